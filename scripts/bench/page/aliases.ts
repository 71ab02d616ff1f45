import { scoreboard } from '../../../tests/internet/espn/scoreboard.ts';
import type { World } from '../../../tests/internet/world.ts';
import { LEAGUES } from '../../../utils/catalog/leagues.ts';
import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import { espn } from '../../../utils/sources/espn/index.ts';
import { DAY } from '../../../utils/spans.ts';

/** Eastern days around the world's beginning are in this month or the next. */
const monthsFrom = (born: number): string[] =>
  [0, 2].map((days) => new Date(born + days * DAY).toISOString().slice(0, 7).replace('-', ''));

/** How many aliases the schedule of a world makes. */
export function aliasesOf(world: World): number {
  const events = LEAGUES.flatMap(({ id, espn: where }) => {
    if (where === undefined) return [];
    const months = new Set(monthsFrom(world.born));
    return [...months].flatMap((dates) => {
      const question = { path: where.path, dates, groups: '80', limit: 500 };
      const text = JSON.stringify(scoreboard(question, world, world.born));
      return espn.parse(text, { league: id, now: world.born }).events;
    });
  });
  return createLexicon(events).aliases.length;
}
