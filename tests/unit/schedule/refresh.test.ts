import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';

import { LEAGUES } from '../../../utils/catalog/leagues.ts';
import type { Fetch } from '../../../utils/schedule/fetch.ts';
import { readHealth } from '../../../utils/schedule/health.ts';
import { noteLooking } from '../../../utils/schedule/interest.ts';
import { refresh } from '../../../utils/schedule/refresh.ts';
import type { World } from '../../../utils/schedule/round.ts';
import { readSchedule } from '../../../utils/schedule/store.ts';
import { readStates } from '../../../utils/schedule/state-store.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/schema.ts';
import { espn } from '../../../utils/sources/espn/index.ts';
import { NO_SETUP } from '../../../utils/sources/source.ts';
import { DAY, HOUR, MINUTE } from '../../../utils/spans.ts';
import { NOW } from './make.ts';

/** What ESPN would say of a game: as little as an event needs. */
const game = (id: string, changes: object = {}) => ({
  id,
  date: '2026-11-16T01:00Z',
  name: `Game ${id}`,
  status: { type: { name: 'STATUS_SCHEDULED', state: 'pre' } },
  ...changes,
});
const live = { status: { period: 1, type: { name: 'STATUS_IN_PROGRESS', state: 'in' } } };
const answer = (...events: object[]) => new Response(JSON.stringify({ events }));

let clock: number;
let asked: string[];
/** Answers by a part of the address; anything else gets an empty list. */
let answers: Record<string, () => Response | Promise<Response>>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  clock = NOW;
  asked = [];
  answers = {};
});

/** `host day` or `host month` of an address. */
const brief = (url: string): string => {
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.includes('.web.') ? 'two' : 'one';
  return `${host} ${pathname.split('/').at(-2)} ${searchParams.get('dates')}`;
};

const serve: Fetch = async (address) => {
  const url = brief(address);
  asked.push(url);
  const found = Object.keys(answers).find((part) => url.includes(part));
  return found === undefined ? answer() : (answers[found]?.() ?? answer());
};

const only =
  (...leagues: string[]): World['readSettings'] =>
  async () => ({
    ...DEFAULT_SETTINGS,
    mutedLeagues: LEAGUES.map(({ id }) => id).filter((id) => !leagues.includes(id)),
  });

/** All that a refresh asks of the world. */
const worldWith = (changes: Partial<World> = {}): World => ({
  now: () => clock,
  random: () => 1,
  fetch: serve,
  online: () => true,
  readSettings: only('nfl'),
  readPins: async () => [],
  readReminders: async () => [],
  readSetup: async () => NO_SETUP,
  allowed: async () => true,
  pause: async () => undefined,
  sources: [espn],
  ...changes,
});

const run = (changes: Partial<World> = {}) => refresh(worldWith(changes));

const espnHealth = async () => (await readHealth()).filter(({ source }) => source === 'espn');

const titles = async () => (await readSchedule()).events.map(({ title }) => title).toSorted();

describe('a first start', () => {
  it('fetches today and the days ahead, stores them and names the next time', async () => {
    answers = {
      'nfl 20261115': () => answer(game('today')),
      'nfl 202611': () => answer(game('today'), game('later', { date: '2026-11-19T21:00Z' })),
    };
    const { nextAt } = await run();
    expect(asked).toEqual(['one nfl 20261115', 'one nfl 202611']);
    expect(await titles()).toEqual(['Game later', 'Game today']);
    expect(nextAt).toBe(NOW + 6 * HOUR);
  });

  it('is no stampede: a few at once, what is on now before the days ahead', async () => {
    let open = 0;
    let most = 0;
    const counting: Fetch = async (...call) => {
      most = Math.max(most, (open += 1));
      const response = await serve(...call);
      open -= 1;
      return response;
    };
    const { nextAt } = await run({ readSettings: async () => DEFAULT_SETTINGS, fetch: counting });
    const followed = LEAGUES.filter(({ espn, byDefault }) => espn && byDefault).length;
    expect(asked.slice(0, followed).every((url) => url.endsWith(' 20261115'))).toBe(true);
    expect(most).toBeLessThanOrEqual(6);
    expect(nextAt).toBeGreaterThan(NOW);
  });

  it('does not let one league that hangs hold up the others', async () => {
    let release: (response: Response) => void = () => {};
    answers = {
      'nfl 20261115': () => new Promise<Response>((resolve) => (release = resolve)),
      'nba 20261115': () => answer(game('a')),
    };
    const running = run({ readSettings: only('nfl', 'nba') });
    await vi.waitFor(() => expect(asked).toContain('one nba 202611'));
    release(answer(game('b')));
    await running;
    expect(asked).toContain('one nfl 202611');
  });

  it('asks nothing again while all is fresh', async () => {
    await run();
    asked = [];
    expect((await run()).nextAt).toBe(NOW + 6 * HOUR);
    expect(asked).toEqual([]);
  });
});

