/** What we read of the NHL's answers; a field of the wrong type counts as absent. */
import * as v from 'valibot';

import { absent, flag, id, list, number, rawList, text } from '../kit/lenient.ts';

/** Names come in several languages, `default` being English where that differs; seldom plain. */
const localised = absent(
  v.union([
    v.string(),
    v.pipe(
      v.object({ default: v.string() }),
      v.transform((name) => name.default),
    ),
  ]),
);

const Team = v.object({
  id: absent(id),
  /** "Panthers"; in lists of scores `name` is that, on scoreboards the full name. */
  commonName: localised,
  name: localised,
  placeName: localised,
  abbrev: text,
  score: number,
});
export type NhlTeam = v.InferOutput<typeof Team>;

const Period = v.object({ number, periodType: text, maxRegulationPeriods: number });
const Clock = v.object({ timeRemaining: text, inIntermission: flag });

const TvBroadcast = v.object({ network: v.string(), market: text, countryCode: text });
export type NhlBroadcast = v.InferOutput<typeof TvBroadcast>;

export const NhlGame = v.object({
  id,
  gameType: number,
  startTimeUTC: text,
  neutralSite: flag,
  gameState: text,
  gameScheduleState: text,
  tvBroadcasts: list(TvBroadcast),
  awayTeam: absent(Team),
  homeTeam: absent(Team),
  periodDescriptor: absent(Period),
  period: number,
  clock: absent(Clock),
  seriesStatus: absent(v.object({ seriesTitle: text })),
  specialEvent: absent(v.object({ name: localised })),
  gameCenterLink: text,
});
export type NhlGame = v.InferOutput<typeof NhlGame>;

/** A week of games, a scoreboard of some days, or the scores of one day, which repeats the week without games. */
export const NhlAnswer = v.union([
  v.object({ games: v.array(v.unknown()) }),
  v.object({ gameWeek: v.array(v.unknown()) }),
  v.object({ gamesByDate: v.array(v.unknown()) }),
]);
export type NhlAnswer = v.InferOutput<typeof NhlAnswer>;

/** A day of a week or of a scoreboard. */
export const NhlDay = v.object({ games: rawList });
