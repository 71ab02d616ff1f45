import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { EventStatus } from '../../../utils/events.ts';
import type { Interest, PlanInput } from '../../../utils/schedule/outlook.ts';
import { dueRequests } from '../../../utils/schedule/plan.ts';
import { retryDelay } from '../../../utils/schedule/retry.ts';
import { phaseOf } from '../../../utils/schedule/spread.ts';
import type { SourceRequest } from '../../../utils/sources/source.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../utils/spans.ts';
import { makeEvent, makeRequest, makeState, NOW } from './make.ts';

const request = makeRequest();

/** A seed for which a key's phase is all but zero: intervals are then what they are called. */
function seedFor(key: string): number {
  for (let seed = 0; seed < 1; seed += 0.0001) if (phaseOf(seed, key) < 0.0005) return seed;
  throw new Error('no such seed');
}

const nobody: Interest = { looking: {}, revealed: {}, pinned: new Set() };

function plan(changes: Partial<PlanInput> = {}) {
  return dueRequests({
    now: NOW,
    requests: [request],
    states: { [request.key]: makeState() },
    interest: nobody,
    events: [],
    served: new Map(),
    left: 76,
    seed: seedFor(request.key),
    ...changes,
  });
}

const keysOf = ({ due }: ReturnType<typeof plan>): string[] =>
  due.map(({ request: { key } }) => key);

/** How long until the next request is due, to the minute above half a minute. */
const waits = (changes: Partial<PlanInput>): number => {
  const wait = plan(changes).nextAt - NOW;
  return wait > MINUTE ? Math.round(wait / MINUTE) * MINUTE : wait;
};

const looking: Interest = { ...nobody, looking: { nfl: NOW - 5 * SECOND } };
const revealed: Interest = { ...looking, revealed: { nfl: NOW - 5 * SECOND } };
const pinned: Interest = { ...nobody, pinned: new Set(['espn:nfl:1']) };

const live = [makeEvent({ status: 'live', start: NOW - HOUR })];
const soon = [makeEvent({ start: NOW + 20 * MINUTE })];
const later = [makeEvent({ start: NOW + 5 * HOUR })];
const ending = [makeEvent({ status: 'live', start: NOW - 3 * HOUR, end: NOW + 2 * MINUTE })];

describe('how often a league is asked', () => {
  it.each<[string, PlanInput['events'], Interest, number]>([
    ['live and looked at', live, looking, 30 * SECOND],
    ['live and pinned, nobody looks', live, pinned, 5 * MINUTE],
    ['pinned and about to end', ending, pinned, 5 * MINUTE],
    ['live, nobody cares', live, nobody, 6 * HOUR],
    ['looked at and about to start', soon, looking, 5 * MINUTE],
    ['looked at, nothing on', later, looking, 10 * MINUTE],
    ['quiet, a game today: once it is on', later, nobody, 6 * HOUR],
    ['quiet, nothing on', [], nobody, 6 * HOUR],
  ])('%s', (_what, events, interest, every) => {
    expect(waits({ events, interest })).toBe(every);
  });

  it('is woken for the start of what is pinned, and stays until it is live', () => {
    expect(waits({ events: soon, interest: pinned })).toBe(20 * MINUTE);
    const begun = [makeEvent({ start: NOW - 5 * MINUTE })];
    expect(waits({ events: begun, interest: pinned })).toBe(5 * MINUTE);
    const overdue = [makeEvent({ start: NOW - HOUR })];
    expect(waits({ events: overdue, interest: pinned })).toBe(20 * MINUTE);
  });

  it('takes no clock time from an event whose hour is not known', () => {
    const tbd = [makeEvent({ start: NOW - MINUTE, timeTbd: true })];
    expect(waits({ events: tbd, interest: pinned })).toBeGreaterThan(HOUR);
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
    expect(waits({ events: ended(1), interest: pinned })).toBe(5 * MINUTE);
    expect(waits({ events: ended(4), interest: pinned })).toBeGreaterThan(HOUR);
    expect(waits({ events: ended(4), interest: looking })).toBe(10 * MINUTE);
  });

  it.each<EventStatus>(['final', 'postponed', 'cancelled'])(
    'takes no interest in one that is %s',
    (status) => {
      const events = [makeEvent({ status, start: NOW - MINUTE })];
      expect(waits({ events, interest: looking })).toBe(10 * MINUTE);
    },
  );

  it('lets interest lapse when the surface falls silent', () => {
    const interest = { ...nobody, looking: { nfl: NOW - 31 * SECOND } };
    expect(waits({ events: live, interest })).toBe(6 * HOUR);
  });

  it("is not hurried by another league's game, nor by another day's", () => {
    const nba = makeEvent({ id: 'espn:nba:1', league: 'nba', status: 'live', start: NOW - HOUR });
    const interest = { ...nobody, looking: { nfl: NOW, nba: NOW } };
    expect(waits({ events: [nba], interest })).toBe(10 * MINUTE);
    const yesterday = makeEvent({ status: 'live', start: request.covers.from - 1 });
    expect(waits({ events: [yesterday], interest })).toBe(10 * MINUTE);
  });
});

