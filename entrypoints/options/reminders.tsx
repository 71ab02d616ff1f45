import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { RemoveIcon } from '../../components/icons.tsx';
import { Switch } from '../../components/switch.tsx';
import { options } from '../../locales/en.ts';
import { sendMessage } from '../../utils/messages.ts';
import { askToNotify, mayNotify, stopNotifying } from '../../utils/reminders/notices.ts';
import type { Reminder } from '../../utils/reminders/reminder.ts';
import { REMIND_BEFORE } from '../../utils/settings/schema.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { startLabel } from '../../utils/when.ts';
import { now, reminders, save, say, settings } from './state.ts';

const words = options.reminders;

const allowed = signal(false);
/** The reminder that went last, for as long as it can come back. */
const removed = signal<Reminder | undefined>(undefined);

const check = async (): Promise<void> => {
  allowed.value = await mayNotify();
};

/** Asks the browser in the click's own turn. */
async function allow(wanted: boolean): Promise<void> {
  const done = await (wanted ? askToNotify() : stopNotifying()).catch(() => false);
  await check();
  say(done ? options.saved : words.refused);
}

async function remove(reminder: Reminder): Promise<void> {
  await sendMessage('remind', { event: reminder.event, wanted: false });
  removed.value = reminder;
}

/** @throws Error in a person's words: of what has begun there is nothing to remind */
async function bringBack({ event }: Reminder): Promise<void> {
  await sendMessage('remind', { event, wanted: true }).catch((cause: unknown) => {
    throw new Error(words.begun, { cause });
  });
  removed.value = undefined;
}

function Row({ reminder }: { reminder: Reminder }) {
  const { title, start, timeTbd, told } = reminder;
  return (
    <li class="learned">
      <span>
        <bdi>{title}</bdi>{' '}
        <span class="muted">
          {startLabel(start, now.value, { timeTbd, locale: navigator.language })}
          {told !== null && ` · ${words.told}`}
        </span>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.remove(title)}
        onClick={() => void save(remove(reminder), words.removed(title))}
      >
        <RemoveIcon />
      </button>
    </li>
  );
}

function Removed({ reminder }: { reminder: Reminder }) {
  const undo = useRef<HTMLButtonElement>(null);
  const { title } = reminder;
  // The button that was pressed went with its row.
  useEffect(() => undo.current?.focus(), [reminder]);
  return (
    <p class="removed">
      {words.removed(title)}
      <button
        ref={undo}
        type="button"
        class="button"
        aria-label={words.undoTitle(title)}
        onClick={() => void save(bringBack(reminder), words.back(title))}
      >
        {words.undo}
      </button>
    </p>
  );
}

function Before() {
  return (
    <fieldset class="choice">
      <legend>
        <h3>{words.when}</h3>
      </legend>
      {REMIND_BEFORE.map((minutes) => (
        <label key={minutes}>
          <input
            type="radio"
            name="remind-before"
            checked={settings.value.remindBefore === minutes}
            onChange={() => void save(changeSettings({ remindBefore: minutes }))}
          />
          {words.before(minutes)}
        </label>
      ))}
    </fieldset>
  );
}

/** Whether the browser may show notices, how long before one is told, and of what. */
export function Reminders() {
  useEffect(() => {
    void check();
  }, []);
  const list = reminders.value.toSorted((a, b) => a.start - b.start);
  return (
    <>
      <p class="intro">{words.intro}</p>
      <Switch checked={allowed.value} change={(on) => void allow(on)}>
        {words.notices} <span class="muted">{words.noticesHint}</span>
      </Switch>
      <Before />
      <h3 id="reminder-list">{words.list}</h3>
      {list.length === 0 && <p class="muted">{words.none}</p>}
      <ul class="rows" aria-labelledby="reminder-list">
        {list.map((reminder) => (
          <Row key={reminder.event} reminder={reminder} />
        ))}
      </ul>
      {removed.value && <Removed reminder={removed.value} />}
    </>
  );
}
