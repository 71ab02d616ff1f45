import { useEffect, useRef, useState } from 'preact/hooks';

import { card as words } from '../../locales/en.ts';
import { isLive } from '../../utils/events.ts';
import type { ViewEvent } from '../../utils/view.ts';

/** The worker believes that a score is on screen for 30 s after it was last told so; ms. */
const TELL_EVERY = 10_000;

/** Whoever sees a live score wants it fresh: the worker hears of it for as long as it is seen. */
function useTelling(seen: boolean, tell: () => void): void {
  // Each drawing brings another function, which is no reason to tell again.
  const tellRef = useRef(tell);
  useEffect(() => {
    tellRef.current = tell;
  }, [tell]);
  useEffect(() => {
    if (!seen) return undefined;
    const tellNow = (): void => {
      if (!document.hidden) tellRef.current();
    };
    tellNow();
    const timer = setInterval(tellNow, TELL_EVERY);
    return () => clearInterval(timer);
  }, [seen]);
}

export interface ScoreProps {
  event: ViewEvent;
  /** Scores may be shown without asking. */
  shown: boolean;
  /** A live score is on screen. */
  seen: () => void;
}

/** The score, behind a button until it is asked for. */
export function Score({ event, shown, seen }: ScoreProps) {
  const [revealed, setRevealed] = useState(shown);
  const line = useRef<HTMLParagraphElement>(null);
  const [first, second] = event.sides;
  const known = Boolean(first?.score && second?.score);
  useTelling(known && revealed && isLive(event), seen);
  if (!first?.score || !second?.score) return null;
  const reveal = (): void => {
    setRevealed(true);
    // The button goes: who pressed it by keyboard stays where it was, and hears the score.
    line.current?.focus();
  };
  return (
    <p class="score" tabIndex={-1} ref={line}>
      {revealed ? (
        <>
          {first.short} <strong>{words.score(first.score, second.score)}</strong> {second.short}
        </>
      ) : (
        <button type="button" class="reveal" onClick={reveal}>
          {words.reveal}
        </button>
      )}
    </p>
  );
}
