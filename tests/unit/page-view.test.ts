import { describe, expect, it } from 'vitest';

import type { LiveEvent } from '../../utils/events.ts';
import { pageView } from '../../utils/page-view.ts';
import type { KeepWords } from '../../utils/page-view.ts';
import type { Words } from '../../utils/view.ts';
import type { Reader } from '../../utils/page-view.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/schema.ts';
import { toViewEvent } from '../../utils/view-event.ts';

const NOW = Date.UTC(2026, 10, 22, 20, 0);
const person: Reader = {
  settings: DEFAULT_SETTINGS,
  pins: [],
  region: 'US',
  learned: [],
  locale: 'en-US',
  offset: 300,
};
const nothing = { fingerprint: null, asOf: 0, told: 0 };

const event = (id: string, more: Partial<LiveEvent> = {}): LiveEvent => ({
  id,
  league: 'nfl',
  title: 'Kansas City Chiefs at Baltimore Ravens',
  competitors: [
    {
      id: 'espn:nfl:33',
      name: 'Baltimore Ravens',
      nickname: 'Ravens',
      location: 'Baltimore',
      abbreviation: 'BAL',
      side: 'home',
      score: '10',
    },
    {
      id: 'espn:nfl:12',
      entity: 'nfl:kansas-city-chiefs',
      name: 'Kansas City Chiefs',
      nickname: 'Chiefs',
      location: 'Kansas City',
      abbreviation: 'KC',
      side: 'away',
      score: '14',
    },
  ],
  start: NOW,
  end: NOW + 3 * 3_600_000,
  endEstimated: true,
  timeTbd: false,
  status: 'live',
  phase: 'Q2 4:12',
  broadcasts: [{ outlet: 'CBS', kind: 'tv', region: 'US', market: 'national' }],
  sources: ['espn'],
  mergedFrom: [id],
  seenAt: NOW,
  changedAt: NOW,
  ...more,
});

/** Every name by which a view knows somebody. */
const wordsOf = (view: ReturnType<typeof pageView>): string[] =>
  view.kind === 'full' ? view.lexicon.aliases.map(({ text }) => text) : [];

