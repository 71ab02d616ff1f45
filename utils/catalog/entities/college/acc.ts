import { entitiesOf } from '../../rows.ts';

/** The Atlantic Coast Conference, with the independents Notre Dame and UConn. */
export const acc = entitiesOf('ncaaf', [
  { location: 'Boston College', nickname: 'Eagles', abbr: 'BC', sure: 'BC Eagles', tags: 'WeAreBC, ForBoston', handles: 'BCFootball' },
  { location: 'California', nickname: 'Golden Bears', abbr: 'CAL', sure: 'Cal Golden Bears', also: 'Cal Bears', tags: 'GoBears, CalFootball', handles: 'CalFootball' },
  { location: 'Clemson', nickname: 'Tigers', abbr: 'CLEM', tags: 'ALLIN_Clemson, ClemsonFamily', handles: 'ClemsonFB' },
  { location: 'Duke', nickname: 'Blue Devils', abbr: 'DUKE', tags: 'GoDuke, HereComesDuke', handles: 'DukeFOOTBALL, DukeMBB' },
  { location: 'Florida State', nickname: 'Seminoles', abbr: 'FSU', sure: 'FSU Seminoles, FSU Noles', also: 'Florida St', weak: 'Noles', tags: 'NoleFamily, GoNoles', handles: 'FSUFootball' },
  { location: 'Georgia Tech', nickname: 'Yellow Jackets', abbr: 'GT', also: 'Ga Tech', weak: "Ramblin' Wreck", tags: 'TogetherWeSwarm, StingEm', handles: 'GeorgiaTechFB' },
  { location: 'Louisville', nickname: 'Cardinals', abbr: 'LOU', also: 'Louisville Cards', tags: 'L1C4, GoCards', handles: 'LouisvilleFB, LouisvilleMBB' },
  { location: 'Miami', nickname: 'Hurricanes', abbr: 'MIA', sure: 'Miami (FL) Hurricanes', also: 'Miami Canes, The U Canes', plain: 'Canes', tags: 'GoCanes, CanesFB, ItsAllAboutTheU', handles: 'CanesFootball' },
  { location: 'NC State', nickname: 'Wolfpack', abbr: 'NCSU', sure: 'North Carolina State Wolfpack', tags: 'GoPack, 1Pack1Goal', handles: 'PackFootball, PackMensBball' },
  { location: 'North Carolina', nickname: 'Tar Heels', abbr: 'UNC', sure: 'Carolina Tar Heels, UNC Tar Heels', weak: 'Heels', tags: 'GoHeels, CarolinaFamily', handles: 'UNCFootball, UNC_Basketball' },
  { location: 'Notre Dame', nickname: 'Fighting Irish', abbr: 'ND', sure: 'Notre Dame Football, ND Fighting Irish', weak: 'Irish Football', plain: 'Irish', tags: 'GoIrish', handles: 'NDFootball, NDmbb' },
  { location: 'Pittsburgh', nickname: 'Panthers', abbr: 'PITT', sure: 'Pitt Panthers', also: 'Hail to Pitt', weak: 'Pitt', tags: 'H2P, HailToPitt', handles: 'Pitt_FB' },
  { location: 'SMU', nickname: 'Mustangs', abbr: 'SMU', tags: 'PonyUp, PonyUpDallas', handles: 'SMUFB' },
  { location: 'Stanford', nickname: 'Cardinal', abbr: 'STAN', tags: 'GoStanford', handles: 'StanfordFball' },
  { location: 'Syracuse', nickname: 'Orange', abbr: 'SYR', sure: 'Cuse Orange, Syracuse Orangemen', weak: 'Cuse', tags: 'GoOrange, OITNF', handles: 'CuseFootball, Cuse_MBB' },
  { location: 'UConn', nickname: 'Huskies', abbr: 'CONN', sure: 'Connecticut Huskies', tags: 'UConnNation, WeAreUConn', handles: 'UConnFootball, UConnMBB, UConnWBB' },
  { location: 'Virginia', nickname: 'Cavaliers', abbr: 'UVA', sure: 'UVA Cavaliers, Virginia Hoos', also: 'Virginia Wahoos', weak: 'Wahoos, Hoos', tags: 'GoHoos', handles: 'UVAFootball, UVAMensHoops' },
  { location: 'Virginia Tech', nickname: 'Hokies', abbr: 'VT', sure: 'VT Hokies', also: 'Va Tech', tags: 'ThisIsHome_VT', handles: 'HokiesFB' },
  { location: 'Wake Forest', nickname: 'Demon Deacons', abbr: 'WAKE', sure: 'Wake Forest Deacs', weak: 'Deacs', tags: 'GoDeacs', handles: 'WakeFB' },
]);