describe('somebody who looks at a live game', () => {
  it('gets it fresh every half minute', async () => {
    answers = { 'nfl 20261115': () => answer(game('a', live)) };
    await run();
    asked = [];
    clock += 31_000;
    await noteLooking(['nfl'], clock);
    expect((await run()).nextAt).toBe(clock + 30_000);
    expect(asked).toEqual(['one nfl 20261115']);
  });
});

describe('who is not asked for', () => {
  it('a muted league: never requested, and forgotten when it is muted', async () => {
    answers = { 'nfl 20261115': () => answer(game('a')) };
    await run();
    asked = [];
    await run({ readSettings: only() });
    expect([asked, await titles()]).toEqual([[], []]);
    await run();
    expect(asked).toHaveLength(2);
    expect(await titles()).toEqual(['Game a']);
  });

  it('anybody, when offline', async () => {
    expect(await run({ online: () => false })).toEqual({ nextAt: NOW + 5 * MINUTE });
    expect(asked).toEqual([]);
  });

  it('a host that the user has not let us reach', async () => {
    await run({ allowed: async () => false });
    expect(asked).toEqual([]);
  });
});

describe('bad answers', () => {
  beforeEach(async () => {
    answers = { 'nfl 20261115': () => answer(game('good')) };
    await run();
    asked = [];
    clock += 7 * HOUR;
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    [
      'malformed JSON',
      () => new Response('{"events":[{'),
      'ESPN: the answer was cut off or is not JSON.',
    ],
    ['a web page', () => new Response('<html>'), 'ESPN sent a web page instead of data.'],
    [
      'wrong types',
      () => new Response('{"events":7}'),
      'ESPN: the answer holds no list of events.',
    ],
    ['403', () => new Response('', { status: 403 }), 'ESPN refused us (403).'],
    ['404', () => new Response('', { status: 404 }), 'ESPN does not know this address (404).'],
    ['500', () => new Response('', { status: 500 }), 'ESPN has trouble of its own (500).'],
    ['no network', () => Promise.reject(new TypeError('x')), 'ESPN could not be reached.'],
    [
      'an error dressed as an answer',
      () => new Response('{"code":400,"message":"Failed to get events endpoint."}'),
      'ESPN: it said: Failed to get events endpoint.',
    ],
  ])(
    '%s: both hosts are tried, the last good data stay, the user can read why',
    async (_what, bad, words) => {
      answers = { 'nfl 20261115': bad };
      const { nextAt } = await run();
      expect(asked).toEqual(['one nfl 20261115', 'two nfl 20261115']);
      expect(await titles()).toEqual(['Game good']);
      expect(nextAt).toBe(clock + 30_000);
      expect(await espnHealth()).toMatchObject([
        { failing: 1, lastError: words, nextTry: nextAt, lastSuccess: NOW },
      ]);
    },
  );

  it('are retried ever more seldom, and forgotten once it works', async () => {
    answers = { 'nfl 20261115': () => new Response('', { status: 500 }) };
    const waits: number[] = [];
    for (let failures = 0; failures < 4; failures += 1) {
      const { nextAt } = await run();
      waits.push((nextAt - clock) / 1000);
      clock = nextAt;
    }
    expect(waits).toEqual([30, 60, 120, 240]);
    answers = {};
    await run();
    const [health] = await espnHealth();
    expect(health).toMatchObject({ failing: 0, lastSuccess: clock });
    expect(health).not.toHaveProperty('lastError');
  });

  it('429: its Retry-After is obeyed, whoever looks', async () => {
    const slow = { status: 429, headers: { 'retry-after': '1800' } };
    answers = { 'nfl 20261115': () => new Response('', slow) };
    await noteLooking(['nfl'], clock);
    expect((await run()).nextAt).toBe(clock + 30 * MINUTE);
    clock += 29 * MINUTE;
    await noteLooking(['nfl'], clock);
    await run();
    expect(asked).toEqual(['one nfl 20261115']);
  });

  it('at one host are made good by the other', async () => {
    answers = {
      'one nfl 20261115': () => new Response('{"events":[{'),
      'two nfl 20261115': () => answer(game('rescued')),
    };
    await run();
    expect(await titles()).toEqual(['Game rescued']);
    expect(await espnHealth()).toMatchObject([{ failing: 0 }]);
  });

  it('with one bad event keep its neighbours, and take nothing for gone', async () => {
    answers = { 'nfl 20261115': () => answer({ id: 'x' }, game('new')) };
    await run();
    expect(await titles()).toEqual(['Game good', 'Game new']);
    expect(await espnHealth()).toMatchObject([{ dropped: { 'no name': 1 } }]);
  });

  it('that are empty take nothing for gone', async () => {
    answers = {};
    await run();
    expect(await titles()).toEqual(['Game good']);
  });
});

