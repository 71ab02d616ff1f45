/** How a card is left that lies over a page, and what it keeps from that page. */

/** What happens on the card is none of the page's business: many sites open the post on any click. */
const KEPT_FROM_PAGE =
  'click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend ' +
  'keydown keyup keypress focusin focusout';

/** Lets no press and no key on the card reach the page. @param signal ends it */
export function keepFromPage(host: HTMLElement, signal: AbortSignal): void {
  for (const type of KEPT_FROM_PAGE.split(' ')) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** The open card, as far as leaving it goes. */
export interface Leaving {
  isOpen: () => boolean;
  /** Pressing these leaves nothing: the card, and what it belongs to. */
  own: () => readonly (Element | undefined)[];
  /** @param focus whether the focus goes back to where the card was opened from */
  close: (focus: boolean) => void;
}

/** Closes the card on Escape, which the page then never hears, and on a press beside it. @param signal ends it */
export function closeOnLeaving({ isOpen, own, close }: Leaving, signal: AbortSignal): void {
  const early = { signal, capture: true };
  addEventListener(
    'keydown',
    (event) => {
      if (!isOpen() || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close(true);
    },
    early,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      if (isOpen() && !own().some((one) => one && path.includes(one))) close(false);
    },
    early,
  );
}
