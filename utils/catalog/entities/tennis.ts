import { entitiesOf, type Row } from '../rows.ts';

/** Tournaments that both tours play at the same place and time. */
const JOINT: readonly Row[] = [
  { name: 'Australian Open', abbr: 'AO', also: 'Melbourne Park', weak: '澳网, 호주오픈', native: "全豪オープン, 澳洲網球公開賽, Αυστραλιανό Όπεν, بطولة أستراليا المفتوحة, Open d'Australie, Abierto de Australia, Aberto da Austrália, 호주오픈 테니스", tags: 'AusOpen, AO2027', handles: 'AustralianOpen' },
  { name: 'Roland Garros', sure: 'French Open', weak: 'Abierto de Francia, Aberto da França, 法网, 프랑스오픈', native: '全仏オープン, ローランギャロス, 롤랑가로스, 法國網球公開賽, Ρολάν Γκαρός, رولان غاروس, Internationaux de France, Torneo de Roland Garros, 프랑스오픈 테니스', handles: 'rolandgarros' },
  { name: 'The Championships, Wimbledon', nickname: 'Wimbledon', sure: 'Wimbledon Championships', native: 'ウィンブルドン, 윔블던, 温网, 溫網, 溫布頓, Γουίμπλεντον, ويمبلدون, 温布尔登, Torneo de Wimbledon, Tournoi de Wimbledon', handles: 'Wimbledon' },
  { name: 'US Open Tennis Championships', nickname: 'US Open', also: 'US Open tennis, USTA US Open', weak: 'Abierto de Estados Unidos, 全米オープン, 美国公开赛, 美网', native: '全米オープンテニス, 美國網球公開賽, US Open de tennis, US Open de tenis', handles: 'usopen' },
  { name: 'BNP Paribas Open', nickname: 'Indian Wells', borrowed: true, also: 'Indian Wells Masters, Indian Wells Open', tags: 'TennisParadise', handles: 'BNPPARIBASOPEN' },
  { name: 'Miami Open', weak: 'Miami Masters', native: 'Open de Miami, Masters de Miami', handles: 'MiamiOpen' },
  { name: 'Mutua Madrid Open', nickname: 'Madrid Open', weak: 'Open de Madrid', native: 'Masters 1000 de Madrid', tags: 'MMOPEN', handles: 'MutuaMadridOpen' },
  { name: "Internazionali BNL d'Italia", also: 'Italian Open, Rome Masters, Foro Italico', native: "Internazionali d'Italia, Masters 1000 de Roma, Masters de Roma, Masters de Rome", tags: 'IBI26, IBI27', handles: 'InteBNLdItalia' },
  { name: 'Cincinnati Open', sure: 'Western & Southern Open', native: 'Masters de Cincinnati', handles: 'CincyTennis' },
];

/** The men's tour. Players come with the schedule, not from here. */
export const atp = entitiesOf('atp', [
  ...JOINT,
  { name: 'ATP Finals', sure: 'Nitto ATP Finals', also: 'Finales ATP', native: 'ATPファイナルズ, Torneo de Maestros', tags: 'NittoATPFinals' },
  { name: 'Monte-Carlo Masters', sure: 'Rolex Monte-Carlo Masters', native: 'Masters de Montecarlo, Masters de Monte-Carlo, Montecarlo Masters', tags: 'RolexMonteCarloMasters' },
  { name: 'Paris Masters', sure: 'Rolex Paris Masters', also: 'Paris-Bercy', native: 'Masters de Paris-Bercy, Masters de París', tags: 'RolexParisMasters' },
  { name: 'Shanghai Masters', sure: 'Rolex Shanghai Masters', native: '上海大师赛, 上海マスターズ', tags: 'RolexShMasters' },
  { name: 'Canadian Open', also: 'National Bank Open', tags: 'NBO26, NBO27' },
  { name: "Queen's Club Championships", also: "HSBC Championships, Queen's Club" },
  { name: 'Davis Cup', sure: 'Davis Cup Finals', native: 'デビスカップ, 데이비스컵, Copa Davis, Coupe Davis, Copa Davis Final 8', handles: 'DavisCup' },
  { name: 'Laver Cup', native: 'レーバーカップ', handles: 'LaverCup' },
  { name: 'Next Gen ATP Finals' },
]);

/** The women's tour. */
export const wta = entitiesOf('wta', [
  ...JOINT,
  { name: 'WTA Finals', sure: 'WTA Finals Riyadh', native: 'WTAファイナルズ', handles: 'WTAFinals' },
  { name: 'Billie Jean King Cup', abbr: 'BJK', sure: 'BJK Cup', native: 'Copa Billie Jean King, Coupe Billie Jean King', handles: 'BJKCup' },
  { name: 'Canadian Open', also: 'National Bank Open, Omnium Banque Nationale' },
  { name: 'China Open', sure: 'China Open Beijing' },
  { name: 'Wuhan Open' },
  { name: 'United Cup', handles: 'UnitedCupTennis' },
]);
