import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';

import type { LiveEvent } from '../../../utils/events.ts';
import { dueReminders } from '../../../utils/reminders/due.ts';
import { isAhead } from '../../../utils/reminders/ahead.ts';
import { type Reminder, withReminder, withSeen } from '../../../utils/reminders/reminder.ts';
import { DAY, HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeEvent, NOW } from '../schedule/make.ts';

/** When the game of these tests begins. */
const START = NOW + 2 * HOUR;
const game = (changes: Partial<LiveEvent> = {}): LiveEvent =>
  makeEvent({ start: START, end: (changes.start ?? START) + 3 * HOUR, ...changes });

const asked = (event: LiveEvent = game(), at = NOW): Reminder[] => [
  ...withReminder([], event, 'Bills at Jets', at),
];

/** Lives through what the schedule says at each time. @returns what was told: when (minutes from the start), and what */
function live(
  said: readonly (readonly [minutes: number, event: LiveEvent | undefined])[],
  { before = 0, reminders = asked() }: { before?: number; reminders?: Reminder[] } = {},
) {
  const told: string[] = [];
  let list: readonly Reminder[] = reminders;
  for (const [minutes, event] of said) {
    const due = dueReminders(list, event ? [event] : [], START + minutes * MINUTE, before * MINUTE);
    for (const { reminder, event: now } of due.tell)
      told.push(`${minutes} ${reminder.told?.what} ${now?.status ?? 'gone'}`);
    list = due.reminders;
  }
  return { told, list };
}

const scheduled = game();
const onAir = game({ status: 'live' });
const final = game({ status: 'final' });

describe('a reminder is told', () => {
  test('when its event begins, once, and goes when that is over', () => {
    const { told, list } = live([
      [-1, scheduled],
      [0, scheduled],
      [0, scheduled],
      [5, onAir],
      [180, final],
    ]);
    expect(told).toEqual(['0 start scheduled']);
    expect(list).toEqual([]);
  });

  test('so long before as the user wants, once', () => {
    const said = [-16, -15, -10, 0].map((at) => [at, scheduled] as const);
    expect(live([...said, [5, onAir]], { before: 15 }).told).toEqual(['-15 start scheduled']);
  });

  test('of the start itself to who asked within those minutes', () => {
    const reminders = asked(scheduled, START - 7 * MINUTE);
    const said = [-7, -1, 0].map((at) => [at, scheduled] as const);
    expect(live(said, { before: 15, reminders }).told).toEqual(['0 start scheduled']);
  });

  test('at once when it goes on air early', () => {
    expect(live([[-10, onAir]]).told).toEqual(['-10 start live']);
  });

  test('late, when nobody was awake, as long as it is on', () => {
    expect(live([[100, onAir]]).told).toEqual(['100 start live']);
    expect(live([[100, scheduled]]).told).toEqual(['100 start scheduled']);
    expect(live([[300, onAir]]).told).toEqual(['300 start live']);
  });

  test('not at all when it was slept through', () => {
    expect(live([[200, final]])).toEqual({ told: [], list: [] });
    expect(live([[200, scheduled]])).toEqual({ told: [], list: [] });
    expect(live([[200, undefined]])).toEqual({ told: [], list: [] });
  });

  test('together with another one of the same minute', () => {
    const other = game({ id: 'espn:nba:7', title: 'Lakers at Celtics' });
    const both = withReminder(asked(), other, 'Lakers at Celtics', NOW);
    const { tell } = dueReminders(both, [scheduled, other], START, 0);
    expect(tell.map(({ reminder }) => reminder.title)).toEqual([
      'Bills at Jets',
      'Lakers at Celtics',
    ]);
  });

  test('by when it is known that its hour has come, not before', () => {
    const day = game({ timeTbd: true });
    const reminders = asked(day);
    expect(live([[0, day]], { reminders }).told).toEqual([]);
    expect(
      live(
        [
          [0, day],
          [30, game({ start: START + 30 * MINUTE })],
        ],
        { reminders },
      ).told,
    ).toEqual(['30 start scheduled']);
    expect(live([[45, game({ timeTbd: true, status: 'live' })]], { reminders }).told).toEqual([
      '45 start live',
    ]);
  });
});

