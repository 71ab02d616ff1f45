/** The teams of MLB and of the NHL as their own leagues spell them: all are the catalogue's. */
import { describe, expect, it } from 'vitest';

import { knownAs } from '../../../utils/catalog/known.ts';
import type { Competitor } from '../../../utils/events.ts';
import { mlb } from '../../../utils/sources/mlb/index.ts';
import { nhl } from '../../../utils/sources/nhl/index.ts';
import { answer, game as mlbGame } from './mlb/make.ts';
import { game as nhlGame, ofScores, ofWeek, scores, week } from './nhl/make.ts';

/** Number, full name, nickname, the place a club is called by, its code. */
type Club = [id: number, name: string, nickname: string, place: string, code: string];

const MLB: readonly Club[] = [
  [108, 'Los Angeles Angels', 'Angels', 'Los Angeles', 'LAA'],
  [109, 'Arizona Diamondbacks', 'Diamondbacks', 'Arizona', 'AZ'],
  [110, 'Baltimore Orioles', 'Orioles', 'Baltimore', 'BAL'],
  [111, 'Boston Red Sox', 'Red Sox', 'Boston', 'BOS'],
  [112, 'Chicago Cubs', 'Cubs', 'Chicago', 'CHC'],
  [113, 'Cincinnati Reds', 'Reds', 'Cincinnati', 'CIN'],
  [114, 'Cleveland Guardians', 'Guardians', 'Cleveland', 'CLE'],
  [115, 'Colorado Rockies', 'Rockies', 'Colorado', 'COL'],
  [116, 'Detroit Tigers', 'Tigers', 'Detroit', 'DET'],
  [117, 'Houston Astros', 'Astros', 'Houston', 'HOU'],
  [118, 'Kansas City Royals', 'Royals', 'Kansas City', 'KC'],
  [119, 'Los Angeles Dodgers', 'Dodgers', 'Los Angeles', 'LAD'],
  [120, 'Washington Nationals', 'Nationals', 'Washington', 'WSH'],
  [121, 'New York Mets', 'Mets', 'New York', 'NYM'],
  [133, 'Athletics', 'Athletics', 'Athletics', 'ATH'],
  [134, 'Pittsburgh Pirates', 'Pirates', 'Pittsburgh', 'PIT'],
  [135, 'San Diego Padres', 'Padres', 'San Diego', 'SD'],
  [136, 'Seattle Mariners', 'Mariners', 'Seattle', 'SEA'],
  [137, 'San Francisco Giants', 'Giants', 'San Francisco', 'SF'],
  [138, 'St. Louis Cardinals', 'Cardinals', 'St. Louis', 'STL'],
  [139, 'Tampa Bay Rays', 'Rays', 'Tampa Bay', 'TB'],
  [140, 'Texas Rangers', 'Rangers', 'Texas', 'TEX'],
  [141, 'Toronto Blue Jays', 'Blue Jays', 'Toronto', 'TOR'],
  [142, 'Minnesota Twins', 'Twins', 'Minnesota', 'MIN'],
  [143, 'Philadelphia Phillies', 'Phillies', 'Philadelphia', 'PHI'],
  [144, 'Atlanta Braves', 'Braves', 'Atlanta', 'ATL'],
  [145, 'Chicago White Sox', 'White Sox', 'Chicago', 'CWS'],
  [146, 'Miami Marlins', 'Marlins', 'Miami', 'MIA'],
  [147, 'New York Yankees', 'Yankees', 'New York', 'NYY'],
  [158, 'Milwaukee Brewers', 'Brewers', 'Milwaukee', 'MIL'],
];

