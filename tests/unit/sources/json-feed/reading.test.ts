import { describe, expect, it } from 'vitest';

import { jsonFeed } from '../../../../utils/sources/json-feed/index.ts';
import { NO_SETUP, type Feed } from '../../../../utils/sources/source.ts';
import { jsonFeedFixture } from '../../../fixtures/json-feed/read.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const feed: Feed = {
  id: 'f1',
  kind: 'json',
  url: 'https://desk.example/feed/index.json',
  name: 'Desk',
};
const context = { league: 'calendar', now: NOW, url: feed.url, feed };
const parse = (document: unknown) => jsonFeed.parse(JSON.stringify(document), context);
const one = (event: object, document: object = {}) =>
  parse({
    version: 1,
    ...document,
    events: [{ id: 'x', title: 'X', start: '2026-11-22T18:00:00Z', ...event }],
  });

describe('a feed of one document', () => {
  const { events, dropped, mended, warnings } = jsonFeed.parse(
    jsonFeedFixture('everything'),
    context,
  );
  const [game, semi, opening] = events;

  it('gives every event, nothing mended', () => {
    expect([events.length, dropped, mended, warnings]).toEqual([3, {}, {}, []]);
  });

  it('gives all that can be said of an event', () => {
    expect(game).toEqual({
      id: 'json-feed:nfl:f1~chiefs-ravens',
      league: 'nfl',
      title: 'Kansas City Chiefs at Baltimore Ravens',
      competitors: [
        {
          id: 'json-feed:nfl:KC',
          name: 'Kansas City Chiefs',
          short: 'Chiefs',
          nickname: 'Chiefs',
          location: 'Kansas City',
          abbreviation: 'KC',
          side: 'away',
          score: '21',
        },
        { id: 'json-feed:nfl:BAL', name: 'Baltimore Ravens', side: 'home', score: '17' },
      ],
      start: Date.parse('2026-11-22T18:00:00Z'),
      end: Date.parse('2026-11-22T21:15:00Z'),
      endEstimated: true,
      timeTbd: false,
      status: 'live',
      phase: 'Q3 4:12',
      broadcasts: [
        { outlet: 'CBS', kind: 'tv', region: 'US', market: 'national', language: 'en' },
        {
          outlet: 'Paramount+',
          kind: 'stream',
          region: 'US',
          url: 'https://www.paramountplus.com/live-tv/',
        },
        { outlet: 'Westwood One', kind: 'radio', language: 'en-US' },
      ],
      url: 'https://sports.example/nfl/chiefs-ravens',
      sources: ['json-feed'],
      mergedFrom: ['json-feed:nfl:f1~chiefs-ravens'],
      seenAt: Date.parse('2026-11-22T17:55:00Z'),
      changedAt: NOW,
    });
  });

  it('knows a league by its name, and a day without an hour', () => {
    expect(semi).toMatchObject({
      league: 'ucl',
      timeTbd: true,
      start: Date.parse('2026-11-25T12:00:00Z'),
      end: Date.parse('2026-11-26T00:00:00Z'),
      competitors: [{ placeholder: true }],
    });
  });

  it('files what is of no league that we know with the calendars, under its own name', () => {
    expect(opening).toMatchObject({
      league: 'calendar',
      tournament: 'National Harbour Convention',
      start: Date.parse('2026-11-24T00:00:00Z'),
      endEstimated: false,
      status: 'delayed',
    });
  });
});

