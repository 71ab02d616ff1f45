/** Two days as a schedule has them, written by hand: who meets whom in them is invented. */
import type { EventStatus, LiveEvent } from '../../../utils/events.ts';
import { HOUR } from '../../../utils/spans.ts';

/** Hours from now, negative when it has begun; then how it stands, when the hour does not say so. */
type When = number | readonly [hours: number, status: EventStatus];

function event(
  now: number,
  league: string,
  title: string,
  sides: readonly string[],
  when: When,
  tournament?: string,
): LiveEvent {
  const [hours, status] = typeof when === 'number' ? [when, when < 0 ? 'live' : 'scheduled'] : when;
  const start = now + hours * HOUR;
  const id = `hand:${league}:${title.toLowerCase().replaceAll(/\W+/g, '-')}`;
  return {
    id,
    league,
    title,
    competitors: sides.map((name) => ({
      id: `hand:${league}:${name.toLowerCase().replaceAll(/\W+/g, '-')}`,
      name,
    })),
    start,
    end: start + 3 * HOUR,
    endEstimated: true,
    timeTbd: false,
    status: status as EventStatus,
    ...(tournament === undefined ? {} : { tournament }),
    broadcasts: [],
    sources: ['hand'],
    mergedFrom: [id],
    seenAt: now,
    changedAt: now,
  };
}

type Game = readonly [league: string, away: string, home: string, when: When, tournament?: string];
/** A show, or a race with its field. */
type Show = readonly [league: string, title: string, when: When, field?: readonly string[]];

export interface Evening {
  name: string;
  /** Epoch ms. */
  now: number;
  events: readonly LiveEvent[];
}

const DRIVERS = [
  'Lando Norris',
  'Max Verstappen',
  'Charles Leclerc',
  'Lewis Hamilton',
  'George Russell',
  'Oscar Piastri',
  'Fernando Alonso',
];

function evening(
  name: string,
  now: number,
  games: readonly Game[],
  shows: readonly Show[],
): Evening {
  return {
    name,
    now,
    events: [
      ...games.map(([league, away, home, when, tournament]) =>
        event(now, league, `${away} at ${home}`, [away, home], when, tournament),
      ),
      ...shows.map(([league, title, when, field = []]) =>
        event(now, league, title, field, when, field.length === 0 ? undefined : title),
      ),
    ],
  };
}

export const NOVEMBER = evening(
  'a Sunday in November',
  Date.UTC(2026, 10, 22, 20, 0),
  [
    ['nfl', 'Kansas City Chiefs', 'Baltimore Ravens', -1],
    ['nfl', 'New York Jets', 'Buffalo Bills', -2],
    ['nfl', 'New England Patriots', 'Miami Dolphins', -1.9],
    ['nfl', 'Cleveland Browns', 'Pittsburgh Steelers', [-5, 'final']],
    ['nfl', 'Green Bay Packers', 'Chicago Bears', 1.5],
    ['nfl', 'Las Vegas Raiders', 'Denver Broncos', 1.1],
    ['nfl', 'Dallas Cowboys', 'New York Giants', 4.3],
    ['nfl', 'New Orleans Saints', 'Tampa Bay Buccaneers', 28.2],
    ['nfl', 'Detroit Lions', 'Minnesota Vikings', 92],
    ['nba', 'Los Angeles Lakers', 'Boston Celtics', -0.5],
    ['nba', 'New York Knicks', 'Brooklyn Nets', 2],
    ['nba', 'Miami Heat', 'Orlando Magic', 3],
    ['nba', 'Oklahoma City Thunder', 'Utah Jazz', 4],
    ['nba', 'Sacramento Kings', 'Phoenix Suns', 5],
    ['nba', 'Golden State Warriors', 'Denver Nuggets', 26],
    ['nhl', 'New York Rangers', 'New Jersey Devils', -1],
    ['nhl', 'Dallas Stars', 'Minnesota Wild', 3],
    ['nhl', 'Winnipeg Jets', 'Calgary Flames', 5],
    ['nhl', 'Toronto Maple Leafs', 'Seattle Kraken', 6],
    ['nhl', 'Vegas Golden Knights', 'Colorado Avalanche', 26],
    ['ncaaf', 'Ohio State Buckeyes', 'Michigan Wolverines', 139],
    ['ncaaf', 'Alabama Crimson Tide', 'Auburn Tigers', 143],
    ['ncaam', 'Duke Blue Devils', 'Arizona Wildcats', 4],
    ['ncaam', 'Kansas Jayhawks', 'North Carolina Tar Heels', 8],
    ['ncaam', 'Gonzaga Bulldogs', 'UConn Huskies', 6],
    ['epl', 'Tottenham Hotspur', 'Arsenal', -0.8],
    ['epl', 'Liverpool', 'Chelsea', [-5, 'final']],
    ['epl', 'Everton', 'Manchester United', 24],
    ['laliga', 'Sevilla', 'Real Madrid', 1],
    ['laliga', 'Valencia', 'Barcelona', 25],
    ['seriea', 'AC Milan', 'Inter Milan', 0.75],
    ['bundesliga', '1. FC Köln', '1. FC Union Berlin', -0.5],
    ['ligue1', 'Lyon', 'Marseille', 0.75],
    ['ucl', 'Bayern Munich', 'Paris Saint-Germain', 48],
    ['ligamx', 'Guadalajara', 'América', 5],
    ['mls', 'Columbus Crew', 'Inter Miami CF', -1],
    ['mls', 'Seattle Sounders FC', 'LAFC', 6],
    ['cricket', 'India', 'Australia', 13],
    ['urc', 'Leinster', 'Munster', 118],
    ['atp', 'Jannik Sinner', 'Carlos Alcaraz', -1, 'ATP Finals'],
    ['ufc', 'Bram Okafor', 'Teo Lindqvist', 6, 'UFC Fight Night: Okafor vs. Lindqvist'],
  ],
  [
    ['f1', 'Qatar Grand Prix', 110, DRIVERS],
    ['news', '60 Minutes', 4],
    ['news', 'Bloomberg Surveillance', 15],
    ['shows', 'Saturday Night Live', 150],
    ['shows', 'The Game Awards', 436],
    ['shows', "Macy's Thanksgiving Day Parade", 89],
  ],
);

