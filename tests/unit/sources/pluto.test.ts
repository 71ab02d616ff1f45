import { describe, expect, it } from 'vitest';

import { SourceError, NO_SETUP } from '../../../utils/sources/source.ts';
import { CHANNELS } from '../../../utils/sources/pluto/channels.ts';
import { fillerOf } from '../../../utils/sources/pluto/filler.ts';
import { pluto } from '../../../utils/sources/pluto/index.ts';
import { outletOf } from '../../../utils/watch/outlet.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-23T10:20:00Z');
const BLOOMBERG =
  'https://api.pluto.tv/v2/channels/54ff7ba69222cb1c2624c584?start=2026-11-23T04:00:00.000Z';

const slot = (title: string, start: string, stop: string, liveBroadcast = false) => ({
  _id: 'f00d',
  title,
  start: `2026-11-${start}:00.000Z`,
  stop: `2026-11-${stop}:00.000Z`,
  episode: { name: title, liveBroadcast, series: { name: title, type: 'live' } },
});
const surveillance = slot('Bloomberg Surveillance', '23T11:00', '23T14:00', true);
const close = slot('The Close', '23T20:00', '23T22:00', true);

const parse = (timelines: unknown[], url: string | undefined = BLOOMBERG) =>
  pluto.parse(JSON.stringify({ timelines, restricted: true }), {
    league: 'news',
    now: NOW,
    ...(url !== undefined && { url }),
  });
const titles = (timelines: unknown[], url?: string) =>
  parse(timelines, url).events.map(({ title }) => title);

describe('a programme', () => {
  it('has its times, its channel with its page, and a status that nobody guessed', () => {
    expect(parse([surveillance]).events).toEqual([
      {
        id: 'pluto:news:bloomberg-20261123T1100',
        league: 'news',
        title: 'Bloomberg Surveillance',
        competitors: [],
        start: Date.parse('2026-11-23T11:00Z'),
        end: Date.parse('2026-11-23T14:00Z'),
        endEstimated: false,
        timeTbd: false,
        status: 'scheduled',
        broadcasts: [
          {
            outlet: 'Bloomberg TV+',
            kind: 'stream',
            region: 'US',
            language: 'en',
            url: 'https://pluto.tv/us/live-tv/54ff7ba69222cb1c2624c584',
          },
        ],
        sources: ['pluto'],
        mergedFrom: ['pluto:news:bloomberg-20261123T1100'],
        seenAt: NOW,
        changedAt: NOW,
      },
    ]);
  });

  it('that is on by the clock is still only scheduled', () => {
    const on = slot('Bloomberg Daybreak Europe', '23T10:00', '23T11:00', true);
    expect(parse([on]).events[0]?.status).toBe('scheduled');
  });

  it('in several slots is one event, one that comes again later is two', () => {
    const { events, mended } = parse([
      slot('Bloomberg Markets', '23T16:00', '23T16:30'),
      slot('Bloomberg Markets', '23T15:00', '23T15:30'),
      slot('Bloomberg Markets', '23T15:30', '23T16:00'),
      slot('Bloomberg Markets', '23T19:00', '23T20:00'),
    ]);
    expect(events.map(({ start, end }) => (end - start) / 60_000)).toEqual([90, 60]);
    expect(mended).toEqual({ 'a programme in several slots became one event': 2 });
  });

  it('is one event where it is listed twice', () => {
    expect(titles([close, close])).toEqual(['The Close']);
  });
});

describe('filler', () => {
  it('is left out and counted, programmes are kept', () => {
    const { events, dropped } = parse([
      surveillance,
      slot('no info available', '23T14:00', '23T15:00'),
      slot('Bloomberg TV+', '23T15:00', '23T16:00', true),
      slot('Breaking News', '23T16:00', '23T17:00', true),
      slot('Best of Bloomberg Technology', '23T17:00', '23T18:00'),
      slot('Latitude', '23T18:00', '23T19:00'),
      close,
    ]);
    expect(events.map(({ title }) => title)).toEqual(['Bloomberg Surveillance', 'The Close']);
    expect(dropped).toEqual({
      'no programme named': 1,
      'the channel itself, not a programme': 2,
      'a repeat': 1,
      'a programme that is not known by its name': 1,
    });
  });

  const channel = (key: string) => CHANNELS.find((one) => one.key === key);

  it.each([
    ['nfl-channel', 'NFL Replay', 'a repeat'],
    ['nfl-channel', 'NFL Football', 'a programme that is not known by its name'],
    ['cbs-news', 'CBS News 24/7', 'the channel itself, not a programme'],
    ['nbc-news-now', 'NBC News NOW Live', 'the channel itself, not a programme'],
    ['abc-news-live', 'Top Stories', 'the channel itself, not a programme'],
    ['cbs-news', '48 Hours', 'a programme that is not known by its name'],
  ])('of %s: %s', (key, title, reason) => {
    expect(fillerOf(title, channel(key), false)).toBe(reason);
  });

  it.each([
    ['cbs-news', 'CBS Evening News'],
    ['cbs-news', 'Face the Nation'],
    ['cbs-news', 'The Takeout with Major Garrett'],
    ['nbc-news-now', 'Top Story with Tom Llamas'],
    ['abc-news-live', 'World News Tonight'],
    ['nfl-channel', 'Good Morning Football: Overtime'],
    ['golazo', 'Golazo Matchday'],
  ])('is not, of %s: %s', (key, title) => {
    expect(fillerOf(title, channel(key), false)).toBeUndefined();
  });

  it('is no repeat when it is broadcast live', () => {
    expect(fillerOf('CBS Sports Classic', channel('cbs-sports-hq'), true)).toBeUndefined();
    expect(fillerOf('CBS Sports Classic', channel('cbs-sports-hq'), false)).toBe('a repeat');
  });
});

