/** Days of StatsAPI as it writes them, by hand: only what the source reads. */

const club = (id: number, name: string, names: object = {}) => ({
  id,
  name,
  sport: { id: 1 },
  ...names,
});

export const GUARDIANS = club(114, 'Cleveland Guardians', {
  teamName: 'Guardians',
  clubName: 'Guardians',
  franchiseName: 'Cleveland',
  locationName: 'Cleveland',
  abbreviation: 'CLE',
});
export const DIAMONDBACKS = club(109, 'Arizona Diamondbacks', {
  teamName: 'D-backs',
  clubName: 'Diamondbacks',
  franchiseName: 'Arizona',
  locationName: 'Phoenix',
  abbreviation: 'AZ',
});

const STATES: Readonly<Record<string, object>> = {
  Scheduled: { abstractGameState: 'Preview', codedGameState: 'S', statusCode: 'S' },
  'In Progress': { abstractGameState: 'Live', codedGameState: 'I', statusCode: 'I' },
  Final: { abstractGameState: 'Final', codedGameState: 'F', statusCode: 'F' },
  'Postponed: Rain': { abstractGameState: 'Final', codedGameState: 'D', statusCode: 'DR' },
};

export const stateOf = (detailedState: string): object => ({
  detailedState,
  startTimeTBD: false,
  ...STATES[detailedState],
});

/** A row of `broadcasts`. */
export const row = (name: string, more: object = {}): object => ({
  name,
  type: 'TV',
  language: 'en',
  isNational: false,
  homeAway: 'home',
  availability: { availabilityCode: 'local_in_market' },
  availableForStreaming: true,
  freeGame: false,
  mediaState: { mediaStateCode: 'MEDIA_OFF' },
  ...more,
});

/** A national row as it comes: twice, of which one may be streamed. */
export const national = (name: string, availabilityCode = 'national'): object[] =>
  ['home', 'away'].map((homeAway) =>
    row(name, {
      isNational: true,
      homeAway,
      availability: { availabilityCode },
      availableForStreaming: homeAway === 'home',
    }),
  );

export const game = (more: object = {}): Record<string, unknown> => ({
  gamePk: 824424,
  gameType: 'R',
  gameDate: '2026-09-04T18:10:00Z',
  doubleHeader: 'N',
  gameNumber: 1,
  seriesDescription: 'Regular Season',
  status: stateOf('Scheduled'),
  teams: { away: { team: DIAMONDBACKS }, home: { team: GUARDIANS } },
  broadcasts: [],
  ...more,
});

/** An answer with one day a list. */
export const answer = (...days: readonly unknown[][]): string =>
  JSON.stringify({
    copyright: 'Terms',
    totalGames: days.flat().length,
    dates: days.map((games, index) => ({ date: `2026-09-0${4 + index}`, games })),
  });
