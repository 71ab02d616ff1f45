import type { LeagueId } from '../../events.ts';

/** ESPN's numbers of competitions, the `l:` part of recorded uids: where nothing else says whose an event is. */
export const BY_NUMBER: ReadonlyMap<string, LeagueId> = new Map([
  ['10', 'mlb'],
  ['23', 'ncaaf'],
  ['28', 'nfl'],
  ['41', 'ncaam'],
  ['46', 'nba'],
  ['90', 'nhl'],
  ['606', 'worldcup'],
  ['700', 'epl'],
  ['710', 'ligue1'],
  ['720', 'bundesliga'],
  ['730', 'seriea'],
  ['740', 'laliga'],
  ['760', 'ligamx'],
  ['770', 'mls'],
  ['851', 'atp'],
  ['900', 'wta'],
  ['1106', 'pga'],
  ['2021', 'nascar'],
  ['2030', 'f1'],
  ['3321', 'ufc'],
  ['3914', 'championship'],
  ['8301', 'nwsl'],
]);
