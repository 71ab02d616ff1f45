import { entitiesOf } from '../rows.ts';

/** The eleven teams of Super Rugby Pacific; most nicknames are ordinary words or other teams'. */
export const superRugby = entitiesOf('superrugby', [
  { name: 'Auckland Blues', nickname: 'Blues', borrowed: true, abbr: 'BLU', sure: 'Blues Super Rugby', tags: 'AlwaysBlues', handles: 'BluesRugbyTeam' },
  { name: 'ACT Brumbies', nickname: 'Brumbies', abbr: 'BRU', also: 'The Brumbies', handles: 'BrumbiesRugby' },
  { name: 'Waikato Chiefs', nickname: 'Chiefs', borrowed: true, abbr: 'CHI', sure: 'Chiefs Super Rugby', also: 'Chiefs Rugby', tags: 'ChiefsMana', handles: 'ChiefsRugby' },
  { name: 'Canterbury Crusaders', nickname: 'Crusaders', abbr: 'CRU', sure: 'Crusaders Rugby', handles: 'crusadersrugby' },
  { name: 'Fijian Drua', nickname: 'Drua', abbr: 'FIJ, DRU', tags: 'TosoDrua', handles: 'Fijian_Drua' },
  { name: 'Western Force', abbr: 'FOR, WF', also: 'Emirates Western Force', plain: 'Force', handles: 'westernforce' },
  { name: 'Otago Highlanders', nickname: 'Highlanders', borrowed: true, abbr: 'HIG', sure: 'Highlanders Rugby', handles: 'Highlanders' },
  { name: 'Wellington Hurricanes', nickname: 'Hurricanes', borrowed: true, abbr: 'HUR', sure: 'Hurricanes Rugby', weak: 'Canes', handles: 'Hurricanesrugby' },
  { name: 'Moana Pasifika', abbr: 'MOA', handles: 'MoanaPasifika_' },
  { name: 'Queensland Reds', nickname: 'Reds', borrowed: true, abbr: 'RED', handles: 'Reds_Rugby' },
  { name: 'NSW Waratahs', nickname: 'Waratahs', abbr: 'WAR, NSW', also: 'New South Wales Waratahs', weak: 'Tahs', handles: 'NSWWaratahs' },
  { name: 'Super Rugby Pacific final', title: true, also: 'Super Rugby final, Super Rugby grand final' },
]);

/** The clubs of Australia's National Rugby League, with those that join it in 2027 and 2028. */
export const nrl = entitiesOf('nrl', [
  { name: 'Brisbane Broncos', nickname: 'Broncos', borrowed: true, abbr: 'BRI, BN', handles: 'brisbanebroncos' },
  { name: 'Canberra Raiders', nickname: 'Raiders', borrowed: true, abbr: 'CAN, CBR', plain: 'Green Machine', tags: 'WeAreRaiders', handles: 'RaidersCanberra' },
  { name: 'Canterbury-Bankstown Bulldogs', nickname: 'Bulldogs', borrowed: true, abbr: 'CBY', sure: 'Canterbury Bulldogs', weak: 'Belmore Bulldogs', handles: 'NRL_Bulldogs' },
  { name: 'Cronulla-Sutherland Sharks', nickname: 'Sharks', borrowed: true, abbr: 'CRO', sure: 'Cronulla Sharks', weak: 'Sharkies', tags: 'UpUpCronulla', handles: 'cronullasharks' },
  { name: 'Dolphins NRL', nickname: 'Dolphins', borrowed: true, abbr: 'DOL', sure: 'Redcliffe Dolphins', weak: 'Phins', handles: 'dolphinsnrl' },
  { name: 'Gold Coast Titans', nickname: 'Titans', borrowed: true, abbr: 'GCT', handles: 'GCTitans' },
  { name: 'Manly Warringah Sea Eagles', nickname: 'Sea Eagles', borrowed: true, abbr: 'MAN', sure: 'Manly Sea Eagles', plain: 'Manly', handles: 'SeaEagles' },
  { name: 'Melbourne Storm', nickname: 'Storm', borrowed: true, abbr: 'MEL, MLB', handles: 'storm' },
  { name: 'Newcastle Knights', nickname: 'Knights', borrowed: true, abbr: 'NEW', handles: 'NRLKnights' },
  { name: 'North Queensland Cowboys', nickname: 'Cowboys', borrowed: true, abbr: 'NQL, NQC', sure: 'NQ Cowboys', handles: 'nthqldcowboys' },
  { name: 'Parramatta Eels', nickname: 'Eels', borrowed: true, abbr: 'PAR', weak: 'Parra', tags: 'PARRAdise', handles: 'TheParraEels' },
  { name: 'Penrith Panthers', nickname: 'Panthers', borrowed: true, abbr: 'PEN', handles: 'PenrithPanthers' },
  { name: 'South Sydney Rabbitohs', nickname: 'Rabbitohs', abbr: 'SOU, STH', sure: 'Souths Rabbitohs', weak: 'Souths', plain: 'Bunnies', tags: 'GoRabbitohs', handles: 'SSFCRABBITOHS' },
  { name: 'St. George Illawarra Dragons', nickname: 'Dragons', borrowed: true, abbr: 'SGI', sure: 'St George Dragons, St George Illawarra', handles: 'NRL_Dragons' },
  { name: 'Sydney Roosters', nickname: 'Roosters', borrowed: true, abbr: 'SYD', sure: 'Eastern Suburbs Roosters', tags: 'EastsToWin', handles: 'sydneyroosters' },
  { name: 'New Zealand Warriors', nickname: 'Warriors', borrowed: true, abbr: 'WAR, NZW', sure: 'NZ Warriors, One New Zealand Warriors', tags: 'UpTheWahs', handles: 'NZWarriors' },
  { name: 'Wests Tigers', abbr: 'WST, WT', weak: 'Tigers', handles: 'WestsTigers' },
  { name: 'Perth Bears', abbr: 'PER', handles: 'PerthBears' },
  { name: 'PNG Chiefs', abbr: 'PNG' },
  { name: 'NRL Grand Final', title: true, also: 'NRL grand final day' },
  { name: 'State of Origin', title: true, sure: 'State of Origin rugby league' },
]);
