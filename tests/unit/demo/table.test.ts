import { expect, test } from 'vitest';

import { fit, rowLine } from '../../../scripts/demo/table.ts';

test('a cell is filled up, or cut with an ellipsis, by characters and not by code units', () => {
  expect(fit('ab', 4)).toBe('ab  ');
  expect(fit('abcdef', 4)).toBe('abc…');
  expect(fit('🏈🏈🏈', 3)).toBe('🏈🏈🏈');
  expect(fit('🏈🏈🏈', 2)).toBe('🏈…');
  expect(fit('two\nlines', 9)).toBe('two lines');
});

test('a row says first whether it is right', () => {
  const row = { site: 'x', post: 'p', event: 'e', stream: 's', why: 'w' };
  expect(rowLine({ ...row, right: true })).toMatch(/^✓ {2}x {9}p/);
  expect(rowLine({ ...row, right: false })).toMatch(/^✗/);
});
