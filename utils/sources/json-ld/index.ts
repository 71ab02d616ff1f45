import { WINDOW_AHEAD } from '../../schedule/window.ts';
import { MINUTE } from '../../spans.ts';
import { CALENDAR } from '../kit/league-named.ts';
import type { Feed, ScheduleSource, SourceRequest } from '../source.ts';
import { parsePage } from './answer.ts';

const MOST_BYTES = 4 * 1024 * 1024;
/** Pages are large and written by people: they change a few times a day. */
const AT_LEAST_EVERY = 30 * MINUTE;

const requestOf = (feed: Feed, now: number): SourceRequest => ({
  key: `json-ld:${CALENDAR}:${feed.id}`,
  source: 'json-ld',
  league: CALENDAR,
  urls: [feed.url],
  // What has begun may have left a page that tells of what is next.
  covers: { from: now, to: now + WINDOW_AHEAD },
  purpose: 'now',
  accept: 'page',
  feed,
  atLeastEvery: AT_LEAST_EVERY,
  mostBytes: MOST_BYTES,
});

/** Pages that the user added and that tell of their events in schema.org's terms, as most venues' and channels' do. */
export const jsonLd: ScheduleSource = {
  id: 'json-ld',
  name: 'Web pages',
  hosts: [],
  waitsFor: 'feed',
  requests: (league, now, { feeds }) =>
    league === CALENDAR
      ? feeds.filter(({ kind }) => kind === 'jsonld').map((feed) => requestOf(feed, now))
      : [],
  looksLike: (text) => /^\uFEFF?\s*</u.test(text) && /application\/ld\+json/iu.test(text),
  leagueIn: () => CALENDAR,
  parse: parsePage,
};
