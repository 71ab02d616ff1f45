import type { League } from '../../catalog/types.ts';
import type { Broadcast, Competitor, EventStatus } from '../../events.ts';
import { eventOf, type Read } from './event-of.ts';
import { plainText } from './text.ts';
import { instant } from './time.ts';

const LONGEST_NAME = 80;
const LONGEST_ABBREVIATION = 12;
/** More than this many runs or goals is no score. */
const HIGHEST_SCORE = 999;

/** "AL Wild Card #2", "Winner of Game 3", "NL Higher Seed", "TBD": takes a place, names nobody. */
const NOBODY =
  /#\s?\d|\b(?:winner|loser|seed|champion)\b|\bwild card\b|^(?:tbd|tba)$|^to be (?:determined|announced|decided)\b/i;

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

type Named = 'short' | 'nickname' | 'location' | 'abbreviation';

/** The field when it says something that the name alone doesn't. */
function named(key: Named, raw: string | undefined, name: string): Partial<Competitor> {
  const value = plainText(raw, key === 'abbreviation' ? LONGEST_ABBREVIATION : LONGEST_NAME);
  return value === undefined || value === name ? {} : { [key]: value };
}

const isScore = (score: number | undefined): score is number =>
  score !== undefined && Number.isInteger(score) && score >= 0 && score <= HIGHEST_SCORE;

/** @returns undefined for a team without a name */
function competitorOf(
  team: Team | undefined,
  side: 'home' | 'away',
  { source, league }: Game,
): Competitor | undefined {
  const name = plainText(team?.name, LONGEST_NAME);
  if (team === undefined || name === undefined) return undefined;
  const { id = name.toLowerCase().replaceAll(' ', '-'), score } = team;
  return {
    id: `${source}:${league.id}:${id}`,
    name,
    ...named('short', team.short, name),
    ...named('nickname', team.nickname, name),
    ...named('location', team.location, name),
    ...named('abbreviation', team.abbreviation, name),
    side,
    ...(isScore(score) && { score: String(score) }),
    ...(NOBODY.test(name) && { placeholder: true }),
  };
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
  const guests = competitorOf(game.away, 'away', game);
  const hosts = competitorOf(game.home, 'home', game);
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
