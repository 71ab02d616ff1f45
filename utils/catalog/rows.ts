import type { LeagueId } from '../events.ts';
import type { Entity } from './types.ts';
import { foldName } from './fold-name.ts';

/**
 * One line of a catalogue file. Lists are written with commas, so that a team stays one short row.
 * `name` may be left out where it is location and nickname. It must name nothing else in the world
 * (tier S), so a club called by a plain word is written "Arsenal FC" with the nickname "Arsenal".
 */
export interface Row {
  name?: string;
  title?: boolean;
  location?: string;
  nickname?: string;
  borrowed?: boolean;
  abbr?: string;
  sure?: string;
  also?: string;
  weak?: string;
  plain?: string;
  native?: string;
  tags?: string;
  handles?: string;
}

const LISTS = ['abbr', 'sure', 'also', 'weak', 'plain', 'native', 'tags', 'handles'] as const;

/** "Kansas City Chiefs" → "kansas-city-chiefs"; folds so that ids stay plain ASCII. */
const slug = (name: string): string => foldName(name).replaceAll(' ', '-');

/**
 * Turns the rows of one league into entities with ids `<league>:<slug of the name>`.
 * Throws on a row without a name, which is a fault of the file.
 */
export const entitiesOf = (league: LeagueId, rows: readonly Row[]): readonly Entity[] =>
  rows.map((row) => {
    const { location, nickname, borrowed } = row;
    const name = row.name ?? (location && nickname ? `${location} ${nickname}` : '');
    if (!name) throw new Error(`${league}: a row has neither a name nor location and nickname`);
    const entity: Entity = { id: `${league}:${slug(name)}`, league, name };
    if (row.title) entity.title = true;
    if (location) entity.location = location;
    if (nickname) entity.nickname = nickname;
    if (borrowed) entity.borrowed = borrowed;
    for (const list of LISTS) {
      const written = row[list];
      if (written) entity[list] = written.split(',').map((text) => text.trim());
    }
    return entity;
  });
