import { describe, expect, it } from 'vitest';

import { NO_SETUP, type Setup } from '../../../utils/sources/source.ts';
import { twitch } from '../../../utils/sources/twitch/index.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const context = { league: 'calendar', now: NOW };
const SET_UP: Setup = {
  ...NO_SETUP,
  keys: { twitch: 'client:token' },
  channels: ['twitch:chess_hour', 'youtube:UC0123456789012345678901', 'twitch:cookery'],
};

const stream = {
  id: '4001',
  user_id: '77',
  user_login: 'chess_hour',
  user_name: 'Chess Hour',
  type: 'live',
  title: 'Round 7 of the club championship',
  viewer_count: 12,
  started_at: '2026-11-22T19:02:11Z',
  language: 'en',
};
const segment = {
  id: 'eyJhIjoxfQ==',
  start_time: '2026-11-24T18:00:00Z',
  end_time: '2026-11-24T20:00:00Z',
  title: 'Endgames',
  canceled_until: null,
  category: { id: '1', name: 'Chess' },
  is_recurring: true,
};
const announced = {
  broadcaster_id: '77',
  broadcaster_name: 'Chess Hour',
  broadcaster_login: 'chess_hour',
  vacation: null,
};

const parse = (answer: unknown) => twitch.parse(JSON.stringify(answer), context);
const scheduled = (segments: readonly unknown[] | null, more: object = {}) =>
  parse({ data: { segments, ...announced, ...more }, pagination: {} });

describe('a stream of Twitch', () => {
  it('is live, called like its channel, and opens at the channel', () => {
    expect(parse({ data: [stream], pagination: {} }).events).toMatchObject([
      {
        id: 'twitch:calendar:live-77',
        title: 'Chess Hour: Round 7 of the club championship',
        status: 'live',
        start: Date.parse('2026-11-22T19:02:11Z'),
        competitors: [{ name: 'Chess Hour' }],
        broadcasts: [
          {
            outlet: 'Twitch',
            kind: 'stream',
            language: 'en',
            url: 'https://www.twitch.tv/chess_hour',
          },
        ],
      },
    ]);
  });

  it('that Twitch is not sure of is not called live', () => {
    expect(parse({ data: [{ ...stream, type: '' }] }).events[0]?.status).toBe('scheduled');
  });

  it('is none where nobody streams', () => {
    expect(parse({ data: [], pagination: {} })).toMatchObject({ events: [], dropped: {} });
  });
});

describe('an announced stream', () => {
  it('has its start and end', () => {
    expect(scheduled([segment]).events).toMatchObject([
      {
        id: 'twitch:calendar:eyJhIjoxfQ==',
        title: 'Chess Hour: Endgames',
        status: 'scheduled',
        start: Date.parse('2026-11-24T18:00:00Z'),
        end: Date.parse('2026-11-24T20:00:00Z'),
        endEstimated: false,
      },
    ]);
  });

  it('may be called off, by itself or by a holiday', () => {
    const off = { ...segment, canceled_until: '2026-11-25T00:00:00Z' };
    expect(scheduled([off]).events[0]?.status).toBe('cancelled');
    const vacation = { start_time: '2026-11-23T00:00:00Z', end_time: '2026-11-30T00:00:00Z' };
    expect(scheduled([segment], { vacation }).events[0]?.status).toBe('cancelled');
  });

  it('is none where nothing is announced', () => {
    expect(scheduled(null).events).toEqual([]);
  });
});

describe('Twitch', () => {
  it.each([
    ['no key', { ...SET_UP, keys: {} }],
    ['half a key', { ...SET_UP, keys: { twitch: 'client' } }],
    ['no channel of its own', { ...SET_UP, channels: ['youtube:UC0123456789012345678901'] }],
  ])('asks nothing with %s', (_what, setup) => {
    expect(twitch.requests('calendar', NOW, setup)).toEqual([]);
  });

  it('asks for all channels at once, with both parts of the key as headers', () => {
    const requests = twitch.requests('calendar', NOW, SET_UP);
    expect(requests.map(({ urls: [url] }) => url)).toEqual([
      'https://api.twitch.tv/helix/streams?user_login=chess_hour&user_login=cookery&first=100',
      'https://api.twitch.tv/helix/users?login=chess_hour&login=cookery',
    ]);
    for (const { headers } of requests) {
      expect(headers).toEqual({ 'Client-Id': 'client', Authorization: 'Bearer token' });
    }
  });

  it('asks for what each channel announced once it knows who it is', () => {
    const { events, next } = parse({
      data: [{ id: '77', login: 'chess_hour', display_name: 'Chess Hour', broadcaster_type: '' }],
    });
    expect(events).toEqual([]);
    expect(next?.map(({ urls: [url] }) => url)).toEqual([
      'https://api.twitch.tv/helix/schedule?broadcaster_id=77&first=25',
    ]);
  });

  it('says that a key is bad', () => {
    const refusal = '{"error":"Unauthorized","status":401,"message":"Invalid OAuth token"}';
    expect(() => twitch.parse(refusal, context)).toThrow('does not accept this key');
  });

  it('knows its own answers', () => {
    const looks = (answer: unknown) => twitch.looksLike?.(JSON.stringify(answer));
    expect(looks({ data: [stream] })).toBe(true);
    expect(looks({ data: { segments: [segment], ...announced } })).toBe(true);
    expect(looks({ data: [] })).toBe(false);
  });

  it('withstands damage', () => {
    expect(
      faultsUnderDamage({
        source: twitch,
        context,
        around: (data) => ({ data }),
        items: ['1', '2', '3'].map((user_id) => ({ ...stream, user_id })),
      }),
    ).toEqual([]);
    expect(
      faultsUnderDamage({
        source: twitch,
        context,
        around: (segments) => ({ data: { segments, ...announced } }),
        items: ['a', 'b', 'c'].map((id) => ({ ...segment, id })),
      }),
    ).toEqual([]);
  });
});
