/** A full storage: what is furthest away in time goes first, and of what the user added last. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { isLive, type LeagueId, type LiveEvent } from '../events.ts';
import { isBrought } from './merge-ranks.ts';
import { readTellings, writeAll } from './records.ts';
import { type Rewrite, type StoredTelling, wholeRecord } from './stored-telling.ts';
import { tellingKey } from './telling.ts';

const Shortage = v.object({ at: v.number(), dropped: v.number() });
/** When events were last given up for lack of room (epoch ms), and how many. */
export type Shortage = v.InferOutput<typeof Shortage>;
const shortageItem = storage.defineItem<unknown>('local:schedule-shortage');

/** When storage was last too full to keep all; undefined when it never was. */
export async function readShortage(): Promise<Shortage | undefined> {
  const read = v.safeParse(Shortage, await shortageItem.getValue());
  return read.success ? read.output : undefined;
}

/** Storage refuses because it is full. */
export const isQuota = (error: unknown): boolean => /quota/i.test(String(error));

/** Nobody else knows what is in a user's own feed: it counts as so many times nearer. A feed gone wild goes all the same. */
const NEARER = 4;

/** How far away an event is in time, ms; nothing is nearer than what is on. */
function distance(event: LiveEvent, now: number): number {
  if (isLive(event)) return 0;
  return Math.abs(event.start - now) / (isBrought(event) ? NEARER : 1);
}

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
    const whole = wholeRecord(league, teller, next, Math.max(now, rev + 1));
    await writeAll({ league, teller }, whole);
    dropped += events.length - near.length;
  }
  return dropped;
}

/**
 * Writes all of a telling. While storage is full, of everything stored the half that is furthest away in time is
 * given up. @param rev greater than any before @param now epoch ms @returns whether all of this telling was kept
 */
export async function writeWhole(
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
      await writeAll({ league, teller }, wholeRecord(league, teller, fitting, rev));
      if (dropped > 0) await shortageItem.setValue({ at: now, dropped }).catch(() => undefined);
      return fitting.events.length === next.events.length;
    } catch (error) {
      if (!isQuota(error) || fitting.events.length === 0) throw error;
      const others = (await readTellings()).filter(
        (telling) => tellingKey(telling.league, telling.teller) !== mine,
      );
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
