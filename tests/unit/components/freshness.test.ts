import { describe, expect, it } from 'vitest';

import { durationLabel } from '../../../components/age.ts';
import { freshnessOf, freshnessSentence, type Told } from '../../../components/freshness.ts';
import { HOUR, MINUTE } from '../../../utils/spans.ts';

/** In the evening, wherever the tests run: words for what was long ago go by the reader's calendar. */
const NOW = new Date(2026, 10, 22, 20).getTime();

const good = (name: string, ago = MINUTE): Told => ({
  name,
  lastSuccess: NOW - ago,
  failing: 0,
  requests: 4,
});
const bad = (name: string, ago?: number): Told => ({
  name,
  ...(ago !== undefined && { lastSuccess: NOW - ago }),
  lastError: `${name} has trouble of its own (500).`,
  failing: 1,
  requests: 4,
});
/** None of its leagues is followed: it was never asked. */
const idle = (name: string): Told => ({ name, failing: 0, requests: 0 });

const say = (...health: Told[]): string => freshnessSentence(health, NOW, 'en');

describe('the sentence about all schedules', () => {
  it.each<[string, Told[], string]>([
    [
      'all is well',
      [good('ESPN'), good('NHL', HOUR)],
      'All schedules are fresh: last answer 1 min. ago.',
    ],
    [
      'one is not needed',
      [good('ESPN'), idle('NHL')],
      'All schedules are fresh: last answer 1 min. ago.',
    ],
    [
      'nobody was asked yet',
      [idle('ESPN'), idle('NHL')],
      'The schedules are being fetched for the first time.',
    ],
    [
      'one is silent',
      [bad('ESPN', 2 * HOUR), good('NHL')],
      'No answer from ESPN for 2 hr; showing what was known.',
    ],
    [
      'two are',
      [bad('ESPN', 3 * HOUR), bad('NHL', 2 * HOUR)],
      'No answer from ESPN and NHL for 2 hr; showing what was known.',
    ],
    [
      'more are',
      [bad('A', HOUR), bad('B', HOUR), bad('C', 50 * HOUR), good('D')],
      'No answer from 3 of 4 sources for 1 hr; showing what was known.',
    ],
    [
      'one never answered',
      [bad('ESPN'), good('NHL')],
      'No answer from ESPN yet. Tipoff keeps trying.',
    ],
    [
      'one has a bad moment',
      [bad('ESPN', 2 * MINUTE), good('NHL')],
      'Only a part of what was asked came from ESPN.',
    ],
    [
      'its bad moment lasts almost too long',
      [bad('ESPN', 14 * MINUTE), good('NHL')],
      'Only a part of what was asked came from ESPN.',
    ],
    [
      'it is no moment any more',
      [bad('ESPN', 16 * MINUTE), good('NHL')],
      'No answer from ESPN for 16 min; showing what was known.',
    ],
    [
      'the browser slept',
      [good('ESPN', 14 * HOUR), good('NHL', 20 * HOUR)],
      'No schedule was asked for a while: last answer 14 hr. ago.',
    ],
  ])('when %s', (_, health, sentence) => {
    expect(say(...health)).toBe(sentence);
  });

  it('is no different when the clock was set back', () => {
    expect(say(good('ESPN', -HOUR))).toBe('All schedules are fresh: last answer now.');
  });

  it('is about the worst: a silent source is not hidden behind one that answers in part', () => {
    expect(freshnessOf([bad('ESPN', MINUTE), bad('NHL', HOUR)], NOW)).toMatchObject({
      kind: 'silent',
      sources: [{ name: 'NHL' }],
    });
  });
});

describe('a length of time', () => {
  it.each([
    [0, '1 min'],
    [59 * MINUTE, '59 min'],
    [HOUR, '1 hr'],
    [47.9 * HOUR, '1 day'],
    [48 * HOUR, '2 days'],
  ])('of %d ms is %s', (ms, label) => {
    expect(durationLabel(ms, 'en')).toBe(label);
  });
});
