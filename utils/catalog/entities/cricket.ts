import { entitiesOf } from '../rows.ts';

/**
 * International cricket: its full members, and its series and tournaments. A country named alone is next to never its
 * team, so the bare name has tier D.
 */
export const cricket = entitiesOf('cricket', [
  { name: 'India national cricket team', nickname: 'India', borrowed: true, abbr: 'IND', sure: "India cricket team, Indian cricket team, Indian men's cricket team", also: 'Team India', weak: 'Men in Blue, Bleed Blue', tags: 'TeamIndia', handles: 'BCCI' },
  { name: 'Australia national cricket team', nickname: 'Australia', borrowed: true, abbr: 'AUS', also: 'Australia cricket team, Australian cricket team', weak: 'Baggy Greens', tags: 'CmonAussie, ComeOnAussie', handles: 'CricketAus' },
  { name: 'England cricket team', nickname: 'England', borrowed: true, abbr: 'ENG', sure: 'England Cricket', weak: 'Barmy Army, Bazball', tags: 'EnglandCricket', handles: 'englandcricket' },
  { name: 'Pakistan national cricket team', nickname: 'Pakistan', borrowed: true, abbr: 'PAK', also: 'Pakistan cricket team', weak: 'Men in Green, Green Shirts, Shaheens', tags: 'PakistanCricket, BackTheBoysInGreen', handles: 'TheRealPCB' },
  { name: 'South Africa national cricket team', nickname: 'Proteas', abbr: 'SA, RSA', also: 'The Proteas', plain: 'South Africa', tags: 'ProteaFire, WozaNawe', handles: 'ProteasMenCSA' },
  { name: 'New Zealand national cricket team', nickname: 'Black Caps', abbr: 'NZ', sure: 'NZ Black Caps', also: 'Blackcaps', plain: 'New Zealand', tags: 'BACKTHEBLACKCAPS', handles: 'BLACKCAPS' },
  { name: 'West Indies cricket team', nickname: 'West Indies', borrowed: true, abbr: 'WI', also: 'Windies cricket', weak: 'Windies', tags: 'MaroonMagic, MenInMaroon, RallyWithWI', handles: 'windiescricket' },
  { name: 'Sri Lanka national cricket team', nickname: 'Sri Lanka', borrowed: true, abbr: 'SL', also: 'Sri Lanka cricket team, Sri Lanka Cricket', weak: 'Lankan Lions', tags: 'LankanLions', handles: 'OfficialSLC' },
  { name: 'Bangladesh national cricket team', nickname: 'Bangladesh', borrowed: true, abbr: 'BAN', also: 'Bangladesh cricket team, Bangladesh Tigers', tags: 'BangladeshCricket', handles: 'BCBtigers' },
  { name: 'Afghanistan national cricket team', nickname: 'Afghanistan', borrowed: true, abbr: 'AFG', also: 'Afghanistan cricket team', tags: 'AfghanAtalan', handles: 'ACBofficials' },
  { name: 'Zimbabwe national cricket team', nickname: 'Zimbabwe', borrowed: true, abbr: 'ZIM', also: 'Zimbabwe cricket team', weak: 'Chevrons', handles: 'ZimCricketv' },
  { name: 'Ireland cricket team', nickname: 'Ireland', borrowed: true, abbr: 'IRE', also: 'Cricket Ireland', tags: 'BackingGreen', handles: 'cricketireland' },
  { name: 'Netherlands national cricket team', nickname: 'Netherlands', borrowed: true, abbr: 'NED', also: 'Netherlands cricket team', handles: 'KNCBcricket' },
  { name: 'Scotland national cricket team', nickname: 'Scotland', borrowed: true, abbr: 'SCO', also: 'Cricket Scotland', handles: 'CricketScotland' },
  { name: 'Nepal national cricket team', nickname: 'Nepal', borrowed: true, abbr: 'NEP', also: 'Nepal cricket team, Nepal Cricket', tags: 'NepalCricket', handles: 'CricketNep' },

  { name: 'The Ashes series', nickname: 'The Ashes', also: 'Ashes Test, Ashes series, Ashes Tests', title: true },
  { name: 'ICC World Test Championship', also: 'WTC final, World Test Championship', tags: 'WTCFinal, WTC27', title: true },
  { name: "ICC Men's T20 World Cup", also: 'T20 World Cup, T20 World Cup final, ICC T20 World Cup', tags: 'T20WorldCup', title: true },
  { name: "ICC Men's Cricket World Cup", also: 'Cricket World Cup, Cricket World Cup final', tags: 'CWC27', title: true },
  { name: 'ICC Champions Trophy', weak: 'Champions Trophy', tags: 'ChampionsTrophy2029', title: true },
  { name: 'Border-Gavaskar Trophy', tags: 'BGT2027', title: true },
  { name: 'Asia Cup', sure: 'Asia Cup cricket', title: true },
  { name: 'Boxing Day Test', sure: 'Boxing Day Test Match', title: true },
]);
