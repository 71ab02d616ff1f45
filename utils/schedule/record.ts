/**
 * The record of the last requests, so that people can read what Tipoff asked, of whom and why. On this device only.
 * Kept in two pieces: a short one that each batch rewrites, and a long one that takes it over when it is full.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

import { serialiser } from '../settings/serialise.ts';

const recentItem = storage.defineItem<unknown>('local:requests-recent');
const olderItem = storage.defineItem<unknown>('local:requests-older');
const inTurn = serialiser();

const KEPT = 500;
const RECENT = 20;
const LONGEST_PATH = 120;

/** One request as it is shown to people. */
export interface RecordedRequest {
  /** Epoch ms. */
  at: number;
  host: string;
  /** Without what could be a key: no query; "…" of a user's own feed. */
  path: string;
  /** Of the answer's body, as read. */
  bytes: number;
  /** In plain words: "NFL: live, on screen". */
  why: string;
  /** In plain words: "answered", "did not answer in time". */
  outcome: string;
}

const Row = v.tuple([v.number(), v.string(), v.string(), v.number(), v.string(), v.string()]);
type Row = v.InferOutput<typeof Row>;

const rowOf = ({ at, host, path, bytes, why, outcome }: RecordedRequest): Row => [
  at,
  host,
  path.slice(0, LONGEST_PATH),
  bytes,
  why,
  outcome,
];
const ofRow = ([at, host, path, bytes, why, outcome]: Row): RecordedRequest => ({
  at,
  host,
  path,
  bytes,
  why,
  outcome,
});

const rowsOf = (raw: unknown): Row[] =>
  Array.isArray(raw) ? raw.filter((row): row is Row => v.is(Row, row)) : [];

/** The last 500 requests, newest first. What is damaged is left out. */
export async function readRequestRecord(): Promise<RecordedRequest[]> {
  const [older, recent] = await Promise.all([olderItem.getValue(), recentItem.getValue()]);
  return [...rowsOf(older), ...rowsOf(recent)].slice(-KEPT).toReversed().map(ofRow);
}

/** Adds requests in the order made; calls are served in turn. Rejects when storage does. */
export function noteRequests(requests: readonly RecordedRequest[]): Promise<void> {
  if (requests.length === 0) return Promise.resolve();
  return inTurn(async () => {
    const recent = [...rowsOf(await recentItem.getValue()), ...requests.map(rowOf)];
    if (recent.length < RECENT) return recentItem.setValue(recent);
    const older = [...rowsOf(await olderItem.getValue()), ...recent];
    await olderItem.setValue(older.slice(-KEPT));
    return recentItem.setValue([]);
  });
}

/** Adds one request. */
export const noteRequest = (request: RecordedRequest): Promise<void> => noteRequests([request]);

/** Calls back with the record after each change. Returns the end of it. */
export function watchRequestRecord(callback: (record: RecordedRequest[]) => void): () => void {
  const tell = async (): Promise<void> => callback(await readRequestRecord());
  return recentItem.watch(() => void tell());
}

/**
 * Host and path of an address as they may be shown and kept.
 * @param own it is an address of the user's
 * @param keys what must not be readable there, as some sources take their key in the path
 */
export function shownAddress(
  url: string,
  own: boolean,
  keys: readonly string[] = [],
): { host: string; path: string } {
  const { host, pathname } = new URL(url);
  const open = pathname
    .split('/')
    .map((step) => (keys.some((key) => step === encodeURIComponent(key)) ? '…' : step))
    .join('/');
  return { host, path: own ? '…' : open };
}