export const JULY = evening(
  'a Saturday in July',
  Date.UTC(2026, 6, 4, 18, 0),
  [
    ['worldcup', 'Netherlands', 'Brazil', -0.5],
    ['worldcup', 'Argentina', 'France', 3],
    ['worldcup', 'Ghana', 'England', 23],
    ['worldcup', 'Mexico', 'United States', 27],
    ['mlb', 'Boston Red Sox', 'New York Yankees', -1],
    ['mlb', 'St. Louis Cardinals', 'Chicago Cubs', 0.3],
    ['mlb', 'San Francisco Giants', 'Los Angeles Dodgers', 8],
    ['mlb', 'Texas Rangers', 'Houston Astros', 6],
    ['mlb', 'Kansas City Royals', 'Chicago White Sox', 2],
    ['mlb', 'Minnesota Twins', 'Milwaukee Brewers', 2.2],
    ['mlb', 'Pittsburgh Pirates', 'Cincinnati Reds', 5],
    ['mlb', 'Detroit Tigers', 'Cleveland Guardians', 5.2],
    ['mlb', 'Toronto Blue Jays', 'Seattle Mariners', 8.1],
    ['mlb', 'Los Angeles Angels', 'Tampa Bay Rays', [-4, 'final']],
    ['mlb', 'New York Mets', 'Philadelphia Phillies', [1, 'postponed']],
    ['wnba', 'Indiana Fever', 'Las Vegas Aces', 1],
    ['wnba', 'Los Angeles Sparks', 'Chicago Sky', 6],
    ['wnba', 'Connecticut Sun', 'Atlanta Dream', 24],
    ['wnba', 'Seattle Storm', 'New York Liberty', 26],
    ['wnba', 'Golden State Valkyries', 'Phoenix Mercury', 7],
    ['nwsl', 'Gotham FC', 'Angel City FC', 8],
    ['nwsl', 'Kansas City Current', 'Orlando Pride', 5],
    ['mls', 'Chicago Fire FC', 'Philadelphia Union', 5.5],
    ['mls', 'LA Galaxy', 'Atlanta United FC', 5.5],
    ['mls', 'Vancouver Whitecaps', 'Portland Timbers', 8.5],
    ['rugbyworldcup', 'New Zealand', 'South Africa', 21],
    ['cricket', 'Pakistan', 'England', -6],
    ['atp', 'Novak Djokovic', 'Ben Shelton', -1, 'Wimbledon'],
    ['wta', 'Iga Swiatek', 'Coco Gauff', 1, 'Wimbledon'],
    ['wta', 'Aryna Sabalenka', 'Clara Tauson', [-4, 'final'], 'Wimbledon'],
    ['lol', 'T1', 'Gen.G', 14, 'LCK Final'],
    ['ufc', 'Nadia Brandvold', 'Mei Castellanos', 9, 'UFC 341: Brandvold vs. Castellanos'],
  ],
  [
    ['f1', 'British Grand Prix', 20, DRIVERS],
    ['news', 'Meet the Press', 19],
    ['news', 'Morning Joe', 41],
  ],
);
