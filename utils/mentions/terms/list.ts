/**
 * One list of phrases as `ContextWords` has them, parted by '|', out of lists as they are written: in lines, parted by
 * commas, in the order of the alphabet.
 */
export const list = (...written: readonly string[]): string =>
  written
    .join(',')
    .split(/[,|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .join('|');
