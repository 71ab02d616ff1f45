/** Emoji that stand for a sport, in the order of `SPORTS`. */
const EMOJI = ['🏈', '🏀', '⚾', '🏒', '⚽', '🎾', '⛳', '🏎🏁', '🥊', '🏏', '🏉'].map((signs) => [
  ...signs,
]);

const FIRST_EMOJI = 0x2600;

/** The bit of a code point's sport; 0 when it stands for none. */
export function emojiBit(point: number): number {
  if (point < FIRST_EMOJI) return 0;
  const sign = String.fromCodePoint(point);
  const sport = EMOJI.findIndex((signs) => signs.includes(sign));
  return sport < 0 ? 0 : 1 << sport;
}