const NHL: readonly Club[] = [
  [1, 'New Jersey Devils', 'Devils', 'New Jersey', 'NJD'],
  [2, 'New York Islanders', 'Islanders', 'New York', 'NYI'],
  [3, 'New York Rangers', 'Rangers', 'New York', 'NYR'],
  [4, 'Philadelphia Flyers', 'Flyers', 'Philadelphia', 'PHI'],
  [5, 'Pittsburgh Penguins', 'Penguins', 'Pittsburgh', 'PIT'],
  [6, 'Boston Bruins', 'Bruins', 'Boston', 'BOS'],
  [7, 'Buffalo Sabres', 'Sabres', 'Buffalo', 'BUF'],
  [8, 'Montréal Canadiens', 'Canadiens', 'Montréal', 'MTL'],
  [9, 'Ottawa Senators', 'Senators', 'Ottawa', 'OTT'],
  [10, 'Toronto Maple Leafs', 'Maple Leafs', 'Toronto', 'TOR'],
  [12, 'Carolina Hurricanes', 'Hurricanes', 'Carolina', 'CAR'],
  [13, 'Florida Panthers', 'Panthers', 'Florida', 'FLA'],
  [14, 'Tampa Bay Lightning', 'Lightning', 'Tampa Bay', 'TBL'],
  [15, 'Washington Capitals', 'Capitals', 'Washington', 'WSH'],
  [16, 'Chicago Blackhawks', 'Blackhawks', 'Chicago', 'CHI'],
  [17, 'Detroit Red Wings', 'Red Wings', 'Detroit', 'DET'],
  [18, 'Nashville Predators', 'Predators', 'Nashville', 'NSH'],
  [19, 'St. Louis Blues', 'Blues', 'St. Louis', 'STL'],
  [20, 'Calgary Flames', 'Flames', 'Calgary', 'CGY'],
  [21, 'Colorado Avalanche', 'Avalanche', 'Colorado', 'COL'],
  [22, 'Edmonton Oilers', 'Oilers', 'Edmonton', 'EDM'],
  [23, 'Vancouver Canucks', 'Canucks', 'Vancouver', 'VAN'],
  [24, 'Anaheim Ducks', 'Ducks', 'Anaheim', 'ANA'],
  [25, 'Dallas Stars', 'Stars', 'Dallas', 'DAL'],
  [26, 'Los Angeles Kings', 'Kings', 'Los Angeles', 'LAK'],
  [28, 'San Jose Sharks', 'Sharks', 'San Jose', 'SJS'],
  [29, 'Columbus Blue Jackets', 'Blue Jackets', 'Columbus', 'CBJ'],
  [30, 'Minnesota Wild', 'Wild', 'Minnesota', 'MIN'],
  [52, 'Winnipeg Jets', 'Jets', 'Winnipeg', 'WPG'],
  [54, 'Vegas Golden Knights', 'Golden Knights', 'Vegas', 'VGK'],
  [55, 'Seattle Kraken', 'Kraken', 'Seattle', 'SEA'],
  [68, 'Utah Mammoth', 'Mammoth', 'Utah', 'UTA'],
];

const NOW = Date.parse('2026-09-04T17:00:00Z');
const start = '2026-09-04T23:00:00Z';

const hostsIn = (source: typeof mlb, league: string, text: string): Competitor[] =>
  source
    .parse(text, { league, now: NOW })
    .events.flatMap(({ competitors }) => competitors[1] ?? []);

/** Codes of the clubs that the catalogue takes for another one, or for none. */
const mistaken = (league: string, clubs: readonly Club[], competitors: readonly Competitor[]) => {
  expect(competitors).toHaveLength(clubs.length);
  return clubs.flatMap(([, , nickname, , code], index) => {
    const competitor = competitors[index];
    const known = competitor && knownAs(league, competitor);
    return known?.nickname === nickname && known.abbr?.includes(code) ? [] : [code, known?.id];
  });
};

describe('each team is one of the catalogue’s', () => {
  it('of the 30 of MLB, with all their names or the full one alone', () => {
    const games = (team: (club: Club) => object) =>
      answer(
        MLB.map((club) => mlbGame({ gamePk: club[0], teams: { home: { team: team(club) } } })),
      );
    const hydrated = games(([id, name, clubName, franchiseName, abbreviation]) => ({
      id,
      name,
      clubName,
      franchiseName,
      abbreviation,
    }));
    expect(mistaken('mlb', MLB, hostsIn(mlb, 'mlb', hydrated))).toEqual([]);
    const bare = games(([id, name]) => ({ id, name }));
    expect(mistaken('mlb', MLB, hostsIn(mlb, 'mlb', bare))).toEqual([]);
  });

  it('of the 32 of the NHL, in a week', () => {
    const games = NHL.map(([id, , nickname, place, code]) =>
      nhlGame({ id, startTimeUTC: start, homeTeam: ofWeek(id, place, nickname, code) }),
    );
    expect(mistaken('nhl', NHL, hostsIn(nhl, 'nhl', week(games)))).toEqual([]);
  });

  it('of the 32 of the NHL, in a day’s scores, which have the nickname alone', () => {
    const games = NHL.map(([id, , nickname, , code]) =>
      nhlGame({ id, startTimeUTC: start, homeTeam: ofScores(id, nickname, code) }),
    );
    const found = hostsIn(nhl, 'nhl', scores(...games));
    expect(mistaken('nhl', NHL, found)).toEqual([]);
    const fullNames = NHL.map(([, name]) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''));
    expect(found.map(({ name }) => name)).toEqual(fullNames);
  });
});
