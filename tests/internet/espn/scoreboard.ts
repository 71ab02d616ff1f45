/** A scoreboard answer in the shape that recorded ones have, made from the world at a moment. */
import {
  startOf,
  type PartEvent,
  type TeamEvent,
  type World,
  type WorldEvent,
  type WorldOutlet,
  type WorldTeam,
} from '../world.ts';
import { scoreAt, statusAt } from './clock.ts';

/** ESPN's own numbers of sports and leagues, as they stand in `uid`. */
const LEAGUES: Record<string, { sport: string; league: string; name: string }> = {
  'football/nfl': { sport: '20', league: '28', name: 'National Football League' },
  'football/college-football': { sport: '20', league: '23', name: 'NCAA - Football' },
  'basketball/nba': { sport: '40', league: '46', name: 'National Basketball Association' },
  'baseball/mlb': { sport: '1', league: '10', name: 'Major League Baseball' },
  'hockey/nhl': { sport: '70', league: '90', name: 'National Hockey League' },
  'soccer/eng.1': { sport: '600', league: '700', name: 'English Premier League' },
  'soccer/uefa.champions': { sport: '600', league: '775', name: 'UEFA Champions League' },
  'soccer/usa.1': { sport: '600', league: '770', name: 'MLS' },
  'tennis/atp': { sport: '850', league: '851', name: 'ATP' },
  'racing/f1': { sport: '2000', league: '2030', name: 'Formula 1' },
  'mma/ufc': { sport: '3301', league: '3321', name: 'Ultimate Fighting Championship' },
};

/** Types of the outlets, by ESPN's number. */
const TYPE_ID: Record<WorldOutlet['type'], string> = {
  TV: '1',
  Radio: '2',
  Web: '4',
  Streaming: '5',
};

export interface Question {
  /** Below `/sports/`. */
  path: string;
  /** `YYYYMMDD`, `YYYYMM`, `YYYY`, or none for what is about now. */
  dates: string | undefined;
  groups: string | undefined;
  limit: number;
}

/** @param now epoch ms */
export function scoreboard(question: Question, world: World, now: number): Record<string, unknown> {
  const chosen = world.events.filter(
    (event) =>
      event.path === question.path &&
      inBucket(startOf(event, world), question.dates, now) &&
      (event.shape !== 'teams' || event.ranked !== false || question.groups !== undefined),
  );
  const slug = question.path.split('/')[1] ?? '';
  return {
    leagues: [
      {
        id: LEAGUES[question.path]?.league ?? '0',
        name: LEAGUES[question.path]?.name ?? slug,
        slug,
      },
    ],
    season: { type: 2, year: new Date(now).getUTCFullYear() },
    events: eventsOf(chosen, world, now).slice(0, question.limit),
  };
}

/** Buckets are days and months of the eastern United States, whatever the sport. */
function inBucket(start: number, dates: string | undefined, now: number): boolean {
  if (dates === undefined) return easternDay(start) === easternDay(now);
  return easternDay(start).startsWith(dates);
}

const EASTERN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const easternDay = (time: number): string => EASTERN.format(time).replaceAll('-', '');

/** "2026-11-22T18:05Z": no seconds. */
const minute = (time: number): string => `${new Date(time).toISOString().slice(0, 16)}Z`;

function eventsOf(events: readonly WorldEvent[], world: World, now: number): unknown[] {
  const answer: unknown[] = [];
  const wholes = new Map<string, PartEvent[]>();
  for (const event of events) {
    if (event.shape === 'teams') {
      answer.push(game(event, world, now));
    } else {
      const parts = wholes.get(event.whole.id) ?? [];
      parts.push(event);
      wholes.set(event.whole.id, parts);
    }
  }
  for (const parts of wholes.values()) answer.push(whole(parts, world, now));
  return answer;
}

