/** What we read of MLB StatsAPI's schedules; a field of the wrong type counts as absent. */
import * as v from 'valibot';

import { absent, flag, id, list, number, rawList, text } from '../kit/lenient.ts';

const Team = v.object({
  id: absent(id),
  name: text,
  /** "D-backs". */
  teamName: text,
  /** "Diamondbacks". */
  clubName: text,
  /** "Texas": what the team is called by. */
  franchiseName: text,
  /** "Arlington": where it plays. */
  locationName: text,
  abbreviation: text,
  sport: absent(v.object({ id: absent(id) })),
});
export type MlbTeam = v.InferOutput<typeof Team>;

const Side = v.object({ score: number, team: absent(Team) });
export type MlbSide = v.InferOutput<typeof Side>;

const Status = v.object({
  abstractGameState: text,
  codedGameState: text,
  detailedState: text,
  statusCode: text,
  startTimeTBD: flag,
});
export type MlbStatus = v.InferOutput<typeof Status>;

const Linescore = v.object({
  currentInning: number,
  inningState: text,
});
export type MlbLinescore = v.InferOutput<typeof Linescore>;

const Broadcast = v.object({
  name: v.string(),
  type: text,
  language: text,
  isNational: flag,
  homeAway: text,
  availability: absent(v.object({ availabilityCode: text })),
  availableForStreaming: flag,
  freeGame: flag,
  freeGameStatus: flag,
  mediaState: absent(v.object({ mediaStateCode: text })),
});
export type MlbBroadcast = v.InferOutput<typeof Broadcast>;

export const MlbGame = v.object({
  gamePk: id,
  gameType: text,
  gameDate: text,
  status: absent(Status),
  teams: absent(v.object({ away: absent(Side), home: absent(Side) })),
  linescore: absent(Linescore),
  broadcasts: list(Broadcast),
  doubleHeader: text,
  gameNumber: number,
  seriesDescription: text,
  /** Set on the old entry of a game that was moved, and of one that goes on another day. */
  rescheduleDate: text,
  resumeDate: text,
});
export type MlbGame = v.InferOutput<typeof MlbGame>;

export const MlbDate = v.object({ games: rawList });

/** The envelope: only that there is a list of days. A day without games isn't in it. */
export const MlbAnswer = v.object({ dates: v.array(v.unknown()) });

/** How StatsAPI reports an error. */
export const MlbProblem = v.object({ message: v.string() });
