import { entitiesOf } from '../rows.ts';

/** The eight teams of Australia's Big Bash League and its final. */
export const bbl = entitiesOf('bbl', [
  { location: 'Adelaide', nickname: 'Strikers', abbr: 'ADS, STR', tags: 'StrikersBBL, AdelaideStrikers', handles: 'StrikersBBL' },
  { location: 'Brisbane', nickname: 'Heat', borrowed: true, abbr: 'BRH, HEA', tags: 'BrisbaneHeat', handles: 'HeatBBL' },
  { location: 'Hobart', nickname: 'Hurricanes', borrowed: true, abbr: 'HBH, HUR', tags: 'HobartHurricanes', handles: 'HurricanesBBL' },
  { location: 'Melbourne', nickname: 'Renegades', abbr: 'MLR, REN', tags: 'GETONRED, MelbourneRenegades', handles: 'RenegadesBBL' },
  { location: 'Melbourne', nickname: 'Stars', borrowed: true, abbr: 'MLS, STA', tags: 'MelbourneStars', handles: 'StarsBBL' },
  { location: 'Perth', nickname: 'Scorchers', abbr: 'PRS, SCO', tags: 'PerthScorchers', handles: 'ScorchersBBL' },
  { location: 'Sydney', nickname: 'Sixers', borrowed: true, abbr: 'SYS, SIX', tags: 'LIKEASIXER, SydneySixers', handles: 'SixersBBL' },
  { location: 'Sydney', nickname: 'Thunder', borrowed: true, abbr: 'SYT, THU', tags: 'ThunderNation, SydneyThunder', handles: 'ThunderBBL' },

  { name: 'Big Bash League final', also: 'Big Bash final', weak: 'BBL final', title: true },
]);
