import { entitiesOf, type Row } from '../rows.ts';

/** Tournaments that both tours play at the same place and time. */
const JOINT: readonly Row[] = [
  { name: 'Australian Open', abbr: 'AO', handles: 'AustralianOpen' },
  { name: 'Roland Garros', also: 'Roland-Garros, French Open', handles: 'rolandgarros' },
  { name: 'The Championships, Wimbledon', nickname: 'Wimbledon', tier: 'B', also: 'Wimbledon Championships', handles: 'Wimbledon' },
  { name: 'US Open Tennis Championships', nickname: 'US Open', tier: 'B', also: 'US Open tennis, USTA US Open', handles: 'usopen' },
  { name: 'BNP Paribas Open', nickname: 'Indian Wells', tier: 'C', also: 'Indian Wells Masters, Indian Wells Open', tags: 'TennisParadise', handles: 'BNPPARIBASOPEN' },
  { name: 'Miami Open', handles: 'MiamiOpen' },
  { name: 'Mutua Madrid Open', nickname: 'Madrid Open', tier: 'B', tags: 'MMOPEN', handles: 'MutuaMadridOpen' },
  { name: "Internazionali BNL d'Italia", also: 'Italian Open, Rome Masters', tags: 'IBI26, IBI27', handles: 'InteBNLdItalia' },
  { name: 'Cincinnati Open', also: 'Western & Southern Open', handles: 'CincyTennis' },
];

/** The men's tour. Players come with the schedule, not from here. */
export const atp = entitiesOf('atp', [
  ...JOINT,
  { name: 'ATP Finals', also: 'Nitto ATP Finals', tags: 'NittoATPFinals' },
  { name: 'Monte-Carlo Masters', also: 'Rolex Monte-Carlo Masters, Monte Carlo Masters', tags: 'RolexMonteCarloMasters' },
  { name: 'Paris Masters', also: 'Rolex Paris Masters', tags: 'RolexParisMasters' },
  { name: 'Shanghai Masters', also: 'Rolex Shanghai Masters', tags: 'RolexShMasters' },
  { name: 'Canadian Open', also: 'National Bank Open', tags: 'NBO26, NBO27' },
  { name: "Queen's Club Championships", also: "HSBC Championships, Queen's Club" },
  { name: 'Davis Cup', also: 'Davis Cup Finals', handles: 'DavisCup' },
  { name: 'Laver Cup', handles: 'LaverCup' },
  { name: 'Next Gen ATP Finals' },
]);

/** The women's tour. */
export const wta = entitiesOf('wta', [
  ...JOINT,
  { name: 'WTA Finals', also: 'WTA Finals Riyadh', handles: 'WTAFinals' },
  { name: 'Billie Jean King Cup', abbr: 'BJK', also: 'BJK Cup', handles: 'BJKCup' },
  { name: 'Canadian Open', also: 'National Bank Open, Omnium Banque Nationale' },
  { name: 'China Open', also: 'China Open Beijing' },
  { name: 'Wuhan Open' },
  { name: 'United Cup', handles: 'UnitedCupTennis' },
]);
