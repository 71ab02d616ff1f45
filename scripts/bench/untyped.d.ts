/** Packages that bring no types; only what the bench calls. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    /** Offset of the last character, and the words that end there. */
    search(text: string): [number, string[]][];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    /** Offset of the first character, and the word. */
    search(text: string, options?: { quick?: boolean; longest?: boolean }): [number, string][];
  }
}
