import { describe, expect, it } from 'vitest';

import { findEvents } from '../../../../utils/sources/json-ld/find.ts';
import { jsonLd } from '../../../../utils/sources/json-ld/index.ts';
import { NO_SETUP, type Feed } from '../../../../utils/sources/source.ts';
import { pageFixture } from '../../../fixtures/json-ld/read.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const feed: Feed = { id: 'p1', kind: 'jsonld', url: 'https://hall.example/whats-on', name: 'Hall' };
const context = { league: 'calendar', now: NOW, url: feed.url, feed, zone: 'Europe/Paris' };
const at = (text: string): number => Date.parse(text);

const page = (...scripts: string[]): string =>
  `<html>${scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('')}</html>`;
const parse = (...things: unknown[]) =>
  jsonLd.parse(page(...things.map((thing) => JSON.stringify(thing))), context);
const GIG = { '@type': 'Event', name: 'Gig', startDate: '2026-11-25T20:00:00+01:00' };
const one = (more: object) => parse({ ...GIG, ...more }).events[0];

describe('a page as they are written', () => {
  const { events, dropped, mended, warnings } = jsonLd.parse(pageFixture('venue'), context);
  const byTitle = new Map(events.map((event) => [event.title, event]));

  it('gives every event once, of all its scripts, lists and graphs', () => {
    expect([...byTitle.keys()]).toEqual([
      'Tom & the Sea Shanties',
      'Book fair',
      'Sunday football',
      'Harbour live',
    ]);
    expect([events.length, dropped, warnings]).toEqual([4, {}, []]);
  });

  it('an event that moved online is watched where it is held, without referral tags', () => {
    expect(byTitle.get('Tom & the Sea Shanties')).toMatchObject({
      league: 'calendar',
      start: at('2026-11-28T01:00:00Z'),
      end: at('2026-11-28T03:30:00Z'),
      endEstimated: false,
      status: 'scheduled',
      broadcasts: [
        { outlet: 'youtube.com', kind: 'stream', url: 'https://www.youtube.com/watch?v=abc' },
      ],
      url: 'https://hall.example/events/77',
    });
  });

  it('days without an hour begin at noon, last until midnight and show no hour', () => {
    expect(byTitle.get('Book fair')).toMatchObject({
      timeTbd: true,
      // By the page's own offset: its other times are all five hours behind UTC.
      start: at('2026-12-01T17:00:00Z'),
      end: at('2026-12-04T05:00:00Z'),
      status: 'postponed',
      broadcasts: [],
    });
  });

  it('a broadcast of an event is that event, with its league, sides and outlets', () => {
    expect(byTitle.get('Sunday football')).toMatchObject({
      league: 'nfl',
      start: at('2026-11-29T18:00:00Z'),
      competitors: [
        { name: 'Kansas City Chiefs', side: 'away' },
        { name: 'Baltimore Ravens', side: 'home' },
      ],
      broadcasts: [
        { outlet: 'CBS', kind: 'tv', region: 'US', language: 'en' },
        { outlet: 'Harbour FM', kind: 'radio', language: 'en' },
      ],
    });
  });

  it("a video's broadcast has its name and address, and the page's offset", () => {
    expect(byTitle.get('Harbour live')).toMatchObject({
      start: at('2026-11-26T14:00:00Z'),
      broadcasts: [
        { outlet: 'video.example', kind: 'stream', url: 'https://video.example/live/9' },
      ],
      url: 'https://video.example/live/9',
    });
    expect(mended).toEqual({ "a time without a zone was read by the page's other times": 1 });
  });
});

describe('times', () => {
  it.each([
    ['2026-11-25T20:00:00+0100', '2026-11-25T19:00:00Z'],
    ['2026-11-25T20:00+01', '2026-11-25T19:00:00Z'],
    ['2026-11-25T20:00:00.000Z', '2026-11-25T20:00:00Z'],
    ['2026-11-25 20:00:00-05:00', '2026-11-26T01:00:00Z'],
    // No zone: the reader's own.
    ['2026-11-25T20:00:00', '2026-11-25T19:00:00Z'],
    ['2026-07-25T20:00', '2026-07-25T18:00:00Z'],
  ])('%s is %s', (startDate, expected) => {
    expect(one({ startDate })?.start).toBe(at(expected));
  });

  it('are counted when the reader’s own zone had to be taken', () => {
    expect(parse({ ...GIG, startDate: '2026-11-25T20:00:00' }).mended).toEqual({
      'a time without a zone was read as one of your own': 1,
    });
  });

  it.each([['tonight'], ['2026-02-31'], ['2026-11-25T25:00:00Z'], [5], [null], ['']])(
    '%j is none',
    (startDate) => {
      expect(parse({ ...GIG, startDate })).toMatchObject({ events: [], dropped: { 'no date': 1 } });
    },
  );

  it.each([['1970-01-01T00:00:00Z'], ['2199-01-01']])('%s cannot be right', (startDate) => {
    expect(parse({ ...GIG, startDate }).dropped).toEqual({ 'a date that cannot be right': 1 });
  });

  it('an end before the start becomes an estimate; a length is one too', () => {
    const early = parse({ ...GIG, endDate: '2026-11-25T18:00:00Z' });
    expect(early.events[0]).toMatchObject({ endEstimated: true });
    expect(early.mended).toEqual({ 'an end before its start was replaced by an estimate': 1 });
    expect(one({ duration: 'PT1H30M' })?.end).toBe(at('2026-11-25T20:30:00Z'));
  });
});

