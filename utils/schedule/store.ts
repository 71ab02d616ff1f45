/**
 * Where the schedule is kept: one shard a league in local storage, so that a write is small and damage stays
 * within its league. The worker alone writes; our own pages read and watch.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import type { LeagueId, LiveEvent } from '../events.ts';
import { serialiser } from '../settings/serialise.ts';
import type { Merged } from './merge.ts';
import { readShard, SHARD_VERSION } from './stored.ts';
import { tournamentDays } from './tournaments.ts';
import { MINUTE } from './window.ts';

const PREFIX = 'schedule:';
const keyOf = (league: LeagueId): `local:${string}` => `local:${PREFIX}${league}`;

/** A shard is rewritten for `seenAt` alone this often: each write wakes every page that watches. */
const SEEN_EVERY = 10 * MINUTE;

const inTurn = serialiser();

export interface StoredSchedule {
  events: LiveEvent[];
  /** Leagues that have a shard at all. */
  leagues: Set<LeagueId>;
  /** Those whose shard is whole; of the others something is lost. */
  sound: Set<LeagueId>;
}

/** Everything stored, what is damaged left out. */
export async function readSchedule(): Promise<StoredSchedule> {
  const stored = await storage.snapshot('local');
  const shards = Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, raw]) => ({ league: key.slice(PREFIX.length), ...readShard(raw) }));
  return {
    events: shards.flatMap(({ events }) => events),
    leagues: new Set(shards.map(({ league }) => league)),
    sound: new Set(shards.filter(({ sound }) => sound).map(({ league }) => league)),
  };
}

/** All events of the window, tournament days among them. What is damaged is left out; never rejects for what is stored. */
export async function loadSchedule(): Promise<LiveEvent[]> {
  const { events } = await readSchedule();
  return [...events, ...tournamentDays(events)];
}

/** Calls back after any league's shard changed. Returns the end of it. */
export function watchSchedule(callback: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

const isQuota = (error: unknown): boolean => /quota/i.test(String(error));

/** Writes what fits: while storage is full, the half that is furthest away in time is given up. */
async function write(league: LeagueId, events: LiveEvent[], now: number): Promise<boolean> {
  let fitting = events;
  for (;;) {
    try {
      await storage.setItem(keyOf(league), { version: SHARD_VERSION, events: fitting });
      return fitting.length === events.length;
    } catch (error) {
      if (!isQuota(error) || fitting.length === 0) throw error;
      fitting = fitting
        .toSorted((a, b) => Math.abs(a.start - now) - Math.abs(b.start - now))
        .slice(0, Math.floor(fitting.length / 2));
    }
  }
}

/**
 * Changes one league's events; calls are served in turn. @param now epoch ms
 * @returns whether all of it could be kept; false when storage is full and far-away events were given up
 */
export function updateLeague(
  league: LeagueId,
  change: (events: LiveEvent[]) => Merged,
  now: number,
): Promise<boolean> {
  return inTurn(async () => {
    const { events: before, sound } = readShard(await storage.getItem(keyOf(league)));
    const { events, changed } = change(before);
    const lastSeen = Math.max(0, ...before.map((event) => event.seenAt));
    if (sound && !changed && now - lastSeen < SEEN_EVERY) return true;
    return write(league, events, now);
  });
}

/** Forgets leagues that are not wanted any more. */
export function forgetLeagues(leagues: readonly LeagueId[]): Promise<void> {
  return inTurn(() => storage.removeItems(leagues.map(keyOf)));
}
