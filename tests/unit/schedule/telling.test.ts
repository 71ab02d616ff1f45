import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inWindow, retell } from '../../../utils/schedule/telling.ts';
import { DAY, HOUR } from '../../../utils/spans.ts';
import { makeEvent, NOW } from './make.ts';

const today = { from: NOW - 15 * HOUR, to: NOW + 9 * HOUR };
const merge = (
  previous: Parameters<typeof retell>[0],
  incoming: Parameters<typeof retell>[1],
  covers: typeof today | null = today,
) => retell(previous, incoming, covers, NOW);
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('retell', () => {
  it('adds what is new', () => {
    const { events, changed } = merge([], [makeEvent({ seenAt: NOW })]);
    expect(changed).toBe(true);
    expect(events[0]).toMatchObject({ seenAt: NOW, changedAt: NOW });
  });

  it('keeps changedAt when only seenAt differs, whatever the order of keys', () => {
    const before = makeEvent();
    const shuffled = Object.fromEntries(Object.entries(before).toReversed()) as typeof before;
    const { events, changed } = merge([shuffled], [{ ...before, seenAt: NOW, changedAt: NOW }]);
    expect(changed).toBe(false);
    expect(events[0]).toMatchObject({ seenAt: NOW, changedAt: before.changedAt });
  });

  it.each([
    ['a status', { status: 'live' as const }],
    ['a phase', { phase: 'Q1 15:00' }],
    ['an outlet', { broadcasts: [] }],
    [
      'a score deep inside',
      { competitors: [{ id: 'espn:nfl:2', name: 'Buffalo Bills', score: '7' }] },
    ],
  ])('notices that %s changed', (_what, change) => {
    const { events, changed } = merge([makeEvent()], [makeEvent({ ...change, seenAt: NOW })]);
    expect(changed).toBe(true);
    expect(events[0]).toMatchObject({ ...change, changedAt: NOW });
  });

  it('removes what a complete answer lacks, within the time it covers and no further', () => {
    const gone = makeEvent({ id: 'gone' });
    const tomorrow = makeEvent({ id: 'tomorrow', start: today.to });
    const { events, changed } = merge([gone, tomorrow], [makeEvent({ id: 'new' })]);
    expect(ids(events)).toEqual(['new', 'tomorrow']);
    expect(changed).toBe(true);
  });

  it('removes nothing when the answer may lack events', () => {
    expect(ids(merge([makeEvent({ id: 'old' })], [], null).events)).toEqual(['old']);
  });

  it('lets an event move to another day', () => {
    const moved = makeEvent({ start: NOW + 2 * DAY });
    expect(merge([makeEvent()], [moved]).events).toMatchObject([{ start: NOW + 2 * DAY }]);
  });

  it('forgets an event that moved out of the window', () => {
    const { events, changed } = merge([makeEvent()], [makeEvent({ start: NOW + 30 * DAY })]);
    expect([events, changed]).toEqual([[], true]);
  });

  it('drops finals twelve hours after their end, and what lies beyond the window', () => {
    const kept = makeEvent({
      id: 'kept',
      status: 'final',
      start: NOW - 14 * HOUR,
      end: NOW - 11 * HOUR,
    });
    const old = makeEvent({
      id: 'old',
      status: 'final',
      start: NOW - 16 * HOUR,
      end: NOW - 13 * HOUR,
    });
    const far = makeEvent({ id: 'far', start: NOW + 9 * DAY });
    const { events, changed } = merge([kept, old, far], [], null);
    expect(ids(events)).toEqual(['kept']);
    expect(changed).toBe(true);
  });

  it('says when an event left or may be another one', () => {
    const other = makeEvent({ id: 'other' });
    expect(merge([makeEvent()], [makeEvent({ seenAt: NOW })]).regrouped).toBe(false);
    expect(merge([makeEvent()], [other]).regrouped).toBe(true);
    expect(merge([makeEvent()], [makeEvent({ start: NOW + 30 * DAY })]).regrouped).toBe(true);
    expect(merge([makeEvent()], [makeEvent({ start: NOW + 2 * HOUR })]).regrouped).toBe(true);
    expect(merge([makeEvent()], [makeEvent({ competitors: [] })]).regrouped).toBe(true);
    expect(merge([makeEvent()], [makeEvent({ status: 'live' })]).regrouped).toBe(false);
  });

  describe('a postponed game under one id', () => {
    const old = makeEvent({ status: 'postponed', start: NOW - 3 * HOUR, seenAt: NOW });
    const anew = makeEvent({ start: NOW + 2 * DAY, seenAt: NOW });

    it('has its new date, in whichever order both days are listed', () => {
      for (const rows of [
        [old, anew],
        [anew, old],
      ]) {
        expect(merge([], rows).events).toMatchObject([{ status: 'scheduled', start: anew.start }]);
      }
    });

    it('has its new date, in whichever order both days are answered', () => {
      const late = merge(merge([], [anew]).events, [old], null);
      const early = merge(merge([], [old]).events, [anew], null);
      for (const { events } of [late, early]) {
        expect(events).toMatchObject([{ status: 'scheduled', start: anew.start }]);
      }
      expect(late.changed).toBe(false);
    });

    it('is postponed when the new date is too', () => {
      const again = { ...anew, status: 'postponed' as const };
      expect(merge([anew], [again]).events).toMatchObject([{ status: 'postponed' }]);
    });
  });

  it('says that nothing changed when what is out of the window only came again', () => {
    expect(merge([], [makeEvent({ start: NOW + 30 * DAY })]).changed).toBe(false);
  });

  it('orders by start', () => {
    const events = [makeEvent({ id: 'b', start: NOW + 2 }), makeEvent({ id: 'a', start: NOW + 1 })];
    expect(ids(merge([], events).events)).toEqual(['a', 'b']);
  });

  it('settles: the same answer again changes nothing', () => {
    const event = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      start: fc.integer({ min: NOW - 2 * DAY, max: NOW + 10 * DAY }),
      status: fc.constantFrom('scheduled' as const, 'live' as const, 'final' as const),
    });
    const answers = fc
      .uniqueArray(event, { selector: ({ id }) => id })
      .map((list) => list.map((one) => makeEvent({ ...one, end: one.start + HOUR, seenAt: NOW })));
    fc.assert(
      fc.property(answers, answers, (previous, incoming) => {
        const once = merge(previous, incoming);
        const twice = merge(once.events, incoming);
        expect(twice.changed).toBe(false);
        expect(twice.events).toEqual(once.events);
        expect(once.events.every((one) => inWindow(one, NOW))).toBe(true);
      }),
    );
  });
});

