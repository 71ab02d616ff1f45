/**
 * A hash table of phrases that is only read: one typed array, no larger than it must be. `table-maker.ts` fills it.
 *
 * A phrase is known by two 32-bit hashes. The first says where its cell is, the second stands in the cell, so that a
 * wrong word passes for a known one once in some 10⁹ lookups. A cell also says how many tokens the longest phrase
 * has that begins with it.
 */

/** The lower bits of a cell's value: entry index + 1, or 0 when only longer phrases begin so. */
export const ENTRY_BITS = 24;
export const ENTRY_MASK = (1 << ENTRY_BITS) - 1;

/** Entry index that a cell's value names; -1 when it names none. */
export const entryIn = (value: number): number => (value & ENTRY_MASK) - 1;
/** Tokens of the longest phrase that begins with this one; 0 when there is no longer one. */
export const reachIn = (value: number): number => value >>> ENTRY_BITS;

/** Spreads a hash over all 32 bits. */
export const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;

/** By what a spread hash is multiplied to fall on one of `size` cells. */
export const scaleOf = (size: number): number => size / 2 ** 32;
/** The cell where the search for a first hash begins. */
export const homeOf = (a: number, scale: number): number => (spread(a) * scale) | 0;
/** How far a spread second hash is shifted to fall on a bit of a filter of `length` numbers. */
export const shiftOf = (length: number): number => Math.clz32(length) - 4;

export class PhraseTable {
  /** Second hash and value, in turns; a value of 0 is an empty cell. */
  readonly cells: Int32Array;
  /** A bit for each value of a second hash's upper part. Most words are in no phrase, and end here. */
  readonly filter: Int32Array;
  private readonly size: number;
  /** Turns a spread hash into the cell where its search begins. */
  private readonly scale: number;
  private readonly filterShift: number;

  /** @param filter as long as a power of two */
  constructor(cells: Int32Array, filter: Int32Array) {
    this.cells = cells;
    this.filter = filter;
    this.size = cells.length / 2;
    this.scale = scaleOf(this.size);
    this.filterShift = shiftOf(filter.length);
  }

  /** The value of a phrase, for `entryIn` and `reachIn`; 0 when it is not known. */
  find(a: number, b: number): number {
    const bit = spread(b) >>> this.filterShift;
    if (((this.filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0;
    const { cells, size } = this;
    let slot = homeOf(a, this.scale);
    for (;;) {
      const value = cells[slot * 2 + 1] ?? 0;
      if (value === 0 || cells[slot * 2] === b) return value;
      slot = slot + 1 === size ? 0 : slot + 1;
    }
  }
}
