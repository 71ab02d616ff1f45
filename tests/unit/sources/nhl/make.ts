/** Answers of the NHL as it writes them, by hand: only what the source reads. */

/** A team as a week has it. */
export const ofWeek = (id: number, place: string, nickname: string, abbrev: string, more = {}) => ({
  id,
  commonName: { default: nickname },
  placeName: { default: place, fr: `${place} (fr)` },
  abbrev,
  ...more,
});

/** A team as a day's scores have it. */
export const ofScores = (id: number, nickname: string, abbrev: string, score?: number) => ({
  id,
  name: { default: nickname },
  abbrev,
  ...(score !== undefined && { score }),
});

export const network = (name: string, market: string, countryCode: string) => ({
  network: name,
  market,
  countryCode,
});

export const game = (more: object = {}): Record<string, unknown> => ({
  id: 2026020345,
  gameType: 2,
  startTimeUTC: '2026-11-23T00:00:00Z',
  neutralSite: false,
  gameState: 'FUT',
  gameScheduleState: 'OK',
  tvBroadcasts: [],
  awayTeam: ofWeek(8, 'Montréal', 'Canadiens', 'MTL'),
  homeTeam: ofWeek(6, 'Boston', 'Bruins', 'BOS'),
  gameCenterLink: '/gamecenter/mtl-vs-bos/2026/11/22/2026020345',
  ...more,
});

/** A week with one day a list. */
export const week = (...days: readonly unknown[][]): string =>
  JSON.stringify({
    nextStartDate: '2026-11-29',
    gameWeek: days.map((games, index) => ({ date: `2026-11-2${2 + index}`, games })),
  });

/** A day's scores; the week is repeated there without its games. */
export const scores = (...games: readonly unknown[]): string =>
  JSON.stringify({
    prevDate: '2026-11-21',
    currentDate: '2026-11-22',
    gameWeek: [{ date: '2026-11-22', numberOfGames: games.length }],
    games,
  });

/** The scoreboard of several days. */
export const scoreboard = (...games: readonly unknown[]): string =>
  JSON.stringify({ focusedDate: '2026-11-22', gamesByDate: [{ date: '2026-11-22', games }] });
