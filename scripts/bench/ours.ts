/** Our own finder and recogniser, and the floors that nothing can go below. */
import { createDictionary } from '../../utils/mentions/dictionary.ts';
import { storePhrases } from '../../utils/mentions/phrase-store.ts';
import { find } from '../../utils/mentions/find.ts';
import { createFolder } from '../../utils/mentions/fold.ts';
import { createRecogniser } from '../../utils/mentions/recogniser.ts';
import { createStringFolder } from './folded.ts';
import { NOW } from './lexicon.ts';
import type { Matcher } from './matcher.ts';

/** The task that all finders share: fold, then each phrase, leftmost and longest. */
export const OURS: Matcher = {
  name: 'ours: phrases',
  sort: 'ours',
  reads: 'raw',
  build({ lexicon }) {
    const fold = createFolder();
    const dictionary = createDictionary(storePhrases(lexicon));
    const span = { length: 0 };
    return {
      run(text) {
        const tokens = fold(text);
        let matches = 0;
        let at = 0;
        while (at < tokens.count) {
          if (dictionary.longest(tokens, at, span) >= 0) {
            matches += 1;
            at += span.length;
          } else at += 1;
        }
        return matches;
      },
      phrasesIn(text) {
        const asString = createStringFolder();
        const tokens = fold(text);
        const out: string[] = [];
        let at = 0;
        while (at < tokens.count) {
          if (dictionary.longest(tokens, at, span) >= 0) {
            const start = tokens.start[at] ?? 0;
            const mark = text.charAt(start - 1);
            const isTag = mark === '#' || mark === '@';
            out.push(
              asString(text.slice(isTag ? start - 1 : start, tokens.end[at + span.length - 1])),
            );
            at += span.length;
          } else at += 1;
        }
        return out;
      },
    };
  },
};

const WITH_HASHTAGS: Matcher = {
  name: 'ours: with hashtags taken apart',
  sort: 'ours',
  reads: 'raw',
  build({ lexicon }) {
    const fold = createFolder();
    const dictionary = createDictionary(storePhrases(lexicon));
    return { run: (text) => find(text, fold(text), dictionary).names.length };
  },
};

/** All of it: find, weigh, link, explain. */
const RECOGNISER: Matcher = {
  name: 'ours: whole recogniser',
  sort: 'ours',
  reads: 'raw',
  build({ lexicon }) {
    const recogniser = createRecogniser(lexicon);
    return { run: (text) => recogniser.links({ text }, NOW).length };
  },
};

const FOLD: Matcher = {
  name: 'ours: folding alone',
  sort: 'floor',
  reads: 'raw',
  build() {
    const fold = createFolder();
    return { run: (text) => fold(text).count };
  },
};

/** The least that looking at each character costs. */
export const CHAR_LOOP: Matcher = {
  name: 'floor: charCodeAt loop',
  sort: 'floor',
  reads: 'raw',
  build: () => ({
    run(text) {
      let sum = 0;
      for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
      return sum;
    },
  }),
};

const LOWER_CASE: Matcher = {
  name: 'floor: toLowerCase()',
  sort: 'floor',
  reads: 'raw',
  build: () => ({ run: (text) => text.toLowerCase().length }),
};

/** What matchers that read folded strings need first. */
export const FOLDING: Matcher = {
  name: 'folding to a string',
  sort: 'floor',
  reads: 'raw',
  build() {
    const fold = createStringFolder();
    return { run: (text) => fold(text).length };
  },
};

export const QUICK: readonly Matcher[] = [
  OURS,
  WITH_HASHTAGS,
  RECOGNISER,
  FOLD,
  CHAR_LOOP,
  LOWER_CASE,
];
