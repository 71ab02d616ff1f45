import { describe, expect, it } from 'vitest';

import { politeFetch } from '../../scripts/schedule/polite-fetch.ts';
import { runSources } from '../../scripts/schedule/run.ts';
import type { LiveEvent } from '../../utils/events.ts';
import {
  NO_SETUP,
  type ScheduleSource,
  SourceError,
  type SourceRequest,
} from '../../utils/sources/source.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');

const event = (id: string): LiveEvent => ({
  id,
  league: 'nfl',
  title: `Game ${id}`,
  competitors: [],
  start: NOW,
  end: NOW + 1,
  endEstimated: true,
  timeTbd: false,
  status: 'scheduled',
  broadcasts: [],
  sources: ['fake'],
  mergedFrom: [id],
  seenAt: NOW,
  changedAt: NOW,
});

const request = (name: string, more: Partial<SourceRequest> = {}): SourceRequest => ({
  key: `fake:nfl:${name}`,
  source: 'fake',
  league: 'nfl',
  urls: [`https://${name}.example/x`],
  covers: { from: NOW, to: NOW },
  purpose: 'now',
  ...more,
});

/** A source whose answers are the ids of their events; "bad" can't be read. */
const source = (requests: SourceRequest[], next: SourceRequest[] = []): ScheduleSource => ({
  id: 'fake',
  name: 'Fake',
  hosts: [],
  requests: () => requests,
  parse: (text) => {
    if (text === 'bad') throw new SourceError('it is bad');
    return text === 'index'
      ? { events: [], dropped: {}, next }
      : { events: [event(text)], dropped: { 'not readable': 1 } };
  },
});

interface Asked {
  url: string;
  headers: Headers;
}

/** Answers by host: a text, a status, or nothing at all. */
function internet(answers: Record<string, string | number>) {
  const asked: Asked[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    asked.push({ url, headers: new Headers(init.headers) });
    const answer = answers[new URL(url).host.replace('.example', '')];
    if (answer === undefined) return Promise.reject(new TypeError('fetch failed'));
    return Promise.resolve(
      typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer),
    );
  };
  return { asked, fetch };
}

const run = (
  requests: SourceRequest[],
  answers: Record<string, string | number>,
  next: SourceRequest[] = [],
) => {
  const { asked, fetch } = internet(answers);
  const sources = [source(requests, next)];
  const ran = runSources({ sources, leagues: ['nfl'], now: NOW, fetch, setup: NO_SETUP });
  return ran.then((result) => ({ ...result, asked }));
};

describe('a run of the sources', () => {
  it('joins what they answer and sums what they dropped', async () => {
    const { events, dropped, failures, answered } = await run([request('a'), request('b')], {
      a: 'one',
      b: 'two',
    });
    expect(events.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(dropped).toEqual({ 'not readable': 2 });
    expect({ failures, answered }).toEqual({ failures: [], answered: 2 });
  });

  it('asks the next address when an answer can’t be read', async () => {
    const both = request('a', { urls: ['https://a.example/x', 'https://b.example/x'] });
    const { events } = await run([both], { a: 'bad', b: 'one' });
    expect(events).toHaveLength(1);
  });

  it('says of each failure whose it is and why', async () => {
    const refused = request('c', { refusesKeyWith: [401] });
    const { failures, answered } = await run([request('a'), request('b'), refused], {
      a: 'bad',
      b: 500,
      c: 401,
    });
    expect(failures.map(({ hosts, reason }) => [...hosts, reason].join(' ')).toSorted()).toEqual([
      'a.example : it is bad',
      'b.example has trouble of its own (500)',
      'c.example : it does not accept this key',
    ]);
    expect(answered).toBe(0);
  });

  it('asks for what an index names, with its headers, and no further', async () => {
    const headers = { 'X-Key': 'secret' };
    const index = request('a', { headers });
    const { asked, events } = await run([index], { a: 'index', b: 'one', c: 'index' }, [
      request('b'),
      request('c'),
      request('b'),
    ]);
    expect(asked.map(({ url }) => new URL(url).host)).toEqual([
      'a.example',
      'b.example',
      'c.example',
    ]);
    expect(asked.map(({ headers: sent }) => sent.get('X-Key'))).toEqual(Array(3).fill('secret'));
    expect(events).toHaveLength(1);
  });

  it('soon stops asking a host that can’t be reached', async () => {
    const many = Array.from({ length: 50 }, (_, number) =>
      request(`a${number}`, { urls: [`https://lost.example/${number}`] }),
    );
    const { asked, failures } = await run(many, {});
    expect(failures).toHaveLength(50);
    expect(asked.length).toBeLessThan(10);
  });

  it('names itself as who asks', async () => {
    const { asked, fetch } = internet({ a: 'one' });
    await politeFetch(fetch)('https://a.example/', { headers: { Accept: 'text/plain' } });
    expect(asked[0]?.headers.get('User-Agent')).toMatch(
      /^Tipoff\/\d+\.\d+\.\d+ \(\+https:\/\/.+\)$/,
    );
    expect(asked[0]?.headers.get('Accept')).toBe('text/plain');
  });
});
