/** The schedule's bounds, milliseconds. Sources ask for what lies inside; merging drops what has left it. */
import { DAY, HOUR } from '../spans.ts';

/** An event stays this long after its end, so that its final is still known to a late post. */
export const WINDOW_BEHIND = 12 * HOUR;

/** Events further away are nothing that a post of today links to. */
export const WINDOW_AHEAD = 8 * DAY;
