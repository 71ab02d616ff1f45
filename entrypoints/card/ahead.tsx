import { useEffect, useState } from 'preact/hooks';

import { BellButton } from '../../components/mark-buttons.tsx';
import { card as words, reminders } from '../../locales/en.ts';
import { calendarFile } from '../../utils/calendar.ts';
import { isAhead } from '../../utils/reminders/ahead.ts';
import type { ReminderState } from '../../utils/reminders/reminder.ts';
import type { ViewEvent } from '../../utils/view.ts';

/** What the card asks of the worker about reminding of an event. Each rejects when nobody answers. */
export interface Bell {
  state(event: string): Promise<ReminderState>;
  ring(event: string, wanted: boolean): Promise<ReminderState>;
  /** Opens the options where notices can be allowed. */
  allow(): Promise<void>;
}

interface AheadProps {
  event: ViewEvent;
  title: string;
  /** Epoch ms. */
  now: number;
  bell: Bell;
}

/** What will tell, as far as the browser lets us; and how to let it. */
function Told({ state, allow }: { state: ReminderState; allow: () => void }) {
  const when = reminders.when(state.before);
  if (state.notices) return <>{reminders.byNotice(when)}</>;
  return (
    <>
      {reminders.byButton(when)}{' '}
      <button type="button" onClick={allow}>
        {reminders.allow}
      </button>
    </>
  );
}

/** What is yet to come: one can be reminded of it, or put it into one's calendar, by a file that is made here. */
export function Ahead({ event, title, now, bell }: AheadProps) {
  const [state, setState] = useState<ReminderState>();
  const [failed, setFailed] = useState(false);
  const ahead = isAhead(event, now);
  useEffect(() => {
    // Unanswered, the bell is as good as silent: pressing it says more.
    if (!ahead) return;
    // What a press was answered meanwhile is newer.
    bell.state(event.id).then(
      (answer) => setState((known) => known ?? answer),
      () => undefined,
    );
  }, [ahead, bell, event.id]);
  if (!ahead) return null;
  const attempt = async (deed: Promise<ReminderState | void>): Promise<void> => {
    setFailed(false);
    try {
      const answer = await deed;
      if (answer) setState(answer);
    } catch {
      setFailed(true);
    }
  };
  const file = encodeURIComponent(calendarFile(event, title, now));
  return (
    <>
      <p class="ahead">
        <BellButton
          name={reminders.remind}
          label={reminders.label(title)}
          on={state?.wanted === true}
          toggle={(on) => void attempt(bell.ring(event.id, on))}
        />
        {(event.timeTbd || event.start > now) && (
          <a href={`data:text/calendar;charset=utf-8,${file}`} download={`${title}.ics`}>
            {words.calendar}
          </a>
        )}
      </p>
      <output class="reminded">
        {failed && words.bellFailed}
        {!failed && state?.wanted && !state.told && (
          <Told state={state} allow={() => void attempt(bell.allow())} />
        )}
      </output>
    </>
  );
}
