import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { EventStatus } from '../../../utils/events.ts';
import { dueRequests, type PlanInput, retryDelay } from '../../../utils/schedule/plan.ts';
import { DAY, HOUR, makeEvent, makeRequest, makeState, MINUTE, NOW } from './make.ts';

const SECOND = 1000;
const request = makeRequest();

function plan(changes: Partial<PlanInput> = {}) {
  return dueRequests({
    now: NOW,
    requests: [request],
    states: { [request.key]: makeState() },
    interest: { looking: {}, pinned: new Set() },
    events: [],
    ...changes,
  });
}

/** How long after an answer the next request is due, in the given circumstances. */
const waits = (changes: Partial<PlanInput>): number => plan(changes).nextAt - NOW;

const looking = { looking: { nfl: NOW - 5 * SECOND }, pinned: new Set<string>() };
const pinned = { looking: {}, pinned: new Set(['nfl']) };
const nobody = { looking: {}, pinned: new Set<string>() };

const live = [makeEvent({ status: 'live', start: NOW - HOUR })];
const soon = [makeEvent({ start: NOW + 20 * MINUTE })];
const later = [makeEvent({ start: NOW + 5 * HOUR })];

describe('how often a league is asked', () => {
  it.each([
    ['live and looked at', live, looking, 30 * SECOND],
    ['live and pinned, nobody looks', live, pinned, 3 * MINUTE],
    ['live, nobody cares', live, nobody, 6 * HOUR],
    ['about to start', soon, nobody, 5 * MINUTE],
    ['looked at, nothing on', later, looking, 10 * MINUTE],
    ['pinned, nothing on', later, pinned, 6 * HOUR],
    ['quiet', later, nobody, 6 * HOUR],
  ])('%s', (_what, events, interest, every) => {
    expect(waits({ events, interest })).toBe(every);
  });

  it('counts a pause as live', () => {
    const events = [makeEvent({ status: 'suspended', start: NOW - HOUR })];
    expect(waits({ events, interest: looking })).toBe(30 * SECOND);
  });

  it('asks about an event that should have begun, for only a source can say that it has', () => {
    const events = [makeEvent({ start: NOW - 40 * MINUTE })];
    expect(waits({ events, interest: looking })).toBe(30 * SECOND);
  });

  it('asks about a live event past its usual end, but not for ever', () => {
    const ended = (hours: number) => [
      makeEvent({ status: 'live', start: NOW - 9 * HOUR, end: NOW - hours * HOUR }),
    ];
    expect(waits({ events: ended(1) })).toBe(5 * MINUTE);
    expect(waits({ events: ended(4) })).toBe(6 * HOUR);
  });

  it.each<EventStatus>(['final', 'postponed', 'cancelled'])(
    'takes no interest in one that is %s',
    (status) => {
      const events = [makeEvent({ status, start: NOW - MINUTE })];
      expect(waits({ events, interest: looking })).toBe(10 * MINUTE);
    },
  );

  it('lets interest lapse when the surface falls silent', () => {
    const interest = { looking: { nfl: NOW - 31 * SECOND }, pinned: new Set<string>() };
    expect(waits({ events: live, interest })).toBe(6 * HOUR);
  });

  it("is not hurried by another league's game", () => {
    const events = [
      makeEvent({ id: 'espn:nba:1', league: 'nba', status: 'live', start: NOW - HOUR }),
    ];
    const interest = { looking: { nfl: NOW, nba: NOW }, pinned: new Set<string>() };
    expect(waits({ events, interest })).toBe(10 * MINUTE);
  });

  it('asks for the days ahead once a day, whoever looks', () => {
    const ahead = makeRequest({ purpose: 'ahead' });
    const states = { [ahead.key]: makeState({ succeededAt: NOW - DAY + 1 }) };
    const { due, nextAt } = plan({ requests: [ahead], states, events: live, interest: looking });
    expect(due).toEqual([]);
    expect(nextAt).toBe(NOW + 1);
  });
});

describe('what is due', () => {
  it('is everything that was never asked', () => {
    const requests = [request, makeRequest({ purpose: 'ahead' })];
    expect(plan({ requests, states: {} }).due).toEqual(requests);
  });

  it('is what somebody waits for first, and the days ahead last', () => {
    const leagues = ['nba', 'nhl', 'mlb', 'mls', 'epl', 'f1'];
    const requests = [
      makeRequest({ league: 'nfl', purpose: 'ahead' }),
      ...leagues.map((league) => makeRequest({ league })),
      makeRequest({ league: 'nfl' }),
    ];
    const { due } = plan({ requests, states: {}, events: live, interest: looking });
    expect(due.map(({ key }) => key)).toEqual([
      'espn:nfl:now',
      ...leagues.map((league) => `espn:${league}:now`),
      'espn:nfl:ahead',
    ]);
  });

  it('is not what failed and has to wait, however much it is wanted', () => {
    const states = { [request.key]: makeState({ failures: 3, nextTry: NOW + 7 * MINUTE }) };
    const { due, nextAt } = plan({ states, events: live, interest: looking });
    expect([due, nextAt]).toEqual([[], NOW + 7 * MINUTE]);
  });

  it('is what failed and has waited', () => {
    const states = { [request.key]: makeState({ failures: 3, nextTry: NOW }) };
    expect(plan({ states }).due).toEqual([request]);
  });

  it('survives a clock that was set back', () => {
    const states = { [request.key]: makeState({ succeededAt: NOW + 30 * DAY }) };
    expect(plan({ states }).due).toEqual([request]);
  });

  it('survives a clock that ran years ahead while every request failed', () => {
    const then = NOW + 900 * DAY;
    const states = {
      [request.key]: makeState({ triedAt: then, failures: 4, nextTry: then + HOUR }),
    };
    expect(plan({ states }).due).toEqual([request]);
  });

  it('comes with a next time that is never past and never further than six hours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ ago: fc.integer({ min: -DAY, max: 3 * DAY }), ahead: fc.boolean() }), {
          maxLength: 12,
        }),
        (past) => {
          const requests = past.map(({ ahead }, index) =>
            makeRequest({ key: `k${index}`, purpose: ahead ? 'ahead' : 'now' }),
          );
          const states = Object.fromEntries(
            past.map(({ ago }, index) => [`k${index}`, makeState({ succeededAt: NOW - ago })]),
          );
          const { due, nextAt } = plan({ requests, states });
          expect(due.length).toBeLessThanOrEqual(requests.length);
          expect(nextAt).toBeGreaterThan(NOW);
          expect(nextAt).toBeLessThanOrEqual(NOW + 6 * HOUR);
        },
      ),
    );
  });
});

describe('retryDelay', () => {
  it('doubles its ceiling up to an hour', () => {
    const ceilings = [1, 2, 3, 8, 1000].map((failures) => retryDelay(failures, 1));
    expect(ceilings).toEqual([30 * SECOND, MINUTE, 2 * MINUTE, HOUR, HOUR]);
  });

  it('is spread over the whole range by chance, and never immediate', () => {
    expect(retryDelay(4, 0)).toBe(5 * SECOND);
    expect(retryDelay(4, 0.5)).toBe((4 * MINUTE + 5 * SECOND) / 2);
  });

  it('obeys the server, within a day', () => {
    expect(retryDelay(1, 0, 20 * MINUTE)).toBe(20 * MINUTE);
    expect(retryDelay(1, 0, 400 * DAY)).toBe(DAY);
  });
});
