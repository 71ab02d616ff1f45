import { text, type Host } from '../host.ts';

/** Sources that have nothing to tell of this world's leagues, in the shape in which each says so. */
const NOTHING: Readonly<Record<string, unknown>> = {
  'statsapi.mlb.com': { totalItems: 0, totalGames: 0, dates: [] },
  'mastapi.mobile.mlbinfra.com': { results: [] },
  'api-web.nhle.com': { gameWeek: [], games: [] },
  'api.jolpi.ca': { MRData: { total: '0', RaceTable: { Races: [] } } },
  'api.pluto.tv': { timelines: [] },
};

/** Schedule hosts besides ESPN: they answer, and have no event. */
export const quietScheduleHost: Host = {
  serves: (name) => name in NOTHING,
  answer: ({ host }) => text(200, JSON.stringify(NOTHING[host]), 'application/json'),
};
