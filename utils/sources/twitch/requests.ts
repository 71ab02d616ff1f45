import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { DAY, HOUR, MINUTE } from '../../spans.ts';
import { CALENDAR } from '../kit/league-named.ts';
import type { SourceRequest } from '../source.ts';

const SOURCE = 'twitch';
const API = 'https://api.twitch.tv/helix';
/** Eight hundred points a minute; one request asks for all channels. */
const LIVE_EVERY = MINUTE;
const SCHEDULE_EVERY = 6 * HOUR;
/** Twitch answers for so many channels at once. */
const MOST_AT_ONCE = 100;
/** Announced streams that come at once, the next ones first. */
export const MOST_ANNOUNCED = 25;
/** No stream lasts longer: Twitch ends it. */
const LONGEST_STREAM = 48 * HOUR;

const common = { source: SOURCE, league: CALENDAR, refusesKeyWith: [400, 401, 403] } as const;

/** A key is two parts, as Twitch gives them out: `client id:token`. @returns undefined for anything else */
export function headersOf(key: string | undefined): Record<string, string> | undefined {
  const [client, token, more] = (key ?? '').split(':');
  if (!client || !token || more !== undefined) return undefined;
  return { 'Client-Id': client, Authorization: `Bearer ${token}` };
}

const query = (name: string, values: readonly string[]): string =>
  values
    .slice(0, MOST_AT_ONCE)
    .map((value) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** Which of the channels stream now. Whoever isn't listed doesn't. */
export const liveRequest = (
  logins: readonly string[],
  headers: Record<string, string>,
  now: number,
): SourceRequest => ({
  ...common,
  key: `${SOURCE}:${CALENDAR}:live`,
  urls: [`${API}/streams?${query('user_login', logins)}&first=${MOST_AT_ONCE}`],
  covers: { from: now - LONGEST_STREAM, to: now },
  emptyIsSaid: true,
  purpose: 'now',
  headers,
  atLeastEvery: LIVE_EVERY,
});

/** Who the channels are: announcements are asked for by number. */
export const usersRequest = (
  logins: readonly string[],
  headers: Record<string, string>,
  now: number,
): SourceRequest => ({
  ...common,
  key: `${SOURCE}:${CALENDAR}:channels`,
  urls: [`${API}/users?${query('login', logins)}`],
  covers: { from: now, to: now },
  purpose: 'ahead',
  headers,
  atLeastEvery: DAY - HOUR,
});

/** What one channel has announced. @param id Twitch's number of it */
export const scheduleRequest = (id: string, now: number): SourceRequest => ({
  ...common,
  key: `${SOURCE}:${CALENDAR}:schedule:${id}`,
  urls: [`${API}/schedule?broadcaster_id=${id}&first=${MOST_ANNOUNCED}`],
  covers: { from: now, to: now + WINDOW_AHEAD },
  teller: `${SOURCE}:${id}`,
  purpose: 'ahead',
  atLeastEvery: SCHEDULE_EVERY,
});
