import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { DAY, MINUTE } from '../../spans.ts';
import { CALENDAR } from '../kit/league-named.ts';
import type { SourceRequest } from '../source.ts';

const SOURCE = 'youtube';
const API = 'https://www.googleapis.com/youtube/v3';
/** A day's ten thousand units last for 30 channels of two requests, a unit each, at this pace. */
const EVERY = 10 * MINUTE;
/** Newest videos that are looked at: a stream that is announced or on is among them. */
const NEWEST = 20;
/** A stream that began earlier is an archive to whoever looks for it. */
const LONGEST_STREAM = 2 * DAY;

const common = { source: SOURCE, league: CALENDAR, refusesKeyWith: [400, 401, 403] } as const;

/** The list of all that a channel uploads is called like the channel. @param channel `UC…` */
const uploadsOf = (channel: string): string => `UU${channel.slice(2)}`;

/** A channel's newest videos. Searching for streams would be one of a hundred searches a day. */
export const uploadsRequest = (channel: string, key: string, now: number): SourceRequest => ({
  ...common,
  key: `${SOURCE}:${CALENDAR}:uploads:${channel}`,
  urls: [
    `${API}/playlistItems?${new URLSearchParams({
      part: 'contentDetails',
      playlistId: uploadsOf(channel),
      maxResults: String(NEWEST),
    })}`,
  ],
  covers: { from: now, to: now },
  purpose: 'now',
  headers: { 'X-Goog-Api-Key': key },
  atLeastEvery: EVERY,
});

/** Which of some videos are streams, and when. @param list the list that they are of */
export const videosRequest = (
  list: string,
  ids: readonly string[],
  now: number,
): SourceRequest => ({
  ...common,
  key: `${SOURCE}:${CALENDAR}:videos:${list}`,
  urls: [
    `${API}/videos?${new URLSearchParams({
      part: 'snippet,liveStreamingDetails',
      id: ids.slice(0, NEWEST).join(','),
    })}`,
  ],
  covers: { from: now - LONGEST_STREAM, to: now + WINDOW_AHEAD },
  emptyIsSaid: true,
  teller: `${SOURCE}:${list}`,
  purpose: 'now',
  atLeastEvery: EVERY,
});
