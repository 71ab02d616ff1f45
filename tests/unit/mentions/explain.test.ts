import { describe, expect, it } from 'vitest';

import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import { event, NOW } from './schedule.ts';

const schedule = [
  event('college', 'ncaaf', ['LSU Tigers', 'Auburn Tigers'], 2),
  event('baseball', 'mlb', ['Detroit Tigers', 'Minnesota Twins'], 2),
];

describe('the reasons of a link', () => {
  it('name the opponent of that event, not all who go by the word', () => {
    const links = createRecogniser(createLexicon(schedule)).links(
      { text: 'Minnesota Twins vs Tigers' },
      NOW,
    );
    expect(links.map(({ eventId }) => eventId)).toEqual(['baseball']);
    expect(links[0]?.reasons.find(({ kind }) => kind === 'match-up')?.text).toBe('Twins, Tigers');
  });

  it('begin with the name, and say first what is on', () => {
    const live = schedule.map((one) => ({ ...one, status: 'live' as const }));
    const [link] = createRecogniser(createLexicon(live)).links(
      { text: 'Minnesota Twins vs Tigers, MLB' },
      NOW,
    );
    expect(link?.reasons.map(({ kind }) => kind).slice(0, 3)).toEqual([
      'full-name',
      'live-now',
      'match-up',
    ]);
  });
});
