import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';

import type { LiveEvent } from '../../../utils/events.ts';
import {
  forgetLeagues,
  forgetTellers,
  loadSchedule,
  readSchedule,
  readShortage,
  type Said,
  tell,
  watchSchedule,
} from '../../../utils/schedule/store.ts';
import { DAY, HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeEvent, NOW } from './make.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** Complete for all time: what it lacks is gone. */
const EVER = { from: 0, to: Number.MAX_SAFE_INTEGER };
const say = (events: readonly LiveEvent[], changes: Partial<Said> = {}) =>
  tell({ league: 'nfl', teller: 'espn', events, covers: EVER, now: NOW, ...changes });
const put = (league: string, ...events: LiveEvent[]) => say(events, { league });
const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get();
const plant = (records: Record<string, unknown>) => fakeBrowser.storage.local.set(records);
const shown = async () => (await readSchedule()).events;
const ids = async () => (await shown()).map(({ id }) => id).toSorted();
/** What is stored of a telling, to be damaged. */
const whole = async (key: string) =>
  structuredClone((await stored())[key]) as {
    version: number;
    rev: number;
    packed: { who: unknown[]; outlets: unknown[]; rows: unknown[][] };
  };

/** Characters that `work` writes. */
async function written(work: () => Promise<unknown>): Promise<number> {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await work();
  const sizes = set.mock.calls.map(([items]) => JSON.stringify(items).length);
  set.mockRestore();
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('the stored schedule', () => {
  it('gives back what was put, all leagues together', async () => {
    const nba = makeEvent({
      id: 'espn:nba:1',
      league: 'nba',
      phase: 'Q1',
      status: 'live',
      url: 'https://x.example/',
      endEstimated: false,
      timeTbd: true,
      tournament: 'NBA Cup',
      sources: ['espn', 'other'],
      mergedFrom: ['espn:nba:1', 'other:1'],
      competitors: [{ id: 'a', name: 'A', score: '7', side: 'away' }],
      changedAt: NOW,
    });
    await put('nfl', makeEvent({ changedAt: NOW }));
    await put('nba', nba);
    expect(await shown()).toEqual(expect.arrayContaining([makeEvent({ changedAt: NOW }), nba]));
  });

  it('serves changes of one telling in turn, so that none is lost', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => say([makeEvent({ id })], { covers: null })));
    expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps tellers apart: what one lacks is not gone for the other', async () => {
    await say([makeEvent({ id: 'a' })]);
    await say([makeEvent({ id: 'b', start: NOW + DAY })], { teller: 'feed/of "mine"' });
    await say([makeEvent({ id: 'c', start: NOW + 2 * DAY })]);
    expect(await ids()).toEqual(['b', 'c']);
    expect((await readSchedule()).told.size).toBe(2);
  });

  it('remembers that what two told is told by one alone', async () => {
    await put('nfl', makeEvent({ id: 'espn:nfl:1', changedAt: NOW }));
    const other = makeEvent({ id: 'feed:1', sources: ['json-feed'], url: 'https://x.example/' });
    await say([other], { teller: 'feed' });
    expect(await shown()).toMatchObject([{ sources: ['espn', 'json-feed'], changedAt: NOW }]);
    await say([], { teller: 'feed', now: NOW + MINUTE });
    expect(await shown()).toMatchObject([{ sources: ['espn'], changedAt: NOW + MINUTE }]);
  });

  it('writes when it was seen every ten minutes only, where nothing else changed', async () => {
    const see = (now: number) => say([makeEvent({ seenAt: now })], { now });
    await see(NOW);
    expect(await written(() => see(NOW + 9 * MINUTE))).toBe(0);
    const size = await written(() => see(NOW + 10 * MINUTE));
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(120);
    expect(await shown()).toMatchObject([{ seenAt: NOW + 10 * MINUTE }]);
  });

  it('writes an empty telling, for "nothing on" is an answer', async () => {
    await put('nfl');
    expect((await readSchedule()).sound).toEqual(new Set(['nfl']));
  });

  it('forgets a league whole, and no other', async () => {
    await put('nfl', makeEvent());
    await say([], { teller: 'other' });
    await put('nfl2', makeEvent({ league: 'nfl2' }));
    await forgetLeagues(['nfl']);
    expect((await readSchedule()).leagues).toEqual(new Set(['nfl2']));
    expect(Object.keys(await stored())).toEqual(['schedule:nfl2/espn']);
  });

  it('forgets what a teller told', async () => {
    await put('nfl', makeEvent({ id: 'a' }));
    await say([makeEvent({ id: 'b', start: NOW + DAY })], { teller: 'feed' });
    await forgetTellers(['feed'], NOW);
    expect(await ids()).toEqual(['a']);
  });
});

