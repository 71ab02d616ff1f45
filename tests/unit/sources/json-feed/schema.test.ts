/** What `docs/feed.schema.json` allows is read in full, and what it forbids is not. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { eventOut } from '../../../../scripts/feed/document.ts';
import { jsonFeed } from '../../../../utils/sources/json-feed/index.ts';
import { jsonFeedFixture } from '../../../fixtures/json-feed/read.ts';
import { faultsOf } from './json-schema.ts';

const docs = new URL('../../../../docs/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('feed.schema.json', docs), 'utf8')) as Record<
  string,
  unknown
>;
const example =
  /```json\n([\s\S]*?)```/.exec(readFileSync(new URL('feeds.md', docs), 'utf8'))?.[1] ?? '';

const url = 'https://desk.example/feed/index.json';
const feed = { id: 'f1', kind: 'json', url, name: 'Desk' } as const;
const context = { league: 'calendar', now: Date.parse('2026-11-22T18:00:00Z'), url, feed };
const valid = (document: unknown): boolean => faultsOf(document, schema, schema).length === 0;
const parse = (document: unknown) => jsonFeed.parse(JSON.stringify(document), context);

interface Written {
  [field: string]: unknown;
  id: string;
  start: string;
  end?: string;
  broadcasts?: { kind?: string }[];
}

/** An event as written, what is taken for granted said, times as instants; without its league, which has many names. */
function spelt({ league: _league, start, end, broadcasts = [], ...rest }: Written) {
  return {
    status: 'scheduled',
    ...rest,
    start: Date.parse(start.length > 10 ? start : `${start}T12:00:00Z`),
    ...(end !== undefined && { end: Date.parse(end) }),
    broadcasts: broadcasts.map((broadcast) => ({ kind: 'tv', ...broadcast })),
  };
}

const own = (id: string): string => id.replace(/^json-feed:[\w-]+:(?:f1~)?/, '');

/** The events as they would be written again, with the ids that the feed gave. */
const writtenAgain = (document: unknown) =>
  parse(document).events.map((event) => {
    const out = eventOut(event);
    const competitors = out.competitors.map((one) => ({ ...one, id: own(one.id) }));
    const again = { ...out, id: own(out.id), competitors };
    return spelt(JSON.parse(JSON.stringify(again)) as Written);
  });

describe.each([
  ['the fixture', jsonFeedFixture('everything')],
  ['the example of docs/feeds.md', example],
])('%s', (_, text) => {
  const document = JSON.parse(text) as { events: Written[] };

  it('is valid', () => {
    expect(faultsOf(document, schema, schema)).toEqual([]);
  });

  it('is read with nothing left out or mended, and says the same again', () => {
    const { dropped, mended, warnings } = parse(document);
    expect([dropped, mended, warnings]).toEqual([{}, {}, []]);
    expect(writtenAgain(document)).toMatchObject(document.events.map(spelt));
  });
});

it('the fixture of an index is valid', () => {
  expect(faultsOf(JSON.parse(jsonFeedFixture('index')), schema, schema)).toEqual([]);
});

const EVENT = { id: 'x', title: 'X', start: '2026-11-22T18:00:00Z' };
const withEvent = (more: object) => ({ version: 1, events: [{ ...EVENT, ...more }] });
const SHARD = {
  league: 'nfl',
  day: '2026-11-22',
  url: 'a.json',
  hash: '0123456789abcdef',
  bytes: 9,
  events: 1,
};
const withShard = (more: object) => ({ version: 1, shards: [{ ...SHARD, ...more }] });

