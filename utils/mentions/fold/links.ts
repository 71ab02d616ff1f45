import { COLON, DOT, SLASH, isBlank, isLineEnd } from '../signs.ts';
import { HARD } from '../tokens.ts';
import type { Pass } from './pass.ts';

/** Drops the token just read, which began at `start`, when a link begins with it or runs through it, and all of that link. */
export function skipLink(pass: Pass, start: number): boolean {
  if (pass.at >= pass.length) return false;
  const { text } = pass;
  const follows = text.charCodeAt(pass.at);
  const isPath = follows === SLASH && pass.dotRun >= 0;
  if (!isPath && !isScheme(text, start, pass.at, follows) && !isWww(text, start, pass.at, follows))
    return false;
  // "espn.com/nfl": the tokens that turn out to be the host go too.
  if (isPath) pass.tokens.count = pass.dotRun;
  pass.dotRun = -1;
  pass.written = pass.foldedStart;
  pass.at = linkEnd(text, pass.at, pass.length);
  pass.gap = HARD;
  pass.mark = 0;
  return true;
}

const isScheme = (text: string, start: number, end: number, follows: number): boolean =>
  follows === COLON && (end - start === 4 || end - start === 5) && text.startsWith('://', end);

const isWww = (text: string, start: number, end: number, follows: number): boolean =>
  follows === DOT && end - start === 3 && text.slice(start, end).toLowerCase() === 'www';

/** Index just behind the link that runs through `at`: the next blank or line end. */
function linkEnd(text: string, at: number, length: number): number {
  let i = at;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isBlank(code) || isLineEnd(code)) break;
    i += 1;
  }
  return i;
}