describe('a score', () => {
  const teams = Array.from({ length: 300 }, (_, number) => ({
    id: `espn:ncaam:${String(number)}`,
    name: `The University of Somewhere ${String(number)}`,
  }));
  /** A college Saturday: everybody plays, all at once. */
  const games = (score: (game: number) => string, changes: Partial<LiveEvent> = {}) =>
    teams.flatMap((away, number) => {
      const home = teams[number + 1];
      if (number % 2 === 1 || home === undefined) return [];
      const id = `espn:ncaam:4017${String(number).padStart(5, '0')}`;
      return [
        makeEvent({
          id,
          league: 'ncaam',
          status: 'live',
          phase: '2nd 12:34',
          competitors: [
            { ...away, side: 'away', score: score(number) },
            { ...home, side: 'home', score: '48' },
          ],
          ...changes,
        }),
      ];
    });
  const saturday = (score: (game: number) => string, now: number) =>
    say(games(score, { seenAt: now }), { league: 'ncaam', now });

  it('that changes writes little, however many games are on', async () => {
    await saturday(() => '50', NOW);
    const one = await written(() => saturday((game) => (game === 8 ? '53' : '50'), NOW + MINUTE));
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(400);
    // All of them moved since the events were written; one more score still writes one record.
    await saturday(() => '60', NOW + 2 * MINUTE);
    const more = await written(() =>
      saturday((game) => (game === 8 ? '63' : '60'), NOW + 3 * MINUTE),
    );
    expect(more).toBeLessThan(4096);
    const now = (await shown()).map(({ competitors }) => competitors[0]?.score);
    expect(now.filter((score) => score === '63')).toHaveLength(1);
    expect(now.filter((score) => score === '60')).toHaveLength(149);
  });

  it('of which the record is damaged or belongs to an older writing is as it was then', async () => {
    await saturday(() => '50', NOW);
    await saturday(() => '60', NOW + MINUTE);
    const moves = Object.keys(await stored()).filter((key) => /\/\d$/.test(key));
    expect(moves).toHaveLength(8);
    const old = (await stored())[moves[1] ?? ''] as object;
    await plant({
      [moves[0] ?? '']: 'rubbish',
      [moves[1] ?? '']: { ...old, rev: 1 },
      [moves[2] ?? '']: { rev: NOW, moves: [{ at: 2, status: 'exploded' }, { at: 9999 }] },
    });
    const scores = (await shown()).map(({ competitors }) => competitors[0]?.score);
    const asWritten = scores.filter((score) => score === '50').length;
    // Every eighth event is in one record; three of the eight don't hold.
    expect([scores.length, asWritten]).toEqual([150, 19 + 19 + 19]);
  });

  it('is confirmed by a record of its own writing alone', async () => {
    await saturday(() => '50', NOW);
    await plant({ 'schedule:ncaam/espn/seen': { rev: 1, seen: [[150, 7]] } });
    expect(new Set((await shown()).map(({ seenAt }) => seenAt))).toEqual(new Set([NOW]));
  });

  it.each([
    ['a status', { status: 'final' as const, phase: 'Final' }],
    ['an end', { end: NOW + 5 * HOUR, endEstimated: false }],
  ])('and so does %s', async (_what, change) => {
    await saturday(() => '50', NOW);
    const [first, ...rest] = games(() => '50', { seenAt: NOW });
    const next = first === undefined ? rest : [{ ...first, ...change }, ...rest];
    expect(await written(() => say(next, { league: 'ncaam', now: NOW + MINUTE }))).toBeLessThan(
      400,
    );
    expect(await shown()).toContainEqual(
      expect.objectContaining({ ...change, id: first?.id, changedAt: NOW + MINUTE }),
    );
  });

  it('is told by any sequence of answers just as it was said last', async () => {
    const game = fc.record({
      id: fc.constantFrom('espn:nfl:a', 'espn:nfl:b', 'espn:nfl:c', 'x'),
      status: fc.constantFrom('scheduled' as const, 'live' as const, 'final' as const),
      start: fc.constantFrom(NOW, NOW + HOUR),
      score: fc.option(fc.constantFrom('0', '7', '14'), { nil: undefined }),
      phase: fc.option(fc.constantFrom('Q1', 'Q2'), { nil: undefined }),
      sure: fc.boolean(),
    });
    const answer = fc.uniqueArray(game, { selector: ({ id }) => id }).map((list) =>
      list.map(({ id, status, start, score, phase, sure }) =>
        makeEvent({
          id,
          status,
          start,
          endEstimated: !sure,
          ...(phase !== undefined && { phase }),
          competitors: [{ id: 'a', name: 'A', ...(score !== undefined && { score }) }],
        }),
      ),
    );
    const bare = (events: readonly LiveEvent[]) =>
      events
        .map(({ seenAt: _seen, changedAt: _changed, ...rest }) => rest)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), async (answers) => {
        fakeBrowser.reset();
        for (const [turn, events] of answers.entries()) {
          const now = NOW + turn * MINUTE;
          await say(
            events.map((event) => ({ ...event, seenAt: now })),
            { now },
          );
        }
        expect(bare((await readSchedule()).events)).toEqual(bare(answers.at(-1) ?? []));
      }),
      { numRuns: 60 },
    );
  });
});