describe('the view of a page', () => {
  it('takes the words that are known for its events as they are, and makes them where there are none', () => {
    const kept = new Map<string, Words>();
    const keepWords: KeepWords = (key, make) => {
      const words = kept.get(key) ?? make();
      kept.set(key, words);
      return words;
    };
    const ask = (events: LiveEvent[]) => pageView(events, person, false, nothing, NOW, keepWords);
    const first = ask([event('a')]);
    const again = ask([event('a', { phase: 'Q3 1:00' })]);
    expect(again).toMatchObject({ kind: 'full', events: [{ phase: 'Q3 1:00' }] });
    expect(again.kind === 'full' && again.index).toBe(first.kind === 'full' && first.index);
    expect(kept.size).toBe(1);
    const field = [{ id: 'espn:nfl:9', name: 'Turku Trolls' }];
    expect(wordsOf(ask([event('a', { competitors: field, changedAt: NOW + 1 })]))).toContain(
      'Turku Trolls',
    );
    expect(kept.size).toBe(2);
  });

  it('holds every event that is not over, with its words', () => {
    const view = pageView(
      [event('a'), event('b', { status: 'final' })],
      person,
      false,
      nothing,
      NOW,
    );
    expect(view.kind).toBe('full');
    expect(view.events.map(({ id }) => id)).toEqual(['a']);
    expect(wordsOf(view)).toEqual(expect.arrayContaining(['Ravens', 'Chiefs']));
  });

  it('knows what is over by its words, so that a recap is not taken for talk of the next', () => {
    const next = event('next', { status: 'scheduled', start: NOW + 7 * 86_400_000 });
    const over = event('over', { status: 'final' });
    const view = pageView([over, next], person, false, nothing, NOW);
    expect(view.events.map(({ id }) => id)).toEqual(['next']);
    expect(view.kind === 'full' && view.lexicon.events.map(({ id }) => id)).toEqual([
      'over',
      'next',
    ]);
    expect(wordsOf(pageView([over], person, false, nothing, NOW))).toEqual([]);
    expect(wordsOf(pageView([over, next], person, true, nothing, NOW))).toEqual([]);
  });

  it('is only what changed since, while the events are the same', () => {
    const first = pageView([event('a'), event('b')], person, false, nothing, NOW);
    const later = pageView(
      [event('a'), event('b', { changedAt: NOW + 1, phase: 'Q3' })],
      person,
      false,
      first,
      NOW,
    );
    expect(later).toMatchObject({
      kind: 'update',
      asOf: NOW + 1,
      events: [{ id: 'b', phase: 'Q3' }],
    });
  });

  it('tells what a chip says by now, of those that say something else', () => {
    const MINUTE = 60_000;
    const soon = event('soon', { status: 'scheduled', start: NOW + 12 * MINUTE });
    const later = event('later', { status: 'scheduled', start: NOW + 9 * 60 * MINUTE });
    const first = pageView([soon, later], person, false, nothing, NOW);
    expect(first.events.map(({ face }) => face?.state)).toEqual(['in 12 min', expect.any(String)]);
    const same = pageView([soon, later], person, false, first, NOW + 1);
    expect(same).toMatchObject({ kind: 'update', told: NOW + 1, events: [] });
    const minute = pageView([soon, later], person, false, first, NOW + MINUTE);
    expect(minute.events).toMatchObject([{ id: 'soon', face: { state: 'in 11 min' } }]);
  });

  it('is whole again in another time zone, where chips say other times', () => {
    const later = event('later', { status: 'scheduled', start: NOW + 9 * 3_600_000 });
    const first = pageView([later], person, false, nothing, NOW);
    expect(pageView([later], { ...person, offset: 480 }, false, first, NOW).kind).toBe('full');
  });

  it('takes the chip away from what has ended, once that was not just now', () => {
    const asked = { ...person, settings: { ...DEFAULT_SETTINGS, showEnded: true } };
    const over = event('over', { status: 'final', changedAt: NOW - 60_000 });
    const first = pageView([over], asked, false, nothing, NOW);
    expect(first.events[0]?.face).toMatchObject({ state: 'Ended' });
    const [gone] = pageView([over], asked, false, first, NOW + 3 * 3_600_000).events;
    expect(gone?.id).toBe('over');
    expect(gone?.face).toBeUndefined();
  });

  it('is whole again when an event comes or goes, or the settings change', () => {
    const first = pageView([event('a')], person, false, nothing, NOW);
    expect(pageView([event('a'), event('b')], person, false, first, NOW).kind).toBe('full');
    expect(pageView([event('a', { status: 'final' })], person, false, first, NOW).kind).toBe(
      'full',
    );
    const shown = { ...person, settings: { ...DEFAULT_SETTINGS, scores: 'shown' as const } };
    expect(pageView([event('a')], shown, false, first, NOW).kind).toBe('full');
  });

  it('holds what has ended for who asked for it, till the end of what it was, not of an estimate', () => {
    const asked = { ...person, settings: { ...DEFAULT_SETTINGS, showEnded: true } };
    const over = event('over', { status: 'final', changedAt: NOW + 2 * 3_600_000 });
    const view = pageView([over], asked, false, nothing, NOW);
    expect(view.events).toMatchObject([
      { id: 'over', status: 'final', end: NOW + 2 * 3_600_000, watch: [] },
    ]);
    expect(view.events[0]?.face).toMatchObject({ state: 'Ended' });
    const muted = { ...asked, settings: { ...asked.settings, mutedLeagues: ['nfl'] } };
    expect(pageView([over], muted, false, nothing, NOW).events).toEqual([]);
  });

  it('is whole again when an event gets another name: it may be found by other words', () => {
    const first = pageView(
      [event('a', { title: 'TBD at Baltimore Ravens' })],
      person,
      false,
      nothing,
      NOW,
    );
    const named = event('a', { changedAt: NOW + 1 });
    expect(pageView([named], person, false, first, NOW).kind).toBe('full');
  });

  it('is whole again, without the word, when one is never to be believed', () => {
    const first = pageView([event('a')], person, false, nothing, NOW);
    const never = { alias: 'Chiefs', label: 'Kansas City Chiefs', at: NOW, times: 1 };
    const taught = { ...person, learned: [{ ...never, kind: 'never' as const, entityId: null }] };
    const view = pageView([event('a')], taught, false, first, NOW);
    const words = view.kind === 'full' ? view.lexicon.aliases.map(({ text }) => text) : [];
    expect(words).toContain('Kansas City Chiefs');
    expect(words).not.toContain('Chiefs');
  });

  it.each(['postponed', 'cancelled'] as const)(
    'has no stream of what is %s, only its page',
    (off) => {
      const url = 'https://www.espn.com/nfl/game/_/gameId/1';
      const watch = (status: LiveEvent['status']) =>
        toViewEvent(event('a', { status, url }), person).watch.map(
          ({ broadcaster }) => broadcaster,
        );
      expect(watch('delayed')).toEqual(['cbs', 'page']);
      expect(watch(off)).toEqual(['page']);
    },
  );

  it('is empty while paused, and holds nothing of muted leagues', () => {
    expect(pageView([event('a')], person, true, nothing, NOW)).toMatchObject({
      events: [],
      chip: { paused: true },
    });
    const muted = { ...person, settings: { ...DEFAULT_SETTINGS, mutedLeagues: ['nfl'] } };
    expect(pageView([event('a')], muted, false, nothing, NOW).events).toEqual([]);
  });
});

