const NONE = -1;

/**
 * Many short lists of numbers that are not negative, one a row, in two typed arrays. Most lists have one item, which
 * stands where a longer one has its place.
 */
export class Lists {
  /** By row: the only item; `NONE`; or, below it, where in `runs` the list is: at `NONE - 1 - head`. */
  private readonly heads: Int32Array;
  /** Longer lists, each its length and its items. */
  private readonly runs: Int32Array;

  /** From pairs of row and item; each list keeps the order of its pairs. */
  constructor(rowCount: number, rows: readonly number[], items: readonly number[]) {
    const lengths = new Int32Array(rowCount);
    for (const row of rows) lengths[row] = (lengths[row] ?? 0) + 1;
    this.heads = new Int32Array(rowCount).fill(NONE);
    let size = 0;
    for (let row = 0; row < rowCount; row += 1) {
      const length = lengths[row] ?? 0;
      if (length < 2) continue;
      this.heads[row] = NONE - 1 - size;
      size += 1 + length;
    }
    this.runs = new Int32Array(size);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] ?? 0;
      const item = items[i] ?? 0;
      if (lengths[row] === 1) this.heads[row] = item;
      else {
        const at = NONE - 1 - (this.heads[row] ?? NONE);
        const length = (this.runs[at] ?? 0) + 1;
        this.runs[at] = length;
        this.runs[at + length] = item;
      }
    }
  }

  /** The list of a row, as a new array; empty for a row that was not counted in. */
  of(row: number): number[] {
    const head = this.heads[row] ?? NONE;
    if (head === NONE) return [];
    if (head > NONE) return [head];
    const at = NONE - 1 - head;
    return [...this.runs.subarray(at + 1, at + 1 + (this.runs[at] ?? 0))];
  }
}
