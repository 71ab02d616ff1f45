/** Archives of posts keep X's escapes; a person reads "Texas A&M", not "Texas A&amp;M". */

/** The three signs that X's API escapes in a post's text. */
const ESCAPE = /&(amp|lt|gt);/g;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
/** No reader sees it, and neither does the recogniser: U+2060, "word joiner". */
const NOTHING = '\u2060';

/** A post's text as it was read, of the same length, so that the offsets of labels stay true. */
export const unescaped = (text: string): string =>
  text.replace(ESCAPE, (escape, name: string) =>
    (SIGNS[name] ?? escape).padEnd(escape.length, NOTHING),
  );
