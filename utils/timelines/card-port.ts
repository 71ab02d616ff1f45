/**
 * How the content script and the card meet. The card's code is injected into the same isolated world the
 * first time somebody opens a card; it finds the content script by the port left under `CARD_PORT`.
 */
import type { Grounds } from '../mentions/types.ts';
import type { ViewEvent } from '../view.ts';

export interface CardContent {
  event: ViewEvent;
  grounds: Grounds;
  /** The name that brought the chip, as the lexicon spells it. */
  alias: string;
  /** What that name was taken for: the entity's id, and what people call it. */
  entityId: string;
  label: string;
  /** Scores may be shown without asking. */
  scores: 'hidden' | 'shown';
  /** Whether the post stands on a dark page now. */
  isDark(): boolean;
}

/** What the card offers the content script. */
export interface Card {
  /** Shows the card beside `anchor` (viewport geometry is read from it); `focus` when opened by keyboard. */
  show(anchor: HTMLElement, content: CardContent, focus: boolean): void;
  /** New data for the card that is open; ignored when it shows another event. */
  update(event: ViewEvent): void;
  hide(): void;
  /** Ends everything; the card's element leaves the page. */
  destroy(): void;
}

/** What the content script offers the card. */
export interface CardPort {
  ready(card: Card): void;
  /**
   * The chip is wrong: the name did not mean this entity, or (`never`) means no event at all. The chip and the
   * card go once that is kept; rejects when it could not be.
   */
  reject(alias: string, entityId: string, label: string, never: boolean): Promise<void>;
  /** The pointer is over the card: keep it open. */
  hover(inside: boolean): void;
  /** Closed by Esc (`focus` true: give focus back to the chip) or by a click elsewhere. */
  closed(focus: boolean): void;
}

export const CARD_PORT: unique symbol = Symbol.for('tipoff.card') as never;

export type CardGlobal = typeof globalThis & { [CARD_PORT]?: CardPort };