describe('a score on screen', () => {
  const at = (maxAge: number | undefined, interest = revealed): number =>
    waits({
      events: live,
      interest,
      states: { [request.key]: makeState(maxAge === undefined ? {} : { maxAge }) },
    });

  it('is fetched every 15 seconds where the cache header allows it', () => {
    expect(at(5 * SECOND)).toBe(15 * SECOND);
    expect(at(20 * SECOND)).toBe(20 * SECOND);
    expect(at(undefined)).toBe(30 * SECOND);
    expect(at(5 * SECOND, looking)).toBe(30 * SECOND);
  });

  it('is no reason to ask a cache for what it still holds, within reason', () => {
    expect(at(MINUTE)).toBe(MINUTE);
    expect(at(DAY)).toBe(5 * MINUTE);
  });

  it('is not asked for more often than the source allows', () => {
    const slow = makeRequest({ atLeastEvery: 2 * MINUTE });
    expect(waits({ requests: [slow], events: live, interest: revealed })).toBe(2 * MINUTE);
  });
});

describe('the days ahead', () => {
  const next = (from: number, events: PlanInput['events'] = later): number => {
    const ahead = makeRequest({ purpose: 'ahead', covers: { from, to: from + DAY } });
    const asked = NOW - 3.5 * DAY;
    const state = makeState({ succeededAt: asked, triedAt: asked });
    for (let day = 0; day <= 5; day += 0.25) {
      const { due } = dueRequests({
        now: asked + day * DAY,
        requests: [{ ...ahead, covers: { from: from - NOW + asked + day * DAY, to: Infinity } }],
        states: { [ahead.key]: state },
        interest: looking,
        events: [...events],
        served: new Map(),
        left: 76,
        seed: seedFor(ahead.key),
      });
      if (due.length > 0) return day;
    }
    return Infinity;
  };

  it('are asked once a day, those far off more seldom, whoever looks', () => {
    expect(next(NOW)).toBeCloseTo(1, 0);
    expect(next(NOW + 3 * DAY)).toBeGreaterThan(2);
    expect(next(NOW + 8 * DAY)).toBeGreaterThan(3.9);
  });

  it('are asked every three days while a league has nothing in the window', () => {
    expect(next(NOW, [])).toBeGreaterThan(2.9);
  });

  it('count as an answer for a day that they include', () => {
    const month = makeRequest({ purpose: 'ahead', covers: { from: NOW - DAY, to: NOW + 9 * DAY } });
    const states = { [month.key]: makeState({ covers: month.covers }) };
    expect(keysOf(plan({ requests: [request, month], states }))).toEqual([]);
    const partly = { ...month.covers, to: NOW };
    const left = { [month.key]: makeState({ covers: partly }) };
    expect(keysOf(plan({ requests: [request, month], states: left }))).toEqual([request.key]);
  });

  it('that come into the window at midnight are asked for at another time by each install', () => {
    const month = makeRequest({
      key: 'espn:nfl:month',
      purpose: 'ahead',
      covers: { from: NOW + 8 * DAY, to: NOW + 38 * DAY },
    });
    // Planning looks no further than six hours, so that it is asked again then.
    const waited = [0.1, 0.3, 0.5, 0.7, 0.9].map((seed) => {
      const input = { requests: [request, month], seed };
      const hours = Array.from({ length: 24 }, (_, hour) => hour);
      return hours.find((hour) => keysOf(plan({ ...input, now: NOW + hour * HOUR })).length > 0);
    });
    expect(new Set(waited).size).toBeGreaterThan(3);
    expect(waited.every((hour) => hour !== undefined && hour <= 12)).toBe(true);
  });
});

