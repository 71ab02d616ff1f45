/**
 * A hash table of phrases that is filled once and then only read: one typed array, no larger than it must be.
 *
 * A phrase is known by two 32-bit hashes. The first says where its cell is, the second stands in the cell, so that a
 * wrong word passes for a known one once in some 10⁹ lookups. A cell also says how many tokens the longest phrase
 * has that begins with it.
 */

/** The lower bits of a cell's value: entry index + 1, or 0 when only longer phrases begin so. */
const ENTRY_BITS = 24;
const ENTRY_MASK = (1 << ENTRY_BITS) - 1;
const MOST_REACH = 0x7f;

/** Entry index that a cell's value names; -1 when it names none. */
export const entryIn = (value: number): number => (value & ENTRY_MASK) - 1;
/** Tokens of the longest phrase that begins with this one; 0 when there is no longer one. */
export const reachIn = (value: number): number => value >>> ENTRY_BITS;

/** Share of cells that are taken. */
const LOAD = 0.7;
/** Bits of the filter a phrase; one word in six that is in no phrase passes it. */
const FILTER_BITS = 6;

/** Spreads a hash over all 32 bits. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;

export class PhraseTable {
  /** Second hash and value, in turns; a value of 0 is an empty cell. */
  private readonly cells: Int32Array;
  private readonly size: number;
  /** Turns a spread hash into the cell where its search begins. */
  private readonly scale: number;
  /** A bit for each value of a second hash's upper part. Most words are in no phrase, and end here. */
  private readonly filter: Int32Array;
  private readonly filterShift: number;

  /** Takes `count` phrases: their hashes and values, column by column. */
  constructor(a: Int32Array, b: Int32Array, values: Int32Array, count: number) {
    this.size = Math.ceil(count / LOAD) + 1;
    this.scale = this.size / 2 ** 32;
    this.cells = new Int32Array(this.size * 2);
    const bits = Math.ceil(Math.log2(count * FILTER_BITS + 32));
    this.filter = new Int32Array(2 ** (bits - 5));
    this.filterShift = 32 - bits;
    for (let i = 0; i < count; i += 1) {
      const bit = spread(b[i] ?? 0) >>> this.filterShift;
      this.filter[bit >>> 5] = (this.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
      let slot = this.home(a[i] ?? 0);
      while (this.cells[slot * 2 + 1] !== 0) slot = slot + 1 === this.size ? 0 : slot + 1;
      this.cells[slot * 2] = b[i] ?? 0;
      this.cells[slot * 2 + 1] = values[i] ?? 0;
    }
  }

  /** The value of a phrase, for `entryIn` and `reachIn`; 0 when it is not known. */
  find(a: number, b: number): number {
    const bit = spread(b) >>> this.filterShift;
    if (((this.filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0;
    const { cells, size } = this;
    let slot = this.home(a);
    for (;;) {
      const value = cells[slot * 2 + 1] ?? 0;
      if (value === 0 || cells[slot * 2] === b) return value;
      slot = slot + 1 === size ? 0 : slot + 1;
    }
  }

  private home(a: number): number {
    return (spread(a) * this.scale) | 0;
  }
}

const grown = (old: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
};

/** Collects phrases, each once, until their number is known. */
export class PhraseCollector {
  /** Number of entries so far; they are numbered as they come. */
  entries = 0;
  private count = 0;
  private a = new Int32Array(4096);
  private b = new Int32Array(4096);
  private values = new Int32Array(4096);
  /** Position in the columns + 1, by hash; twice as long as the columns. */
  private index = new Int32Array(8192);

  /** The entry of a phrase; makes one when there is none. */
  entry(a: number, b: number): number {
    const at = this.locate(a, b);
    const value = this.values[at] ?? 0;
    if (entryIn(value) >= 0) return entryIn(value);
    this.entries += 1;
    this.values[at] = value | this.entries;
    return this.entries - 1;
  }

  /** A phrase of `reach` tokens begins with the token of these hashes. */
  begins(a: number, b: number, reach: number): void {
    const at = this.locate(a, b);
    const value = this.values[at] ?? 0;
    const most = Math.min(reach, MOST_REACH);
    if (most > reachIn(value)) this.values[at] = (value & ENTRY_MASK) | (most << ENTRY_BITS);
  }

  finish(): PhraseTable {
    return new PhraseTable(this.a, this.b, this.values, this.count);
  }

  private locate(a: number, b: number): number {
    if (this.count === this.a.length) this.grow();
    const mask = this.index.length - 1;
    let slot = (a ^ (b >>> 7)) & mask;
    for (;;) {
      const at = (this.index[slot] ?? 0) - 1;
      if (at < 0) break;
      if (this.a[at] === a && this.b[at] === b) return at;
      slot = (slot + 1) & mask;
    }
    this.a[this.count] = a;
    this.b[this.count] = b;
    this.count += 1;
    this.index[slot] = this.count;
    return this.count - 1;
  }

  private grow(): void {
    this.a = grown(this.a);
    this.b = grown(this.b);
    this.values = grown(this.values);
    this.index = new Int32Array(this.index.length * 2);
    const mask = this.index.length - 1;
    for (let at = 0; at < this.count; at += 1) {
      let slot = ((this.a[at] ?? 0) ^ ((this.b[at] ?? 0) >>> 7)) & mask;
      while (this.index[slot] !== 0) slot = (slot + 1) & mask;
      this.index[slot] = at + 1;
    }
  }
}
