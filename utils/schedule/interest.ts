import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import type { LeagueId, LiveEvent } from '../events.ts';
import { serialiser } from '../settings/serialise.ts';
import { LOOKING_FOR } from './outlook.ts';

/** In session storage: it must survive the worker, not the browser. */
const lookingItem = storage.defineItem<unknown>('session:looking');
const revealedItem = storage.defineItem<unknown>('session:revealed');
const inTurn = serialiser();

type Item = typeof lookingItem;

const Seen = v.record(v.string(), v.number());

async function read(item: Item, now: number): Promise<Record<LeagueId, number>> {
  const seen = v.safeParse(Seen, await item.getValue());
  if (!seen.success) return {};
  return Object.fromEntries(
    Object.entries(seen.output).filter(([, at]) => now - at < LOOKING_FOR && at <= now),
  );
}

async function note(item: Item, leagues: readonly LeagueId[], now: number): Promise<void> {
  if (leagues.length === 0) return;
  const seen = Object.fromEntries(leagues.map((league) => [league, now]));
  await item.setValue({ ...(await read(item, now)), ...seen });
}

/** Leagues that a surface shows right now, each with the epoch ms when it last said so. */
export const readLooking = (now: number): Promise<Record<LeagueId, number>> =>
  read(lookingItem, now);

/** Leagues of which a surface shows a score right now, each with the epoch ms when it last said so. */
export const readRevealed = (now: number): Promise<Record<LeagueId, number>> =>
  read(revealedItem, now);

/** Remembers that somebody looks at these leagues at `now`, epoch ms, and of which of them a score is shown. */
export function noteLooking(
  leagues: readonly LeagueId[],
  now: number,
  revealed: readonly LeagueId[] = [],
): Promise<void> {
  return inTurn(async () => {
    await note(lookingItem, leagues, now);
    await note(revealedItem, revealed, now);
  });
}

/** Ids of the events that pins are about: `league:nfl`, `team:nfl:chiefs` (catalogue), `team:espn:nfl:12` (source). */
export function pinnedEvents(
  events: readonly Pick<LiveEvent, 'id' | 'league' | 'competitors'>[],
  pins: readonly string[],
): Set<string> {
  const pinned = new Set(pins);
  const about = ({ league, competitors }: Pick<LiveEvent, 'league' | 'competitors'>): boolean =>
    pinned.has(`league:${league}`) ||
    competitors.some(
      ({ id, entity }) =>
        pinned.has(`team:${id}`) || (entity !== undefined && pinned.has(`team:${entity}`)),
    );
  return new Set(events.filter(about).map(({ id }) => id));
}
