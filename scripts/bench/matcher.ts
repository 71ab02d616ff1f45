import type { Lexicon } from '../../utils/mentions/types.ts';

/** What a matcher is made from. */
export interface Phrases {
  lexicon: Lexicon;
  /** All phrases of our dictionary, each once, as folded strings. */
  folded: readonly string[];
  /** The same as they are written. */
  raw: readonly string[];
}

/** A matcher that has been built. */
export interface Finder {
  /** What is timed: finds all matches, and gives their number so that no engine leaves the work undone. */
  run: (text: string) => number;
  /** The matches themselves; absent where the task is another one. */
  phrasesIn?: (text: string) => string[];
}

/** One way of finding phrases. */
export interface Matcher {
  name: string;
  /** Ours, a lower bound or ingredient, a well-known way, a package. */
  sort: 'ours' | 'floor' | 'classic' | 'package';
  /** What it is given: the post as written, or already folded, which `folding` is the price of. */
  reads: 'raw' | 'folded';
  build(phrases: Phrases): Finder;
}
