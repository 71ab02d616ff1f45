// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { ReminderNotes } from '../../../entrypoints/popup/reminder-notes.tsx';
import { start } from '../../../entrypoints/popup/state.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { dueReminders } from '../../../utils/reminders/due.ts';
import { withReminder } from '../../../utils/reminders/reminder.ts';
import { changeReminders } from '../../../utils/reminders/store.ts';
import { tell } from '../../../utils/schedule/store.ts';
import { changeSettings } from '../../../utils/settings/store.ts';
import { HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeEvent } from '../schedule/make.ts';

vi.mock('../../../utils/messages.ts', () => ({
  sendMessage: vi.fn<() => Promise<void>>(async () => undefined),
}));

const game = (changes: Partial<LiveEvent> = {}): LiveEvent => {
  const start = Date.now() - 30 * MINUTE;
  return makeEvent({ start, end: start + 3 * HOUR, title: 'Bills at Jets', ...changes });
};

const says = (events: LiveEvent[]): Promise<unknown> => {
  const now = Date.now();
  const covers = { from: now - 24 * HOUR, to: now + 24 * HOUR };
  return tell({ league: 'nfl', teller: 'espn', events, covers, now });
};

const notes = (): string[] =>
  [...document.querySelectorAll('p.notice')].map((note) => note.textContent ?? '');

beforeEach(async () => {
  fakeBrowser.reset();
  const event = game();
  await says([event]);
  await changeReminders(() => {
    const asked = withReminder([], event, 'Bills at Jets', event.start - HOUR);
    return dueReminders(asked, [event], Date.now(), 0).reminders;
  });
  start();
  render(<ReminderNotes />, document.body);
});
afterEach(() => render(null, document.body));

test('of what one was reminded of, no row, and so a note, is left when it is over, muted or gone', async () => {
  await vi.waitFor(() => expect(document.querySelector('output')).not.toBeNull());
  expect(notes()).toEqual([]);
  await says([game({ status: 'final', changedAt: Date.now() })]);
  await vi.waitFor(() => expect(notes()).toEqual(['Buffalo Bills at New York Jets: Ended.']));
  await says([game({ status: 'live' })]);
  await vi.waitFor(() => expect(notes()).toEqual([]));
  await changeSettings({ mutedLeagues: ['nfl'] });
  await vi.waitFor(() => expect(notes().join()).toMatch(/: On since [^·]+\.$/));
  await says([]);
  await vi.waitFor(() => expect(notes().join()).toMatch(/is in no schedule any more\.$/));
});
