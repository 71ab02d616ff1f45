/** A schedule from a file, as the extension keeps it. */
import * as v from 'valibot';

import type { LiveEvent } from '../../utils/events.ts';
import { StoredEvent } from '../../utils/schedule/stored.ts';
import { readText } from './text-file.ts';

/**
 * Reads LiveEvent JSON: a list of events, or an object with one as `events`.
 * @throws Error that names the file, the event and the field for the first event that is none
 */
export function readEvents(file: string): LiveEvent[] {
  let raw: unknown;
  try {
    raw = JSON.parse(readText(file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${file}: not JSON: ${error.message}`, { cause: error });
  }
  const list = Array.isArray(raw) ? raw : (raw as { events?: unknown } | null)?.events;
  if (!Array.isArray(list))
    throw new Error(`${file}: neither a list of events nor an object with one`);
  return list.map((one: unknown, index) => {
    const checked = v.safeParse(StoredEvent, one);
    if (checked.success) return checked.output;
    const [issue] = checked.issues;
    const path = v.getDotPath(issue);
    throw new Error(
      `${file}, event ${String(index + 1)}: ${path === null ? '' : `${path}: `}${issue.message}`,
    );
  });
}

/** The moment a schedule is read at, epoch ms: when it was last confirmed, so that an old file means what it meant. */
export const clockOf = (events: readonly LiveEvent[]): number =>
  events.reduce((latest, { seenAt }) => Math.max(latest, seenAt), 0);
