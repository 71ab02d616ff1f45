/** Many short lists of numbers, one a row, in two typed arrays. */
export class Lists {
  private readonly starts: Int32Array;
  private readonly items: Int32Array;

  /** From pairs of row and item; each list keeps the order of its pairs. */
  constructor(rowCount: number, rows: readonly number[], items: readonly number[]) {
    this.starts = new Int32Array(rowCount + 1);
    this.items = new Int32Array(items.length);
    for (const row of rows) this.starts[row + 1] = (this.starts[row + 1] ?? 0) + 1;
    for (let row = 0; row < rowCount; row += 1)
      this.starts[row + 1] = (this.starts[row + 1] ?? 0) + (this.starts[row] ?? 0);
    const next = this.starts.slice();
    for (const [index, row] of rows.entries()) {
      const at = next[row] ?? 0;
      this.items[at] = items[index] ?? 0;
      next[row] = at + 1;
    }
  }

  /** The list of a row, as a new array. */
  of(row: number): number[] {
    return [...this.items.subarray(this.starts[row] ?? 0, this.starts[row + 1] ?? 0)];
  }
}