describe('inWindow', () => {
  it('keeps what is live however long it lasts, while a source confirms it', () => {
    const long = makeEvent({ status: 'live', start: NOW - 4 * DAY, end: NOW - 2 * DAY });
    expect(inWindow({ ...long, seenAt: NOW - HOUR }, NOW)).toBe(true);
    expect(inWindow({ ...long, seenAt: NOW - 13 * HOUR }, NOW)).toBe(false);
  });

  it('takes nobody at their word that something is on since years ago, or begins in months', () => {
    const live = makeEvent({ status: 'live', seenAt: NOW });
    expect(inWindow({ ...live, start: NOW - 900 * DAY, end: NOW - 899 * DAY }, NOW)).toBe(false);
    expect(inWindow({ ...live, start: NOW + 90 * DAY, end: NOW + 91 * DAY }, NOW)).toBe(false);
  });

  it('does not believe a live event that was seen by a clock which has been set back since', () => {
    const over = makeEvent({ status: 'live', start: NOW - 3 * DAY, end: NOW - 2 * DAY });
    expect(inWindow({ ...over, seenAt: NOW + 10 * 60_000 }, NOW)).toBe(true);
    expect(inWindow({ ...over, seenAt: NOW + 30 * DAY }, NOW)).toBe(false);
  });
});
