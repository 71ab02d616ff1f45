/** Schedules to measure with: made up of the catalogue's leagues and teams, the same on every run. */
import { ENTITIES } from '../../utils/catalog/index.ts';
import { withKnownCompetitors } from '../../utils/catalog/known.ts';
import { LEAGUES } from '../../utils/catalog/leagues.ts';
import type { Entity } from '../../utils/catalog/types.ts';
import type { Broadcast, Competitor, LiveEvent } from '../../utils/events.ts';
import type { Telling } from '../../utils/schedule/telling.ts';
import { DAY, HOUR, MINUTE } from '../../utils/spans.ts';
import { createRandom } from './random.ts';

export const NOW = Date.UTC(2026, 10, 22, 20);

/** Of a hundred events, those that a second source tells too. */
const TOLD_TWICE = 15;
const SECOND: Readonly<Record<string, string>> = { mlb: 'mlb', nhl: 'nhl' };
const OUTLETS = [
  'ESPN',
  'ABC',
  'FOX',
  'CBS',
  'NBC',
  'Peacock',
  'Prime Video',
  'TNT',
  'ESPN+',
  'FS1',
];

const teamsByLeague = Map.groupBy(
  ENTITIES.filter(({ title, nickname, location }) => !title && (nickname ?? location)),
  ({ league }) => league,
);
const leagues = LEAGUES.filter(({ id }) => (teamsByLeague.get(id)?.length ?? 0) > 7);

const competitorOf = (source: string, league: string, team: Entity, side: 'home' | 'away') =>
  ({
    id: `${source}:${league}:${String(ENTITIES.indexOf(team))}`,
    name: team.name,
    ...(team.nickname !== undefined && { nickname: team.nickname, short: team.nickname }),
    ...(team.location !== undefined && { location: team.location }),
    ...(team.abbr?.[0] !== undefined && { abbreviation: team.abbr[0] }),
    side,
  }) satisfies Competitor;

/** Tellings that make `count` events of the coming days. */
export function madeTellings(count: number): Telling[] {
  const random = createRandom(7);
  const told = new Map<string, { league: string; teller: string; events: LiveEvent[] }>();
  const tell = (event: LiveEvent): void => {
    const { league, sources } = event;
    const teller = sources[0] ?? '';
    const telling = told.get(`${league}/${teller}`) ?? { league, teller, events: [] };
    told.set(`${league}/${teller}`, telling);
    telling.events.push(withKnownCompetitors(event));
  };
  for (let number = 0; number < count; number += 1) {
    const league = leagues[number % leagues.length];
    const teams = teamsByLeague.get(league?.id ?? '') ?? [];
    if (league === undefined || teams.length === 0) continue;
    const [away, home] = [random.pick(teams), random.pick(teams)];
    const start = NOW - 6 * HOUR + random.below((8 * DAY) / (5 * MINUTE)) * 5 * MINUTE;
    const broadcasts = [0, 1].map((): Broadcast => ({
      outlet: random.pick(OUTLETS),
      kind: 'tv',
      region: 'US',
      market: 'national',
    }));
    const eventOf = (source: string, at: number): LiveEvent => {
      const id = `${source}:${league.id}:4017${String(number).padStart(5, '0')}`;
      return {
        id,
        league: league.id,
        title: `${away.name} at ${home.name}`,
        competitors: [
          competitorOf(source, league.id, away, 'away'),
          competitorOf(source, league.id, home, 'home'),
        ],
        start: at,
        end: at + league.minutes * MINUTE,
        endEstimated: true,
        timeTbd: false,
        status: at < NOW ? 'live' : 'scheduled',
        broadcasts,
        url: `https://www.espn.com/${league.id}/game/_/gameId/4017${String(number)}`,
        sources: [source],
        mergedFrom: [id],
        seenAt: NOW,
        changedAt: NOW - HOUR,
      };
    };
    tell(eventOf('espn', start));
    if (random.below(100) < TOLD_TWICE) {
      tell(eventOf(SECOND[league.id] ?? 'json-feed', start + random.below(2) * 5 * MINUTE));
    }
  }
  return [...told.values()];
}

/** The teams of a telling as ESPN's scoreboard would give them: some 350 KB, for machines without recordings. */
export function madeScoreboard(bytes: number): string {
  const [telling] = madeTellings(4000).toSorted((a, b) => b.events.length - a.events.length);
  const events: object[] = [];
  for (const event of telling?.events ?? []) {
    if (events.length > 0 && JSON.stringify(events).length > bytes) break;
    const [away, home] = event.competitors;
    const links = Array.from({ length: 12 }, (_, at) => ({
      rel: ['summary', 'desktop', 'event'],
      href: `${event.url ?? ''}?part=${String(at)}`,
      text: 'Gamecast',
    }));
    events.push({
      id: event.id.split(':')[2],
      uid: event.id,
      date: new Date(event.start).toISOString(),
      name: event.title,
      links,
      competitions: [
        {
          date: new Date(event.start).toISOString(),
          status: { type: { name: 'STATUS_SCHEDULED', state: 'pre' } },
          competitors: [away, home].map((side, order) => ({
            id: side?.id,
            order,
            homeAway: side?.side,
            links,
            statistics: links,
            team: {
              id: side?.id,
              displayName: side?.name,
              shortDisplayName: side?.short,
              name: side?.nickname,
              location: side?.location,
              abbreviation: side?.abbreviation,
              links,
            },
          })),
          geoBroadcasts: event.broadcasts.map(({ outlet }) => ({
            type: { shortName: 'TV' },
            market: { type: 'National' },
            media: { shortName: outlet },
            lang: 'en',
            region: 'us',
          })),
        },
      ],
    });
  }
  return JSON.stringify({ leagues: [{ slug: 'x' }], events });
}
