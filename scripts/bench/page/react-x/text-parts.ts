/** A stretch of a post's text; those of `#` and `@` are links and hold the word after it. */
export interface Part {
  kind: 'text' | 'emoji' | '#' | '@';
  text: string;
}

const MARKED = /(?<=^|\s)([#@])([\p{L}\p{N}_.-]*[\p{L}\p{N}_])|\p{Extended_Pictographic}\uFE0F?/gu;

/** Takes a post's text apart into what is shown in different ways; nothing is lost or empty. Pure. */
export function textParts(text: string): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const match of text.matchAll(MARKED)) {
    const [whole, mark, word] = match;
    if (match.index > last) parts.push({ kind: 'text', text: text.slice(last, match.index) });
    if (word === undefined) parts.push({ kind: 'emoji', text: whole });
    else parts.push({ kind: mark === '#' ? '#' : '@', text: word });
    last = match.index + whole.length;
  }
  if (last < text.length) parts.push({ kind: 'text', text: text.slice(last) });
  return parts;
}
