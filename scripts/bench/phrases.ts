/** The phrases of our dictionary as lists of strings, for the others. */
import { eachPhrase } from '../../utils/mentions/phrases.ts';
import type { Lexicon } from '../../utils/mentions/types.ts';
import { createStringFolder } from './folded.ts';
import type { Phrases } from './matcher.ts';

/** Lists the phrases of a lexicon, each once; those with a break inside are left out, since no text matches them. */
export function phrasesOf(lexicon: Lexicon): Phrases {
  const fold = createStringFolder();
  const raw = new Set<string>();
  const folded = new Set<string>();
  eachPhrase(lexicon, (text, _use, _value, asHashtag) => {
    const plain = fold(text);
    if (plain === '' || plain.includes('\n')) return;
    raw.add(text);
    folded.add(plain);
    if (!asHashtag) return;
    const squashed = `#${plain.replace(/[ \t']/g, '')}`;
    raw.add(squashed);
    folded.add(squashed);
  });
  return { lexicon, raw: [...raw], folded: [...folded] };
}
