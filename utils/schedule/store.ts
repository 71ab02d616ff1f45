/**
 * Where the schedule is kept: in local storage, one telling (what one teller says of one league) apart from the
 * other, so that a write is small and damage stays where it is. What people see is merged from all tellings whenever
 * it is read. The worker alone writes; our own pages read and watch.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

import type { LeagueId, LiveEvent } from '../events.ts';
import { serialiser } from '../settings/serialise.ts';
import { knownTellings } from './known.ts';
import { mergeTellings } from './merge.ts';
import {
  keysOf,
  keysWithin,
  laterKeysOf,
  PREFIX,
  readTelling,
  type Records,
  type Rewrite,
  smallRecords,
  type StoredTelling,
  tellingsIn,
  wholeRecord,
} from './stored-telling.ts';
import { retell, type Retold, tellingKey } from './telling.ts';
import { tournamentDays } from './tournaments.ts';
import { MINUTE } from './window.ts';

/** When events were last seen is written this often where nothing else changed: each write wakes every page that watches. */
const SEEN_EVERY = 10 * MINUTE;

const Shortage = v.object({ at: v.number(), dropped: v.number() });
/** When events were last given up for lack of room (epoch ms), and how many. */
export type Shortage = v.InferOutput<typeof Shortage>;
const shortageItem = storage.defineItem<unknown>('local:schedule-shortage');

const inTurn = serialiser();
const local = (key: string): `local:${string}` => `local:${key}`;

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

const readTellings = async (): Promise<StoredTelling[]> =>
  tellingsIn(await storage.snapshot('local'));

/** Everything stored, what is damaged left out. */
export async function readSchedule(): Promise<StoredSchedule> {
  const tellings = await readTellings();
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
  const { events } = mergeTellings([...(await readTellings()), ...knownTellings(now)]);
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

async function readRecords(keys: readonly string[]): Promise<Records> {
  const items = await storage.getItems(keys.map(local));
  return Object.fromEntries(
    items.map(({ key, value }) => [key.slice(local('').length), value as unknown]),
  );
}

const writeRecords = (records: Records): Promise<void> =>
  storage.setItems(Object.entries(records).map(([key, value]) => ({ key: local(key), value })));

const isQuota = (error: unknown): boolean => /quota/i.test(String(error));

/** How far away an event is in time, ms; nothing is nearer than what is on. */
const distance = (event: LiveEvent, now: number): number =>
  event.status === 'live' ? 0 : Math.abs(event.start - now);

/** The distance within which the nearer half of these events lies, ms. */
function middle(events: readonly LiveEvent[], now: number): number {
  const sorted = events.map((event) => distance(event, now)).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Cuts every telling down to what is nearer than `limit`, ms. @returns how many events were given up */
async function cutDown(tellings: readonly StoredTelling[], limit: number, now: number) {
  let dropped = 0;
  for (const { league, teller, events, rev } of tellings) {
    const near = events.filter((event) => distance(event, now) < limit);
    if (near.length === events.length) continue;
    const next = { events: near, regroupedAt: now, cutAt: now };
    await writeRecords(wholeRecord(league, teller, next, Math.max(now, rev + 1)));
    await storage.removeItems(laterKeysOf(league, teller).map(local));
    dropped += events.length - near.length;
  }
  return dropped;
}

/**
 * Writes all of a telling. While storage is full, of everything stored the half that is furthest away in time is
 * given up. @returns whether all of this telling was kept
 */
async function writeWhole(
  league: LeagueId,
  teller: string,
  next: Rewrite,
  rev: number,
  now: number,
): Promise<boolean> {
  const mine = tellingKey(league, teller);
  let fitting = next;
  let dropped = 0;
  for (;;) {
    try {
      await writeRecords(wholeRecord(league, teller, fitting, rev));
      if (dropped > 0) await shortageItem.setValue({ at: now, dropped }).catch(() => undefined);
      return fitting.events.length === next.events.length;
    } catch (error) {
      if (!isQuota(error) || fitting.events.length === 0) throw error;
      const stored = tellingsIn(await storage.snapshot('local'));
      const others = stored.filter((telling) => keyOf(telling) !== mine);
      const all = [...fitting.events, ...others.flatMap((telling) => telling.events)];
      const limit = middle(all, now);
      const near = fitting.events.filter((event) => distance(event, now) < limit);
      dropped += fitting.events.length - near.length + (await cutDown(others, limit, now));
      if (near.length < fitting.events.length) {
        fitting = { events: near, regroupedAt: now, cutAt: now };
      }
    }
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
    if (small !== undefined) {
      await writeRecords(small);
      return true;
    }
    const rev = Math.max(now, (before?.rev ?? 0) + 1);
    const all = await writeWhole(league, teller, next, rev, now);
    const outdated = laterKeysOf(league, teller).filter((key) => (records[key] ?? null) !== null);
    await storage.removeItems(outdated.map(local));
    return all;
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
    const keys = Object.keys(await storage.snapshot('local'));
    const gone = leagues.flatMap((league) => keysWithin(keys, league));
    await storage.removeItems(gone.map(local));
  });
}

/**
 * Forgets what these tellers told of any league: a feed that was removed, a source that is switched off.
 * @param now epoch ms
 */
export function forgetTellers(gone: readonly string[], now: number): Promise<void> {
  return inTurn(async () => {
    const stored = await storage.snapshot('local');
    const keys = Object.keys(stored);
    const emptied: Record<string, unknown> = {};
    for (const { league, teller, rev, events } of tellingsIn(stored)) {
      if (!gone.includes(teller) || events.length === 0) continue;
      await storage.removeItems(keysWithin(keys, league, teller).map(local));
      // That it is gone is remembered: events that were merged with its own have changed.
      const next = { events: [], regroupedAt: now, cutAt: 0 };
      Object.assign(emptied, wholeRecord(league, teller, next, Math.max(now, rev + 1)));
    }
    await writeRecords(emptied);
  });
}

/** When storage was last too full to keep all; undefined when it never was. */
export async function readShortage(): Promise<Shortage | undefined> {
  const read = v.safeParse(Shortage, await shortageItem.getValue());
  return read.success ? read.output : undefined;
}
