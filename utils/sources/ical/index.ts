import { WINDOW_AHEAD, WINDOW_BEHIND } from '../../schedule/window.ts';
import { HOUR } from '../../spans.ts';
import { CALENDAR } from '../kit/league-named.ts';
import type { ScheduleSource, SourceRequest } from '../source.ts';
import { looksLikeCalendar, parseCalendar } from './answer.ts';

/** Calendars are made by people, for the days to come. Twitch says six hours of its own (REFRESH-INTERVAL). */
const SHORTEST_WAIT = 3 * HOUR;
/** Ten years of a league are two. */
const MOST_BYTES = 4 * 1024 * 1024;

/** iCalendar feeds that the user added, one request each. What they name of other leagues becomes events of those. */
export const ical: ScheduleSource = {
  id: 'ical',
  name: 'Calendars',
  hosts: [],
  waitsFor: 'feed',
  requests: (league, now, { feeds }): SourceRequest[] =>
    league === CALENDAR
      ? feeds
          .filter(({ kind }) => kind === 'ical')
          .map((feed) => ({
            key: `ical:${CALENDAR}:${feed.id}`,
            source: 'ical',
            league: CALENDAR,
            urls: [feed.url],
            covers: { from: now - WINDOW_BEHIND, to: now + WINDOW_AHEAD },
            purpose: 'ahead',
            accept: 'calendar',
            feed,
            atLeastEvery: SHORTEST_WAIT,
            mostBytes: MOST_BYTES,
          }))
      : [],
  looksLike: looksLikeCalendar,
  parse: parseCalendar,
};
