/** Fills a table of phrases: the worker's part, which a page is spared. */
import {
  ENTRY_BITS,
  ENTRY_MASK,
  entryIn,
  homeOf,
  PhraseTable,
  reachIn,
  scaleOf,
  shiftOf,
  spread,
} from './table.ts';

const MOST_REACH = 0x7f;

/** Share of cells that are taken. */
const LOAD = 0.7;
/** Bits of the filter a phrase; one word in six that is in no phrase passes it. */
const FILTER_BITS = 6;

/** Phrases that there is room for from the start: a schedule of 5,000 aliases, and the words of all languages. */
const CAPACITY = 1 << 14;

/** A table of `count` phrases, whose hashes and values are given column by column. */
function tableOf(a: Int32Array, b: Int32Array, values: Int32Array, count: number): PhraseTable {
  const size = Math.ceil(count / LOAD) + 1;
  const cells = new Int32Array(size * 2);
  const filter = new Int32Array(2 ** (Math.ceil(Math.log2(count * FILTER_BITS + 32)) - 5));
  const scale = scaleOf(size);
  const shift = shiftOf(filter.length);
  for (let i = 0; i < count; i += 1) {
    const bit = spread(b[i] ?? 0) >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = homeOf(a[i] ?? 0, scale);
    while (cells[slot * 2 + 1] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    cells[slot * 2] = b[i] ?? 0;
    cells[slot * 2 + 1] = values[i] ?? 0;
  }
  return new PhraseTable(cells, filter);
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
  private a = new Int32Array(CAPACITY);
  private b = new Int32Array(CAPACITY);
  private values = new Int32Array(CAPACITY);
  /** Position in the columns + 1, by hash; twice as long as the columns. */
  private index = new Int32Array(2 * CAPACITY);

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
    return tableOf(this.a, this.b, this.values, this.count);
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
