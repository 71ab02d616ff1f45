import { describe, expect, it } from 'vitest';

import {
  competitorOf,
  eventOf,
  readList,
  type Told,
} from '../../../../utils/sources/kit/event-of.ts';
import { DAY, HOUR } from '../../../../utils/spans.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');

const told: Told = {
  source: 'sky',
  league: 'epl',
  id: '1',
  title: 'Everton v Fulham',
  competitors: [{ id: 'sky:epl:1', name: 'Everton', score: '0' }],
  start: NOW,
  status: 'scheduled',
};
const eventFrom = (changes: Partial<Told>) => {
  const read = eventOf({ ...told, ...changes }, NOW);
  return 'event' in read ? read.event : undefined;
};

describe('what a source tells of an event', () => {
  it.each<[string, Partial<Told>, string]>([
    ['no title', { title: '\u202E ' }, 'no name'],
    ['no start', { start: undefined }, 'no date'],
    ['a start in 1970', { start: 0 }, 'a date that cannot be right'],
    ['a start in 2199', { start: Date.UTC(2199, 0) }, 'a date that cannot be right'],
    ['a league that is none', { league: 'nobody' }, 'league not carried'],
  ])('with %s is dropped', (_what, changes, dropped) => {
    expect(eventOf({ ...told, ...changes }, NOW)).toEqual({ dropped });
  });

  it('ends when the source says, or as usual', () => {
    expect(eventFrom({ end: NOW + HOUR })).toMatchObject({ end: NOW + HOUR, endEstimated: false });
    expect(eventFrom({})?.endEstimated).toBe(true);
    expect(eventFrom({ end: NOW + 15 * DAY })?.endEstimated).toBe(false);
  });

  it.each([NOW - HOUR, NOW, NOW + 15 * DAY + 1])('does not end at %d, which is counted', (end) => {
    const read = eventOf({ ...told, end }, NOW);
    expect(read).toMatchObject({
      event: { endEstimated: true },
      mended: 'an end before its start was replaced by an estimate',
    });
  });

  it('has scores and a phase once it has begun only', () => {
    expect(eventFrom({ phase: 'HT' })).not.toHaveProperty('phase');
    expect(eventFrom({})?.competitors[0]).not.toHaveProperty('score');
    expect(eventFrom({ status: 'live', phase: 'HT' })).toMatchObject({
      phase: 'HT',
      competitors: [{ score: '0' }],
    });
  });
});

describe('a list of them', () => {
  it('has each id once, counts what is dropped, and no more than a source may tell', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => row);
    const parsed = readList(rows, (raw) =>
      Number(raw) % 2 === 0
        ? { dropped: 'even' }
        : eventOf({ ...told, id: String(Number(raw) % 10) }, NOW),
    );
    expect(parsed.events).toHaveLength(5);
    expect(parsed.dropped).toEqual({ even: 1000 });
    expect(parsed.warnings).toHaveLength(1);
  });
});

describe('a competitor', () => {
  it.each(['TBD', 'To be determined', 'Winner of match 3'])('called %s is nobody yet', (name) => {
    expect(competitorOf({ name }, 'sky:epl')?.placeholder).toBe(true);
  });

  it('without a name is none', () => {
    expect(competitorOf({ id: '1', name: ' ' }, 'sky:epl')).toBeUndefined();
  });
});
