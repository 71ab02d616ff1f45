import { useState } from 'preact/hooks';

import { PinButton } from '../../components/mark-buttons.tsx';
import { Ways } from '../../components/ways.tsx';
import { card as words, reasons as reasonNames, watchWords } from '../../locales/en.ts';
import { eventStateWords, eventTitle } from '../../utils/event-words.ts';
import { explain } from '../../utils/mentions/explain.ts';
import type { Reason } from '../../utils/mentions/types.ts';
import { leaguePin } from '../../utils/settings/followed.ts';
import type { CardContent } from '../../utils/timelines/card-port.ts';
import type { ViewEvent } from '../../utils/view.ts';
import { Ahead, type Bell } from './ahead.tsx';
import { Mute, type MuteProps } from './mute.tsx';
import { Score, type ScoreProps } from './score.tsx';

interface PinsProps {
  event: ViewEvent;
  pin: (id: string, pinned: boolean) => Promise<void>;
}

/** Each star answers at once; what was asked stands until it failed. */
function Pins({ event, pin }: PinsProps) {
  const [asked, setAsked] = useState<Record<string, boolean | undefined>>({});
  const [failed, setFailed] = useState(false);
  const choices = [
    ...event.sides.map((side) => ({ id: side.pin, name: side.short, pinned: side.pinned })),
    { id: leaguePin(event.league), name: event.leagueName, pinned: event.leaguePinned },
  ];
  const toggle = async (id: string, pinned: boolean): Promise<void> => {
    setAsked((before) => ({ ...before, [id]: pinned }));
    setFailed(false);
    try {
      await pin(id, pinned);
    } catch {
      setAsked((before) => ({ ...before, [id]: undefined }));
      setFailed(true);
    }
  };
  return (
    <>
      <h3>{words.pins}</h3>
      <div class="pins">
        {choices.map(({ id, name, pinned }) => (
          <PinButton
            key={id}
            name={name}
            label={words.pin(name)}
            on={asked[id] ?? pinned}
            toggle={(on) => void toggle(id, on)}
          />
        ))}
      </div>
      <output>{failed && words.pinFailed}</output>
    </>
  );
}

interface WhyProps {
  reasons: readonly Reason[];
  /** The name that brought the chip. */
  alias: string;
  reject: (never: boolean) => Promise<void>;
}

/** What speaks for it, and how to say that it is wrong. A rejection that was kept closes the card. */
function Why({ reasons, alias, reject }: WhyProps) {
  const [failed, setFailed] = useState(false);
  if (reasons.length === 0) return null;
  const tell = async (never: boolean): Promise<void> => {
    setFailed(false);
    try {
      await reject(never);
    } catch {
      setFailed(true);
    }
  };
  return (
    <details>
      <summary>{words.why}</summary>
      <ul class="why">
        {reasons.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            {reasonNames[kind]}
            {text !== '' && `: ${text}`}
          </li>
        ))}
      </ul>
      <p class="wrong">
        <button type="button" onClick={() => void tell(false)}>
          {words.notThis}
        </button>
        <button type="button" onClick={() => void tell(true)}>
          {words.never(alias)}
        </button>
      </p>
      <output>{failed && words.learnFailed}</output>
    </details>
  );
}

interface CardViewProps {
  content: CardContent;
  dark: boolean;
  rtl: boolean;
  /** Epoch ms. */
  now: number;
  pin: PinsProps['pin'];
  bell: Bell;
  mute: MuteProps['mute'];
  reject: WhyProps['reject'];
  seen: ScoreProps['seen'];
}

/** An event in full: how it stands, every way to watch, what to pin, and why it is here. */
export function CardView(props: CardViewProps) {
  const { content, dark, rtl, now, pin, bell, mute, reject, seen } = props;
  const { event, grounds, alias, scores } = content;
  const state = eventStateWords(event, now, { scores, locale: navigator.language });
  const title = eventTitle(event);
  return (
    <dialog
      open
      class={dark ? 'card dark' : 'card'}
      dir={rtl ? 'rtl' : 'ltr'}
      aria-label={words.label(title)}
    >
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p class="meta">
        <span class={state.kind}>
          {state.kind === 'live' && <span class="live-dot" />}
          <bdi>{state.text}</bdi>
        </span>
        <span>{event.leagueName}</span>
      </p>
      <Score event={event} shown={scores === 'shown'} seen={seen} />
      <h3>{words.watch}</h3>
      {event.watch.length > 0 ? <Ways options={event.watch} /> : <p>{watchWords.none}</p>}
      <Ahead event={event} title={title} now={now} bell={bell} />
      <Pins event={event} pin={pin} />
      {event.leagueName !== '' && <Mute league={event.leagueName} mute={mute} />}
      <Why reasons={explain(grounds)} alias={alias} reject={reject} />
    </dialog>
  );
}
