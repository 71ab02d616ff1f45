/** Emoji that stand for a sport, one string a sport; order is the bit order of `Tokens.emoji`. */
export const SPORT_EMOJI = [
  '🏈',
  '🏀',
  '⚾',
  '🏒',
  '⚽',
  '🎾',
  '⛳',
  '🏎🏁',
  '🥊',
  '🏏',
  '🏉',
] as const;

const BITS = new Map<number, number>(
  SPORT_EMOJI.flatMap((set, bit) => [...set].map((one) => [one.codePointAt(0) ?? 0, 1 << bit])),
);

const FIRST_EMOJI = 0x2600;

/** The bit of a code point's sport; 0 when it stands for none. */
export const emojiBit = (point: number): number =>
  point < FIRST_EMOJI ? 0 : (BITS.get(point) ?? 0);