function game(event: TeamEvent, world: World, now: number): unknown {
  const uid = uidOf(event.path, event.id);
  const date = minute(startOf(event, world));
  const status = statusAt(event, world, now);
  const { home, away } = event;
  const league = event.path.split('/')[1] ?? '';
  return {
    id: event.id,
    uid,
    date,
    name: `${nameOf(away)} at ${nameOf(home)}`,
    shortName: `${away.abbreviation} @ ${home.abbreviation}`,
    season: { year: new Date(now).getUTCFullYear(), type: 2, slug: 'regular-season' },
    competitions: [
      {
        id: event.id,
        uid: `${uid}~c:${event.id}`,
        date,
        startDate: date,
        attendance: 0,
        timeValid: true,
        neutralSite: false,
        competitors: [side(event, 'home', home, world, now), side(event, 'away', away, world, now)],
        notes: [],
        status,
        ...outletsOf(event.outlets),
      },
    ],
    links: [
      {
        language: 'en-US',
        rel: ['summary', 'desktop', 'event'],
        href: `https://www.espn.com/${league}/game/_/gameId/${event.id}`,
        text: 'Gamecast',
        isExternal: false,
      },
    ],
    status,
  };
}

function side(
  event: TeamEvent,
  homeAway: 'home' | 'away',
  team: WorldTeam,
  world: World,
  now: number,
): unknown {
  const begun = statusAt(event, world, now).type.state !== 'pre';
  return {
    id: team.id,
    uid: `${uidOf(event.path)}~t:${team.id}`,
    type: 'team',
    order: homeAway === 'home' ? 0 : 1,
    homeAway,
    team: {
      id: team.id,
      location: team.location,
      name: team.nickname,
      abbreviation: team.abbreviation,
      displayName: nameOf(team),
      shortDisplayName: team.short ?? team.nickname,
      isActive: true,
    },
    ...(begun ? { score: scoreAt(event, homeAway, world, now) } : { score: '0' }),
  };
}

function whole(parts: readonly PartEvent[], world: World, now: number): unknown {
  const [first] = parts;
  if (!first) return {};
  const starts = parts.map((part) => startOf(part, world));
  const competitions = parts.map((part) => competition(part, world, now));
  return {
    id: first.whole.id,
    uid: uidOf(first.path, first.whole.id),
    date: minute(Math.min(...starts)),
    endDate: minute(Math.max(...starts)),
    name: first.whole.name,
    shortName: first.whole.name,
    season: { year: new Date(now).getUTCFullYear(), type: 2 },
    ...(first.shape === 'tennis'
      ? {
          groupings: [
            {
              grouping: { id: '1', slug: 'mens-singles', displayName: "Men's Singles" },
              competitions,
            },
          ],
        }
      : { competitions }),
    status: statusAt(first, world, now),
  };
}

function competition(event: PartEvent, world: World, now: number): unknown {
  const date = minute(startOf(event, world));
  const uid = uidOf(event.path, event.whole.id);
  return {
    id: event.id,
    uid: `${uid}~c:${event.id}`,
    date,
    startDate: date,
    timeValid: true,
    ...(event.shape === 'tennis'
      ? { round: { id: '6', displayName: event.part }, type: { id: '1', slug: 'mens-singles' } }
      : { type: { id: '1', abbreviation: event.part } }),
    competitors: event.people.map((name, index) => ({
      id: `${event.id}${String(index)}`,
      uid: `${uidOf(event.path)}~a:${event.id}${String(index)}`,
      type: 'athlete',
      order: index + 1,
      ...(event.shape === 'tennis' ? { homeAway: index === 0 ? 'home' : 'away' } : {}),
      athlete: {
        fullName: name,
        displayName: name,
        shortName: name.replace(/^(\p{L})\p{L}* /u, '$1. '),
      },
    })),
    notes: [],
    status: statusAt(event, world, now),
    ...outletsOf(event.outlets),
  };
}

function outletsOf(outlets: readonly WorldOutlet[]): Record<string, unknown> {
  return {
    broadcasts:
      outlets.length > 0 ? [{ market: 'national', names: outlets.map(({ name }) => name) }] : [],
    broadcast: outlets.map(({ name }) => name).join('/'),
    geoBroadcasts: outlets.map(({ name, type, market }) => ({
      type: { id: TYPE_ID[type], shortName: type },
      market: { id: market === 'National' ? '1' : '2', type: market },
      media: { shortName: name },
      lang: 'en',
      region: 'us',
    })),
  };
}

const nameOf = (team: WorldTeam): string => team.name ?? `${team.location} ${team.nickname}`;

function uidOf(path: string, event?: string): string {
  const { sport, league } = LEAGUES[path] ?? { sport: '0', league: '0' };
  return `s:${sport}~l:${league}${event === undefined ? '' : `~e:${event}`}`;
}
