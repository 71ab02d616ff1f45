import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Attempt, type Fetch, fetchText } from '../../../utils/schedule/fetch.ts';
import { NOW } from './make.ts';

/**
 * A real server on this machine; `https://one.example` and `https://two.example` are led to it, so that what is
 * tested is what goes over the wire.
 */
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let base: string;
let answers: Record<string, Answer>;
let seen: { host: string; headers: IncomingMessage['headers'] }[];

beforeEach(async () => {
  answers = {};
  seen = [];
  server = createServer((request, response) => {
    const host = request.url?.split('/')[1] ?? '';
    seen.push({ host, headers: request.headers });
    answers[host]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}/`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ONE = 'https://one.example/scoreboard';
const TWO = 'https://two.example/scoreboard';
const led: Fetch = (url, init) => fetch(url.replace('https://', base), init);
/** Waiting for a host's turn takes no time here. */
const pace = { now: () => NOW, pause: async () => undefined };
const get = (options: Partial<Parameters<typeof fetchText>[1]> = {}) =>
  fetchText([ONE, TWO], { fetch: led, now: NOW, pace, ...options });

const json: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', etag: '"7"' }).end('{"events":[]}');
};
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('{}');
  };
const hosts = () => seen.map(({ host }) => host);

describe('a good answer', () => {
  it('comes with its text, its size and what the next request needs', async () => {
    answers = { 'one.example': json };
    expect(await get()).toEqual({
      kind: 'fresh',
      text: '{"events":[]}',
      bytes: 13,
      validators: { url: ONE, etag: '"7"' },
    });
  });

  it('was asked for without credentials, referrer or cache', async () => {
    let asked: RequestInit | undefined;
    await get({
      fetch: async (_url, init) => {
        asked = init;
        return new Response('{}');
      },
    });
    expect(asked).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('is not sent twice: the request is conditional at the address that gave the tag', async () => {
    answers = {
      'one.example': (response, { headers }) => {
        response.writeHead(headers['if-none-match'] === '"7"' ? 304 : 500).end();
      },
    };
    expect(await get({ validators: { url: ONE, etag: '"7"' } })).toEqual({ kind: 'unchanged' });
  });

  it('is asked for first where it last came from, and no tag is shown to another host', async () => {
    answers = { 'one.example': json, 'two.example': status(500) };
    await get({ validators: { url: TWO, etag: '"two"', lastModified: 'then' } });
    expect(hosts()).toEqual(['two.example', 'one.example']);
    expect(seen[0]?.headers).toMatchObject({
      'if-none-match': '"two"',
      'if-modified-since': 'then',
    });
    expect(seen[1]?.headers).not.toHaveProperty('if-none-match');
  });

  it('keeps characters whole that arrive in pieces', async () => {
    const bytes = Buffer.from('{"x":"Köln 🏈"}');
    const pieces = async (): Promise<Response> =>
      new Response(
        new ReadableStream({
          start(stream) {
            for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
            stream.close();
          },
        }),
      );
    expect(await get({ fetch: pieces })).toMatchObject({ text: '{"x":"Köln 🏈"}' });
  });
});

describe('a bad answer', () => {
  it.each([
    [403, 'refused us (403)'],
    [404, 'does not know this address (404)'],
    [400, 'answered with an error (400)'],
    [500, 'has trouble of its own (500)'],
    [503, 'has trouble of its own (503)'],
  ])('%d is tried at the second host, then told in words', async (code, reason) => {
    answers = { 'one.example': status(code), 'two.example': status(code) };
    expect(await get()).toEqual({ kind: 'failed', status: code, reason });
    expect(hosts()).toEqual(['one.example', 'two.example']);
  });

  it('of one host does not matter when the other has a good one', async () => {
    answers = { 'one.example': status(403), 'two.example': json };
    expect(await get()).toMatchObject({ kind: 'fresh', validators: { url: TWO } });
  });

  it.each([
    [{ 'retry-after': '90' }, 90_000],
    [{ 'retry-after': new Date(NOW + 120_000).toUTCString() }, 120_000],
    [{ 'retry-after': new Date(NOW - 120_000).toUTCString() }, 0],
    [{ 'retry-after': 'a while' }, 60_000],
    [{}, 60_000],
  ])('429 with %j is obeyed, not gone round', async (headers, retryAfterMs) => {
    answers = { 'one.example': status(429, headers), 'two.example': json };
    expect(await get()).toMatchObject({ kind: 'failed', status: 429, retryAfterMs });
    expect(hosts()).toEqual(['one.example']);
  });

  it.each([
    ['named as one', { 'content-type': 'text/html; charset=utf-8' }, 'Access denied'],
    ['passed off as data', { 'content-type': 'application/json' }, '\n<!doctype html><p>Denied'],
  ])('that is a web page %s is not taken for data', async (_what, headers, body) => {
    const page: Answer = (response) => {
      response.writeHead(200, headers).end(body);
    };
    answers = { 'one.example': page, 'two.example': page };
    expect(await get()).toEqual({ kind: 'failed', reason: 'sent a web page instead of data' });
  });

  it('that never comes is given up', async () => {
    answers = {};
    expect(await get({ timeoutMs: 40 })).toEqual({
      kind: 'failed',
      reason: 'did not answer in time',
    });
    expect(hosts()).toEqual(['one.example', 'two.example']);
  });

  it('that stops half-way is given up', async () => {
    const stall: Answer = (response) => {
      response.writeHead(200).write('{"events":[');
    };
    answers = { 'one.example': stall, 'two.example': stall };
    expect(await get({ timeoutMs: 40 })).toEqual({
      kind: 'failed',
      reason: 'did not answer in time',
    });
  });

  it('of twenty megabytes is not read to its end', async () => {
    let sent = 0;
    const flood: Answer = (response) => {
      const piece = Buffer.alloc(64 * 1024, ' ');
      const pour = (): void => {
        while (sent < 20 * 1024 * 1024 && !response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) return;
        }
        response.end();
      };
      response.on('drain', pour);
      pour();
    };
    answers = { 'one.example': flood, 'two.example': json };
    expect(await get({ mostBytes: 1024 * 1024 })).toMatchObject({ kind: 'fresh', bytes: 13 });
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  it('from where a redirect led is only taken from the same host, over https', async () => {
    const landing = (url: string) => async (): Promise<Response> => {
      const response = new Response('{}');
      Object.defineProperties(response, { redirected: { value: true }, url: { value: url } });
      return response;
    };
    const strayed = { kind: 'failed', reason: 'sent us on to another address' };
    expect(await get({ fetch: landing('https://elsewhere.example/x') })).toEqual(strayed);
    expect(await get({ fetch: landing('http://one.example/x') })).toEqual(strayed);
    expect(await get({ fetch: landing('https://one.example/x') })).toMatchObject({ kind: 'fresh' });
  });

  it('is told for a host that can’t be reached, and for a request without addresses', async () => {
    const down = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await get({ fetch: down })).toEqual({ kind: 'failed', reason: 'could not be reached' });
    expect(await fetchText([], { fetch: down, now: NOW })).toMatchObject({ kind: 'failed' });
  });
});

describe('what a request asks for', () => {
  const asking = async (options: Parameters<typeof get>[0]): Promise<RequestInit> => {
    let asked: RequestInit = {};
    const fetch: Fetch = async (_url, init) => {
      asked = init;
      return new Response('<p>x', { headers: { 'content-type': 'text/html' } });
    };
    await get({ ...options, fetch });
    return asked;
  };

  it.each([
    [undefined, 'application/json'],
    ['calendar', 'text/calendar'],
    ['page', 'text/html'],
    ['any', '*/*'],
  ] as const)('%s', async (accept, wanted) => {
    const { headers } = await asking({ accept });
    expect(new Headers(headers).get('accept')).toContain(wanted);
  });

  it('may be a page, which is refused where data were wanted', async () => {
    const page = async () => new Response('<p>x', { headers: { 'content-type': 'text/html' } });
    expect(await get({ fetch: page, accept: 'page' })).toMatchObject({ kind: 'fresh' });
    expect(await get({ fetch: page, accept: 'calendar' })).toMatchObject({ kind: 'failed' });
  });

  it('carries its headers, which no redirect carries on', async () => {
    const asked = await asking({ headers: { 'x-key': 'secret' } });
    expect(new Headers(asked.headers).get('x-key')).toBe('secret');
    expect(asked.redirect).toBe('manual');
    expect((await asking({ follow: true })).redirect).toBe('follow');
    answers = {
      'one.example': (response) =>
        response.writeHead(302, { location: `${base}two.example` }).end(),
      'two.example': (response) => response.writeHead(500).end(),
    };
    const strayed = await fetchText([ONE], {
      fetch: led,
      now: NOW,
      pace,
      headers: { 'x-key': 'secret' },
    });
    expect(strayed).toEqual({ kind: 'failed', reason: 'sent us on to another address' });
    expect(hosts()).toEqual(['one.example']);
  });

  it('may have a cap of its own, below the usual one', async () => {
    const long = async () => new Response(' '.repeat(3000));
    expect(await get({ fetch: long, mostBytes: 2000 })).toMatchObject({ kind: 'failed' });
    expect(await get({ fetch: long, mostBytes: 4000 })).toMatchObject({ kind: 'fresh' });
  });
});

describe('what is told of a request', () => {
  it('is each address that was asked, with the size and the outcome', async () => {
    const told: Attempt[] = [];
    answers = { 'one.example': status(500), 'two.example': json };
    await get({ note: (attempt) => told.push(attempt) });
    expect(told).toEqual([
      { url: ONE, bytes: 0, outcome: 'has trouble of its own (500)' },
      { url: TWO, bytes: 13, outcome: 'answered' },
    ]);
  });

  it.each([
    ['max-age=20, public, stale-while-revalidate=30', {}, 20_000],
    ['public, s-maxage=5, max-age=60', { age: '45' }, 15_000],
    ['no-cache, max-age=60', {}, undefined],
    ['private', {}, undefined],
  ])('is how long it is fresh: %s', async (control, more, maxAge) => {
    const headers = { 'cache-control': control, ...more };
    const fetched = await get({ fetch: async () => new Response('{}', { headers }) });
    expect('maxAge' in fetched ? fetched.maxAge : undefined).toBe(maxAge);
  });
});

describe('a host', () => {
  it('is asked two things at a time, and the rest as those end', async () => {
    const open: ((response: Response) => void)[] = [];
    const held = () => new Promise<Response>((resolve) => open.push(resolve));
    const url = 'https://turns.example/x';
    const asked = Array.from({ length: 5 }, () =>
      fetchText([url], { fetch: held, now: NOW, pace }),
    );
    const opened: number[] = [];
    while (open.length > 0) {
      opened.push(open.length);
      open.shift()?.(new Response('{}'));
      await new Promise(setImmediate);
    }
    expect(opened).toEqual([2, 2, 2, 2, 1]);
    expect((await Promise.all(asked)).map(({ kind }) => kind)).toEqual(Array(5).fill('fresh'));
  });

  it('is not asked faster than a few times a second after a first burst', async () => {
    let clock = NOW;
    const times: number[] = [];
    const slow = {
      now: () => clock,
      pause: async (ms: number) => {
        clock += ms;
      },
    };
    const note = async () => {
      times.push(clock - NOW);
      return new Response('{}');
    };
    for (let count = 0; count < 56; count += 1) {
      await fetchText(['https://paced.example/x'], { fetch: note, now: NOW, pace: slow });
    }
    expect(times.filter((time) => time === 0)).toHaveLength(48);
    expect(times.at(-1)).toBe(2000);
  });
});
