import type { LeagueId } from '../events.ts';
import type { League } from './types.ts';

/**
 * Every league the catalogue knows, one row each.
 *
 * `minutes` is the usual length of one event: a match, a bout, a session, or a golf tournament's day.
 * `espn.path` stands below `/sports/` of ESPN's site API; a row without it has no schedule there.
 * `names` are spelt as people write them; the lexicon folds them and joins them for hashtags.
 */
export const LEAGUES: readonly League[] = [
  { id: 'nfl', name: 'NFL', sport: 'football', names: ['NFL', 'National Football League'], minutes: 195, espn: { path: 'football/nfl' }, byDefault: true },
  { id: 'nba', name: 'NBA', sport: 'basketball', names: ['NBA', 'National Basketball Association'], minutes: 150, espn: { path: 'basketball/nba' }, byDefault: true },
  { id: 'wnba', name: 'WNBA', sport: 'basketball', names: ['WNBA', "Women's National Basketball Association"], minutes: 130, espn: { path: 'basketball/wnba' }, byDefault: true },
  { id: 'mlb', name: 'MLB', sport: 'baseball', names: ['MLB', 'Major League Baseball'], minutes: 185, espn: { path: 'baseball/mlb' }, byDefault: true },
  { id: 'nhl', name: 'NHL', sport: 'hockey', names: ['NHL', 'National Hockey League'], minutes: 160, espn: { path: 'hockey/nhl' }, byDefault: true },
  { id: 'mls', name: 'MLS', sport: 'soccer', names: ['MLS', 'Major League Soccer'], minutes: 115, espn: { path: 'soccer/usa.1' }, byDefault: true },
  { id: 'nwsl', name: 'NWSL', sport: 'soccer', names: ['NWSL', "National Women's Soccer League"], minutes: 115, espn: { path: 'soccer/usa.nwsl' }, byDefault: false },
  { id: 'ligamx', name: 'Liga MX', sport: 'soccer', names: ['Liga MX', 'Liga BBVA MX'], minutes: 115, espn: { path: 'soccer/mex.1' }, byDefault: false },
  { id: 'epl', name: 'Premier League', sport: 'soccer', names: ['Premier League', 'English Premier League', 'EPL'], minutes: 115, espn: { path: 'soccer/eng.1' }, byDefault: true },
  { id: 'championship', name: 'EFL Championship', sport: 'soccer', names: ['EFL Championship', 'Sky Bet Championship', 'EFL'], minutes: 115, espn: { path: 'soccer/eng.2' }, byDefault: false },
  { id: 'laliga', name: 'La Liga', sport: 'soccer', names: ['La Liga', 'LaLiga'], minutes: 115, espn: { path: 'soccer/esp.1' }, byDefault: true },
  { id: 'bundesliga', name: 'Bundesliga', sport: 'soccer', names: ['Bundesliga'], minutes: 115, espn: { path: 'soccer/ger.1' }, byDefault: true },
  { id: 'seriea', name: 'Serie A', sport: 'soccer', names: ['Serie A'], minutes: 115, espn: { path: 'soccer/ita.1' }, byDefault: true },
  { id: 'ligue1', name: 'Ligue 1', sport: 'soccer', names: ['Ligue 1'], minutes: 115, espn: { path: 'soccer/fra.1' }, byDefault: true },
  { id: 'ucl', name: 'Champions League', sport: 'soccer', names: ['Champions League', 'UEFA Champions League', 'UCL'], minutes: 115, espn: { path: 'soccer/uefa.champions' }, byDefault: true },
  { id: 'uel', name: 'Europa League', sport: 'soccer', names: ['Europa League', 'UEFA Europa League', 'UEL'], minutes: 115, espn: { path: 'soccer/uefa.europa' }, byDefault: false },
  { id: 'facup', name: 'FA Cup', sport: 'soccer', names: ['FA Cup', 'Emirates FA Cup'], minutes: 115, espn: { path: 'soccer/eng.fa' }, byDefault: false },
  { id: 'leaguecup', name: 'EFL Cup', sport: 'soccer', names: ['EFL Cup', 'Carabao Cup'], minutes: 115, espn: { path: 'soccer/eng.league_cup' }, byDefault: false },
  { id: 'nations', name: 'Nations League', sport: 'soccer', names: ['UEFA Nations League', 'Nations League', 'UNL'], minutes: 115, espn: { path: 'soccer/uefa.nations' }, byDefault: false },
  { id: 'euro', name: 'European Championship', sport: 'soccer', names: ['UEFA Euro', 'Euro 2028', 'EURO 28', 'European Championship'], minutes: 115, espn: { path: 'soccer/uefa.euro' }, byDefault: false },
  { id: 'worldcup', name: 'World Cup', sport: 'soccer', names: ['World Cup', 'FIFA World Cup', 'FIFA'], minutes: 115, espn: { path: 'soccer/fifa.world' }, byDefault: true },
  { id: 'womensworldcup', name: "Women's World Cup", sport: 'soccer', names: ["Women's World Cup", "FIFA Women's World Cup", 'FIFAWWC', 'WWC'], minutes: 115, espn: { path: 'soccer/fifa.wwc' }, byDefault: false },
  { id: 'ncaaf', name: 'College football', sport: 'football', names: ['college football', 'NCAA football', 'NCAAF', 'CFB', 'CFP', 'College Football Playoff'], minutes: 210, espn: { path: 'football/college-football', groups: '80' }, byDefault: true },
  { id: 'ncaam', name: "Men's college basketball", sport: 'basketball', names: ['college basketball', 'college hoops', 'NCAA basketball', 'NCAAM', 'NCAAB', 'CBB'], minutes: 130, espn: { path: 'basketball/mens-college-basketball', groups: '50' }, namedByTournament: true, byDefault: true },
  { id: 'ncaaw', name: "Women's college basketball", sport: 'basketball', names: ["women's college basketball", 'NCAAW', 'NCAAWBB', 'WCBB'], minutes: 125, espn: { path: 'basketball/womens-college-basketball', groups: '50' }, namedByTournament: true, byDefault: false },
  { id: 'atp', name: 'ATP Tour', sport: 'tennis', names: ['ATP', 'ATP Tour'], minutes: 150, espn: { path: 'tennis/atp' }, namedByTournament: true, byDefault: true },
  { id: 'wta', name: 'WTA Tour', sport: 'tennis', names: ['WTA', 'WTA Tour'], minutes: 120, espn: { path: 'tennis/wta' }, namedByTournament: true, byDefault: true },
  { id: 'pga', name: 'PGA Tour', sport: 'golf', names: ['PGA', 'PGA Tour'], minutes: 600, espn: { path: 'golf/pga' }, byDefault: true },
  { id: 'f1', name: 'Formula 1', sport: 'motorsport', names: ['F1', 'Formula 1', 'Formula One'], minutes: 120, espn: { path: 'racing/f1' }, byDefault: true },
  { id: 'nascar', name: 'NASCAR Cup Series', sport: 'motorsport', names: ['NASCAR', 'NASCAR Cup Series'], minutes: 210, espn: { path: 'racing/nascar-premier' }, byDefault: false },
  { id: 'indycar', name: 'IndyCar', sport: 'motorsport', names: ['IndyCar', 'IndyCar Series', 'NTT IndyCar Series'], minutes: 150, espn: { path: 'racing/irl' }, byDefault: false },
  { id: 'ufc', name: 'UFC', sport: 'mma', names: ['UFC', 'Ultimate Fighting Championship'], minutes: 30, espn: { path: 'mma/ufc' }, namedByTournament: true, byDefault: true },
  { id: 'ipl', name: 'Indian Premier League', sport: 'cricket', names: ['IPL', 'Indian Premier League', 'TATA IPL'], minutes: 240, espn: { path: 'cricket/8048' }, byDefault: false },
  { id: 'cricket', name: 'International cricket', sport: 'cricket', names: ['ICC', 'test cricket', 'T20I', 'ODI', 'T20 World Cup', 'Cricket World Cup'], minutes: 480, byDefault: false },
  { id: 'shows', name: 'Shows', sport: 'show', names: [], minutes: 120, byDefault: true },
  { id: 'news', name: 'News', sport: 'news', names: [], minutes: 60, byDefault: true },
];

const BY_ID: ReadonlyMap<LeagueId, League> = new Map(LEAGUES.map((league) => [league.id, league]));

/** The row of a league id; undefined for a league that a user's own feed brought (`feed:…`). */
export const leagueById = (id: LeagueId): League | undefined => BY_ID.get(id);
