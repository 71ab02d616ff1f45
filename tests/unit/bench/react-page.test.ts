import { describe, expect, test } from 'vitest';

import { rowsBetween } from '../../../scripts/bench/page/react-x/heights.ts';
import { textParts } from '../../../scripts/bench/page/react-x/text-parts.ts';

describe('the page that is built with React', () => {
  test.each([
    ['Go #Bills, go', ['text:Go ', '#:Bills', 'text:, go']],
    ['@nfl 🏈🏈 a#b', ['@:nfl', 'text: ', 'emoji:🏈', 'emoji:🏈', 'text: a#b']],
    ['', []],
  ])('takes "%s" apart', (text, parts) => {
    expect(textParts(text).map((part) => `${part.kind}:${part.text}`)).toEqual(parts);
  });

  test.each([
    [0, 0, [0]],
    [15, 35, [1, 2]],
    [10, 30, [0, 1, 2]],
    [70, 90, []],
  ])('has the rows that reach into %i to %i px', (from, to, indexes) => {
    const heights = [10, 20, 30];
    const { rows, height } = rowsBetween(3, (index) => heights[index] ?? 0, from, to);
    expect(rows.map(({ index }) => index)).toEqual(indexes);
    expect(height).toBe(60);
  });
});
