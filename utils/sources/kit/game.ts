import type { League } from '../../catalog/types.ts';
import type { Broadcast, Competitor, EventStatus } from '../../events.ts';
import { competitorOf, eventOf, type Read } from './event-of.ts';
import { instant } from './time.ts';

/** More than this many runs or goals is no score. */
const HIGHEST_SCORE = 999;

/** "AL Wild Card #2", "NL Higher Seed", "AL Champion": a place that a league fills by rank. */
const BY_RANK = /#\s?\d|\b(?:seed|champion)\b|\bwild card\b/i;

/** A team as its league names it, nothing checked yet. */
export interface Team {
  id: string | undefined;
  name: string | undefined;
  short?: string | undefined;
  nickname?: string | undefined;
  location?: string | undefined;
  abbreviation?: string | undefined;
  score?: number | undefined;
}

/** One game of two teams as a league tells of it; everything is still as it came. */
export interface Game {
  source: string;
  league: League;
  /** The source's own id. */
  id: string;
  away: Team | undefined;
  home: Team | undefined;
  /** On neither team's ground. */
  neutral: boolean;
  /** Which of two that are played on one day. */
  gameNumber?: number | undefined;
  start: string | undefined;
  timeTbd: boolean;
  status: EventStatus;
  phase: string | undefined;
  tournament: string | undefined;
  broadcasts: Broadcast[];
  url: string | undefined;
}

const isScore = (score: number | undefined): score is number =>
  score !== undefined && Number.isInteger(score) && score >= 0 && score <= HIGHEST_SCORE;

/** @returns undefined for a team without a name */
function sideOf(
  team: Team | undefined,
  side: 'home' | 'away',
  { source, league }: Game,
): Competitor | undefined {
  if (team === undefined) return undefined;
  const score = isScore(team.score) ? team.score : undefined;
  const competitor = competitorOf({ ...team, side, score }, `${source}:${league.id}`);
  return competitor !== undefined && BY_RANK.test(competitor.name)
    ? { ...competitor, placeholder: true }
    : competitor;
}

/** Who isn't named at all still takes a place. */
const unnamed = (side: 'home' | 'away', { source, league }: Game): Competitor => ({
  id: `${source}:${league.id}:tbd-${side}`,
  name: 'TBD',
  side,
  placeholder: true,
});

/** Guests first, as fans say it: "Mets at Braves"; two games of a day are told apart. */
function titleOf({ neutral, gameNumber }: Game, away: Competitor, home: Competitor): string {
  const title = `${away.name} ${neutral ? 'v' : 'at'} ${home.name}`;
  return gameNumber === undefined ? title : `${title}, game ${gameNumber}`;
}

/** Makes the event, or says why there is none. @param now epoch ms */
export function makeGame(game: Game, now: number): Read {
  const guests = sideOf(game.away, 'away', game);
  const hosts = sideOf(game.home, 'home', game);
  const away = guests ?? unnamed('away', game);
  const home = hosts ?? unnamed('home', game);
  const { league, start, away: _away, home: _home, ...told } = game;
  const isNamed = guests !== undefined || hosts !== undefined;
  return eventOf(
    {
      ...told,
      league: league.id,
      title: isNamed ? titleOf(game, away, home) : undefined,
      competitors: [away, home],
      start: instant(start),
    },
    now,
  );
}
