import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  isOf,
  MOST_REMINDERS,
  parseReminders,
  type Reminder,
  storedForm,
  unseen,
  withoutReminder,
  withReminder,
  withSeen,
} from '../../../utils/reminders/reminder.ts';
import { changeReminders, readReminders, watchReminders } from '../../../utils/reminders/store.ts';
import { makeEvent, NOW } from '../schedule/make.ts';

const event = makeEvent({ mergedFrom: ['espn:nfl:1', 'tsdb:9'] });
const [reminder] = withReminder([], event, 'Bills at Jets', NOW) as [Reminder];
const told = (seen: boolean): Reminder => ({
  ...reminder,
  told: { what: 'start', start: event.start, seen },
});

beforeEach(() => fakeBrowser.reset());

describe('the list', () => {
  it('has an event once, by whatever id it goes', () => {
    const one = withReminder([], event, 'Bills at Jets', NOW);
    const byOther = makeEvent({ id: 'tsdb:9', mergedFrom: ['tsdb:9'] });
    expect(withReminder(one, byOther, 'Bills at Jets', NOW)).toBe(one);
    expect(isOf(reminder, 'tsdb:9')).toBe(true);
    expect(withoutReminder(one, 'tsdb:9')).toEqual([]);
    expect(withoutReminder(one, 'tsdb:8')).toEqual(one);
  });

  it('takes no more than there is room for', () => {
    const full = Array.from({ length: MOST_REMINDERS }, (_, at) => ({
      ...reminder,
      event: `e${at}`,
      ids: [],
    }));
    expect(() => withReminder(full, event, 'One more', NOW)).toThrow(RangeError);
  });

  it('knows what was not seen yet', () => {
    const list = [told(false), { ...told(false), event: 'other', ids: [] }, reminder];
    expect(unseen(withSeen(list, 'tsdb:9')).map((one) => one.event)).toEqual(['other']);
    expect(unseen(withSeen(list))).toEqual([]);
  });
});

describe('what is stored', () => {
  it('comes back as it was', () => {
    const list = [told(false), { ...reminder, event: 'other' }];
    expect(parseReminders(structuredClone(storedForm(list)))).toEqual(list);
  });

  it.each([null, 'text', [], { version: 1 }, { version: 1, reminders: 'none' }])(
    'is nothing out of %j',
    (raw) => expect(parseReminders(raw)).toEqual([]),
  );

  it('loses what is damaged or there twice, and nothing else', () => {
    const stored = {
      version: 2,
      reminders: [
        reminder,
        { ...reminder, event: '' },
        { ...reminder, event: 'b', start: 'soon' },
        { ...reminder, event: 'c', told: { what: 'maybe', start: 0, seen: false } },
        reminder,
      ],
    };
    expect(parseReminders(stored)).toEqual([reminder]);
  });
});

describe('the store', () => {
  it('keeps every change of several at once, and tells who watches', async () => {
    const heard: number[] = [];
    watchReminders((list) => heard.push(list.length));
    const others = ['a', 'b', 'c'].map((id) => makeEvent({ id, mergedFrom: [id] }));
    await Promise.all(
      others.map((one) => changeReminders((list) => withReminder(list, one, one.id, NOW))),
    );
    expect((await readReminders()).map((one) => one.event)).toEqual(['a', 'b', 'c']);
    expect(heard).toEqual([1, 2, 3]);
  });

  test('is on this device alone, and not written where nothing changed', async () => {
    await changeReminders((list) => withReminder(list, event, 'Bills at Jets', NOW));
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    await fakeBrowser.storage.local.set({ reminders: { version: 1, reminders: [reminder, 7] } });
    await changeReminders((list) => list);
    expect(await fakeBrowser.storage.local.get('reminders')).toEqual({
      reminders: { version: 1, reminders: [reminder, 7] },
    });
  });

  test('goes on after a change that failed', async () => {
    const failed = changeReminders(() => {
      throw new RangeError('no');
    });
    await expect(failed).rejects.toThrow(RangeError);
    await changeReminders((list) => withReminder(list, event, 'Bills at Jets', NOW));
    expect(await readReminders()).toHaveLength(1);
  });
});
