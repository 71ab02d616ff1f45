import { reminders as words } from '../../locales/en.ts';
import { noticeWords } from '../../utils/reminders/words.ts';
import { openReminders } from './open.ts';
import { answer } from './reminders.ts';
import { now, withoutRow } from './state.ts';

/** How the reminder that was just set will be told, as far as the browser lets us. */
function Answer() {
  const { value } = answer;
  if (value === null) return null;
  if (value === 'failed') return <>{words.failed}</>;
  if (!value.wanted || value.told) return null;
  const when = words.when(value.before);
  if (value.notices) return <>{words.byNotice(when)}</>;
  return (
    <>
      <span>{words.byButton(when)}</span>
      <button type="button" class="button" onClick={openReminders}>
        {words.allow}
      </button>
    </>
  );
}

/** What there is to say of reminders that no row says. */
export function ReminderNotes() {
  return (
    <>
      {withoutRow.value.map(({ reminder, event }) => {
        // Where it is on is a row's to say.
        const plain = event && { ...event, watch: [] };
        const { title, message } = noticeWords(reminder, plain, now.value, navigator.language);
        return (
          <p key={reminder.event} class="notice">
            {title}: {message}.
          </p>
        );
      })}
      <output class="notice reminded">
        <Answer />
      </output>
    </>
  );
}
