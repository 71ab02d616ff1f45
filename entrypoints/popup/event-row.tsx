import { useState } from 'preact/hooks';

import { ChevronIcon, StarIcon } from '../../components/icons.tsx';
import { BellButton, PinButton } from '../../components/mark-buttons.tsx';
import { Ways, wayName } from '../../components/ways.tsx';
import { card, popup as words, reminders as reminderWords, watchWords } from '../../locales/en.ts';
import { eventStateWords, eventTitle } from '../../utils/event-words.ts';
import { isAhead } from '../../utils/reminders/ahead.ts';
import { leaguePin } from '../../utils/settings/followed.ts';
import { togglePin } from '../../utils/settings/store.ts';
import { isPinned } from '../../utils/view-event.ts';
import type { ViewEvent } from '../../utils/view.ts';
import { openStream } from './open.ts';
import { ring } from './reminders.ts';
import { now, reminded, settings, wording } from './state.ts';

function score(event: ViewEvent): string | undefined {
  const [first, second] = event.sides;
  if (settings.value.scores === 'hidden' || event.status === 'scheduled') return undefined;
  return first?.score && second?.score ? card.score(first.score, second.score) : undefined;
}

/** When, what, and where: the row's text. */
function Gist({ event }: { event: ViewEvent }) {
  const state = eventStateWords(event, now.value, wording.value);
  const [first] = event.watch;
  return (
    <>
      <span class={`state ${state.kind}`}>
        {state.kind === 'live' && <span class="live-dot" />}
        <bdi>{state.text}</bdi>
      </span>
      <span class="what">
        <span class="title">
          <bdi>{eventTitle(event)}</bdi>
        </span>
        <span class="details muted">
          {[event.leagueName, score(event)].filter(Boolean).join(' · ')}
          {' · '}
          {first ? <bdi class="where">{wayName(first)}</bdi> : watchWords.none}
        </span>
      </span>
    </>
  );
}

/** What can be pinned from a row: each side, and the league. */
function Pins({ event }: { event: ViewEvent }) {
  const sides = event.sides.map((side) => ({ ...side, name: side.short }));
  const league = {
    pin: leaguePin(event.league),
    name: event.leagueName,
    pinned: event.leaguePinned,
  };
  return (
    <div class="pins">
      {[...sides, league].map(({ pin, name, pinned }) => (
        <PinButton
          key={pin}
          name={name}
          label={words.pin(name)}
          on={pinned}
          toggle={(on) => void togglePin(pin, on)}
        />
      ))}
    </div>
  );
}

/** One event: a click or Enter goes to its first stream; the bell reminds, star and arrow open what else there is. */
export function EventRow({ event }: { event: ViewEvent }) {
  const [open, setOpen] = useState<'pins' | 'ways' | null>(null);
  const toggle = (part: 'pins' | 'ways') => setOpen(open === part ? null : part);
  const [first] = event.watch;
  const title = eventTitle(event);
  return (
    <li class="row">
      <div class="row-head">
        {first ? (
          <a
            class="row-link"
            href={first.url}
            target="_blank"
            rel="noopener noreferrer"
            onClick={(click) => openStream(click, first.url)}
          >
            <Gist event={event} />
          </a>
        ) : (
          <div class="row-text">
            <Gist event={event} />
          </div>
        )}
        {event.watch.length > 1 && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.ways(title)}
            aria-expanded={open === 'ways'}
            onClick={() => toggle('ways')}
          >
            <ChevronIcon />
          </button>
        )}
        {(isAhead(event, now.value) || reminded.value.has(event.id)) && (
          <BellButton
            label={reminderWords.label(title)}
            on={reminded.value.has(event.id)}
            toggle={(on) => void ring(event.id, on)}
          />
        )}
        <button
          type="button"
          class={isPinned(event) ? 'icon-button pinned' : 'icon-button'}
          aria-label={words.pins(title)}
          aria-expanded={open === 'pins'}
          onClick={() => toggle('pins')}
        >
          <StarIcon />
        </button>
      </div>
      {open === 'ways' && <Ways options={event.watch} open={openStream} />}
      {open === 'pins' && <Pins event={event} />}
    </li>
  );
}
