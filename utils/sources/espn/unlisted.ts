/** Events of competitions that the catalogue has no row of: only recorded answers bring them. */
import type { League, Sport } from '../../catalog/types.ts';
import { plainText } from '../kit/text.ts';
import { unlistedLeague } from '../kit/unlisted.ts';
import type { EspnEvent } from './schema.ts';

const LONGEST_NAME = 120;

/** ESPN's numbers of sports, the `s:` part of recorded uids. */
const SPORTS: ReadonlyMap<string, Sport> = new Map([
  ['1', 'baseball'],
  ['20', 'football'],
  ['40', 'basketball'],
  ['70', 'hockey'],
  ['200', 'cricket'],
  ['300', 'rugby'],
  ['600', 'soccer'],
  ['850', 'tennis'],
  ['1100', 'golf'],
  ['2000', 'motorsport'],
  ['3301', 'mma'],
]);

const SPORT_PART = /^s:(\d{1,6})(?:~|$)/;
const SEASON_YEARS = /^\d{4}(?:-\d{2,4})?-/;

/** "2025-26-english-womens-super-league" → "English Womens Super League". */
const spelledOut = (slug: string): string =>
  slug
    .replace(SEASON_YEARS, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** @param name of the competition, where the answer gives one */
export function unlistedOf(event: EspnEvent, name: string | undefined): League {
  const sport = SPORTS.get(SPORT_PART.exec(event.uid ?? '')?.[1] ?? '') ?? 'show';
  const said = name ?? spelledOut(event.season?.slug ?? '');
  return unlistedLeague(sport, plainText(said, LONGEST_NAME));
}
