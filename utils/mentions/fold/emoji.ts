import type { Sport } from '../../catalog/types.ts';
import { SPORTS, sportBit } from '../uses.ts';

/** Emoji that stand for a sport. */
const EMOJI: Partial<Record<Sport, string>> = {
  football: '🏈',
  basketball: '🏀',
  baseball: '⚾',
  hockey: '🏒',
  soccer: '⚽',
  tennis: '🎾',
  golf: '⛳',
  motorsport: '🏎🏁',
  mma: '🥊',
  cricket: '🏏',
  rugby: '🏉',
};

const BITS = new Map<number, number>(
  SPORTS.flatMap((sport) =>
    [...(EMOJI[sport] ?? '')].map((one) => [one.codePointAt(0) ?? 0, sportBit(sport)]),
  ),
);

const FIRST_EMOJI = 0x2600;

/** The bit of a code point's sport; 0 when it stands for none. */
export const emojiBit = (point: number): number =>
  point < FIRST_EMOJI ? 0 : (BITS.get(point) ?? 0);
