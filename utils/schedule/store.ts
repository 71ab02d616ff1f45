/**
 * Where the schedule is kept: in local storage, one telling (what one teller says of one league) apart from the
 * other, so that a write is small and damage stays where it is. What people see is merged from all tellings whenever
 * it is read. The worker alone writes; our own pages read and watch.
 */
import { browser } from 'wxt/browser';

import type { LeagueId, LiveEvent } from '../events.ts';
import { serialiser } from '../settings/serialise.ts';
import { MINUTE } from '../spans.ts';
import { knownTellings } from './known.ts';
import { holding } from './holding.ts';
import { mergeTellings } from './merge.ts';
import {
  readAllRecords,
  readRecords,
  readTellings,
  removeRecords,
  writeAll,
  writeRecords,
} from './records.ts';
import { isQuota, writeWhole } from './room.ts';
import {
  keysOf,
  keysWithin,
  PREFIX,
  readTelling,
  type Records,
  smallRecords,
  type StoredTelling,
  wholeRecord,
} from './stored-telling.ts';
import { retell, type Retold, tellingKey } from './telling.ts';
import { tournamentDays } from './tournaments.ts';

/** When events were last seen is written this often where nothing else changed: each write wakes every page that watches. */
const SEEN_EVERY = 10 * MINUTE;

export { readShortage, type Shortage } from './room.ts';

const inTurn = serialiser();

export interface StoredSchedule {
  /** Merged. */
  events: LiveEvent[];
  /** Leagues that have a record at all. */
  leagues: Set<LeagueId>;
  /** Those whose records are all whole; of the others something is lost. */
  sound: Set<LeagueId>;
  /** Tellings (`tellingKey`) that are there and whole. */
  told: Set<string>;
  /** Tellings that lost far-away events to a full storage, and when (epoch ms): "unchanged" since then is no answer. */
  cut: Map<string, number>;
}

const keyOf = ({ league, teller }: StoredTelling): string => tellingKey(league, teller);

/** Everything stored that still holds, what is damaged left out. */
export async function readSchedule(): Promise<StoredSchedule> {
  const tellings = holding(await readTellings(), Date.now());
  const leagues = new Set(tellings.map(({ league }) => league));
  const hurt = new Set(tellings.filter(({ sound }) => !sound).map(({ league }) => league));
  return {
    events: mergeTellings(tellings).events,
    leagues,
    sound: leagues.difference(hurt),
    told: new Set(tellings.filter(({ sound }) => sound).map(keyOf)),
    cut: new Map(tellings.flatMap((one) => (one.cutAt > 0 ? [[keyOf(one), one.cutAt]] : []))),
  };
}

/**
 * All that is to be shown: the events of the window, programmes that are known without asking, tournament days. What
 * is damaged is left out; never rejects for what is stored. @param now epoch ms
 */
export async function loadSchedule(now: number = Date.now()): Promise<LiveEvent[]> {
  const { events } = mergeTellings([
    ...holding(await readTellings(), Date.now()),
    ...knownTellings(now),
  ]);
  return [...events, ...tournamentDays(events)];
}

/** Calls back after any telling's records changed. Returns the end of it. */
export function watchSchedule(callback: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Writes records if there is room for them. @returns whether there was */
async function fits(records: Records): Promise<boolean> {
  try {
    await writeRecords(records);
    return true;
  } catch (error) {
    if (isQuota(error)) return false;
    throw error;
  }
}

/**
 * Changes one telling; calls are served in turn. @param now epoch ms
 * @returns whether all of it could be kept; false when storage is full and far-away events were given up
 */
function updateTelling(
  league: LeagueId,
  teller: string,
  change: (events: LiveEvent[]) => Retold,
  now: number,
): Promise<boolean> {
  return inTurn(async () => {
    const records = await readRecords(keysOf(league, teller));
    const before = readTelling(records, league, teller);
    const { events, changed, regrouped } = change(before?.events ?? []);
    const lastSeen = Math.max(0, ...(before?.events.map(({ seenAt }) => seenAt) ?? []));
    if (before?.sound === true && !changed && now - lastSeen < SEEN_EVERY) return true;
    const next = {
      events,
      regroupedAt: regrouped ? now : (before?.regroupedAt ?? 0),
      cutAt: before?.cutAt ?? 0,
    };
    const small = before && smallRecords(before, next, records);
    if (small !== undefined && (await fits(small))) return true;
    return writeWhole(league, teller, next, Math.max(now, (before?.rev ?? 0) + 1), now);
  });
}

/** What a teller says now of one league. */
export interface Said {
  league: LeagueId;
  /** A source's id, or a user's feed's. */
  teller: string;
  events: readonly LiveEvent[];
  /** The time this answer is complete for, epoch ms; null when it may lack events. */
  covers: { from: number; to: number } | null;
  /** Epoch ms. */
  now: number;
}

/**
 * Stores what a teller says now. Rejects only when storage does.
 * @returns whether all of it could be kept; false when storage is full and far-away events were given up
 */
export const tell = ({ league, teller, events, covers, now }: Said): Promise<boolean> =>
  updateTelling(league, teller, (before) => retell(before, events, covers, now), now);

/** Forgets leagues that are not wanted any more. */
export function forgetLeagues(leagues: readonly LeagueId[]): Promise<void> {
  return inTurn(async () => {
    const keys = Object.keys(await readAllRecords());
    await removeRecords(leagues.flatMap((league) => keysWithin(keys, league)));
  });
}

/**
 * Forgets what these tellers told of any league: a feed that was removed, a source that is switched off.
 * @param now epoch ms
 */
export function forgetTellers(gone: readonly string[], now: number): Promise<void> {
  return inTurn(async () => {
    for (const { league, teller, rev, events } of await readTellings()) {
      if (!gone.includes(teller) || events.length === 0) continue;
      // That it is gone is remembered: events that were merged with its own have changed.
      const next = { events: [], regroupedAt: now, cutAt: 0 };
      const whole = wholeRecord(league, teller, next, Math.max(now, rev + 1));
      await writeAll({ league, teller }, whole);
    }
  });
}