describe('what both refuse', () => {
  it.each([
    [{ version: 2, events: [] }],
    [{ events: [] }],
    [{ version: 1 }],
    [{ version: 1, events: {} }],
    [[]],
  ])('%j as a whole', (document) => {
    expect(valid(document)).toBe(false);
    expect(() => parse(document)).toThrow(/version 2|neither events nor shards/);
  });

  it.each([
    [{ id: undefined }],
    [{ id: 'two words' }],
    [{ id: '' }],
    [{ title: undefined }],
    [{ title: '' }],
    [{ start: undefined }],
    [{ start: '2026-11-22T18:00:00' }],
    [{ start: 1795370400 }],
    [{ start: 'tonight' }],
  ])('the event with %j', (more) => {
    const document = JSON.parse(JSON.stringify(withEvent(more))) as unknown;
    expect(valid(document)).toBe(false);
    expect(parse(document).events).toEqual([]);
    expect(Object.keys(parse(document).dropped).length).toBe(1);
  });

  it.each([
    [{ status: 'on air' }, 'status'],
    [{ end: 'late' }, 'end'],
    [{ timeTbd: 'yes' }, 'timeTbd'],
    [{ endEstimated: 1 }, 'endEstimated'],
    [{ url: 'http://a.example/' }, 'url'],
    [{ url: 'https://me:secret@a.example/' }, 'url'],
    [{ phase: 4, status: 'live' }, 'phase'],
    [{ tournament: '' }, 'tournament'],
    [{ broadcasts: [{ outlet: 'A', region: 'usa' }] }, 'region'],
    [{ broadcasts: [{ outlet: 'A', language: 'English' }] }, 'language'],
    [{ broadcasts: [{ outlet: 'A', kind: 'satellite' }] }, 'satellite'],
    [{ broadcasts: [{ outlet: 'A', market: 'local' }] }, 'market'],
    [{ broadcasts: [{ kind: 'tv' }] }, 'kind'],
    [{ broadcasts: 'NBC' }, 'NBC'],
    [{ competitors: [{ name: 'A', side: 'left' }] }, 'side'],
    [{ competitors: [{ name: 'A', score: 7 }], status: 'final' }, 'score'],
    [{ competitors: [{ nickname: 'A' }] }, 'nickname'],
    [{ competitors: [{ name: 'A', placeholder: 'no' }] }, 'placeholder'],
  ])('%j: the event stays, that does not', (more, gone) => {
    expect(valid(withEvent(more))).toBe(false);
    const { events } = parse(withEvent(more));
    expect(events.length).toBe(1);
    const { status, end, timeTbd, endEstimated, ...rest } = events[0] ?? {};
    expect([status, timeTbd, endEstimated]).toEqual([
      'status' in more && more.status !== 'on air' ? more.status : 'scheduled',
      false,
      true,
    ]);
    expect(end).toBeGreaterThan(Date.parse(EVENT.start));
    expect(JSON.stringify(rest)).not.toContain(`"${gone}"`);
  });

  it.each([
    [{ hash: 'short' }],
    [{ hash: 'has blanks in it' }],
    [{ bytes: -1 }],
    [{ bytes: 5_000_000 }],
    [{ bytes: '9' }],
    [{ day: '22 November' }],
    [{ league: '' }],
    [{ url: 7 }],
  ])('the shard with %j', (more) => {
    expect(valid(withShard({}))).toBe(true);
    expect(valid(withShard(more))).toBe(false);
    expect(parse(withShard(more)).next).toEqual([]);
  });
});

describe('what both accept', () => {
  it.each([
    [{ start: '2026-11-25' }],
    [{ start: '2026-11-22T13:00-05:00' }],
    [{ url: 'https://bsky.app/@someone' }],
    [{ status: 'suspended', phase: 'Rain' }],
    [{ unknown: { to: ['us'] } }],
    [
      {
        broadcasts: [
          { outlet: 'Canal+', language: 'pt-BR', region: 'BR', market: 'away', kind: 'radio' },
        ],
      },
    ],
  ])('the event with %j', (more) => {
    expect(faultsOf(withEvent(more), schema, schema)).toEqual([]);
    const { events, dropped, mended } = parse(withEvent(more));
    expect([events.length, dropped, mended]).toEqual([1, {}, {}]);
  });
});
