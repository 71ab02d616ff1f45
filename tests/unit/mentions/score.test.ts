import { describe, expect, it } from 'vitest';

import { scoreIn } from '../../../utils/mentions/score.ts';

describe('the score that a post tells', () => {
  it.each([
    ['Arsenal 3-1 Chelsea', 3],
    ['ganaron 86:77', 86],
    ['2 – 0 at half time', 2],
    ['3-1', 3],
  ])('%s', (text, higher) => expect(scoreIn(text)).toBe(higher));

  it.each([
    'nothing of the kind',
    'at 7:05 pm',
    'kick-off 17:30',
    'Anpfiff 9:00 Uhr',
    '24.12.2026',
    '1-800-555-0100',
    'the 2015-16 season',
  ])('none in: %s', (text) => expect(scoreIn(text)).toBe(-1));

  it('is told after the time as well', () => {
    expect(scoreIn('17:30, Arsenal lead 2-1')).toBe(2);
    expect(scoreIn('17:30 2:1')).toBe(2);
  });

  it('is looked for at the front of a long text only', () => {
    expect(scoreIn(`${'word '.repeat(2000)} 3-1`)).toBe(-1);
  });
});
