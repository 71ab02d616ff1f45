/** What a phrase is good for, besides naming entities: bits of an entry. */
import type { Sport } from '../catalog/types.ts';

export const GENERIC = 1;
export const CUE_AFTER = 2;
export const CUE_BEFORE = 4;
export const JOINER = 8;
export const STOP = 16;
export const LESSER = 32;
export const VERSUS_WORD = 64;
export const ELSEWHERE = 128;
export const WOMENS = 256;
export const CAMPUS = 512;
export const CHEER = 1024;

/** Order gives each sport its bit. */
export const SPORTS: readonly Sport[] = [
  'football',
  'basketball',
  'baseball',
  'hockey',
  'soccer',
  'tennis',
  'golf',
  'motorsport',
  'mma',
  'cricket',
  'rugby',
  'esports',
  'news',
  'show',
];
const BITS = new Map(SPORTS.map((sport, bit) => [sport, 1 << bit]));
/** The one bit of a sport. */
export const sportBit = (sport: Sport): number => BITS.get(sport) ?? 0;
