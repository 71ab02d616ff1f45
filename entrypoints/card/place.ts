/** Where a card stands beside its chip. CSS pixels in the viewport. */

interface Corner {
  left: number;
  top: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between chip and card; small, so that the pointer crosses it in time. */
const GAP = 6;
/** Between card and the viewport's edge. */
const MARGIN = 8;

/** The start, nearest to `value`, of a stretch of `length` that lies within `room`, or begins in it when it is longer. */
export const within = (value: number, length: number, room: number): number =>
  Math.max(MARGIN, Math.min(value, room - length - MARGIN));

/**
 * Below the anchor and aligned to its start; above it where there is no room below but more above.
 * Never beyond the viewport's edges, except at the end when the card is larger than the viewport.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size, rtl: boolean): Corner {
  const below = viewport.height - anchor.bottom;
  const needed = card.height + GAP + MARGIN;
  const above = below < needed && anchor.top > below;
  const top = above ? anchor.top - GAP - card.height : anchor.bottom + GAP;
  const left = rtl ? anchor.right - card.width : anchor.left;
  return {
    left: within(left, card.width, viewport.width),
    top: within(top, card.height, viewport.height),
  };
}

/** True while any of the anchor can be seen. */
export const isInView = (anchor: Box, viewport: Size): boolean =>
  anchor.bottom > 0 &&
  anchor.top < viewport.height &&
  anchor.right > 0 &&
  anchor.left < viewport.width;

/** Puts a card at two CSS lengths. */
function put(card: HTMLElement, left: string, top: string): void {
  card.style.setProperty('--card-left', left);
  card.style.setProperty('--card-top', top);
}

/** CSS for a place that is so far from an edge of the anchor; without one, from where that edge was. */
const beside = (edge: 'left' | 'top', anchor: Corner, to: Corner): string =>
  `calc(anchor(${edge}, ${anchor[edge]}px) + ${to[edge] - anchor[edge]}px)`;

/**
 * Puts a card there, from where it moves with the anchor that it is shown for: by CSS alone and in the same frame, where
 * the browser knows `anchor()` and `showPopover({ source })`. Elsewhere it stays, until it is placed anew.
 * @param anchor the box of that anchor
 * @param follows what this gave when the card was first placed; nothing then. Later what is seen may be a frame old.
 * @returns whether it moves so
 */
export function follow(
  card: HTMLElement,
  anchor: Corner,
  to: Corner,
  follows: boolean | undefined,
): boolean {
  if (follows === false) {
    put(card, `${to.left}px`, `${to.top}px`);
    return false;
  }
  put(card, beside('left', anchor, to), beside('top', anchor, to));
  if (follows) return true;
  const { left, top } = card.getBoundingClientRect();
  return Math.abs(left - to.left) + Math.abs(top - to.top) < 1 || follow(card, anchor, to, false);
}
