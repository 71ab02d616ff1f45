/** Marks that steer writing direction or are invisible: a name may not reorder the words around it. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** The joiners are format characters too, but Persian and Indic names are misspelt without them. */
const JOINERS = new Set(['\u200C', '\u200D']);
/** Letters with hundreds of accents stacked on them climb over the lines above. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * Text from outside as one clean line: control, direction and invisible characters out, white space
 * collapsed, at most `cap` UTF-16 code units and never half a character. Markup stays as the plain text it is:
 * nothing of ours renders it. Nothing left, or not a string: undefined.
 */
export function plainText(raw: unknown, cap: number): string | undefined {
  if (typeof raw !== 'string') return undefined;
  // Cut first: cleaning five megabytes of a hostile name to keep eighty characters is wasted work.
  const clean = raw
    .slice(0, cap * 8)
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, (mark) => (JOINERS.has(mark) ? mark : ' '))
    .replace(STACKED_MARKS, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  if (clean === '') return undefined;
  return clean.length <= cap ? clean : shorten(clean, cap);
}

function shorten(text: string, cap: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > cap - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
