const NONE = -1;

/**
 * Many short lists of numbers that are not negative, one a row, in one typed array. Most lists have one item, which
 * stands where a longer one has its place.
 */
export class Lists {
  /**
   * How many rows there are; then, by row, the only item; `NONE`; or, below it, where the row's list is: at
   * `NONE - head`. Behind them the longer lists, each its length and its items.
   */
  readonly data: Int32Array;

  constructor(data: Int32Array) {
    this.data = data;
  }

  /** The list of a row, as a new array; empty for a row that was not counted in. */
  of(row: number): number[] {
    const { data } = this;
    const head = row < (data[0] ?? 0) ? (data[row + 1] ?? NONE) : NONE;
    if (head >= 0) return [head];
    const at = NONE - head;
    return head === NONE ? [] : [...data.subarray(at + 1, at + 1 + (data[at] ?? 0))];
  }
}

/** Lists from pairs of row and item; each keeps the order of its pairs. */
export function listsOf(
  rowCount: number,
  rows: readonly number[],
  items: readonly number[],
): Lists {
  const lengths = new Int32Array(rowCount);
  for (const row of rows) lengths[row] = (lengths[row] ?? 0) + 1;
  let size = 1 + rowCount;
  for (const length of lengths) if (length > 1) size += 1 + length;
  const data = new Int32Array(size).fill(NONE, 1, 1 + rowCount).fill(rowCount, 0, 1);
  let end = 1 + rowCount;
  for (const [row, length] of lengths.entries()) {
    if (length < 2) continue;
    data[row + 1] = NONE - end;
    end += 1 + length;
  }
  for (const [i, row] of rows.entries()) {
    const item = items[i] ?? 0;
    if (lengths[row] === 1) {
      data[row + 1] = item;
      continue;
    }
    const at = NONE - (data[row + 1] ?? NONE);
    const length = (data[at] ?? 0) + 1;
    data[at] = length;
    data[at + length] = item;
  }
  return new Lists(data);
}
