/** How hard we may knock at one host: a few requests at once, and not more than a few a second. */
import { SECOND } from '../spans.ts';

const AT_ONCE = 2;
/** A first start fills the whole schedule with so many, the rest as the bucket fills. */
const BURST = 48;
const A_SECOND = 4;

interface Bucket {
  running: number;
  waiting: (() => void)[];
  /** Requests that may be made at `at` (epoch ms); below 0 when some already wait for theirs. */
  tokens: number;
  at: number;
}

const buckets = new Map<string, Bucket>();

function bucketOf(host: string, now: number): Bucket {
  const known = buckets.get(host);
  if (known !== undefined) return known;
  const fresh: Bucket = { running: 0, waiting: [], tokens: BURST, at: now };
  buckets.set(host, fresh);
  return fresh;
}

/** Takes a token. @returns how long to wait for it, ms */
function take(bucket: Bucket, now: number): number {
  // A clock that was set back fills nothing and takes nothing away.
  const passed = Math.max(0, now - bucket.at);
  bucket.tokens = Math.min(BURST, bucket.tokens + (passed / SECOND) * A_SECOND) - 1;
  bucket.at = now;
  return bucket.tokens >= 0 ? 0 : (-bucket.tokens / A_SECOND) * SECOND;
}

/** What waiting takes: the clock (epoch ms), and something that lets time pass. */
export interface Pace {
  now(): number;
  pause(ms: number): Promise<void>;
}

/** Does work at a host when it is its turn; at most two at once, and those paced. */
export async function inHostTurn<T>(url: string, pace: Pace, work: () => Promise<T>): Promise<T> {
  const bucket = bucketOf(new URL(url).host, pace.now());
  if (bucket.running >= AT_ONCE) {
    await new Promise<void>((resolve) => bucket.waiting.push(resolve));
  } else bucket.running += 1;
  try {
    const wait = take(bucket, pace.now());
    if (wait > 0) await pace.pause(wait);
    return await work();
  } finally {
    const next = bucket.waiting.shift();
    if (next === undefined) bucket.running -= 1;
    else next();
  }
}
