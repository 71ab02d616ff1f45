/** Well-known ways without a package: one big regular expression, and FlashText's trie. */
import { isWhole } from './folded.ts';
import type { Finder, Matcher } from './matcher.ts';

const escaped = (phrase: string): string => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Longest first, since the first alternative that fits wins. */
const alternatives = (phrases: readonly string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

function matchesOf(pattern: RegExp): Finder {
  return {
    run(text) {
      let matches = 0;
      pattern.lastIndex = 0;
      while (pattern.exec(text)) matches += 1;
      return matches;
    },
    phrasesIn: (text) => [...text.matchAll(pattern)].map((match) => match[0]),
  };
}

const REGEXP_RAW: Matcher = {
  name: 'one RegExp, raw text, /giu',
  sort: 'classic',
  reads: 'raw',
  build: ({ raw }) =>
    matchesOf(new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${alternatives(raw)})(?![\\p{L}\\p{N}])`, 'giu')),
};

const REGEXP_FOLDED: Matcher = {
  name: 'one RegExp, folded text',
  sort: 'classic',
  reads: 'folded',
  build: ({ folded }) => matchesOf(new RegExp(`(?<!\\S)(?:${alternatives(folded)})(?!\\S)`, 'g')),
};

interface Node {
  next: Map<number, Node>;
  ends: boolean;
}

const FLASHTEXT: Matcher = {
  name: 'FlashText trie (Map nodes)',
  sort: 'classic',
  reads: 'folded',
  build({ folded }) {
    const root: Node = { next: new Map(), ends: false };
    for (const phrase of folded) {
      let node = root;
      for (let i = 0; i < phrase.length; i += 1) {
        const code = phrase.charCodeAt(i);
        let next = node.next.get(code);
        if (!next) node.next.set(code, (next = { next: new Map(), ends: false }));
        node = next;
      }
      node.ends = true;
    }
    /** End of the longest phrase from `start` on; -1 when there is none. */
    const longest = (text: string, start: number): number => {
      let node: Node | undefined = root;
      let end = -1;
      for (let i = start; i <= text.length; i += 1) {
        if (node.ends && isWhole(text, start, i)) end = i;
        node = node.next.get(text.charCodeAt(i));
        if (!node) break;
      }
      return end;
    };
    const isEdge = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09;
    const scan = (text: string, keep: (start: number, end: number) => void): void => {
      let at = 0;
      while (at < text.length) {
        const end = longest(text, at);
        if (end >= 0) {
          keep(at, end);
          at = end;
        }
        while (at < text.length && !isEdge(text.charCodeAt(at))) at += 1;
        at += 1;
      }
    };
    return {
      run(text) {
        let matches = 0;
        scan(text, () => {
          matches += 1;
        });
        return matches;
      },
      phrasesIn(text) {
        const out: string[] = [];
        scan(text, (start, end) => out.push(text.slice(start, end)));
        return out;
      },
    };
  },
};

export const CLASSICS: readonly Matcher[] = [REGEXP_FOLDED, REGEXP_RAW, FLASHTEXT];