describe('what is due', () => {
  it('is everything that was never asked', () => {
    const requests = [request, makeRequest({ purpose: 'ahead' })];
    const { due } = plan({ requests, states: {}, left: 0 });
    expect(due.map((one) => [one.request, one.unseen])).toEqual([
      [requests[0], false],
      [requests[1], false],
    ]);
  });

  it('is what somebody waits for first, and the days ahead last', () => {
    const leagues = ['nba', 'nhl', 'mlb', 'mls', 'epl', 'f1'];
    const requests = [
      makeRequest({ league: 'nfl', purpose: 'ahead' }),
      ...leagues.map((league) => makeRequest({ league })),
      makeRequest({ league: 'nfl' }),
    ];
    expect(keysOf(plan({ requests, states: {}, events: live, interest: looking }))).toEqual([
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
    expect(keysOf(plan({ states }))).toEqual([request.key]);
  });

  it('leaves a source in peace as a whole that asks for it', () => {
    const other = makeRequest({ league: 'nba' });
    const slowed = makeState({ slowed: true, failures: 1, nextTry: NOW + HOUR, triedAt: NOW });
    const states = { [request.key]: slowed };
    const requests = [request, other];
    expect(keysOf(plan({ requests, states }))).toEqual([]);
    expect(keysOf(plan({ requests, states, now: NOW + MINUTE }))).toEqual([other.key]);
  });

  it('survives a clock that was set back', () => {
    const ahead = NOW + 30 * DAY;
    const states = { [request.key]: makeState({ succeededAt: ahead, triedAt: ahead }) };
    expect(keysOf(plan({ states }))).toEqual([request.key]);
  });

  it('survives a clock that ran years ahead while every request failed', () => {
    const then = NOW + 900 * DAY;
    const states = {
      [request.key]: makeState({ triedAt: then, failures: 4, nextTry: then + HOUR }),
    };
    expect(keysOf(plan({ states }))).toEqual([request.key]);
  });

  it('comes with a next time that is never past and never further than six hours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ ago: fc.integer({ min: -DAY, max: 3 * DAY }), ahead: fc.boolean() }), {
          maxLength: 12,
        }),
        fc.integer({ min: 0, max: 76 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (past, left, seed) => {
          const requests = past.map(({ ahead }, index) =>
            makeRequest({ key: `k${index}`, purpose: ahead ? 'ahead' : 'now' }),
          );
          const states = Object.fromEntries(
            past.map(({ ago }, index) => [
              `k${index}`,
              makeState({ succeededAt: NOW - ago, triedAt: NOW - ago }),
            ]),
          );
          const { due, nextAt } = plan({ requests, states, left, seed });
          expect(due.length).toBeLessThanOrEqual(requests.length);
          expect(nextAt).toBeGreaterThan(NOW);
          expect(nextAt).toBeLessThanOrEqual(NOW + 6 * HOUR);
        },
      ),
    );
  });
});

/** Requests of as many leagues, all answered long ago. */
function overdue(count: number): { requests: SourceRequest[]; states: PlanInput['states'] } {
  const requests = Array.from({ length: count }, (_, index) =>
    makeRequest({ key: `k${index}`, league: `league${index}` }),
  );
  const long = NOW - 5 * DAY;
  const states = Object.fromEntries(
    requests.map(({ key, league }) => [
      key,
      makeState({ league, triedAt: long, succeededAt: long }),
    ]),
  );
  return { requests, states };
}

