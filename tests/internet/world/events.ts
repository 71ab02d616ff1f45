import type { TeamEvent, WorldEvent, WorldOutlet, WorldProgress, WorldTeam } from '../world.ts';
import { COLLEGE, MLB, NBA, NFL, NHL, SOCCER } from './teams.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

const tv = (name: string): WorldOutlet => ({ name, type: 'TV', market: 'National' });
const streaming = (name: string): WorldOutlet => ({ name, type: 'Streaming', market: 'National' });
const web = (name: string): WorldOutlet => ({ name, type: 'Web', market: 'National' });

type Rest = Pick<TeamEvent, 'startsIn' | 'state' | 'outlets'> &
  Partial<Pick<TeamEvent, 'opens' | 'progress' | 'ranked' | 'says'>>;

/** A game of an American league: the visitors are named first. */
const at = (
  key: string,
  path: string,
  id: string,
  away: WorldTeam,
  home: WorldTeam,
  rest: Rest,
): TeamEvent => ({
  key,
  path,
  id,
  away,
  home,
  shape: 'teams',
  says: `${away.nickname} at ${home.nickname}`,
  ...rest,
});

/** A soccer match: the hosts are named first. */
const versus = (
  key: string,
  path: string,
  id: string,
  home: WorldTeam,
  away: WorldTeam,
  rest: Rest,
): TeamEvent => ({
  key,
  path,
  id,
  away,
  home,
  shape: 'teams',
  says: `${home.short ?? home.nickname} v ${away.short ?? away.nickname}`,
  ...rest,
});

const live = (
  period: number,
  clock: number,
  away: number,
  home: number,
  plays: WorldProgress['plays'],
): WorldProgress => ({ period, clock, away, home, plays });

const GRAND_PRIX = { id: '600052101', name: 'Qatar Grand Prix' };
const CARD = { id: '600058801', name: 'UFC 335: Reyes vs. Oyelaran' };
const OPEN = { id: '712-2026', name: 'Northern Indoor Open' };
const DRIVERS = ['Ilan Marchetti', 'Toma Vesely', 'Rui Sandoval', 'Emil Haugen'];

const NFL_PATH = 'football/nfl';
const NBA_PATH = 'basketball/nba';
const EPL_PATH = 'soccer/eng.1';