describe('damage', () => {
  const KEY = 'schedule:nfl/espn';

  beforeEach(async () => {
    await put('nfl', makeEvent({ id: 'a' }), makeEvent({ id: 'b', start: NOW + 2 * HOUR }));
    await put('nba', makeEvent({ id: 'c', league: 'nba' }));
  });

  it('costs the event it is in, not its neighbours, and is told', async () => {
    const record = await whole(KEY);
    record.packed.rows[0]?.splice(2, 1, 'soon');
    await plant({ [KEY]: record });
    const { events, leagues, sound, told } = await readSchedule();
    expect(events.map(({ id }) => id).toSorted()).toEqual(['b', 'c']);
    expect(leagues).toEqual(new Set(['nfl', 'nba']));
    expect(sound).toEqual(new Set(['nba']));
    expect(told).toEqual(new Set(['nba/espn']));
  });

  it('is healed by the next answer, though that brings nothing new', async () => {
    const record = await whole(KEY);
    record.packed.rows[1]?.splice(2, 1, 'soon');
    await plant({ [KEY]: record });
    await put('nfl', makeEvent({ id: 'a' }));
    expect((await readSchedule()).told.has('nfl/espn')).toBe(true);
  });

  it('of what several events share costs those', async () => {
    const record = await whole(KEY);
    record.packed.who.splice(0, 1, { id: 7 });
    await plant({ [KEY]: record });
    expect(await ids()).toEqual(['c']);
  });

  it.each([
    ['no record', 'rubbish'],
    ['one of a version to come', { version: 99, rev: 1, packed: {} }],
    ['one without events', { version: 2, rev: NOW, regroupedAt: 0, cutAt: 0, seen: [] }],
  ])('%s costs its telling, and the next answer heals it', async (_what, record) => {
    await plant({ [KEY]: record });
    expect(await ids()).toEqual(['c']);
    expect((await readSchedule()).told.has('nfl/espn')).toBe(false);
    await put('nfl', makeEvent({ id: 'a' }));
    expect(await ids()).toEqual(['a', 'c']);
    expect((await readSchedule()).told.has('nfl/espn')).toBe(true);
  });

  it.each(['javascript:alert(1)', 'http://x.example/', 'https://user:pw@x.example/'])(
    'no stored event with the address %s is believed',
    async (url) => {
      const record = await whole(KEY);
      record.packed.rows[0]?.splice(8, 1, url);
      await plant({ [KEY]: record });
      expect(await ids()).toEqual(['b', 'c']);
    },
  );
});

describe('a schedule of the first version', () => {
  const first = { version: 1, events: [makeEvent({ id: 'a' }), makeEvent({ id: 'b' })] };

  it('is read as it is', async () => {
    await plant({ 'schedule:nfl': first });
    expect(await shown()).toEqual(first.events);
    expect((await readSchedule()).told).toEqual(new Set(['nfl/espn']));
  });

  it('is carried over by the next answer, with what that says nothing of', async () => {
    await plant({ 'schedule:nfl': first });
    await say([makeEvent({ id: 'c' })], { covers: null });
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(Object.keys(await stored())).toEqual(['schedule:nfl/espn']);
  });

  it('keeps beside another teller’s', async () => {
    await plant({ 'schedule:nfl': first });
    await say([makeEvent({ id: 'c', start: NOW + DAY })], { teller: 'other' });
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });

  it('that is damaged gives what holds', async () => {
    await plant({
      'schedule:nfl': {
        ...first,
        events: [{ ...first.events[0], start: 'soon' }, first.events[1]],
      },
    });
    expect(await ids()).toEqual(['b']);
    expect((await readSchedule()).sound).toEqual(new Set());
  });
});

