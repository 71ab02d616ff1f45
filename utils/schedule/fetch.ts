import type { SourceRequest } from '../sources/source.ts';
import { MINUTE, SECOND } from '../spans.ts';
import { inHostTurn, type Pace } from './host-turn.ts';
import type { Validators } from './state.ts';

const TIMEOUT = 12 * SECOND;
/** The largest recorded answer is below one megabyte; a Grand Slam day may be five. */
const MOST_BYTES = 8 * 1024 * 1024;
/** A 429 that names no time. */
const DEFAULT_PAUSE = MINUTE;

export type Fetched =
  | { kind: 'fresh'; text: string; validators: Validators; bytes: number; maxAge?: number }
  | { kind: 'unchanged'; maxAge?: number }
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

/** One address that was asked, and what came of it. */
export interface Attempt {
  url: string;
  /** Of the body, as read (after decompression). */
  bytes: number;
  /** For a person: "answered", "unchanged", "did not answer in time". */
  outcome: string;
}

/** `any`: whatever comes is taken, for looking at an address that nothing is known of. */
export type Accepted = NonNullable<SourceRequest['accept']> | 'any';

export interface FetchOptions {
  fetch: Fetch;
  /** From the last answer: makes the request conditional, at the address they came from. */
  validators?: Validators | undefined;
  /** Epoch ms, to read a `Retry-After` date. */
  now: number;
  accept?: Accepted | undefined;
  /** Sent along, e.g. a key. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Go where a host that we know sends us on to. Nobody else may choose what we ask, and with which key. */
  follow?: boolean | undefined;
  /** Milliseconds for headers and body together. */
  timeoutMs?: number;
  /** Bytes of an answer that are read; never more than 8 MB. */
  mostBytes?: number | undefined;
  /** Told of each address asked, as it answered. */
  note?: ((attempt: Attempt) => void) | undefined;
  /** How waiting for a host's turn passes; in real time where nothing is said. */
  pace?: Pace | undefined;
}

const REAL_PACE: Pace = {
  now: () => Date.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const ACCEPT: Readonly<Record<Accepted, string>> = {
  json: 'application/json',
  calendar: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
  any: '*/*',
};

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

/**
 * Where a redirect leads can only be seen on arrival (`redirect: 'manual'` hides the target), so that no redirect is
 * followed but a known host's; and that may lead elsewhere on the same host over https: anywhere else is nobody we know.
 */
function strayed(response: Response, url: string): boolean {
  const held = response.type === 'opaqueredirect';
  if (held || (response.status >= 300 && response.status < 400 && response.status !== 304)) {
    return true;
  }
  if (!response.redirected) return false;
  const landed = new URL(response.url);
  return landed.protocol !== 'https:' || landed.host !== new URL(url).host;
}

/** `Cache-Control: max-age` in ms, less the time that the answer already lay in a cache. */
function maxAgeOf(headers: Headers): { maxAge?: number } {
  const control = headers.get('cache-control') ?? '';
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (seconds === undefined || /\bno-(?:cache|store)\b/i.test(control)) return {};
  const age = Number(headers.get('age') ?? 0);
  return { maxAge: Math.max(0, Number(seconds) - (age > 0 ? age : 0)) * SECOND };
}

function conditions(url: string, validators: Validators | undefined): Record<string, string> {
  if (validators?.url !== url) return {};
  return {
    ...(validators.etag !== undefined && { 'If-None-Match': validators.etag }),
    ...(validators.lastModified !== undefined && { 'If-Modified-Since': validators.lastModified }),
  };
}

async function ask(url: string, options: FetchOptions): Promise<Fetched> {
  const { fetch, validators, now, accept = 'json', headers = {}, timeoutMs = TIMEOUT } = options;
  const mostBytes = Math.min(options.mostBytes ?? MOST_BYTES, MOST_BYTES);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      signal,
      headers: { Accept: ACCEPT[accept], ...headers, ...conditions(url, validators) },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: options.follow === true ? 'follow' : 'manual',
    });
    if (strayed(response, url)) return failed('sent us on to another address');
    const maxAge = maxAgeOf(response.headers);
    if (response.status === 304) return { kind: 'unchanged', ...maxAge };
    if (!response.ok) return refusal(response, now);
    const body = await readBody(response, mostBytes);
    if (body === undefined) return failed('sent more than we are willing to read');
    const data = accept === 'json' || accept === 'calendar';
    if (data && looksLikePage(response, body.text)) {
      return failed('sent a web page instead of data');
    }
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return {
      kind: 'fresh',
      ...body,
      ...maxAge,
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

const OUTCOMES: Readonly<Record<Exclude<Fetched['kind'], 'failed'>, string>> = {
  fresh: 'answered',
  unchanged: 'unchanged',
};

/**
 * Asks the addresses in turn until one answers usefully; the one that answered last time goes first. A host that
 * asks for a pause (429) is obeyed, not gone round. Never throws; the last failure is told.
 */
export async function fetchText(urls: readonly string[], options: FetchOptions): Promise<Fetched> {
  const last = options.validators?.url;
  const order = urls.toSorted((a, b) => Number(b === last) - Number(a === last));
  let result: Fetched = failed('has no address');
  for (const url of order) {
    result = await inHostTurn(url, options.pace ?? REAL_PACE, () => ask(url, options));
    options.note?.({
      url,
      bytes: result.kind === 'fresh' ? result.bytes : 0,
      outcome: result.kind === 'failed' ? result.reason : OUTCOMES[result.kind],
    });
    if (result.kind !== 'failed' || result.status === 429) return result;
  }
  return result;
}