describe('what a feed may get wrong', () => {
  it.each([
    [{ start: undefined }, 'no date'],
    [{ start: '2026-11-22T18:00:00' }, 'no date'],
    [{ start: '2026-02-31' }, 'no date'],
    [{ start: '1970-01-01T00:00:00Z' }, 'a date that cannot be right'],
    [{ start: '2199-01-01T00:00:00Z' }, 'a date that cannot be right'],
    [{ title: '\u0000 \u202E' }, 'no name'],
    [{ title: 5 }, 'no name'],
    [{ id: 'has blanks' }, 'not readable'],
  ])('%j is dropped and counted', (event, reason) => {
    expect(one(event)).toMatchObject({ events: [], dropped: { [reason]: 1 } });
  });

  it('an unknown status is no claim that it is on', () => {
    const { events, mended } = one({ status: 'LIVE NOW', phase: 'Q1' });
    expect(events[0]).toMatchObject({ status: 'scheduled' });
    expect(events[0]).not.toHaveProperty('phase');
    expect(mended).toEqual({ 'an unknown status was read as scheduled': 1 });
  });

  it('an end before the start, or weeks after it, becomes an estimate', () => {
    for (const end of ['2026-11-22T17:00:00Z', '2026-12-22T17:00:00Z']) {
      const { events, mended } = one({ end, league: 'nfl' });
      expect(events[0]).toMatchObject({ end: NOW + 195 * 60_000, endEstimated: true });
      expect(mended).toEqual({ 'an end before its start was replaced by an estimate': 1 });
    }
  });

  it('a score before the start is none', () => {
    const competitors = [{ name: 'Ravens', score: '0' }];
    expect(one({ competitors }).events[0]?.competitors[0]).not.toHaveProperty('score');
    expect(one({ competitors, status: 'final' }).events[0]?.competitors[0]?.score).toBe('0');
  });

  it('an id that comes twice is one event', () => {
    const event = { id: 'x', title: 'X', start: '2026-11-22T18:00:00Z' };
    expect(parse({ version: 1, events: [event, { ...event, title: 'Y' }] })).toMatchObject({
      events: [{ title: 'X' }],
      dropped: { 'the same id twice': 1 },
    });
  });

  it('addresses that are not https are left out', () => {
    const broadcasts = [
      { outlet: 'A', url: 'javascript:alert(1)' },
      { outlet: 'B', url: 'http://b.example/' },
    ];
    const { events } = one({ url: 'https://me:pw@x.example/', broadcasts });
    expect(events[0]).not.toHaveProperty('url');
    expect(events[0]?.broadcasts).toEqual([
      { outlet: 'A', kind: 'tv' },
      { outlet: 'B', kind: 'tv' },
    ]);
  });

  it('ten thousand competitors, or events, are cut', () => {
    const competitors = Array.from({ length: 10_000 }, (_, index) => ({ name: `P${index}` }));
    expect(one({ competitors }).events[0]?.competitors.length).toBe(200);
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      id: `e${index}`,
      title: 'E',
      start: '2026-11-23',
    }));
    const parsed = parse({ version: 1, events });
    expect(parsed.events.length).toBe(2000);
    expect(parsed.warnings).toEqual(['more than 2000 events: the rest was left out']);
  });

  it('a feed that stopped being made says so, and confirms nothing since', () => {
    const { events, warnings } = one({ status: 'live' }, { generated: '2026-11-10T18:00:00Z' });
    expect(warnings).toEqual(['not renewed since 2026-11-10']);
    expect(events[0]?.seenAt).toBe(Date.parse('2026-11-10T18:00:00Z'));
  });

  it('a clock of theirs that is ahead confirms no more than now', () => {
    expect(one({}, { generated: '2027-01-01T00:00:00Z' }).events[0]?.seenAt).toBe(NOW);
  });

  it.each([
    ['{"version":2,"events":[]}', 'the feed is of version 2, which is not known here'],
    ['{"events":[]}', 'neither events nor shards'],
    ['[]', 'neither events nor shards'],
    ['<html>', 'a web page came'],
    ['{"version":1,"events":[', 'cut off'],
  ])('%s is refused in words', (text, words) => {
    expect(() => jsonFeed.parse(text, context)).toThrow(words);
  });
});

