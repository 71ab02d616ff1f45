/** Where a card stands beside its chip. Pure; CSS pixels in the viewport. */

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
export function placeCard(
  anchor: Box,
  card: Size,
  viewport: Size,
  rtl: boolean,
): { left: number; top: number } {
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
