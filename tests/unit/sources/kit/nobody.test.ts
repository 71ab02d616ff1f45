import { describe, expect, it } from 'vitest';

import { isNobody } from '../../../../utils/sources/kit/nobody.ts';

describe('a place in a draw', () => {
  it.each([
    'TBD',
    'tba',
    'Bye',
    'To be determined',
    'To Be Announced (Game 4)',
    'Quarterfinal 4 Winner',
    'Winner of match 3',
    'Semifinal 1 Loser',
    'Group B Runner-Up',
    'Group C Runnerup',
    '3rd Place Group A/B/C',
  ])('called %s is nobody yet', (name) => {
    expect(isNobody(name)).toBe(true);
  });

  it.each(['Goodbye FC', 'Losers Club', 'The Winners', 'TBD Esports', 'Second Place United'])(
    'is not what %s is called',
    (name) => {
      expect(isNobody(name)).toBe(false);
    },
  );
});
