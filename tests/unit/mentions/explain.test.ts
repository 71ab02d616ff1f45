import { describe, expect, it } from 'vitest';

import { reasons as words } from '../../../locales/en.ts';
import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import { explain } from '../../../utils/mentions/explain.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { Link } from '../../../utils/mentions/types.ts';
import { EVIDENCE } from '../../../utils/mentions/weights.ts';
import type { EvidenceName } from '../../../utils/mentions/weights.ts';
import { event, NOW } from './schedule.ts';

const schedule = [
  event('college', 'ncaaf', ['LSU Tigers', 'Auburn Tigers'], 2),
  event('baseball', 'mlb', ['Detroit Tigers', 'Minnesota Twins'], 2),
];

const reasonsOf = ([link]: readonly Link[]) => (link ? explain(link.grounds) : []);

describe('the reasons of a link', () => {
  it('name the opponent of that event, not all who go by the word', () => {
    const links = createRecogniser(createLexicon(schedule)).links(
      { text: 'Minnesota Twins vs Tigers' },
      NOW,
    );
    expect(links.map(({ eventId }) => eventId)).toEqual(['baseball']);
    expect(reasonsOf(links).find(({ kind }) => kind === 'match-up')?.text).toBe('Twins, Tigers');
  });

  it('begin with the name, and say first what is on', () => {
    const live = schedule.map((one) => ({ ...one, status: 'live' as const }));
    const links = createRecogniser(createLexicon(live)).links(
      { text: 'Minnesota Twins vs Tigers, MLB' },
      NOW,
    );
    expect(
      reasonsOf(links)
        .map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual(['full-name', 'live-now', 'match-up']);
  });
});

describe('a piece of evidence', () => {
  const lexicon = createLexicon(schedule);
  const [found] = createRecogniser(lexicon).links({ text: 'Minnesota Twins' }, NOW);
  /** The words that the card has for it, beside the name itself. */
  const shown = (...evidence: EvidenceName[]): string[] => {
    if (!found) throw new Error('the Twins are not found');
    const reasons = explain({ ...found.grounds, evidence });
    return reasons.slice(1).map(({ kind }) => words[kind]);
  };
  const all = Object.keys(EVIDENCE) as EvidenceName[];

  it('is never shown when it speaks against the name', () => {
    const against = all.filter((name) => EVIDENCE[name] < 0);
    expect(against.length).toBeGreaterThan(10);
    expect(against.flatMap((name) => shown(name))).toEqual([]);
  });

  it('has words when it speaks for the name, unless it says next to nothing', () => {
    const silent = all.filter((name) => EVIDENCE[name] > 0 && shown(name).join('') === '');
    expect(silent.toSorted()).toEqual(['capitalFirst', 'tagNick']);
  });

  it('is shown once, and not beside what says it already', () => {
    expect(shown('sportTerm', 'sportTermMore', 'generic', 'genericMore')).toHaveLength(1);
    expect(shown('matchUp', 'otherSide', 'leagueMate', 'decided')).toHaveLength(1);
    expect(shown('home', 'cheer')).toEqual(['Its home ground named', 'A call for or against it']);
  });
});