describe('after a night’s sleep', () => {
  it('what nobody waits for comes a few at a time', () => {
    const past = overdue(20);
    const { due, nextAt } = plan(past);
    expect(due).toHaveLength(4);
    expect(nextAt).toBe(NOW + MINUTE);
    const states = { ...past.states };
    for (const { request: asked } of due) states[asked.key] = makeState({ league: asked.league });
    const half = plan({ ...past, states, now: NOW + 30 * SECOND });
    expect(half.due).toHaveLength(0);
    expect(plan({ ...past, states, now: NOW + MINUTE }).due).toHaveLength(4);
  });

  it('what somebody looks at does not wait', () => {
    const { requests, states } = overdue(20);
    const looks = Object.fromEntries(requests.slice(0, 9).map(({ league }) => [league, NOW]));
    const { due } = plan({ requests, states, interest: { ...nobody, looking: looks } });
    expect(due.filter(({ unseen }) => !unseen)).toHaveLength(9);
  });
});

describe('the day’s allowance', () => {
  const long = NOW - 5 * DAY;
  const old = { [request.key]: makeState({ triedAt: long, succeededAt: long }) };
  const asked = (left: number, events: PlanInput['events'], interest: Interest): boolean =>
    plan({ states: old, left, events, interest }).due.length > 0;

  it('is not for what somebody looks at', () => {
    expect(asked(0, live, looking)).toBe(true);
  });

  it('goes to starts and ends first, then to a look now and then, then to the middle of games', () => {
    const now = [makeEvent({ start: NOW - MINUTE })];
    // What is missed cannot be made good: it may cost a little more than the day has.
    expect([-24, -23].map((left) => asked(left, now, pinned))).toEqual([false, true]);
    expect([4, 5].map((left) => asked(left, [], nobody))).toEqual([false, true]);
    // Looked for its end more calmly when there is little left.
    const calm = { events: ending, interest: pinned, left: 10 };
    expect(waits(calm)).toBe(10 * MINUTE);
    const states = {
      [request.key]: makeState({ triedAt: NOW - 6 * MINUTE, succeededAt: NOW - 6 * MINUTE }),
    };
    const midway = (left: number, more: PlanInput['events'] = []) =>
      plan({ states, left, events: [...live, ...more], interest: pinned }).due.length;
    expect([23, 24].map((left) => midway(left))).toEqual([0, 1]);
    // What is pinned and still to start has its share kept.
    const tonight = makeEvent({ start: NOW + 5 * HOUR });
    expect([28, 29].map((left) => midway(left, [tonight]))).toEqual([0, 1]);
  });

  it('that lacks room for one reason has it for a more pressing one that comes later', () => {
    const tonight = makeEvent({ id: 'next', start: NOW + 20 * MINUTE });
    const both = { ...pinned, pinned: new Set(['espn:nfl:1', 'next']) };
    const input = { events: [...live, tonight], interest: both, left: 1 };
    const states = { [request.key]: makeState({ triedAt: NOW - HOUR, succeededAt: NOW - HOUR }) };
    const then = NOW + 21 * MINUTE;
    expect(plan({ ...input, states }).due).toEqual([]);
    expect(plan({ ...input, states, now: then }).due.map(({ need }) => need)).toEqual(['turning']);
  });

  it('that is used up is looked at again soon', () => {
    expect(plan({ states: old, left: 0 }).nextAt).toBe(NOW + 10 * MINUTE);
  });
});

