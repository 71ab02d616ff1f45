/**
 * One pass over a post's code units: folded tokens with their raw offsets.
 *
 * Folding takes away case, diacritics and width, so that "Bayern MÜNCHEN" and "bayern munchen" meet. Links are
 * separators. A token is hashed while it is read; the finder never looks at characters again except in hashtags.
 */
import { skipLink } from './fold/links.ts';
import { Pass } from './fold/pass.ts';
import { readPlainWords } from './fold/plain-words.ts';
import { readSeparator } from './fold/separators.ts';
import { keepToken, readToken } from './fold/token.ts';
import { learnLetters } from './letters.ts';
import type { Tokens } from './tokens.ts';

/** Makes a folder with its own buffers; the tokens it returns are valid until its next call. */
export function createFolder(): (text: string) => Tokens {
  learnLetters();
  const pass = new Pass();
  return (text) => {
    pass.begin(text);
    while (pass.at < pass.length) {
      let start = readPlainWords(pass);
      if (start < 0) {
        start = pass.at;
        if (start >= pass.length) break;
        pass.beginToken();
      }
      readToken(pass, start);
      if (pass.at === start) readSeparator(pass);
      else if (!skipLink(pass, start)) keepToken(pass, start);
    }
    return pass.tokens;
  };
}