describe('an index', () => {
  const { events, next = [], dropped } = jsonFeed.parse(jsonFeedFixture('index'), context);

  it('asks for the shards of the window, the nearest day first, each address once', () => {
    expect(events).toEqual([]);
    expect(dropped).toEqual({});
    expect(next.map(({ league, urls }) => [league, urls[0]])).toEqual([
      ['nfl', 'https://desk.example/feed/nfl/2026-11-22.6f1d2a9c40b7e853.json'],
      ['nfl', 'https://desk.example/feed/nfl/2026-11-23.0a41c7d9f2b3e865.json'],
      ['calendar', 'https://desk.example/feed/convention.aa11bb22cc33dd44.json'],
      ['epl', 'https://desk.example/feed/epl/2026-11-28.11d2e3f4a5b6c7d8.json'],
    ]);
  });

  it('says of each what it covers, and that it never changes', () => {
    expect(next[0]).toEqual({
      key: 'json-feed:nfl:f1:2026-11-22:6f1d2a9c40b7e853',
      source: 'json-feed',
      league: 'nfl',
      urls: ['https://desk.example/feed/nfl/2026-11-22.6f1d2a9c40b7e853.json'],
      covers: { from: Date.parse('2026-11-22T00:00Z'), to: Date.parse('2026-11-23T00:00Z') },
      purpose: 'now',
      feed,
      once: true,
      // Twice what the index says, and a little.
      mostBytes: 2 * 14_210 + 4096,
    });
  });

  it('covers nothing of the league that unknown leagues share', () => {
    expect(next[2]).toMatchObject({ league: 'calendar', covers: { from: 0, to: 0 } });
  });

  const row = {
    league: 'nfl',
    day: '2026-11-22',
    url: 'a.json',
    hash: '0123456789abcdef',
    bytes: 10,
    events: 1,
  };
  const rows = (...shards: unknown[]) => parse({ version: 1, shards });

  it.each([
    [{ url: 'https://evil.example/a.json' }, 'a part of the feed on another host'],
    [{ url: 'https://desk.example:8443/a.json' }, 'a part of the feed on another host'],
    [{ url: '//evil.example/a.json' }, 'a part of the feed on another host'],
    [{ url: 'http://desk.example/a.json' }, 'a part of the feed that is not readable'],
    [{ url: 'javascript:alert(1)' }, 'a part of the feed that is not readable'],
    [{ bytes: 50_000_000 }, 'a part of the feed that is too large'],
    [{ day: '2026-02-31x' }, 'a part of the feed that is not readable'],
    [{ hash: '../../x' }, 'a part of the feed that is not readable'],
    [{ league: '' }, 'a part of the feed that is not readable'],
  ])('leaves out a row with %j', (wrong, reason) => {
    const parsed = rows({ ...row, ...wrong }, row);
    expect(parsed.next?.length).toBe(1);
    expect(parsed.dropped).toEqual({ [reason]: 1 });
  });

  it('of a hundred thousand rows asks for some hundreds', () => {
    const shards = Array.from({ length: 100_000 }, (_, index) => ({
      ...row,
      league: `League ${index}`,
      hash: `hash-${index}`,
    }));
    const parsed = rows(...shards);
    expect(parsed.next?.length).toBe(600);
    expect(parsed.warnings).toEqual(['more than 600 parts: the rest was left out']);
  });

  it('names no more than there is room for, the nearest days first, whatever sizes it claims', () => {
    const large = Array.from({ length: 60 }, (_, index) => ({
      ...row,
      league: `League ${index}`,
      bytes: 900_000,
    }));
    const { next: some = [], warnings } = rows(...large);
    expect(some).toHaveLength(17);
    expect(warnings).toEqual(['more than 16 MB in all its parts: the rest was left out']);
    const small = rows({ ...row, bytes: 0 }).next ?? [];
    expect(small[0]?.mostBytes).toBe(4096);
  });

  it('names a league and day once: another would take away what the first one told', () => {
    const parsed = rows(row, { ...row, league: 'NFL', hash: 'fedcba9876543210' }, row);
    expect(parsed.next?.map(({ key }) => key)).toEqual([
      'json-feed:nfl:f1:2026-11-22:0123456789abcdef',
    ]);
    expect(parsed.dropped).toEqual({ 'a part of the feed for a league and day that it named': 1 });
  });

  it('is no part of another one: parts that name parts would have no end', () => {
    const shard = { ...context, url: 'https://desk.example/feed/nfl/2026-11-22.json' };
    const text = JSON.stringify({ version: 1, shards: [row] });
    expect(() => jsonFeed.parse(text, shard)).toThrow('a part of the feed names parts of its own');
  });

  it('without an address says that its events are elsewhere', () => {
    const parsed = jsonFeed.parse(jsonFeedFixture('index'), { league: 'calendar', now: NOW });
    expect(parsed.next).toBeUndefined();
    expect(parsed.warnings).toEqual([
      'this is an index: its events are in the files that it names',
    ]);
  });
});

describe('requests', () => {
  it('one a feed, asked with the calendars alone', () => {
    const feeds: Feed[] = [feed, { ...feed, id: 'f2', kind: 'ical' }];
    const requests = jsonFeed.requests('calendar', NOW, { ...NO_SETUP, feeds });
    expect(requests.map(({ key, urls }) => [key, urls])).toEqual([
      ['json-feed:calendar:f1', [feed.url]],
    ]);
    expect(jsonFeed.requests('nfl', NOW, { ...NO_SETUP, feeds })).toEqual([]);
  });

  it.each([
    [jsonFeedFixture('everything'), true],
    [jsonFeedFixture('index'), true],
    ['{"events":[]}', false],
    ['', false],
    ['[{"version":1}]', false],
  ])('%.20s looks like one: %s', (text, expected) => {
    expect(jsonFeed.looksLike?.(text)).toBe(expected);
  });
});
