/** The simulated origins: each default source's answer at a moment, as little of it as its parser needs. */
import { LEAGUES } from '../../utils/catalog/leagues.ts';
import type { LeagueId } from '../../utils/events.ts';
import { addDays } from '../../utils/sources/kit/time.ts';
import { DAY, HOUR } from '../../utils/spans.ts';
import { type Game, gamesBetween, numberOf } from './games.ts';
import { FIXED, sizeOf } from './sizes.ts';

/** An answer and what it weighs on the wire. */
export interface Answer {
  text: string;
  bytes: number;
}

type State = 'before' | 'on' | 'over';

const stateOf = ({ begins, ends }: Game, now: number): State =>
  now < begins ? 'before' : now < ends ? 'on' : 'over';

const ESPN_STATUS = {
  before: { name: 'STATUS_SCHEDULED', state: 'pre' },
  on: { name: 'STATUS_IN_PROGRESS', state: 'in' },
  over: { name: 'STATUS_FINAL', state: 'post', completed: true },
} as const;

const iso = (time: number): string => new Date(time).toISOString();

const espnEvent = (game: Game, now: number) => ({
  id: game.id,
  name: `${game.away} at ${game.home}`,
  date: `${iso(game.start).slice(0, 16)}Z`,
  competitions: [
    {
      id: game.id,
      date: `${iso(game.start).slice(0, 16)}Z`,
      status: { type: ESPN_STATUS[stateOf(game, now)] },
      competitors: [game.home, game.away].map((name, index) => ({
        id: String(numberOf(name)),
        homeAway: index === 0 ? 'home' : 'away',
        score: String(Math.max(0, Math.floor((now - game.begins) / 600_000))),
        team: { id: String(numberOf(name)), displayName: name, isActive: true },
      })),
    },
  ],
  status: { type: ESPN_STATUS[stateOf(game, now)] },
});

const BY_PATH: ReadonlyMap<string, LeagueId> = new Map(
  LEAGUES.flatMap(({ id, espn }) => (espn === undefined ? [] : [[espn.path, id] as const])),
);

function espn(url: URL, now: number): Answer | undefined {
  const path = /\/sports\/(.+)\/scoreboard$/.exec(url.pathname)?.[1] ?? '';
  const league = BY_PATH.get(path);
  const dates = url.searchParams.get('dates') ?? '';
  if (league === undefined || !/^\d{6}(?:\d{2})?$/.test(dates)) return undefined;
  const first = dates.length === 6 ? `${dates}01` : dates;
  const last = dates.length === 6 ? `${dates}31` : dates;
  const games = gamesBetween(league, first, last).filter(({ day }) => day.startsWith(dates));
  return {
    text: JSON.stringify({ events: games.map((game) => espnEvent(game, now)) }),
    bytes: sizeOf('espn', league, games.length),
  };
}

const NHL_STATE = { before: 'FUT', on: 'LIVE', over: 'FINAL' } as const;

const nhlTeam = (name: string) => ({
  id: numberOf(name) + 1,
  name: { default: name },
  commonName: { default: name },
  abbrev: 'ABC',
});

const nhlGame = (game: Game, now: number) => ({
  id: Number(game.id),
  startTimeUTC: iso(game.start).replace('.000', ''),
  gameState: NHL_STATE[stateOf(game, now)],
  gameScheduleState: 'OK',
  homeTeam: nhlTeam(game.home),
  awayTeam: nhlTeam(game.away),
});

function nhl(url: URL, now: number): Answer | undefined {
  const [, kind, date = ''] = /\/v1\/(score|schedule)\/([\d-]+)$/.exec(url.pathname) ?? [];
  if (kind === undefined) return undefined;
  const first = date.replaceAll('-', '');
  const games = gamesBetween('nhl', first, kind === 'score' ? first : addDays(first, 6));
  const listed = games.map((game) => nhlGame(game, now));
  return {
    text: JSON.stringify(kind === 'score' ? { games: listed } : { gameWeek: [{ games: listed }] }),
    bytes: sizeOf('nhl', 'nhl', games.length),
  };
}

/** A channel's programme of the next day. */
const programme = (now: number) => ({
  start: iso(now + DAY),
  stop: iso(now + DAY + 2 * HOUR),
  title: 'Bloomberg Surveillance',
  episode: { liveBroadcast: true },
});

const EMPTY_SEASON = '{"MRData":{"total":"0","RaceTable":{"Races":[]}}}';

/** What a default source's host says to a request; undefined where it would say 404. @param now epoch ms */
export function originAnswer(address: string, now: number): Answer | undefined {
  const url = new URL(address);
  switch (url.hostname) {
    case 'site.api.espn.com':
    case 'site.web.api.espn.com':
      return espn(url, now);
    case 'api-web.nhle.com':
      return nhl(url, now);
    case 'statsapi.mlb.com':
      return { text: '{"dates":[]}', bytes: sizeOf('mlb', 'mlb', 0) };
    case 'mastapi.mobile.mlbinfra.com':
      return { text: '{"results":[]}', bytes: FIXED.mlbtv };
    case 'api.jolpi.ca':
      return { text: EMPTY_SEASON, bytes: FIXED.jolpica };
    case 'api.pluto.tv':
      return { text: JSON.stringify({ timelines: [programme(now)] }), bytes: FIXED.pluto };
    default:
      return undefined;
  }
}