describe('a league with a source of its own', () => {
  const lead = makeRequest({ key: 'own:nfl', source: 'own' });
  const backup = makeRequest({ backs: 'own' });
  const answered = makeState({ source: 'own', triedAt: NOW - HOUR, succeededAt: NOW - HOUR });
  const requests = [lead, backup];
  const behind = makeState({ triedAt: NOW - HOUR, succeededAt: NOW - HOUR });

  it('is not asked of the other as well', () => {
    const states = { [lead.key]: answered, [backup.key]: behind };
    expect(keysOf(plan({ requests, states, events: live, interest: looking }))).toEqual([lead.key]);
  });

  it.each([
    ['fails', { [lead.key]: { ...answered, failures: 1, nextTry: NOW + HOUR } }],
    ['never answered', {}],
  ])('is asked of the other when it %s', (_what, own) => {
    const states = { ...own, [backup.key]: behind };
    expect(keysOf(plan({ requests, states, events: live, interest: looking }))).toContain(
      backup.key,
    );
  });
});

describe('a feed that is an index', () => {
  const feed = { id: 'f1', kind: 'json', url: 'https://f.example/', name: 'F' } as const;
  const index = makeRequest({ key: 'index', source: 'feed', league: 'calendar', feed });
  const part = makeRequest({ key: 'part', source: 'feed', feed, once: true });
  const served = new Map([['index', ['nfl']]]);
  const own = { source: 'feed', teller: 'f1', league: 'calendar' };
  const states = { index: makeState(own), [request.key]: makeState() };

  it('is as urgent as the leagues that it serves', () => {
    const input = { requests: [index], states, served, events: live, interest: looking };
    expect(waits(input)).toBe(30 * SECOND);
  });

  const told = [makeEvent({ status: 'live', start: NOW - HOUR, sources: ['espn', 'feed'] })];

  it('has its parts asked once, and is asked instead of the origin', () => {
    const requests = [index, part, request];
    const then = NOW - HOUR;
    const older = {
      index: makeState({ ...own, succeededAt: then, triedAt: then }),
      [request.key]: makeState({ succeededAt: then, triedAt: then }),
    };
    const input = { requests, served, events: told, interest: looking };
    expect(keysOf(plan({ ...input, states: older })).toSorted()).toEqual(['index', 'part']);
    const read = { ...older, part: makeState({ source: 'feed', teller: 'f1', triedAt: then }) };
    expect(keysOf(plan({ ...input, states: read }))).toEqual(['index']);
    // What it doesn't tell of is asked where it is known.
    const partial = { ...input, events: live, states: read };
    expect(keysOf(plan(partial)).toSorted()).toEqual([request.key, 'index']);
  });

  it('that names hundreds of parts has them asked bit by bit, those on screen first', () => {
    const many = Array.from({ length: 100 }, (_, count) =>
      makeRequest({ ...part, key: `part${count}`, league: count < 5 ? 'nba' : 'nfl' }),
    );
    const input = { requests: [index, ...many], served, states };
    const { due, nextAt } = plan({ ...input, interest: { ...nobody, looking: { nba: NOW } } });
    expect(due).toHaveLength(45);
    expect(due.slice(0, 5).every(({ request: { league } }) => league === 'nba')).toBe(true);
    expect(nextAt).toBe(NOW + MINUTE);
  });

  it('that renames its parts all day has no more of them asked than a day allows, but what is on screen', () => {
    const asked = Object.fromEntries(
      Array.from({ length: 200 }, (_, count) => [
        `old${count}`,
        makeState({ source: 'feed', teller: 'f1', triedAt: NOW - HOUR }),
      ]),
    );
    const input = { requests: [index, part], served, states: { ...states, ...asked } };
    expect(keysOf(plan(input))).toEqual([]);
    expect(plan(input).nextAt).toBe(NOW + 10 * MINUTE);
    expect(keysOf(plan({ ...input, interest: looking }))).toEqual(['part']);
  });

  it('that fails leaves the origin to be asked again', () => {
    const then = NOW - HOUR;
    const failing = makeState({ ...own, failures: 1, nextTry: NOW + HOUR, triedAt: then });
    const origin = makeState({ succeededAt: then, triedAt: then });
    const past = { index: failing, [request.key]: origin };
    const requests = [index, request];
    const input = { requests, served, events: told, interest: looking, states: past };
    expect(keysOf(plan(input))).toEqual([request.key]);
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