describe('a guide of a channel that is not listed', () => {
  it('keeps whatever has a name, and says that it is on Pluto', () => {
    const { events, dropped } = parse(
      [slot('Some Cartoon: Part 1', '23T11:00', '23T11:30'), slot('TBA', '23T11:30', '23T12:00')],
      'file:///guide.json',
    );
    expect(events.map(({ id, broadcasts }) => [id, broadcasts])).toEqual([
      ['pluto:news:channel-20261123T1100', [{ outlet: 'Pluto TV', kind: 'stream', region: 'US' }]],
    ]);
    expect(dropped).toEqual({ 'no programme named': 1 });
  });
});

describe('what is wrong', () => {
  it.each([
    ['no slot at all', 5, 'not readable'],
    ['no title', { ...close, title: 7 }, 'not readable'],
    ['an empty title', { ...close, title: ' ' }, 'no name'],
    ['no start', { ...close, start: null }, 'no date'],
    ['a start in 1970', { ...close, start: '1970-01-01T00:00:00Z' }, 'a date that cannot be right'],
    [
      'a day of one programme',
      { ...close, stop: '2026-11-24T20:00:00Z' },
      'longer than a programme can be',
    ],
  ])('%s is dropped and counted, its neighbour kept', (_what, bad, reason) => {
    const { events, dropped } = parse([bad, surveillance]);
    expect(events.map(({ title }) => title)).toEqual(['Bloomberg Surveillance']);
    expect(dropped).toEqual({ [reason]: 1 });
  });

  it.each(['2026-11-23T19:00:00Z', undefined, 'later'])('an end of %s is estimated', (stop) => {
    const { events, mended } = parse([{ ...close, stop }]);
    expect(events[0]).toMatchObject({
      end: (events[0]?.start ?? 0) + 3_600_000,
      endEstimated: true,
    });
    expect(mended).toEqual({ 'an end before its start was replaced by an estimate': 1 });
  });

  it('without end is cut', () => {
    const start = Date.parse('2026-11-23T00:00:00Z');
    const many = Array.from({ length: 5000 }, (_, index) => ({
      title: `Bloomberg Programme ${index}`,
      start: new Date(start + index * 60_000).toISOString(),
      stop: new Date(start + index * 60_000 + 60_000).toISOString(),
    }));
    expect(parse(many).events).toHaveLength(1000);
    expect(parse(many).warnings).toEqual(['more than 1000 programmes: the rest was left out']);
  });

  it.each([
    ['{"message":"Channel not found"}', 'Channel not found'],
    ['{"timelines":{}}', 'no programmes'],
    ['<html>', 'a web page'],
    ['{"timelines":[', 'cut off'],
  ])('%s is refused as a whole', (text, words) => {
    const context = { league: 'news', now: NOW };
    expect(() => pluto.parse(text, context)).toThrow(SourceError);
    expect(() => pluto.parse(text, context)).toThrow(words);
  });
});

describe('what is asked', () => {
  it('is each channel once a day: four of news, three of shows', () => {
    const asked = ['news', 'shows', 'nfl'].map((league) => pluto.requests(league, NOW, NO_SETUP));
    expect(asked.map((requests) => requests.length)).toEqual([4, 3, 0]);
    expect(asked.flat().every(({ atLeastEvery = 0 }) => atLeastEvery >= 20 * 3_600_000)).toBe(true);
    const url = new URL(asked[0]?.[0]?.urls[0] ?? '');
    expect(`${url.origin}${url.pathname}`).toBe(BLOOMBERG.split('?')[0]);
    expect(url.searchParams.get('start')).toBe('2026-11-23T04:00:00.000Z');
    expect(url.searchParams.get('stop')).toBe('2026-11-25T10:00:00.000Z');
  });

  it('is told by each channel for itself', () => {
    const tellers = ['news', 'shows']
      .flatMap((league) => pluto.requests(league, NOW, NO_SETUP))
      .map(({ teller }) => teller);
    expect(new Set(tellers).size).toBe(CHANNELS.length);
    expect(tellers).toContain('pluto:bloomberg');
  });

  it('is of channels that we know how to open', () => {
    for (const outlet of ['Pluto TV', ...CHANNELS.map((one) => one.outlet)]) {
      expect([outlet, outletOf(outlet).broadcasters.length]).toEqual([outlet, 1]);
    }
  });
});

describe('an answer of unknown origin', () => {
  it('is known by how it begins', () => {
    expect(pluto.looksLike?.(JSON.stringify({ timelines: [close] }, undefined, 2))).toBe(true);
    for (const other of ['', '{"timelines":{}}', '[]', '{"events":[]}']) {
      expect(pluto.looksLike?.(other)).toBe(false);
    }
  });
});

it('a damaged answer is refused or loses only what is damaged', () => {
  const context = { league: 'news', now: NOW, url: BLOOMBERG };
  const around = (timelines: readonly unknown[]) => ({ timelines, restricted: true });
  const items = [close, surveillance];
  expect(faultsUnderDamage({ source: pluto, context, around, items })).toEqual([]);
});
