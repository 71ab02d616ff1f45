import { describe, expect, it } from 'vitest';

import { matcher } from '../../../components/search.ts';
import { side, viewEvent } from './view-events.ts';

const event = viewEvent('1', {
  title: 'Bayern at Mainz',
  leagueName: 'Bundesliga',
  sides: [side('FC Bayern München', { short: 'Bayern' }), side('1. FSV Mainz 05')],
  watch: [
    {
      broadcaster: 'espn-plus',
      name: 'ESPN Unlimited',
      url: 'https://www.espn.com/watch/',
      access: 'subscription',
      mine: false,
    },
  ],
});

describe('matcher', () => {
  it.each(['', '  ', 'MÜNCHEN', 'munchen', 'bundes', 'espn', 'mainz  bayern', '05'])(
    'finds it by "%s"',
    (query) => expect(matcher(query)(event)).toBe(true),
  );

  it.each(['dortmund', 'bayern dortmund', 'at.mainz'])('does not find it by "%s"', (query) =>
    expect(matcher(query)(event)).toBe(false),
  );
});