describe('a full storage', () => {
  const rowsIn = (records: readonly unknown[]): number =>
    records
      .map((record) => (record as { packed?: { rows: unknown[] } }).packed?.rows.length ?? 0)
      .reduce((sum, rows) => sum + rows, 0);
  /** Storage that holds `most` events altogether. */
  const holds = (most: number, message = 'QuotaExceededError: quota exceeded') => {
    const set = storage.setItems.bind(storage);
    vi.spyOn(storage, 'setItems').mockImplementation(async (items) => {
      const names = items.map((item) => ('key' in item ? item.key.slice('local:'.length) : ''));
      const others = Object.entries(await stored()).filter(([key]) => !names.includes(key));
      const after = [...others.map(([, value]) => value), ...items.map(({ value }) => value)];
      if (rowsIn(after) > most) throw new Error(message);
      await set(items);
    });
  };
  const days = (league: string) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((day) =>
      makeEvent({ id: `${league}${String(day)}`, league, start: NOW + day * DAY + HOUR }),
    );

  it('gives up the events furthest away, and says so', async () => {
    holds(3);
    expect(await put('nfl', ...days('nfl'))).toBe(false);
    expect(await ids()).toEqual(['nfl0', 'nfl1']);
    expect(await readShortage()).toEqual({ at: NOW, dropped: 6 });
    expect((await readSchedule()).cut).toEqual(new Map([['nfl/espn', NOW]]));
  });

  it('gives up the furthest of all leagues, not of the one that comes last', async () => {
    holds(9);
    expect(await put('nfl', ...days('nfl'))).toBe(true);
    expect(await put('nba', ...days('nba'))).toBe(false);
    expect(await ids()).toEqual(['nba0', 'nba1', 'nba2', 'nba3', 'nfl0', 'nfl1', 'nfl2', 'nfl3']);
    expect(await readShortage()).toEqual({ at: NOW, dropped: 8 });
    expect([...(await readSchedule()).cut.keys()].toSorted()).toEqual(['nba/espn', 'nfl/espn']);
  });

  it('spares what the user added: nobody else knows of it', async () => {
    holds(10);
    const own = makeEvent({
      id: 'own',
      league: 'calendar',
      sources: ['ical'],
      start: NOW + 6 * DAY,
    });
    await say([own], { league: 'calendar', teller: 'f1' });
    await put('nfl', ...days('nfl'));
    await put('nba', ...days('nba'));
    expect((await ids()).filter((id) => id === 'own' || id === 'nfl6')).toEqual(['own']);
  });

  it('that has no room for a score either is made room in', async () => {
    const game = (score: string) =>
      makeEvent({ status: 'live', competitors: [{ id: 'a', name: 'A', score }] });
    await put('nfl', game('0'));
    const set = storage.setItems.bind(storage);
    vi.spyOn(storage, 'setItems').mockImplementation((items) =>
      items.length > 1 ? Promise.reject(new Error('quota exceeded')) : set(items),
    );
    await put('nfl', game('7'));
    expect((await shown()).map(({ competitors }) => competitors[0]?.score)).toEqual(['7']);
  });

  it('is not blamed for another trouble', async () => {
    holds(3, 'disk on fire');
    await expect(put('nfl', ...days('nfl'))).rejects.toThrow('disk on fire');
    expect([await ids(), await readShortage()]).toEqual([[], undefined]);
  });

  it('rejects when not even an empty telling fits, and serves the next change all the same', async () => {
    holds(-1);
    await expect(put('nfl', ...days('nfl'))).rejects.toThrow('quota');
    vi.restoreAllMocks();
    expect(await put('nfl', makeEvent())).toBe(true);
  });
});

describe('what is shown', () => {
  const SUNDAY = Date.parse('2026-11-15T12:00:00Z');

  it('has the programmes that are known without asking, and tournament days', async () => {
    const bout = (id: string): LiveEvent =>
      makeEvent({ id, league: 'ufc', tournament: 'UFC 330', start: SUNDAY + HOUR });
    await put('ufc', bout('a'), bout('b'));
    const events = await loadSchedule(SUNDAY);
    const titles = events.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['UFC 330', 'Sunday Night Football']));
    expect(await loadSchedule(SUNDAY)).toEqual(events);
    // Nothing of what was always known is news to a page.
    const known = events.filter(({ sources }) => sources.includes('programmes'));
    expect(Math.max(...known.map(({ changedAt }) => changedAt))).toBe(0);
  });

  it('has a night’s programme as the game it is', async () => {
    const nbc = [{ outlet: 'NBC', kind: 'tv' as const }];
    await put('nfl', makeEvent({ start: Date.parse('2026-11-16T01:20Z'), broadcasts: nbc }));
    const events = await loadSchedule(SUNDAY);
    expect(events.find(({ id }) => id === makeEvent().id)?.tournament).toBe(
      'Sunday Night Football',
    );
  });
});

describe('watching', () => {
  it('tells of the schedule alone, until it is ended', async () => {
    const told = vi.fn<() => void>();
    const end = watchSchedule(told);
    await plant({ 'fetch-state': {}, 'schedule-shortage': {} });
    expect(told).not.toHaveBeenCalled();
    await put('nfl', makeEvent());
    expect(told).toHaveBeenCalledOnce();
    end();
    await put('nfl', makeEvent({ id: 'b' }));
    expect(told).toHaveBeenCalledOnce();
  });
});
