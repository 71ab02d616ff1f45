import { entitiesOf } from '../rows.ts';

/** The eight teams of Australia's Big Bash League and its final. */
export const bbl = entitiesOf('bbl', [
  { location: 'Adelaide', nickname: 'Strikers', tier: 'D', abbr: 'ADS, STR', tags: 'StrikersBBL, AdelaideStrikers', handles: 'StrikersBBL' },
  { location: 'Brisbane', nickname: 'Heat', tier: 'D', abbr: 'BRH, HEA', tags: 'BrisbaneHeat', handles: 'HeatBBL' },
  { location: 'Hobart', nickname: 'Hurricanes', tier: 'D', abbr: 'HBH, HUR', tags: 'HobartHurricanes', handles: 'HurricanesBBL' },
  { location: 'Melbourne', nickname: 'Renegades', tier: 'D', abbr: 'MLR, REN', tags: 'GETONRED, MelbourneRenegades', handles: 'RenegadesBBL' },
  { location: 'Melbourne', nickname: 'Stars', tier: 'D', abbr: 'MLS, STA', tags: 'MelbourneStars', handles: 'StarsBBL' },
  { location: 'Perth', nickname: 'Scorchers', tier: 'C', abbr: 'PRS, SCO', tags: 'PerthScorchers', handles: 'ScorchersBBL' },
  { location: 'Sydney', nickname: 'Sixers', tier: 'C', abbr: 'SYS, SIX', tags: 'LIKEASIXER, SydneySixers', handles: 'SixersBBL' },
  { location: 'Sydney', nickname: 'Thunder', tier: 'D', abbr: 'SYT, THU', tags: 'ThunderNation, SydneyThunder', handles: 'ThunderBBL' },

  { name: 'Big Bash League final', also: 'Big Bash final', weak: 'BBL final', title: true },
]);
