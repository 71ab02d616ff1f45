import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readSpent } from '../../../utils/schedule/install-store.ts';
import { readParts } from '../../../utils/schedule/parts-store.ts';
import { readRequestRecord } from '../../../utils/schedule/record.ts';
import { refresh } from '../../../utils/schedule/refresh.ts';
import type { World } from '../../../utils/schedule/round.ts';
import { readStates } from '../../../utils/schedule/state-store.ts';
import { loadSchedule } from '../../../utils/schedule/store.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/schema.ts';
import {
  type Feed,
  NO_SETUP,
  type ScheduleSource,
  type SourceRequest,
} from '../../../utils/sources/source.ts';
import { DAY, HOUR, MINUTE } from '../../../utils/spans.ts';
import { makeEvent, NOW } from './make.ts';

const FEED: Feed = {
  id: 'f1',
  kind: 'json',
  url: 'https://feeds.example/secret-token/index.json',
  name: 'My feed',
};

const around = { from: NOW - DAY, to: NOW + 8 * DAY };

/** Parts tell of different hours. */
const startOf = (name: string): number => NOW + (name.charCodeAt(0) - 90) * HOUR;

/** A part of the feed as its index names it. */
const part = (name: string): SourceRequest => ({
  key: `feed:${name}`,
  source: 'feed',
  league: 'nfl',
  urls: [`https://feeds.example/secret-token/${name}.json`],
  covers: { from: startOf(name), to: startOf(name) + HOUR },
  purpose: 'now',
  feed: FEED,
  once: true,
});

/** A source whose answers are titles of games, or the names of its parts behind a `>`. */
const feedSource: ScheduleSource = {
  id: 'feed',
  name: 'Feeds',
  hosts: [],
  waitsFor: 'feed',
  requests: (league, _now, { feeds }) =>
    league === 'calendar'
      ? feeds.map((feed) => ({
          key: `feed:index:${feed.id}`,
          source: 'feed',
          league,
          urls: [feed.url],
          covers: around,
          purpose: 'now',
          feed,
          atLeastEvery: MINUTE,
        }))
      : [],
  parse: (text) =>
    text.startsWith('>')
      ? { events: [], dropped: {}, next: text.slice(1).split(' ').map(part) }
      : {
          events: [
            makeEvent({
              id: `feed:nfl:f1~${text}`,
              title: text,
              start: startOf(text.at(-1) ?? ''),
              sources: ['feed'],
            }),
          ],
          dropped: {},
        },
};

/** Another that serves the same league, with a key. */
const origin: ScheduleSource = {
  id: 'origin',
  name: 'Origin',
  hosts: ['https://origin.example/*'],
  requests: (league) =>
    league === 'nfl'
      ? [
          {
            key: 'origin:nfl',
            source: 'origin',
            league,
            urls: ['https://origin.example/hidden/nfl?key=hidden'],
            headers: { 'x-key': 'unwritten' },
            covers: around,
            purpose: 'now',
          },
        ]
      : [],
  parse: () => ({
    events: [makeEvent({ id: 'origin:nfl:1', title: 'Origin', sources: ['origin'] })],
    dropped: {},
  }),
};

let clock: number;
let asked: string[];
let answers: Record<string, string>;

beforeEach(() => {
  fakeBrowser.reset();
  clock = NOW;
  asked = [];
  answers = { index: '>a b', a: 'Game a', b: 'Game b' };
});

const run = (world: Partial<World> = {}) =>
  refresh({
    now: () => clock,
    pause: async () => undefined,
    random: () => 0.5,
    online: () => true,
    readSettings: async () => DEFAULT_SETTINGS,
    readPins: async () => [],
    readSetup: async () => ({ feeds: [FEED], keys: {} }),
    allowed: async () => true,
    sources: [feedSource],
    fetch: async (url) => {
      const name = /\/([\w-]+)(?:\.json|\?|$)/.exec(new URL(url).pathname)?.[1] ?? '';
      asked.push(name);
      return new Response(answers[name] ?? 'x');
    },
    ...world,
  });

const titles = async () =>
  (await loadSchedule(clock))
    .filter(({ sources }) => sources.some((id) => id === 'feed' || id === 'origin'))
    .map(({ title }) => title)
    .toSorted();

describe('a feed in parts', () => {
  it('has its index asked, then its parts, each once', async () => {
    await run();
    expect(asked).toEqual(['index', 'a', 'b']);
    expect(await titles()).toEqual(['Game a', 'Game b']);
    clock += 9 * HOUR;
    asked = [];
    answers['index'] = '>a c';
    answers['c'] = 'Game c';
    await run();
    expect(asked).toEqual(['index', 'c']);
  });

  it('keeps what was named over an answer that changed nothing', async () => {
    await run();
    clock += 9 * HOUR;
    await run({ fetch: async () => new Response(null, { status: 304 }) });
    expect([...(await readParts()).values()].flat().map(({ key }) => key)).toEqual([
      'feed:a',
      'feed:b',
    ]);
  });

  it('is forgotten with all it told when it is removed', async () => {
    await run();
    await run({ readSetup: async () => NO_SETUP });
    expect([await titles(), Object.keys(await readStates()), (await readParts()).size]).toEqual([
      [],
      [],
      0,
    ]);
  });

  it('stays when its host may not be reached for a while, and is not asked', async () => {
    await run();
    asked = [];
    clock += 9 * HOUR;
    const patterns: string[] = [];
    await run({
      allowed: async (hosts) => {
        patterns.push(...hosts);
        return false;
      },
    });
    expect([asked, await titles()]).toEqual([[], ['Game a', 'Game b']]);
    expect(new Set(patterns)).toEqual(new Set(['https://feeds.example/*']));
  });
});

describe('the request record', () => {
  it('tells of each request why it was made, and holds no key and no token', async () => {
    const readSetup = async () => ({ feeds: [FEED], keys: { origin: 'hidden' } });
    await run({ sources: [feedSource, origin], readSetup });
    const record = await readRequestRecord();
    expect(record.map(({ host, why, outcome }) => [host, why, outcome])).toContainEqual([
      'feeds.example',
      'My feed: a look now and then',
      'answered',
    ]);
    expect(record.map(({ path }) => path)).toContain('/…/nfl');
    expect(JSON.stringify(record)).not.toMatch(/hidden|secret-token/);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('unwritten');
  });

  it('counts what nobody waited for, but not the first fill', async () => {
    await run({ sources: [origin] });
    expect(await readSpent()).toEqual({});
    clock += 9 * HOUR;
    await run({ sources: [origin] });
    expect(Object.values(await readSpent())).toEqual([1]);
  });
});
