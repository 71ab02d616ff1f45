/** Twitch's schedules of channels, which are calendars. Pure. */
import { fingerprintOf } from '../../hash.ts';
import type { Broadcast } from '../../events.ts';
import type { Feed } from '../source.ts';

/** Needs no key, but the channel's number; a name is turned into one only by an interface that needs a key. */
const SCHEDULE = 'https://api.twitch.tv/helix/schedule/icalendar';
const NUMBER = /^\d{1,12}$/;
const LOGIN = /^\w{3,25}$/;

const loginIn = (text: string): string | undefined =>
  LOGIN.test(text) ? text.toLowerCase() : undefined;

/** The page of a channel's stream. @param login as in its address */
export const twitchPage = (login: string): string => `https://www.twitch.tv/${login.toLowerCase()}`;

/**
 * The schedule of a Twitch channel as a feed. Undefined where `channelId` is no number: Twitch gives schedules by number
 * alone, which a channel's page does not show.
 * @param name the channel's, as in its address
 */
export function twitchFeed(channelId: string, name: string): Feed | undefined {
  const id = channelId.trim();
  if (!NUMBER.test(id)) return undefined;
  const url = `${SCHEDULE}?broadcaster_id=${id}`;
  return { id: fingerprintOf(url), kind: 'ical', url, name };
}

/** Whether a calendar is a channel's schedule, by where it is from or by what it says made it. */
const isTwitch = (feed: Feed | undefined, madeBy: string | undefined): boolean =>
  feed?.url.startsWith(`${SCHEDULE}?`) === true || /\/\/twitch\.tv\/\//i.test(madeBy ?? '');

/**
 * The stream that a channel's schedule speaks of; undefined for any other calendar. A channel whose shown name is in
 * another script is known by what the user calls the feed, or not at all.
 * @param madeBy the calendar's PRODID @param calendarName the channel's name as shown
 */
export function twitchStream(
  feed: Feed | undefined,
  madeBy: string | undefined,
  calendarName: string | undefined,
): Broadcast | undefined {
  if (!isTwitch(feed, madeBy)) return undefined;
  const login = loginIn(calendarName ?? '') ?? loginIn(feed?.name ?? '');
  return {
    outlet: 'Twitch',
    kind: 'stream',
    ...(login !== undefined && { url: twitchPage(login) }),
  };
}
