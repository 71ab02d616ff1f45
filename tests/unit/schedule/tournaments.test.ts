import { describe, expect, it } from 'vitest';

import type { LiveEvent } from '../../../utils/events.ts';
import { tournamentDays } from '../../../utils/schedule/tournaments.ts';
import { HOUR } from '../../../utils/spans.ts';

const NOON = Date.UTC(2026, 6, 1, 12);

const match = (id: string, start: number, more: Partial<LiveEvent> = {}): LiveEvent => ({
  id,
  league: 'atp',
  title: `${id} v someone`,
  competitors: [
    { id: `${id}-1`, name: 'One Player' },
    { id: `${id}-2`, name: 'Two Player' },
  ],
  start: NOON + start * HOUR,
  end: NOON + (start + 2) * HOUR,
  endEstimated: true,
  timeTbd: false,
  status: 'scheduled',
  tournament: 'Wimbledon',
  broadcasts: [{ outlet: 'ESPN', kind: 'tv', region: 'US', url: `https://example.org/${id}` }],
  sources: ['espn'],
  mergedFrom: [id],
  seenAt: NOON,
  changedAt: NOON + start,
  ...more,
});

describe("a tournament's day", () => {
  it('is one event from first start to last end, on every outlet once', () => {
    const [day, ...rest] = tournamentDays([
      match('a', 0),
      match('b', 3, { broadcasts: [{ outlet: 'ESPN2', kind: 'tv', region: 'US' }] }),
      match('c', 3),
    ]);
    expect(rest).toEqual([]);
    expect(day).toMatchObject({
      id: 'day:atp:wimbledon:2026-07-01',
      title: 'Wimbledon',
      competitors: [],
      start: NOON,
      end: NOON + 5 * HOUR,
      status: 'scheduled',
      changedAt: NOON + 3,
    });
    expect(day?.broadcasts).toEqual([
      { outlet: 'ESPN', kind: 'tv', region: 'US' },
      { outlet: 'ESPN2', kind: 'tv', region: 'US' },
    ]);
  });

  it('is live while one match is, waits for the next between matches, and ends with the last', () => {
    const status = (...matches: LiveEvent[]) => tournamentDays(matches)[0];
    expect(status(match('a', 0, { status: 'live' }), match('b', 3))?.status).toBe('live');
    expect(status(match('a', 0, { status: 'final' }), match('b', 3))).toMatchObject({
      status: 'scheduled',
      start: NOON + 3 * HOUR,
    });
    expect(
      status(match('a', 0, { status: 'final' }), match('b', 3, { status: 'cancelled' }))?.status,
    ).toBe('final');
    expect(
      status(match('a', 0, { status: 'postponed' }), match('b', 3, { status: 'postponed' }))
        ?.status,
    ).toBe('postponed');
  });

  it('ends at night', () => {
    expect(
      tournamentDays([match('a', 0), match('b', 1), match('c', 23), match('d', 24)]).map(
        ({ id }) => id,
      ),
    ).toEqual(['day:atp:wimbledon:2026-07-01', 'day:atp:wimbledon:2026-07-02']);
  });

  it('is none for one match, for races, for rounds of a league, or without a tournament', () => {
    expect(tournamentDays([match('a', 0)])).toEqual([]);
    const round = { league: 'nba', tournament: 'East 1st Round' };
    expect(tournamentDays([match('a', 0, round), match('b', 1, round)])).toEqual([]);
    expect(
      tournamentDays([match('a', 0, { competitors: [] }), match('b', 1, { competitors: [] })]),
    ).toEqual([]);
    const { tournament: _none, ...plain } = match('a', 0);
    expect(tournamentDays([plain, { ...plain, id: 'b' }])).toEqual([]);
  });
});
