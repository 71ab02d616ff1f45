/** Brings the card when somebody first asks for one, and keeps it open as long as it is wanted. */
import type { Rejection } from '../settings/learned.ts';
import type { ViewEvent } from '../view.ts';
import { CARD_PORT } from './card-port.ts';
import type { Card, CardContent, CardGlobal } from './card-port.ts';

/** What the chip that a card belongs to hears of it. */
export interface CardOwner {
  /** Closed by key: take the focus back. */
  refocus(): void;
  /** Wrong, says the user: go, and leave the focus with the post. */
  rejected(): void;
}

export interface CardOpener {
  /** Shows the card beside a chip. */
  open(anchor: HTMLElement, content: CardContent, byKeyboard: boolean, owner: CardOwner): void;
  /** The mouse left the chip: the card goes too, unless the mouse came to it. */
  leave(): void;
  close(): void;
  /** New data for the card that is open. */
  update(event: ViewEvent): void;
}

export interface CardLoaderOptions {
  /** Puts the card's code into this frame. */
  load: () => Promise<void>;
  learn: (rejection: Rejection) => Promise<void>;
  signal: AbortSignal;
}

/** Time (ms) to cross the gap between chip and card. */
const GRACE = 250;

interface Wish {
  anchor: HTMLElement;
  content: CardContent;
  byKeyboard: boolean;
  owner: CardOwner;
}

/** Leaves the port that the card's code looks for, and loads that code on the first need. */
export function createCardLoader({ load, learn, signal }: CardLoaderOptions): CardOpener {
  const world = globalThis as CardGlobal;
  let card: Card | undefined;
  let loading = false;
  /** What is shown, or will be when the card has come. */
  let wish: Wish | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stay = () => clearTimeout(leaving);
  const close = () => {
    stay();
    wish = undefined;
    card?.hide();
  };
  const leave = () => {
    stay();
    if (wish !== undefined) leaving = setTimeout(close, GRACE);
  };
  const show = () => {
    if (wish?.anchor.isConnected === true) card?.show(wish.anchor, wish.content, wish.byKeyboard);
  };

  world[CARD_PORT] = {
    ready(come) {
      card = come;
      show();
    },
    async reject(alias, entityId, label, never) {
      const asked = wish;
      await learn({ alias, entityId, label, never });
      if (asked === undefined) return;
      if (asked === wish) close();
      asked.owner.rejected();
    },
    hover: (inside) => (inside ? stay() : leave()),
    closed(focus) {
      stay();
      if (focus) wish?.owner.refocus();
      wish = undefined;
    },
  };
  signal.addEventListener('abort', () => {
    stay();
    card?.destroy();
    delete world[CARD_PORT];
  });

  return {
    open(anchor, content, byKeyboard, owner) {
      stay();
      wish = { anchor, content, byKeyboard, owner };
      if (card !== undefined) return show();
      if (loading) return;
      loading = true;
      // Unreachable now: the next rest or key press asks again.
      void load()
        .catch(() => undefined)
        .finally(() => (loading = false));
    },
    leave,
    close,
    update(event) {
      if (wish?.content.event.id !== event.id) return;
      wish.content = { ...wish.content, event };
      card?.update(event);
    },
  };
}
