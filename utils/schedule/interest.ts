import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { leagueById } from '../catalog/leagues.ts';
import type { LeagueId } from '../events.ts';
import { serialiser } from '../settings/serialise.ts';
import { LOOKING_FOR } from './plan.ts';

/** In session storage: it must survive the worker, not the browser. */
const lookingItem = storage.defineItem<unknown>('session:looking');
const inTurn = serialiser();

const Looking = v.record(v.string(), v.number());

/** Leagues that a surface shows right now, each with the epoch ms when it last said so. */
export async function readLooking(now: number): Promise<Record<LeagueId, number>> {
  const read = v.safeParse(Looking, await lookingItem.getValue());
  if (!read.success) return {};
  return Object.fromEntries(
    Object.entries(read.output).filter(([, at]) => now - at < LOOKING_FOR && at <= now),
  );
}

/** Remembers that somebody looks at these leagues at `now`, epoch ms. */
export function noteLooking(leagues: readonly LeagueId[], now: number): Promise<void> {
  return inTurn(async () => {
    const seen = Object.fromEntries(leagues.map((league) => [league, now]));
    await lookingItem.setValue({ ...(await readLooking(now)), ...seen });
  });
}

/** The leagues that pins touch: `league:nfl`, `team:nfl:chiefs` (catalogue), `team:espn:nfl:12` (source). */
export function pinnedLeagues(pins: readonly string[]): Set<LeagueId> {
  return new Set(
    pins.flatMap((pin) => {
      const parts = pin.split(':').slice(1, 3);
      return parts.find((part) => leagueById(part) !== undefined) ?? [];
    }),
  );
}