describe('status', () => {
  it.each([
    ['https://schema.org/EventCancelled', 'cancelled'],
    ['http://schema.org/EventPostponed', 'postponed'],
    ['EventRescheduled', 'scheduled'],
    ['https://schema.org/EventMovedOnline', 'scheduled'],
    ['https://schema.org/EventScheduled', 'scheduled'],
  ])('%s is %s', (eventStatus, status) => {
    expect(one({ eventStatus })?.status).toBe(status);
  });

  it('is never live, whatever a page says', () => {
    const { events, mended } = parse({
      ...GIG,
      '@type': 'BroadcastEvent',
      isLiveBroadcast: true,
      eventStatus: 'LIVE',
    });
    expect(events[0]?.status).toBe('scheduled');
    expect(mended).toEqual({ 'an unknown status was read as scheduled': 1 });
  });
});

describe('the same event', () => {
  it('told by two channels is one, carried by both', () => {
    const on = (name: string) => ({ ...GIG, '@type': 'BroadcastEvent', publishedOn: { name } });
    expect(
      parse([on('AXN'), on('Sky One'), on('AXN')]).events.map(({ broadcasts }) => broadcasts),
    ).toEqual([
      [
        { outlet: 'AXN', kind: 'tv' },
        { outlet: 'Sky One', kind: 'tv' },
      ],
    ]);
  });

  it('keeps its id when the page knows it by one and its time moves', () => {
    const moved = { startDate: '2026-11-26T20:00:00+01:00' };
    expect(one({ '@id': '#gig', ...moved })?.id).toBe(one({ '@id': '#gig' })?.id);
    expect(one({ url: '/gig', ...moved })?.id).toBe(one({ url: '/gig' })?.id);
    expect(one(moved)?.id).not.toBe(one({})?.id);
  });

  it('is another one where a whole page shares an address', () => {
    const { events } = parse(
      [GIG, { ...GIG, name: 'Other' }].map((gig) => ({ ...gig, url: '/all' })),
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what a page may hold besides', () => {
  it('a script that is no JSON costs only itself', () => {
    const parsed = jsonLd.parse(page('{"@type": "Event", "name"', JSON.stringify(GIG)), context);
    expect([parsed.events.length, parsed.dropped]).toEqual([1, { 'a script that is no JSON': 1 }]);
  });

  it.each([
    [
      'entities for quotes',
      '{&quot;@type&quot;:&quot;Event&quot;,&quot;name&quot;:&quot;A&quot;,&quot;startDate&quot;:&quot;2026-11-25&quot;}',
    ],
    ['a byte-order mark and a semicolon', `\uFEFF${JSON.stringify({ ...GIG, name: 'A' })};`],
    ['an HTML comment around it', `<!-- ${JSON.stringify({ ...GIG, name: 'A' })} -->`],
    [
      'a tab and a line break in a name',
      '{"@type":"Event","name":"\tA\n","startDate":"2026-11-25"}',
    ],
    [
      'addresses with slashes',
      '{"@type":"Event","name":"A","startDate":"2026-11-25","url":"https://a.example//x" // end\n}',
    ],
    [
      'an address in an escaped string',
      '{"@type":"Event","name":"A","description":"\\" // no comment, }","startDate":"2026-11-25",}',
    ],
  ])('%s', (_, text) => {
    expect(jsonLd.parse(page(text), context).events.map(({ title }) => title)).toEqual(['A']);
  });

  it.each(['OnDemandEvent', 'EventSeries', 'NewsArticle', 'Place', 'EventReservation'])(
    '%s is no event',
    (type) => {
      expect(parse({ ...GIG, '@type': type }).events).toEqual([]);
    },
  );

  it.each(['TheaterEvent', 'schema:SportsEvent', 'Festival', 'ScreeningEvent'])(
    '%s is one',
    (type) => {
      expect(parse({ ...GIG, '@type': type }).events.length).toBe(1);
    },
  );

  it('events within events, and in lists of items', () => {
    const festival = {
      ...GIG,
      name: 'Fest',
      '@type': 'Festival',
      subEvent: [{ ...GIG, name: 'Act' }],
    };
    const { events } = parse({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: festival }],
    });
    expect(events.map(({ title, tournament }) => [title, tournament])).toEqual([
      ['Fest', undefined],
      ['Act', 'Fest'],
    ]);
  });

  it('a page without any is refused; one with microdata says why it is empty', () => {
    expect(() => jsonLd.parse('<html></html>', context)).toThrow('nothing in JSON-LD');
    expect(
      jsonLd.parse('<div itemscope itemtype="https://schema.org/MusicEvent">', context).warnings,
    ).toEqual(['the page tells of its events in microdata, which is not read']);
  });

  it('names of scripts are text, addresses only https', () => {
    const event = one({
      name: '<img src=x onerror=alert(1)>\u202E',
      url: 'javascript:alert(1)',
      location: ['javascript:alert(2)', 'The Arena'],
      eventAttendanceMode: 'OnlineEventAttendanceMode',
    });
    expect(event?.title).toBe('<img src=x onerror=alert(1)>');
    expect(event?.url).toBeUndefined();
    expect(event?.broadcasts).toEqual([]);
  });

  it('ten thousand events are cut', () => {
    const { events, warnings } = parse(
      Array.from({ length: 10_000 }, (_, index) => ({ ...GIG, name: `Gig ${index}` })),
    );
    expect(events.length).toBeLessThanOrEqual(2000);
    expect(warnings).toEqual(['more than 2000 events: the rest was left out']);
  });
});

it('of a page without end fifty thousand things are looked at, five thousand a list', () => {
  const list = (length: number) => Array.from({ length }, () => ({ name: 'A thing' }));
  const lists = Array.from({ length: 10 }, () => list(5000));
  expect(findEvents(lists).cut).toBe(false);
  expect(findEvents([...lists, list(1)]).cut).toBe(true);
  expect(findEvents([list(5001)]).cut).toBe(true);
});

describe('requests', () => {
  it('one a page, asked for as such and seldom', () => {
    const feeds: Feed[] = [feed, { ...feed, id: 'p2', kind: 'ical' }];
    const requests = jsonLd.requests('calendar', NOW, { ...NO_SETUP, feeds });
    expect(requests.map(({ key, urls, accept }) => [key, urls, accept])).toEqual([
      ['json-ld:calendar:p1', [feed.url], 'page'],
    ]);
    expect(jsonLd.requests('nfl', NOW, { ...NO_SETUP, feeds })).toEqual([]);
  });

  it('knows a page of its kind', () => {
    expect(jsonLd.looksLike?.(pageFixture('venue'))).toBe(true);
    expect(jsonLd.looksLike?.('<html></html>')).toBe(false);
    expect(jsonLd.looksLike?.('{"@type":"Event"}')).toBe(false);
  });
});

describe('an event that offers to be watched', () => {
  const offer = (target: unknown) =>
    one({ potentialAction: [{ '@type': 'ReserveAction' }, { '@type': 'WatchAction', target }] })
      ?.broadcasts;

  it.each([
    ['an address', 'https://www.twitch.tv/hall'],
    ['an entry point', { '@type': 'EntryPoint', urlTemplate: 'https://www.twitch.tv/hall' }],
    ['several', [{ '@type': 'EntryPoint', url: 'https://www.twitch.tv/hall' }, 'javascript:x']],
  ])('is a stream there, by %s', (_how, target) => {
    expect(offer(target)).toEqual([
      { outlet: 'twitch.tv', kind: 'stream', url: 'https://www.twitch.tv/hall' },
    ]);
  });

  it('is none where the address has blanks to fill in', () => {
    expect(offer({ urlTemplate: 'https://hall.example/watch?q={query}' })).toEqual([]);
  });
});

it('a match has its hosts first, but where its sport says "at"', () => {
  const teams = (home: string, away: string) =>
    one({ homeTeam: { name: home }, awayTeam: { name: away } })?.competitors.map(
      ({ name }) => name,
    );
  expect(teams('Harbour FC', 'River United')).toEqual(['Harbour FC', 'River United']);
  expect(teams('Kansas City Chiefs', 'Baltimore Ravens')).toEqual([
    'Baltimore Ravens',
    'Kansas City Chiefs',
  ]);
});