describe('an event as shown', () => {
  it('names visitors first where that is the custom', () => {
    const shown = toViewEvent(event('a'), person);
    expect(shown.sides.map(({ short }) => short)).toEqual(['Chiefs', 'Ravens']);
    expect(shown.joiner).toBe('at');
  });

  it.each(['Ravens vs Chiefs', 'Ravens VS Chiefs', 'Ravens v Chiefs', 'Ravens vs. Chiefs'])(
    'says that nobody is at home where the title says so: %s',
    (title) => expect(toViewEvent(event('a', { title }), person).joiner).toBe('v'),
  );

  it('takes no letters of a name for it', () => {
    expect(toViewEvent(event('a', { title: 'Vsetín at HC Vs' }), person).joiner).toBe('at');
  });

  it('names hosts first in soccer', () => {
    const shown = toViewEvent(event('a', { league: 'epl' }), person);
    expect(shown.sides.map(({ name }) => name)).toEqual(['Baltimore Ravens', 'Kansas City Chiefs']);
    expect(shown.joiner).toBe('v');
  });

  it.each([
    ['nfl', { nickname: 'Bulldogs', location: 'Georgia', short: 'Georgia' }, 'Bulldogs'],
    ['ncaaf', { nickname: 'Bulldogs', location: 'Georgia', short: 'UGA' }, 'Georgia'],
    ['mls', { name: 'Columbus Crew', short: 'Columbus' }, 'Columbus Crew'],
    ['epl', { name: 'Wolverhampton Wanderers', short: 'Wolves' }, 'Wolves'],
    ['atp', { name: 'Carlos Alcaraz', short: 'C. Alcaraz' }, 'C. Alcaraz'],
  ])('calls a side in %s as people do', (league, names, expected) => {
    const competitors = [
      { id: 'a', name: 'Some Side', ...names },
      { id: 'b', name: 'Another' },
    ];
    expect(toViewEvent(event('x', { league, competitors }), person).sides[0]?.short).toBe(expected);
  });

  it('knows what is pinned by the catalogue, whoever the source is', () => {
    const [side] = toViewEvent(event('a'), person).sides;
    expect(side?.pin).toBe('team:nfl:kansas-city-chiefs');
    const pinned = toViewEvent(event('a'), {
      ...person,
      pins: ['team:nfl:kansas-city-chiefs', 'league:nfl'],
    });
    expect(pinned.sides.map((one) => one.pinned)).toEqual([true, false]);
    expect(pinned.leaguePinned).toBe(true);
  });

  it('offers where to watch', () => {
    expect(toViewEvent(event('a'), person).watch[0]?.name).toBe('CBS');
  });
});
