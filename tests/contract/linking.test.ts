import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { createLexicon } from '../../utils/catalog/lexicon.ts';
import type { LiveEvent } from '../../utils/events.ts';
import { createRecogniser } from '../../utils/mentions/recogniser.ts';
import { espn } from '../../utils/sources/espn/index.ts';
import { HOUR } from '../../utils/spans.ts';

/** Recorded schedules beside the project; the tests below need them and pass without. */
const FOLDER = new URL('../../../shared/fixtures/schedules/espn/', import.meta.url);
const hasRecordings = existsSync(FOLDER);
if (!hasRecordings) console.log('No recorded schedules: linking in real ones was not tested.');

const RECORDED = [
  ['nfl', 'nfl-scoreboard-2022-09-11.json'],
  ['ncaaf', 'college-football-scoreboard-2022-09-17.json'],
  ['mlb', 'mlb-events-2022-09-08.json'],
  ['nhl', 'nhl-scoreboard-2022-09-25.json'],
  ['nba', 'nba-events-2022.json'],
  ['mls', 'mls-scoreboard-2022-09-17.json'],
  ['worldcup', 'world-cup-2026-07-04T1756Z.json'],
  ['ufc', 'ufc-event-2022-12-17.json'],
  ['bbl', 'cricket-events-2022-2023.json'],
] as const;

const LONG_AFTER = Date.UTC(2026, 11, 1);

function recorded(league: string, file: string): LiveEvent[] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return espn.parse(text, { league, now: LONG_AFTER }).events;
}

/** Ways of naming both sides, each on its own proof enough. */
function fixtureNames({ competitors: [one, two] }: LiveEvent): string[] {
  if (!one || !two) return [];
  const names = [`${one.name} vs ${two.name}`];
  const { nickname: nick = '', abbreviation: code = '' } = one;
  if (nick && two.nickname) names.push(`${nick} vs ${two.nickname}`, `#${nick}vs${two.nickname}`);
  // Codes of two letters are nobody's.
  if (code.length > 2 && two.abbreviation) names.push(`#${code}vs${two.abbreviation}`);
  return names.map((name) => name.replace(/^#.*/, (tag) => tag.replaceAll(/[^#\w]/g, '')));
}

const pairOf = ({ competitors }: LiveEvent): string =>
  competitors
    .map(({ name }) => name)
    .toSorted()
    .join(' + ');

describe.runIf(hasRecordings)('a recorded schedule', () => {
  it.each(RECORDED)('%s: a fixture that is named is found, and no other', (league, file) => {
    const events = recorded(league, file);
    const recogniser = createRecogniser(createLexicon(events));
    const byId = new Map(events.map((event) => [event.id, event]));
    let asked = 0;
    let found = 0;
    for (const event of events) {
      if (event.competitors.length !== 2 || event.competitors.some((one) => one.placeholder))
        continue;
      const now = event.start + (event.status === 'scheduled' ? -HOUR : HOUR);
      for (const text of fixtureNames(event)) {
        const links = recogniser.links({ text }, now);
        for (const { eventId } of links) {
          const meant = byId.get(eventId);
          expect(meant && pairOf(meant), `${text} on ${event.title}`).toBe(pairOf(event));
          expect(meant?.status, text).not.toBe('final');
        }
        if (event.status === 'final') continue;
        asked += 1;
        found += links.length;
      }
    }
    expect(asked).toBeGreaterThan(1);
    // The rest are codes that are words, and squads that play twice at once.
    expect(found / asked).toBeGreaterThan(0.9);
  });

  it('of a race weekend is the session that is on, next or named', () => {
    const sessions = recorded('f1', 'f1-azerbaijan-2023.json').toSorted(
      (a, b) => a.start - b.start,
    );
    const titleAt = (text: string, open: number): string[] => {
      const [first] = sessions.slice(open);
      const events = sessions.map((one, index): LiveEvent => ({
        ...one,
        status: index < open ? 'final' : 'scheduled',
      }));
      return createRecogniser(createLexicon(events))
        .links({ text }, (first?.start ?? 0) - HOUR)
        .map(({ eventId }) => events.find(({ id }) => id === eventId)?.title ?? '');
    };
    expect(titleAt('Azerbaijan Grand Prix, F1 in Baku', 1)).toEqual(['Azerbaijan GP · Qualifying']);
    expect(titleAt('Azerbaijan Grand Prix, F1 in Baku', 4)).toEqual(['Azerbaijan GP · Race']);
    expect(titleAt('Azerbaijan Grand Prix sprint, F1', 1)).toEqual(['Azerbaijan GP · Sprint']);
    expect(titleAt('Max Verstappen in the F1 qualifying', 1)).toEqual([
      'Azerbaijan GP · Qualifying',
    ]);
  });

  it('of golf is one event of its field', () => {
    const events = recorded('pga', 'golf-pga-event-2022-10-13.json');
    const [event] = events;
    const [golfer] = event?.competitors ?? [];
    const links = createRecogniser(createLexicon(events)).links(
      { text: `${golfer?.name} with a birdie on the back nine, PGA golf` },
      (event?.start ?? 0) + 20 * HOUR,
    );
    expect(links.map(({ eventId }) => eventId)).toEqual([event?.id]);
  });
});
