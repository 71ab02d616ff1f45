import type { Validators } from './state.ts';
import { MINUTE, SECOND } from './window.ts';

const TIMEOUT = 12 * SECOND;
/** The largest recorded answer is below one megabyte; a Grand Slam day may be five. */
const MOST_BYTES = 8 * 1024 * 1024;
const AT_ONCE_PER_HOST = 2;
/** A 429 that names no time. */
const DEFAULT_PAUSE = MINUTE;

export type Fetched =
  | { kind: 'fresh'; text: string; validators: Validators; bytes: number }
  | { kind: 'unchanged' }
  | Failed;

/** `reason` is for a person. */
export interface Failed {
  kind: 'failed';
  reason: string;
  status?: number;
  retryAfterMs?: number;
}

/** Of `fetch` just what is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  fetch: Fetch;
  /** From the last answer: makes the request conditional, at the address they came from. */
  validators?: Validators | undefined;
  /** Epoch ms, to read a `Retry-After` date. */
  now: number;
  /** Milliseconds for headers and body together. */
  timeoutMs?: number;
  mostBytes?: number;
}

const failed = (reason: string, more: Omit<Failed, 'kind' | 'reason'> = {}): Failed => ({
  kind: 'failed',
  reason,
  ...more,
});

/** `Retry-After` as ms from now: seconds or an HTTP date. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * SECOND;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const REFUSALS: Readonly<Record<number, string>> = {
  403: 'refused us (403)',
  404: 'does not know this address (404)',
  429: 'asked us to slow down (429)',
};

function refusal(response: Response, now: number): Failed {
  const { status } = response;
  const reason =
    REFUSALS[status] ??
    (status >= 500 ? `has trouble of its own (${status})` : `answered with an error (${status})`);
  const wait = retryAfter(response.headers.get('retry-after'), now);
  const retryAfterMs = wait ?? (status === 429 ? DEFAULT_PAUSE : undefined);
  return failed(reason, { status, ...(retryAfterMs !== undefined && { retryAfterMs }) });
}

/** The body as text, read piece by piece so that an endless one is stopped; undefined beyond the cap. */
async function readBody(
  response: Response,
  mostBytes: number,
): Promise<{ text: string; bytes: number } | undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { text: '', bytes: 0 };
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), bytes };
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

const looksLikePage = (response: Response, text: string): boolean =>
  response.headers.get('content-type')?.includes('text/html') === true || /^\s*</.test(text);

/** A redirect may lead elsewhere on the same host over https; anywhere else is nobody we know. */
function strayed(response: Response, url: string): boolean {
  if (!response.redirected) return false;
  const landed = new URL(response.url);
  return landed.protocol !== 'https:' || landed.host !== new URL(url).host;
}

function conditions(url: string, validators: Validators | undefined): Record<string, string> {
  if (validators?.url !== url) return {};
  return {
    ...(validators.etag !== undefined && { 'If-None-Match': validators.etag }),
    ...(validators.lastModified !== undefined && { 'If-Modified-Since': validators.lastModified }),
  };
}

async function ask(url: string, options: FetchOptions): Promise<Fetched> {
  const { fetch, validators, now, timeoutMs = TIMEOUT, mostBytes = MOST_BYTES } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      signal,
      headers: { Accept: 'application/json', ...conditions(url, validators) },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (strayed(response, url)) return failed('sent us on to another address');
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) return refusal(response, now);
    const body = await readBody(response, mostBytes);
    if (body === undefined) return failed('sent more than we are willing to read');
    if (looksLikePage(response, body.text)) return failed('sent a web page instead of data');
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return {
      kind: 'fresh',
      ...body,
      validators: {
        url,
        ...(etag !== null && { etag }),
        ...(lastModified !== null && { lastModified }),
      },
    };
  } catch {
    return failed(signal.aborted ? 'did not answer in time' : 'could not be reached');
  }
}

const queues = new Map<string, { running: number; waiting: (() => void)[] }>();

/** At most two requests at once to a host. */
async function inHostTurn<T>(url: string, work: () => Promise<T>): Promise<T> {
  const { host } = new URL(url);
  const queue = queues.get(host) ?? { running: 0, waiting: [] };
  queues.set(host, queue);
  if (queue.running >= AT_ONCE_PER_HOST) {
    await new Promise<void>((resolve) => queue.waiting.push(resolve));
  } else queue.running += 1;
  try {
    return await work();
  } finally {
    const next = queue.waiting.shift();
    if (next === undefined) queue.running -= 1;
    else next();
  }
}

/**
 * Asks the addresses in turn until one answers usefully; the one that answered last time goes first. A host that
 * asks for a pause (429) is obeyed, not gone round. Never throws; the last failure is told.
 */
export async function fetchText(urls: readonly string[], options: FetchOptions): Promise<Fetched> {
  const last = options.validators?.url;
  const order = urls.toSorted((a, b) => Number(b === last) - Number(a === last));
  let result: Fetched = failed('has no address');
  for (const url of order) {
    result = await inHostTurn(url, () => ask(url, options));
    if (result.kind !== 'failed' || result.status === 429) return result;
  }
  return result;
}
