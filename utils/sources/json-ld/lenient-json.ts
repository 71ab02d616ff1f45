/** JSON as pages write it: with comments, commas too many, line breaks within strings, wrapped for old browsers. */
import { decodeEntities } from './entities.ts';

/** A sane script is some kilobytes. UTF-16 code units. */
const LONGEST = 2 * 1024 * 1024;

/** What may stand around a script's text for browsers of long ago. */
const WRAPPERS = ['<![CDATA[', ']]>', '<!--', '-->'];

const FIRST_PRINTABLE = 0x20;
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const escaped = (control: string): string =>
  SHORT_ESCAPES.get(control) ?? `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Where the string that begins at `from` ends: behind its closing quote, or the text's end. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function withoutControls(string: string): string {
  let clean = '';
  let kept = 0;
  for (let at = 0; at < string.length; at += 1) {
    if (string.charCodeAt(at) >= FIRST_PRINTABLE) continue;
    clean += string.slice(kept, at) + escaped(string.charAt(at));
    kept = at + 1;
  }
  return clean + string.slice(kept);
}

/** Where what JSON doesn't know ends, a comment or a wrapper that begins at `at`; `at` itself when none does. */
function endOfAside(text: string, at: number): number {
  if (text.startsWith('//', at)) {
    // The line may be `//<![CDATA[`; what ends it is its end all the same.
    const line = /[\n\r]|$/gu;
    line.lastIndex = at;
    return line.exec(text)?.index ?? text.length;
  }
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end === -1 ? text.length : end + 2;
  }
  const wrapper = WRAPPERS.find((one) => text.startsWith(one, at));
  return at + (wrapper?.length ?? 0);
}

/** The text as JSON would have it, in one pass. */
function mended(text: string): string {
  const parts: string[] = [];
  /** Where in `parts` a comma stands with nothing behind it yet. */
  let comma: number | undefined;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      parts.push(withoutControls(text.slice(at, end)));
      comma = undefined;
      at = end;
      continue;
    }
    const end = '/<]-'.includes(character) ? endOfAside(text, at) : at;
    if (end > at) {
      at = end;
      continue;
    }
    if ((character === '}' || character === ']') && comma !== undefined) parts[comma] = '';
    if (character === ',') comma = parts.length;
    else if (character.trim() !== '') comma = undefined;
    parts.push(character);
    at += 1;
  }
  return parts.join('').trim().replace(/;$/u, '');
}

function parsed(text: string): { data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * Reads a script's text as JSON, else without what JSON doesn't know, else with its HTML entities resolved.
 * @returns undefined when it is none, or too long
 */
export function readLenientJson(raw: string): { data: unknown } | undefined {
  if (raw.length > LONGEST) return undefined;
  return parsed(raw) ?? parsed(mended(raw)) ?? parsed(mended(decodeEntities(raw)));
}
