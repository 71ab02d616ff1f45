import { describe, expect, it } from 'vitest';

import { NO_SETUP, type Setup } from '../../../utils/sources/source.ts';
import { youtube } from '../../../utils/sources/youtube/index.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const context = { league: 'calendar', now: NOW };
const CHANNEL = 'UC0123456789012345678901';
const SET_UP: Setup = {
  ...NO_SETUP,
  keys: { youtube: 'secret' },
  channels: ['twitch:chess_hour', `youtube:${CHANNEL}`],
};

const video = {
  kind: 'youtube#video',
  id: 'abcdefghij1',
  snippet: {
    title: 'Space walk, live',
    channelId: CHANNEL,
    channelTitle: 'Rocket Watch',
    liveBroadcastContent: 'live',
    defaultAudioLanguage: 'en-US',
  },
  liveStreamingDetails: {
    scheduledStartTime: '2026-11-22T19:00:00Z',
    actualStartTime: '2026-11-22T19:04:00Z',
  },
};

const around = (items: readonly unknown[]) => ({ kind: 'youtube#videoListResponse', items });
const parse = (items: unknown[]) => youtube.parse(JSON.stringify(around(items)), context);
const streaming = (liveBroadcastContent: string, liveStreamingDetails: object) =>
  parse([{ ...video, snippet: { ...video.snippet, liveBroadcastContent }, liveStreamingDetails }])
    .events[0];

describe('a stream on YouTube', () => {
  it('that is on has its true start and opens at its own address', () => {
    expect(parse([video]).events).toMatchObject([
      {
        id: 'youtube:calendar:abcdefghij1',
        title: 'Space walk, live',
        status: 'live',
        start: Date.parse('2026-11-22T19:04:00Z'),
        competitors: [{ name: 'Rocket Watch' }],
        broadcasts: [
          {
            outlet: 'YouTube',
            kind: 'stream',
            language: 'en-US',
            url: 'https://www.youtube.com/watch?v=abcdefghij1',
          },
        ],
      },
    ]);
  });

  it('that is announced is scheduled', () => {
    const details = { scheduledStartTime: '2026-11-23T19:00:00Z' };
    expect(streaming('upcoming', details)).toMatchObject({
      status: 'scheduled',
      start: Date.parse('2026-11-23T19:00:00Z'),
    });
  });

  it('that has ended is over, whatever is said besides', () => {
    const details = {
      ...video.liveStreamingDetails,
      actualEndTime: '2026-11-22T19:50:00Z',
    };
    expect(streaming('none', details)).toMatchObject({
      status: 'final',
      end: Date.parse('2026-11-22T19:50:00Z'),
      endEstimated: false,
    });
  });

  it('is told from a plain video, which is no event and no fault', () => {
    const { liveStreamingDetails: _none, ...plain } = video;
    expect(parse([plain])).toMatchObject({ events: [], dropped: {} });
  });
});

describe('YouTube', () => {
  it('asks nothing without a key or without a channel', () => {
    expect(youtube.requests('calendar', NOW, { ...SET_UP, keys: {} })).toEqual([]);
    expect(youtube.requests('calendar', NOW, { ...SET_UP, channels: [] })).toEqual([]);
  });

  it('asks for a channel’s newest videos, then which of them are streams', () => {
    const [request, ...others] = youtube.requests('calendar', NOW, SET_UP);
    expect(others).toEqual([]);
    expect(request?.headers).toEqual({ 'X-Goog-Api-Key': 'secret' });
    const url = request?.urls[0] ?? '';
    expect(url).toBe(
      'https://www.googleapis.com/youtube/v3/playlistItems?part=contentDetails&playlistId=UU0123456789012345678901&maxResults=20',
    );
    const uploads = {
      kind: 'youtube#playlistItemListResponse',
      items: [{ contentDetails: { videoId: 'abcdefghij1' } }, { contentDetails: {} }],
    };
    const { next } = youtube.parse(JSON.stringify(uploads), { ...context, url });
    expect(next?.map(({ urls }) => urls[0])).toEqual([
      'https://www.googleapis.com/youtube/v3/videos?part=snippet%2CliveStreamingDetails&id=abcdefghij1',
    ]);
  });

  it('says that a key is bad', () => {
    const refusal =
      '{"error":{"code":400,"message":"API key not valid. Please pass a valid one."}}';
    expect(() => youtube.parse(refusal, context)).toThrow('does not accept this key');
  });

  it('knows its own answers', () => {
    expect(youtube.looksLike?.(JSON.stringify(around([video])))).toBe(true);
    expect(youtube.looksLike?.('{"kind":"customsearch"}')).toBe(false);
  });

  it('withstands damage', () => {
    const items = ['1', '2', '3'].map((last) => ({ ...video, id: `abcdefghij${last}` }));
    expect(faultsUnderDamage({ source: youtube, context, around, items })).toEqual([]);
  });
});