describe('a game that is no longer listed', () => {
  it('is gone after an answer that lacks nothing', async () => {
    answers = { 'nfl 20261115': () => answer(game('a'), game('b')) };
    await run();
    clock += 7 * HOUR;
    answers = { 'nfl 20261115': () => answer(game('b')) };
    await run();
    expect(await titles()).toEqual(['Game b']);
  });
});

describe('"unchanged"', () => {
  it('counts as an answer and keeps what there was', async () => {
    let tag: string | null | undefined;
    answers = {
      'nfl 20261115': () =>
        new Response(JSON.stringify({ events: [game('a')] }), { headers: { etag: '"7"' } }),
    };
    await run();
    clock += 7 * HOUR;
    const conditional: Fetch = async (_url, init) => {
      tag = new Headers(init.headers).get('if-none-match');
      return new Response(null, { status: 304 });
    };
    expect((await run({ fetch: conditional })).nextAt).toBe(clock + 6 * HOUR);
    expect(tag).toBe('"7"');
    expect(await titles()).toEqual(['Game a']);
  });
});

describe('tennis', () => {
  it("puts a match into its own tour's shard, whichever tour's answer brought it", async () => {
    const match = { id: 'm', date: '2026-11-15T21:00Z', type: { slug: 'womens-singles' } };
    answers = { 'atp 20261115': () => answer(game('t', { competitions: [match] })) };
    await run({ readSettings: only('atp', 'wta') });
    expect((await readSchedule()).events.map(({ id }) => id)).toEqual(['espn:wta:m']);
  });

  it('leaves out the tour that is not followed', async () => {
    const match = { id: 'm', date: '2026-11-15T21:00Z', type: { slug: 'womens-singles' } };
    answers = { 'atp 20261115': () => answer(game('t', { competitions: [match] })) };
    await run({ readSettings: only('atp') });
    expect((await readSchedule()).events).toEqual([]);
  });
});

