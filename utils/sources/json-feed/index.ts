import { WINDOW_AHEAD, WINDOW_BEHIND } from '../../schedule/window.ts';
import { DAY, MINUTE } from '../../spans.ts';
import { CALENDAR } from '../kit/league-named.ts';
import type { Feed, ScheduleSource, SourceRequest } from '../source.ts';
import { parseFeed } from './answer.ts';

const MOST_BYTES = 4 * 1024 * 1024;
/** An answer's beginning is enough to know it. */
const BEGINNING = 4096;

/** The one address that is asked of a feed; what else there is, its answer says. */
const requestOf = (feed: Feed, now: number): SourceRequest => ({
  key: `json-feed:${CALENDAR}:${feed.id}`,
  source: 'json-feed',
  league: CALENDAR,
  urls: [feed.url],
  covers: { from: now - WINDOW_BEHIND - DAY, to: now + WINDOW_AHEAD },
  purpose: 'now',
  feed,
  atLeastEvery: MINUTE,
  mostBytes: MOST_BYTES,
});

/** Feeds in Tipoff's own format (`docs/feeds.md`) at addresses that the user added. */
export const jsonFeed: ScheduleSource = {
  id: 'json-feed',
  name: 'JSON feeds',
  hosts: [],
  waitsFor: 'feed',
  requests: (league, now, { feeds }) =>
    league === CALENDAR
      ? feeds.filter(({ kind }) => kind === 'json').map((feed) => requestOf(feed, now))
      : [],
  looksLike: (text) => {
    const beginning = text.slice(0, BEGINNING);
    return (
      /^\uFEFF?\s*\{/.test(beginning) &&
      /"version"\s*:\s*\d/.test(beginning) &&
      /"(?:events|shards)"\s*:\s*\[/.test(beginning)
    );
  },
  leagueIn: () => CALENDAR,
  parse: parseFeed,
};
