import { SourceError } from '../source.ts';

/**
 * An answer's JSON, with or without a byte-order mark.
 * @throws SourceError when it is none, in words that tell a web page from an answer cut short
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new SourceError(
      text.trimStart().startsWith('<')
        ? 'a web page came instead of data'
        : 'the answer was cut off or is not JSON',
    );
  }
}