test('whenever somebody is awake: once, if that was ever while it was on, else never', () => {
  const minutes = fc.array(fc.integer({ min: -90, max: 300 }), { maxLength: 12 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 20 }), (wakes, late) => {
      const said = wakes
        .toSorted((a, b) => a - b)
        // The source says that it is on, and over, only so long after.
        .map((at) => [at, at >= 180 + late ? final : at >= late ? onAir : scheduled] as const);
      const awake = wakes.some((at) => at >= 0 && at < 180 + late);
      expect(live(said).told).toHaveLength(awake ? 1 : 0);
    }),
  );
});

describe('an event that moves', () => {
  const later = game({ start: START + 90 * MINUTE });

  test('is told of at its new time', () => {
    expect(
      live([
        [-60, later],
        [0, later],
        [90, later],
      ]).told,
    ).toEqual(['90 start scheduled']);
    const earlier = game({ start: START - 60 * MINUTE });
    expect(live([[-60, earlier]]).told).toEqual(['-60 start scheduled']);
  });

  test('is told of again when it moved after that, unless by little', () => {
    const moved = (start: number) =>
      live(
        [
          [-15, scheduled],
          [-5, game({ start })],
          [200, game({ start, end: start + 3 * HOUR, status: 'live' })],
        ],
        { before: 15 },
      ).told;
    expect(moved(START + 10 * MINUTE)).toEqual(['-15 start scheduled']);
    expect(moved(START + 2 * HOUR)).toEqual(['-15 start scheduled', '200 start live']);
  });

  test('is told of where it is delayed to, when it is said; else as delayed, and when it is on', () => {
    const until = game({ status: 'delayed', start: START + 40 * MINUTE });
    const said = [0, 24, 25, 40].map((at) => [at, until] as const);
    expect(live(said, { before: 15 }).told).toEqual(['25 start delayed']);
    expect(live(said).told).toEqual(['40 off delayed']);
    const open = game({ status: 'delayed' });
    expect(
      live([
        [-1, open],
        [0, open],
        [60, open],
        [250, game({ status: 'live' })],
      ]).told,
    ).toEqual(['0 off delayed', '250 start live']);
  });

  test('tells who saw that it is delayed no such thing, but when it is on, at its new time, or off', () => {
    const open = game({ status: 'delayed' });
    const reminders = asked(open, START + 60 * MINUTE);
    const said = [60, 61, 200].map((at) => [at, open] as const);
    expect(live(said, { reminders }).told).toEqual([]);
    expect(dueReminders(reminders, [open], START + 61 * MINUTE, 0).check).toEqual([]);
    expect(live([...said, [250, onAir]], { reminders }).told).toEqual(['250 start live']);
    const later = game({ start: START + 240 * MINUTE });
    expect(live([...said, [239, later], [240, later]], { reminders }).told).toEqual([
      '240 start scheduled',
    ]);
    expect(live([...said, [230, game({ status: 'postponed' })]], { reminders }).told).toEqual([
      '230 off postponed',
    ]);
  });
});

describe('an event that is off', () => {
  test('is told of at the time at which the user waits, once', () => {
    for (const status of ['postponed', 'cancelled'] as const) {
      const off = game({ status, timeTbd: true, start: START + 7 * DAY });
      const { told } = live([
        [-60, off],
        [0, off],
        [1, off],
      ]);
      expect(told).toEqual([`0 off ${status}`]);
    }
  });

  test('comes back with its new date', () => {
    const off = game({ status: 'postponed' });
    const nextWeek = 7 * 24 * 60;
    const again = game({ start: START + 7 * DAY });
    expect(
      live([
        [0, off],
        [60, again],
        [nextWeek - 1, again],
        [nextWeek, again],
      ]).told,
    ).toEqual(['0 off postponed', `${nextWeek} start scheduled`]);
  });

  test('is forgotten when it gets none for two weeks, or is cancelled', () => {
    const postponed = game({ status: 'postponed' });
    expect(live([[13 * 24 * 60, postponed]]).list).toHaveLength(1);
    expect(live([[14 * 24 * 60, postponed]]).list).toEqual([]);
    expect(live([[180, game({ status: 'cancelled' })]]).list).toEqual([]);
  });

  test('that the schedule has no more is told of at its last known time', () => {
    const { told } = live([
      [-60, game({ start: START + 20 * MINUTE })],
      [-30, undefined],
      [0, undefined],
      [20, undefined],
    ]);
    expect(told).toEqual(['20 off gone']);
  });
});

