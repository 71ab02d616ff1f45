/** The packages that people would take for this, each called the way its page says. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import { Trie } from '@tanishiking/aho-corasick';
import AhoCorasick2 from 'aho-corasick2';
import AhoCorasick from 'ahocorasick';
import compromise from 'compromise';
import FastScanner from 'fastscan';
import ModernAhoCorasick from 'modern-ahocorasick';

import { choose, isWhole } from './folded.ts';
import type { Span } from './folded.ts';
import type { Matcher } from './matcher.ts';

/** A package that reports all hits, whole words or not; `search` keeps the whole ones. */
function ahoCorasick(
  name: string,
  prepare: (
    phrases: readonly string[],
  ) => (text: string, keep: (start: number, end: number) => void) => void,
): Matcher {
  return {
    name,
    sort: 'package',
    reads: 'folded',
    build({ folded }) {
      const search = prepare(folded);
      const spansIn = (text: string): Span[] => {
        const spans: Span[] = [];
        search(text, (start, end) => {
          if (isWhole(text, start, end)) spans.push({ start, end });
        });
        return choose(spans);
      };
      return {
        run: (text) => spansIn(text).length,
        phrasesIn: (text) => spansIn(text).map(({ start, end }) => text.slice(start, end)),
      };
    },
  };
}

const AHO_CORASICK: readonly Matcher[] = [
  ahoCorasick('@monyone/aho-corasick 1.1.11 /fast', (phrases) => {
    const matcher = new MonyoneFast([...phrases]);
    return (text, keep) => {
      for (const { begin, end } of matcher.matchInText(text)) keep(begin, end);
    };
  }),
  ahoCorasick('@monyone/aho-corasick 1.1.11', (phrases) => {
    const matcher = new Monyone([...phrases]);
    return (text, keep) => {
      for (const { begin, end } of matcher.matchInText(text)) keep(begin, end);
    };
  }),
  ahoCorasick('modern-ahocorasick 3.3.0', (phrases) => {
    const matcher = new ModernAhoCorasick([...phrases]);
    return (text, keep) => {
      for (const { start, end } of matcher.search(text)) keep(start, end);
    };
  }),
  ahoCorasick('ahocorasick 1.0.2', (phrases) => {
    const matcher = new AhoCorasick(phrases);
    return (text, keep) => {
      for (const [last, words] of matcher.search(text))
        for (const word of words) keep(last + 1 - word.length, last + 1);
    };
  }),
  ahoCorasick('fastscan 1.0.6', (phrases) => {
    const matcher = new FastScanner(phrases);
    return (text, keep) => {
      for (const [start, word] of matcher.search(text)) keep(start, start + word.length);
    };
  }),
  ahoCorasick('@tanishiking/aho-corasick 0.0.1', (phrases) => {
    const matcher = new Trie([...phrases]);
    return (text, keep) => {
      for (const { start, end } of matcher.parseText(text)) keep(start, end + 1);
    };
  }),
  ahoCorasick('aho-corasick2 1.0.4', (phrases) => {
    const matcher = new AhoCorasick2();
    for (const phrase of phrases) matcher.add(phrase);
    matcher.build_fail();
    return (text, keep) => {
      for (const [start, words] of Object.entries(matcher.search(text).positions))
        for (const word of words) keep(Number(start), Number(start) + word.length);
    };
  }),
];

/** Its own tokens and its own idea of a word, so that its matches differ. */
const COMPROMISE: Matcher = {
  name: 'compromise 14.17.0, lookup',
  sort: 'package',
  reads: 'raw',
  build({ raw }) {
    const trie = compromise.buildTrie([...raw]);
    return { run: (text) => compromise(text).lookup(trie).length };
  },
};

export const PACKAGES: readonly Matcher[] = [...AHO_CORASICK, COMPROMISE];
