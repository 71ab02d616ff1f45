import { beforeEach, describe, expect, it, vi } from 'vitest';

import { ageLabel } from '../../../components/age.ts';
import { eventStateWords, eventTitle } from '../../../utils/event-words.ts';
import { HOUR, MINUTE } from '../../../utils/spans.ts';
import { NOW, side, viewEvent } from './view-events.ts';

const hidden = { scores: 'hidden', locale: 'en-US' } as const;

beforeEach(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe('eventTitle', () => {
  const sides = [side('Kansas City Chiefs'), side('Baltimore Ravens')];

  it('names both sides as fans do', () => {
    expect(eventTitle(viewEvent('1', { sides }))).toBe('Chiefs at Ravens');
    expect(eventTitle(viewEvent('1', { sides, joiner: 'v' }))).toBe('Chiefs v Ravens');
  });

  it('is the event’s own title where there are not two sides', () => {
    expect(eventTitle(viewEvent('1', { title: 'Azerbaijan GP · Qualifying' }))).toBe(
      'Azerbaijan GP · Qualifying',
    );
    expect(
      eventTitle(viewEvent('1', { title: 'Chiefs draft show', sides: sides.slice(0, 1) })),
    ).toBe('Chiefs draft show');
  });
});

describe('eventStateWords', () => {
  it.each([
    ['its phase while it is on', { status: 'live', phase: 'Q3 4:12' }, 'live', 'Q3 4:12'],
    ['just live without one', { status: 'live' }, 'live', 'Live'],
    ['an interruption', { status: 'suspended', phase: 'Q3 4:12' }, 'live', 'Suspended'],
    ['that it is off', { status: 'postponed', start: NOW + MINUTE }, 'off', 'Postponed'],
    ['a delay', { status: 'delayed', start: NOW - MINUTE }, 'coming', 'Delayed'],
    ['until when', { status: 'delayed', start: NOW + HOUR }, 'coming', 'Delayed to 7:00 PM'],
    ['the minutes', { start: NOW + 12 * MINUTE }, 'coming', 'in 12 min'],
    ['the hour', { start: NOW + 2 * HOUR }, 'coming', '8:00 PM'],
    ['no hour that nobody knows', { start: NOW + 2 * HOUR, timeTbd: true }, 'coming', 'Today'],
    ['not live by the clock alone', { start: NOW - MINUTE }, 'coming', 'Starting now'],
    ['when it was to start, long after', { start: NOW - HOUR }, 'coming', '5:00 PM'],
    ['no phase that tells a score', { status: 'live', phase: 'OT 2:10' }, 'live', 'Live'],
  ] as const)('says %s', (_, more, kind, text) => {
    expect(eventStateWords(viewEvent('1', more), NOW, hidden)).toEqual({ kind, text });
  });

  it('says any phase where scores are shown', () => {
    const event = viewEvent('1', { status: 'live', phase: 'OT 2:10' });
    const shown = { ...hidden, scores: 'shown' } as const;
    expect(eventStateWords(event, NOW, shown).text).toBe('OT 2:10');
  });
});

describe('ageLabel', () => {
  it.each([
    [12_000, '12 sec. ago'],
    [59_999, '59 sec. ago'],
    [MINUTE, '1 min. ago'],
    [3 * HOUR, '3 hr. ago'],
    [49 * HOUR, '2 days ago'],
    [0, 'now'],
    [-5 * HOUR, 'now'],
  ])('%i ms', (passed, label) => expect(ageLabel(NOW - passed, NOW, 'en-US')).toBe(label));
});
