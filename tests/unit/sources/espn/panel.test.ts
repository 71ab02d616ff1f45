import { describe, expect, it } from 'vitest';

import { WINDOW_AHEAD } from '../../../../utils/schedule/window.ts';
import { espn } from '../../../../utils/sources/espn/index.ts';
import { requestsFor } from '../../../../utils/sources/espn/requests.ts';
import { espnFixture } from '../../../fixtures/espn/read.ts';
import { faultsUnderDamage } from '../withstand.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const context = { league: 'cricket', now: NOW };
const day = espnFixture('cricket-day');

describe("cricket's day", () => {
  it('gives internationals and leagues that have a row, each match once, and counts the rest', () => {
    const { events, dropped } = espn.parse(day, context);
    expect(events.map(({ id, title }) => [id, title])).toEqual([
      ['espn:cricket:7001', 'India v West Indies'],
      ['espn:bbl:7002', 'Brisbane Heat v Sydney Sixers'],
    ]);
    expect(dropped).toEqual({ 'league not carried': 1 });
  });

  it('has the tour for what an international is part of, without its season', () => {
    const [international, bigBash] = espn.parse(day, context).events;
    expect(international).toMatchObject({
      tournament: 'West Indies tour of India',
      status: 'suspended',
      end: Date.parse('2026-11-26T11:30Z'),
    });
    expect(bigBash).not.toHaveProperty('tournament');
  });

  it('is known by how it looks', () => {
    expect(espn.looksLike?.(day)).toBe(true);
  });

  it('may be empty, and may not be something else', () => {
    expect(espn.parse('{"scores":[]}', context).events).toEqual([]);
    expect(espn.parse('{"scores":[7,{"leagues":{}}]}', context).dropped).toEqual({
      'not readable': 1,
    });
    expect(() => espn.parse('{"scores":{}}', context)).toThrow('no list of events');
  });

  it('is read of another sport too, whose groups are known by the end of their path', () => {
    const match = { id: '1', date: '2026-11-22T15:00Z', name: 'Ireland v Fiji' };
    const group = { leagues: [{ id: '10659', slug: '289234' }], events: [match] };
    const { events } = espn.parse(JSON.stringify({ scores: [group] }), context);
    expect(events.map(({ id }) => id)).toEqual(['espn:testrugby:1']);
  });

  it('withstands damage', () => {
    const { scores } = JSON.parse(day) as { scores: unknown[] };
    const around = (all: readonly unknown[]) => ({ scores: all });
    expect(faultsUnderDamage({ source: espn, context, around, items: scores })).toEqual([]);
  });
});

describe('what is asked of cricket', () => {
  it.each(['cricket', 'ipl', 'bbl'])(
    'is every day of all series for %s, at both hosts',
    (league) => {
      const requests = requestsFor(league, NOW);
      expect(requests.map(({ urls }) => urls[0]?.split('/sports/')[1])).toEqual(
        [22, 21, 23, 24, 25, 26].map((date) => `cricket/scorepanel?dates=202611${date}`),
      );
      expect(requests.every(({ urls }) => urls.length === 2)).toBe(true);
      expect(Math.max(...requests.map(({ covers }) => covers.to))).toBeLessThan(NOW + WINDOW_AHEAD);
    },
  );
});
