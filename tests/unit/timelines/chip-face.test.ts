import { beforeEach, describe, expect, test, vi } from 'vitest';

import { MINUTE } from '../../../utils/spans.ts';
import { faceOf, type FaceOptions } from '../../../utils/timelines/chip-face.ts';
import type { ViewEvent } from '../../../utils/view.ts';
import { eventPage, NOW, viewEvent } from './view-events.ts';

const READER: FaceOptions = { scores: 'hidden', showEnded: false, locale: 'en-US' };
const face = (over: Partial<ViewEvent>, scores: 'hidden' | 'shown' = 'hidden') =>
  faceOf(viewEvent(over), NOW, { ...READER, scores });

beforeEach(() => {
  vi.stubEnv('TZ', 'America/New_York');
});

describe('what a chip says', () => {
  test('live, with its phase and where to watch', () => {
    expect(face({ status: 'live', phase: 'Q3 4:12' })).toEqual({
      tone: 'live',
      state: 'LIVE Q3 4:12',
      title: 'Chiefs at Ravens',
      action: 'Watch on Peacock',
      place: 'Peacock',
      url: 'https://peacock.example/',
      label: 'LIVE Q3 4:12: Chiefs at Ravens. Watch on Peacock. NFL, opens in a new tab.',
    });
  });

  test.each(['OT 4:12', '2OT', "ET 105'", 'Top 11th', 'Penalties', 'SO', 'Shootout', 'PEN'])(
    'the phase %s tells how close it is, so it is kept back with the score',
    (phase) => {
      expect(face({ status: 'live', phase })?.state).toBe('LIVE');
      expect(face({ status: 'live', phase }, 'shown')?.state).toBe(`LIVE ${phase}`);
    },
  );

  test.each(['Bottom 7th', 'Q4 0:12', 'Set 2', 'HT', 'Lap 12/57', '3rd 10:02'])(
    'the phase %s tells nothing',
    (phase) => expect(face({ status: 'live', phase })?.state).toBe(`LIVE ${phase}`),
  );

  test('never a score, not even in the label', () => {
    const sides = viewEvent().sides.map((side) => ({ ...side, score: '987' }));
    expect(JSON.stringify(face({ status: 'live', sides }, 'shown'))).not.toContain('987');
  });

  test.each([
    [{ start: NOW + 12 * MINUTE }, 'soon', 'in 12 min'],
    [{ start: NOW + 5 * 60 * MINUTE }, 'later', '8:00 PM'],
    [{ start: NOW + 24 * 60 * MINUTE }, 'later', 'Tomorrow 3:00 PM'],
    [{ start: NOW + 5 * 60 * MINUTE, timeTbd: true }, 'later', 'Today'],
    [{ start: NOW - 4 * MINUTE }, 'soon', 'Starting now'],
    [{ start: NOW - 30 * MINUTE }, 'later', '2:30 PM'],
    [{ status: 'delayed', start: NOW + 45 * MINUTE }, 'soon', 'Delayed to 3:45 PM'],
    [{ status: 'delayed', start: NOW - 45 * MINUTE }, 'soon', 'Delayed'],
    [{ status: 'suspended' }, 'soon', 'Suspended'],
  ] as const)('%o is %s: %s', (over, tone, state) => {
    expect(face(over)).toMatchObject({ tone, state, action: 'Watch on Peacock' });
  });

  test.each([
    ['postponed', 'Postponed'],
    ['cancelled', 'Cancelled'],
  ] as const)('%s leads nowhere, or to its own page', (status, state) => {
    const bare = face({ status, watch: [] });
    expect(bare).toMatchObject({ tone: 'off', state, label: `${state}: Chiefs at Ravens. NFL.` });
    expect(bare).not.toHaveProperty('url');
    expect(bare).not.toHaveProperty('action');
    const paged = face({ status, watch: [eventPage] });
    expect(paged).toMatchObject({ action: 'Details', url: eventPage.url });
  });

  test('where no stream is known it says so, and leads to the page', () => {
    expect(face({ watch: [eventPage] })).toMatchObject({
      action: 'Where to watch',
      url: eventPage.url,
    });
    expect(face({ watch: [] })).not.toHaveProperty('url');
  });

  test('a stream of another region is not promised', () => {
    const elsewhere = { ...eventPage, broadcaster: 'nbc', name: 'NBC', inRegion: false };
    expect(face({ watch: [elsewhere] })?.action).toBe('Where to watch');
    expect(face({ watch: [{ ...elsewhere, inRegion: true }] })?.action).toBe('Watch on NBC');
  });

  test.each([
    ['W', 'Watch on W', undefined],
    ['on', 'Watch on on', undefined],
    ['Watch ONE', 'Watch on Watch ONE', 'Watch ONE'],
  ])('%s is a part that a page finds once, or none', (name, action, place) => {
    const watch = [{ ...eventPage, broadcaster: 'w', name }];
    const { place: kept, ...said } = face({ watch }) ?? {};
    expect(said).toMatchObject({ action });
    expect(kept).toBe(place);
  });

  describe('what has ended', () => {
    const HOUR = 60 * MINUTE;
    const ended = (ago: number, showEnded: boolean) => {
      const sides = viewEvent().sides.map((side) => ({ ...side, score: '987' }));
      const over = viewEvent({ status: 'final', end: NOW - ago, sides, watch: [eventPage] });
      return faceOf(over, NOW, { ...READER, scores: 'shown', showEnded });
    };

    test('has no chip unless the user asked for it', () => {
      expect(ended(HOUR, false)).toBeUndefined();
    });

    test('is said to have ended for three hours, without its score, and leads to its page', () => {
      expect(ended(3 * HOUR, true)).toEqual({
        tone: 'off',
        state: 'Ended',
        title: 'Chiefs at Ravens',
        action: 'Details',
        url: eventPage.url,
        label: 'Ended: Chiefs at Ravens. Details. NFL, opens in a new tab.',
      });
      expect(ended(3 * HOUR + 1, true)).toBeUndefined();
    });
  });

  test('sides are joined as the sport says; races and shows go by their title', () => {
    expect(face({ joiner: 'v' })?.title).toBe('Chiefs v Ravens');
    expect(face({ sides: [], title: 'Monaco Grand Prix' })?.title).toBe('Monaco Grand Prix');
  });
});