test('an event is found by any id that it had, as sources come and go', () => {
  const merged = game({ id: 'mlb:1', mergedFrom: ['espn:nfl:1', 'mlb:1'] });
  const after = game({ id: 'mlb:1', mergedFrom: ['mlb:1'], status: 'live' });
  expect(
    live([
      [-60, merged],
      [-30, after],
      [0, after],
    ]).told,
  ).toEqual(['-30 start live']);
});

describe('the next time to ask', () => {
  const next = (reminders: readonly Reminder[], event: LiveEvent, now: number, before = 0) =>
    dueReminders(reminders, [event], now, before).nextAt;

  it('is minutes before the nearest, to look how it stands, then that, then the end of what was told', () => {
    const other = game({ id: 'espn:nba:7', start: START + HOUR });
    const both = withReminder(asked(), other, 'Lakers at Celtics', NOW);
    const at = (time: number, before = 0) =>
      dueReminders(both, [scheduled, other], time, before * MINUTE);
    expect(at(NOW, 5)).toMatchObject({ nextAt: START - 8 * MINUTE, check: [] });
    expect(at(START - 8 * MINUTE, 5)).toMatchObject({ nextAt: START - 5 * MINUTE, check: ['nfl'] });
    expect(at(START)).toMatchObject({ nextAt: START + 57 * MINUTE, check: [] });
    expect(next(asked(), scheduled, START)).toBe(START + 3 * HOUR);
  });

  it('is none while nobody knows how long it is on, and without reminders', () => {
    expect(next(asked(), onAir, START)).toBeNull();
    expect(next([], scheduled, NOW)).toBeNull();
  });
});

test('a list in which nothing changed is the very same', () => {
  const reminders = asked();
  expect(dueReminders(reminders, [scheduled], NOW, 0).reminders).toBe(reminders);
  const { list } = live([[0, scheduled]], { reminders });
  const seen = withSeen(list);
  expect(dueReminders(seen, [onAir], START + MINUTE, 0).reminders).toBe(seen);
});

describe('when the clocks change', () => {
  afterEach(() => vi.unstubAllEnvs());

  // In New York 1:30 came twice that night: 05:30Z, and an hour later.
  test.each([
    ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'],
    ['2026-03-08T06:30:00Z', '2026-03-08T07:00:00Z'],
  ])('%s is not %s', (one, other) => {
    vi.stubEnv('TZ', 'America/New_York');
    const start = Date.parse(other);
    const event = makeEvent({ start });
    const list = withReminder([], event, 'Late show', start - DAY);
    expect(dueReminders(list, [event], Date.parse(one), 0)).toMatchObject({
      tell: [],
      nextAt: start - 3 * MINUTE,
    });
    expect(dueReminders(list, [event], start, 0).tell).toHaveLength(1);
  });
});

test.each([
  [{ status: 'scheduled', start: NOW + 1 }, true],
  [{ status: 'scheduled', start: NOW }, false],
  [{ status: 'scheduled', start: NOW - 1, timeTbd: true }, true],
  [{ status: 'delayed', start: NOW - HOUR }, true],
  [{ status: 'live' }, false],
  [{ status: 'postponed', start: NOW + HOUR }, false],
  [{ status: 'final' }, false],
] as const)('%o is ahead: %s', (changes, ahead) => {
  expect(isAhead(makeEvent(changes), NOW)).toBe(ahead);
});