export const EVENTS: readonly WorldEvent[] = [
  at('jets-bills', NFL_PATH, '401990101', NFL.jets, NFL.bills, {
    startsIn: -125,
    state: 'live',
    outlets: [tv('CBS'), streaming('Paramount+')],
    opens: 'https://www.cbs.com/live-tv/stream',
    progress: live(3, 252, 14, 17, [
      [20, 'away', 7],
      [70, 'home', 3],
      [150, 'home', 7],
    ]),
  }),
  at('chiefs-ravens', NFL_PATH, '401990102', NFL.chiefs, NFL.ravens, {
    startsIn: -70,
    state: 'live',
    outlets: [
      tv('NBC'),
      streaming('Peacock'),
      { name: 'ESPNRM', type: 'Radio', market: 'National' },
    ],
    opens: 'https://www.nbc.com/live?brand=nbc&callsign=nbc',
    progress: live(2, 581, 10, 7, [
      [35, 'home', 7],
      [110, 'away', 3],
    ]),
  }),
  at('packers-bears', NFL_PATH, '401990103', NFL.packers, NFL.bears, {
    startsIn: 3 * HOUR,
    state: 'scheduled',
    outlets: [tv('FOX'), streaming('FOX One')],
    opens: 'https://www.foxsports.com/live',
  }),
  at('rams-seahawks', NFL_PATH, '401990104', NFL.rams, NFL.seahawks, {
    startsIn: 26 * HOUR,
    state: 'scheduled',
    outlets: [streaming('Prime Video')],
    opens: 'https://app.primevideo.com/',
  }),
  at('cowboys-eagles', NFL_PATH, '401990105', NFL.cowboys, NFL.eagles, {
    startsIn: -5 * HOUR,
    state: 'final',
    outlets: [tv('FOX')],
    progress: live(4, 0, 20, 24, []),
  }),

  at('lakers-celtics', NBA_PATH, '401880201', NBA.lakers, NBA.celtics, {
    startsIn: -105,
    state: 'live',
    outlets: [tv('ABC'), tv('ESPN')],
    opens: 'https://abc.com/watch-live',
    progress: live(4, 455, 88, 91, [
      [8, 'away', 3],
      [22, 'home', 2],
      [40, 'away', 2],
      [64, 'home', 3],
      [90, 'away', 2],
    ]),
  }),
  at('warriors-nuggets', NBA_PATH, '401880202', NBA.warriors, NBA.nuggets, {
    startsIn: 2 * HOUR,
    state: 'scheduled',
    outlets: [tv('NBC'), streaming('Peacock')],
    opens: 'https://www.nbc.com/live?brand=nbc&callsign=nbc',
  }),
  at('kings-suns', NBA_PATH, '401880203', NBA.kings, NBA.suns, {
    startsIn: 5 * HOUR,
    state: 'scheduled',
    outlets: [tv('ESPN')],
    opens: 'https://www.espn.com/watch/player?network=espn',
  }),
  at('heat-magic', NBA_PATH, '401880204', NBA.heat, NBA.magic, {
    startsIn: 25 * HOUR,
    state: 'scheduled',
    outlets: [streaming('Prime Video')],
    opens: 'https://app.primevideo.com/',
  }),
  at('knicks-bucks', NBA_PATH, '401880205', NBA.knicks, NBA.bucks, {
    startsIn: 4 * HOUR,
    state: 'postponed',
    outlets: [tv('ESPN')],
    opens: 'https://www.espn.com/nba/game/_/gameId/401880205',
  }),
  at('mavericks-spurs', NBA_PATH, '401880206', NBA.mavericks, NBA.spurs, {
    startsIn: 6 * HOUR,
    state: 'scheduled',
    outlets: [tv('NBA TV')],
    opens: 'https://www.nba.com/watch/nba-tv',
  }),

  at('padres-dodgers', 'baseball/mlb', '401770301', MLB.padres, MLB.dodgers, {
    startsIn: -140,
    state: 'live',
    outlets: [tv('FOX'), streaming('MLB.TV')],
    opens: 'https://www.foxsports.com/live',
    progress: live(7, 0, 2, 3, [
      [50, 'home', 1],
      [190, 'away', 2],
    ]),
  }),
  at('rangers-bruins', 'hockey/nhl', '401660401', NHL.rangers, NHL.bruins, {
    startsIn: -60,
    state: 'live',
    outlets: [tv('TNT'), streaming('HBO Max')],
    opens: 'https://www.tntdrama.com/watchtnt/east',
    progress: live(2, 751, 1, 2, [[80, 'away', 1]]),
  }),
  at('oilers-kraken', 'hockey/nhl', '401660402', NHL.oilers, NHL.kraken, {
    startsIn: 7 * HOUR,
    state: 'scheduled',
    outlets: [{ name: 'NHLPP|ESPN+', type: 'Web', market: 'National' }],
    opens: 'https://www.espn.com/watch/',
  }),

  at(
    'georgia-alabama',
    'football/college-football',
    '401550501',
    COLLEGE.georgia,
    COLLEGE.alabama,
    {
      says: 'Georgia at Alabama',
      startsIn: 90,
      state: 'scheduled',
      outlets: [tv('ABC')],
      opens: 'https://abc.com/watch-live',
    },
  ),
  at(
    'rice-northtexas',
    'football/college-football',
    '401550502',
    COLLEGE.rice,
    COLLEGE.northTexas,
    {
      says: 'Rice at North Texas',
      startsIn: -45,
      state: 'halftime',
      ranked: false,
      outlets: [web('ESPN+')],
      opens: 'https://www.espn.com/watch/',
      progress: live(2, 0, 10, 13, []),
    },
  ),

  versus('arsenal-chelsea', EPL_PATH, '740601', SOCCER.arsenal, SOCCER.chelsea, {
    startsIn: -85,
    state: 'live',
    outlets: [tv('USA Net'), streaming('Peacock')],
    opens: 'https://www.usanetwork.com/live',
    progress: live(2, 67 * 60, 1, 1, [[55, 'home', 1]]),
  }),
  versus('liverpool-everton', EPL_PATH, '740602', SOCCER.liverpool, SOCCER.everton, {
    startsIn: -4 * HOUR,
    state: 'final',
    outlets: [streaming('Peacock')],
    progress: live(2, 95 * 60, 0, 2, []),
  }),
  versus('tottenham-leeds', EPL_PATH, '740603', SOCCER.tottenham, SOCCER.leeds, {
    startsIn: 4 * HOUR,
    state: 'scheduled',
    outlets: [streaming('Peacock')],
    opens: 'https://www.peacocktv.com/sports',
  }),
  versus('realmadrid-bayern', 'soccer/uefa.champions', '740701', SOCCER.realMadrid, SOCCER.bayern, {
    startsIn: 28 * HOUR,
    state: 'scheduled',
    outlets: [streaming('Paramount+')],
    opens: 'https://www.paramountplus.com/live-tv/',
  }),
  versus('crew-galaxy', 'soccer/usa.1', '740801', SOCCER.crew, SOCCER.galaxy, {
    says: 'Columbus Crew v LA Galaxy',
    startsIn: 30 * HOUR,
    state: 'scheduled',
    outlets: [streaming('Apple TV')],
    opens: 'https://tv.apple.com/us',
  }),

  {
    key: 'alcaraz-sinner',
    shape: 'tennis',
    path: 'tennis/atp',
    id: '190901',
    whole: OPEN,
    people: ['Carlos Alcaraz', 'Jannik Sinner'],
    part: 'Semifinal',
    startsIn: -80,
    state: 'live',
    period: 2,
    outlets: [tv('ESPN2')],
    says: 'Alcaraz',
    opens: 'https://www.espn.com/watch/player?network=espn2',
  },
  {
    key: 'qatar-qualifying',
    shape: 'racing',
    path: 'racing/f1',
    id: '401911002',
    whole: GRAND_PRIX,
    people: DRIVERS,
    part: 'Qual',
    startsIn: -25,
    state: 'live',
    outlets: [streaming('Apple TV')],
    says: 'Qualifying',
    opens: 'https://tv.apple.com/us',
  },
  {
    key: 'qatar-race',
    shape: 'racing',
    path: 'racing/f1',
    id: '401911003',
    whole: GRAND_PRIX,
    people: DRIVERS,
    part: 'Race',
    startsIn: DAY,
    state: 'scheduled',
    outlets: [streaming('Apple TV')],
    says: 'Race',
    opens: 'https://tv.apple.com/us',
  },
  {
    key: 'ufc-prelim',
    shape: 'mma',
    path: 'mma/ufc',
    id: '401922001',
    whole: CARD,
    people: ['Petra Lindqvist', 'Ana Sotelo'],
    part: 'Flyweight',
    startsIn: -20,
    state: 'live',
    period: 2,
    clock: 190,
    outlets: [streaming('Paramount+')],
    says: 'Lindqvist',
    opens: 'https://www.paramountplus.com/live-tv/',
  },
  {
    key: 'ufc-main',
    shape: 'mma',
    path: 'mma/ufc',
    id: '401922002',
    whole: CARD,
    people: ['Danilo Reyes', 'Marcus Oyelaran'],
    part: 'Lightweight',
    startsIn: 4 * HOUR,
    state: 'scheduled',
    outlets: [streaming('Paramount+')],
    says: 'Reyes',
    opens: 'https://www.paramountplus.com/live-tv/',
  },
];
