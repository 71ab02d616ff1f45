import { describe, expect, it } from 'vitest';

import { nextUp, popupSections } from '../../../components/popup-sections.ts';
import { HOUR, MINUTE } from '../../../utils/spans.ts';
import type { ViewEvent } from '../../../utils/view.ts';
import { NOW, side, viewEvent } from './view-events.ts';

/** Section → ids, in order: what the user sees. */
function shown(
  events: ViewEvent[],
  ask: { told?: string[]; onPage?: string[]; query?: string } = {},
) {
  const sections = popupSections(events, { told: [], onPage: [], query: '', now: NOW, ...ask });
  return Object.fromEntries(
    sections.map(({ id, events: within }) => [id, within.map((e) => e.id)]),
  );
}

const live = { status: 'live', start: NOW - HOUR, end: NOW + HOUR } as const;

describe('popupSections', () => {
  it('puts each event once, in the first section that fits', () => {
    const events = [
      viewEvent('later'),
      viewEvent('pinned', { leaguePinned: true }),
      viewEvent('soon', { start: NOW + 30 * MINUTE, leaguePinned: true }),
      viewEvent('live', { ...live, leaguePinned: true }),
      viewEvent('page', live),
    ];
    expect(shown(events, { onPage: ['page'] })).toEqual({
      page: ['page'],
      live: ['live'],
      soon: ['soon'],
      pinned: ['pinned'],
      later: ['later'],
    });
  });

  it('begins with what the user was just reminded of, however that stands', () => {
    const events = [
      viewEvent('page', live),
      viewEvent('off', { status: 'postponed', start: NOW }),
      viewEvent('told', live),
    ];
    expect(shown(events, { told: ['told', 'off', 'gone'], onPage: ['page', 'told'] })).toEqual({
      told: ['told', 'off'],
      page: ['page'],
    });
  });

  it('leaves empty sections out and keeps their order', () => {
    const sections = popupSections([viewEvent('later'), viewEvent('live', live)], {
      told: [],
      onPage: [],
      now: NOW,
      query: '',
    });
    expect(sections.map(({ id }) => id)).toEqual(['live', 'later']);
  });

  it('sorts a pinned side before a pinned league before the rest, then by start', () => {
    const events = [
      viewEvent('second', { ...live, start: NOW - MINUTE }),
      viewEvent('first', { ...live, start: NOW - HOUR }),
      viewEvent('league', { ...live, leaguePinned: true, start: NOW - MINUTE }),
      viewEvent('team', { ...live, sides: [side('Jets', { pinned: true })], start: NOW }),
    ];
    expect(shown(events).live).toEqual(['team', 'league', 'first', 'second']);
  });

  it('keeps the order of the page in its own section, pinned first', () => {
    const events = [viewEvent('a'), viewEvent('b'), viewEvent('c', { leaguePinned: true })];
    expect(shown(events, { onPage: ['b', 'a', 'c'] }).page).toEqual(['c', 'b', 'a']);
  });

  it('ends "soon" two hours ahead', () => {
    const events = [
      viewEvent('in', { start: NOW + 2 * HOUR }),
      viewEvent('out', { start: NOW + 2 * HOUR + 1 }),
    ];
    expect(shown(events)).toEqual({ soon: ['in'], later: ['out'] });
  });

  it('does not call a day without an hour soon', () => {
    expect(shown([viewEvent('tbd', { start: NOW + MINUTE, timeTbd: true })])).toEqual({
      later: ['tbd'],
    });
  });

  it('never takes an event for live by the clock alone', () => {
    const late = viewEvent('late', { start: NOW - 10 * MINUTE });
    const delayed = viewEvent('delayed', { start: NOW - HOUR, status: 'delayed' });
    expect(shown([late, delayed])).toEqual({ soon: ['delayed', 'late'] });
  });

  it('shows neither what is final nor what should long be over', () => {
    const events = [
      viewEvent('final', { status: 'final', leaguePinned: true }),
      viewEvent('stale', { start: NOW - 9 * HOUR, end: NOW - HOUR }),
    ];
    expect(shown(events)).toEqual({});
  });

  it('tells only those who pinned it that an event is off', () => {
    const off = { status: 'postponed' } as const;
    const events = [viewEvent('theirs', off), viewEvent('mine', { ...off, leaguePinned: true })];
    expect(shown(events)).toEqual({ pinned: ['mine'] });
  });

  it('shortens long lists, says by how much, and searches all of it', () => {
    const events = Array.from({ length: 90 }, (_, index) => viewEvent(`${index}`));
    const all = popupSections(events, { told: [], onPage: [], now: NOW, query: '' });
    expect(all[0]).toMatchObject({ id: 'later', more: 60 });
    const found = popupSections(events, { told: [], onPage: [], now: NOW, query: 'event' });
    expect(found[0]).toMatchObject({ id: 'later', more: 0 });
  });

  it('lets programmes bury no game: the next few stand there, searching finds the rest', () => {
    const programmes = Array.from({ length: 160 }, (_, hour) =>
      viewEvent(`news ${hour}`, {
        league: 'news',
        start: NOW + (3 + hour) * HOUR,
        end: NOW + (4 + hour) * HOUR,
      }),
    );
    const game = viewEvent('game', { start: NOW + 100 * HOUR, end: NOW + 103 * HOUR });
    const ask = { told: [], onPage: [], now: NOW, query: '' };
    const [later] = popupSections([...programmes, game], ask);
    expect(later?.events.map(({ id }) => id)).toEqual([
      'news 0',
      'news 1',
      'news 2',
      'news 3',
      'news 4',
      'news 5',
      'game',
    ]);
    expect(later?.more).toBe(154);
    expect(shown(programmes, { query: 'news 99' })).toEqual({ later: ['news 99'] });
  });

  it('names a programme once: tomorrow’s edition is found by searching', () => {
    const editions = [1, 25, 49].map((hour) =>
      viewEvent(`news ${hour}`, {
        league: 'news',
        title: 'Evening News',
        start: NOW + hour * HOUR,
        end: NOW + (hour + 1) * HOUR,
      }),
    );
    expect(shown(editions)).toEqual({ soon: ['news 1'] });
    expect(Object.values(shown(editions, { query: 'evening' })).flat()).toHaveLength(3);
  });

  it('shows every programme that the user pinned', () => {
    const programmes = Array.from({ length: 20 }, (_, hour) =>
      viewEvent(`show ${hour}`, {
        league: 'shows',
        leaguePinned: true,
        start: NOW + (3 + hour) * HOUR,
      }),
    );
    expect(shown(programmes).pinned).toHaveLength(20);
  });

  it('shows only what the query finds, wherever it stands', () => {
    const events = [
      viewEvent('live', { ...live, title: 'Jets at Bills' }),
      viewEvent('page', { title: 'Jets v Inter Miami' }),
      viewEvent('later', { title: 'Chiefs at Ravens' }),
    ];
    expect(shown(events, { onPage: ['page'], query: 'jets' })).toEqual({
      page: ['page'],
      live: ['live'],
    });
  });
});

describe('nextUp', () => {
  it('is the next start, a pinned one first', () => {
    const near = viewEvent('near', { start: NOW + HOUR });
    const far = viewEvent('far', { start: NOW + 9 * HOUR });
    const mine = viewEvent('mine', { start: NOW + 20 * HOUR, leaguePinned: true });
    expect(nextUp([far, near], NOW)?.id).toBe('near');
    expect(nextUp([far, near, mine], NOW)?.id).toBe('mine');
  });

  it('passes over what is off, past, or has no hour', () => {
    const events = [
      viewEvent('off', { status: 'cancelled' }),
      viewEvent('past', { start: NOW - 1 }),
      viewEvent('tbd', { timeTbd: true }),
    ];
    expect(nextUp(events, NOW)).toBeUndefined();
  });
});
