/** Counts and records the requests of one round, and writes them a batch at a time. */
import { leagueById } from '../catalog/leagues.ts';
import type { Attempt } from './fetch.ts';
import { noteSpent } from './install-store.ts';
import type { Need } from './need.ts';
import type { Due } from './plan.ts';
import { noteRequests, type RecordedRequest, shownAddress } from './record.ts';

/** Why a request was made, for people. */
const WHY: Readonly<Record<Need, string>> = {
  watched: 'live, on screen',
  turning: 'about to start or to end',
  followed: 'live and pinned',
  shown: 'on screen',
  today: 'began today',
  quiet: 'a look now and then',
  ahead: 'the days to come',
};

/** A worker that dies loses no more of the record than this. */
const BATCH = 8;

export interface Tally {
  /** What a request is to call for each address that it asks. @param at epoch ms when it begins */
  noterOf(due: Due, at: number): (attempt: Attempt) => void;
  /** Writes a batch when there is one. */
  settle(): Promise<void>;
  /** Writes what is left. */
  close(): Promise<void>;
}

/** @param keys of the user's, which the record must not hold */
export function openTally(keys: readonly string[]): Tally {
  let requests: RecordedRequest[] = [];
  let unseen = 0;
  const close = async (): Promise<void> => {
    const last = requests.at(-1);
    if (last === undefined) return;
    const batch = requests;
    const count = unseen;
    requests = [];
    unseen = 0;
    // A record that can't be written must not stop what it is about.
    await Promise.allSettled([noteRequests(batch), noteSpent(count, last.at)]);
  };
  return {
    noterOf: ({ request, need, unseen: counts }, at) => {
      const { league, feed } = request;
      const why = `${feed?.name ?? leagueById(league)?.name ?? league}: ${WHY[need]}`;
      return ({ url, bytes, outcome }) => {
        const address = shownAddress(url, feed !== undefined, keys);
        requests.push({ at, ...address, bytes, why, outcome });
        if (counts) unseen += 1;
      };
    },
    settle: async () => {
      if (requests.length >= BATCH) await close();
    },
    close,
  };
}