describe('a worker that dies', () => {
  /** The code as a new worker would load it, with nothing in memory. */
  async function reborn(): Promise<typeof refresh> {
    vi.resetModules();
    return (await import('../../../utils/schedule/refresh.ts')).refresh;
  }

  it('between two requests has lost nothing, and its successor asks only what is missing', async () => {
    let stuck: (() => void) | undefined;
    const hung = new Promise<void>((resolve) => {
      stuck = resolve;
    });
    answers = {
      'nfl 20261115': () => answer(game('a')),
      'nfl 202611': () => {
        stuck?.();
        return new Promise<Response>(() => {});
      },
    };
    const first = await reborn();
    const world = worldWith();
    void first(world);
    await hung;
    await vi.waitFor(async () => expect(await titles()).toEqual(['Game a']));
    await vi.waitFor(async () => expect(await espnHealth()).toMatchObject([{ requests: 1 }]));

    asked = [];
    answers = {
      'nfl 202611': () => answer(game('a'), game('b', { date: '2026-11-16T21:00Z' })),
    };
    await (
      await reborn()
    )(world);
    expect(asked).toEqual(['one nfl 202611']);
    expect(await titles()).toEqual(['Game a', 'Game b']);
  });
});

describe('a damaged storage', () => {
  it('has its league fetched anew, although it was answered just now', async () => {
    answers = { 'nfl 20261115': () => answer(game('a')) };
    await run();
    asked = [];
    await fakeBrowser.storage.local.set({ 'schedule:nfl/espn': 'rubbish' });
    await run();
    expect(asked).toEqual(['one nfl 20261115', 'one nfl 202611']);
    expect(await titles()).toEqual(['Game a']);
  });

  it('of request records costs one more round of requests', async () => {
    await run();
    asked = [];
    const stored = Object.keys(await fakeBrowser.storage.local.get());
    const pages = stored.filter((key) => key.startsWith('fetch-state:'));
    expect(pages.length).toBeGreaterThan(0);
    await fakeBrowser.storage.local.set(
      Object.fromEntries(pages.map((key) => [key, { x: 1, y: null }])),
    );
    await run();
    expect(asked).toHaveLength(2);
  });

  it('that is full keeps what fits, and asks for the whole answer again instead of for changes', async () => {
    const set = storage.setItems.bind(storage);
    vi.spyOn(storage, 'setItems').mockImplementation((items) => {
      const rows = items.map(
        ({ value }) => (value as { packed?: { rows: [] } }).packed?.rows ?? [],
      );
      return rows.some(({ length }) => length > 1)
        ? Promise.reject(new Error('quota exceeded'))
        : set(items);
    });
    const headers = { etag: '"7"' };
    const games = JSON.stringify({ events: [game('a'), game('b', { date: '2026-11-16T03:00Z' })] });
    answers = { 'nfl 20261115': () => new Response(games, { headers }) };
    await run();
    expect(await titles()).toEqual(['Game a']);
    clock += 7 * HOUR;
    const sent: Headers[] = [];
    await run({
      fetch: (url, init) => {
        sent.push(new Headers(init.headers));
        return serve(url, init);
      },
    });
    expect(sent.map((one) => one.get('if-none-match'))).toEqual([null]);
  });

  it('that refuses every write does not make it ask for ever', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk on fire'));
    expect(await run()).toEqual({ nextAt: NOW + 5 * MINUTE });
    expect(asked).toHaveLength(2);
    // Nor when somebody looks meanwhile.
    clock += 4 * MINUTE;
    expect(await run()).toEqual({ nextAt: NOW + 5 * MINUTE });
    expect(asked).toHaveLength(2);
    clock += MINUTE;
    await run();
    expect(asked).toHaveLength(4);
  });
});

describe('two callers at once', () => {
  it('share one run', async () => {
    const [a, b] = await Promise.all([run(), run()]);
    expect(a).toBe(b);
    expect(asked).toHaveLength(2);
  });
});

describe('days gone by', () => {
  it('leave no record for ever', async () => {
    await run();
    clock += 3 * DAY;
    await run();
    expect(Object.keys(await readStates())).toEqual(['espn:nfl:month:202611']);
  });
});
