import { entitiesOf } from '../rows.ts';

/**
 * International cricket: its full members, and its series and tournaments. A country named alone is next to never its
 * team, so the bare name has tier D.
 */
export const cricket = entitiesOf('cricket', [
  { name: 'India national cricket team', nickname: 'India', tier: 'D', abbr: 'IND', sure: "India cricket team, Indian cricket team, Indian men's cricket team", also: 'Team India', weak: 'Men in Blue, Bleed Blue', tags: 'TeamIndia', handles: 'BCCI' },
  { name: 'Australia national cricket team', nickname: 'Australia', tier: 'D', abbr: 'AUS', also: 'Australia cricket team, Australian cricket team', weak: 'Baggy Greens', tags: 'CmonAussie, ComeOnAussie', handles: 'CricketAus' },
  { name: 'England cricket team', nickname: 'England', tier: 'D', abbr: 'ENG', sure: 'England Cricket', weak: 'Barmy Army, Bazball', tags: 'EnglandCricket', handles: 'englandcricket' },
  { name: 'Pakistan national cricket team', nickname: 'Pakistan', tier: 'D', abbr: 'PAK', also: 'Pakistan cricket team', weak: 'Men in Green, Green Shirts, Shaheens', tags: 'PakistanCricket, BackTheBoysInGreen', handles: 'TheRealPCB' },
  { name: 'South Africa national cricket team', nickname: 'Proteas', tier: 'B', abbr: 'SA, RSA', also: 'The Proteas', plain: 'South Africa', tags: 'ProteaFire, WozaNawe', handles: 'ProteasMenCSA' },
  { name: 'New Zealand national cricket team', nickname: 'Black Caps', tier: 'B', abbr: 'NZ', sure: 'NZ Black Caps', also: 'Blackcaps', plain: 'New Zealand', tags: 'BACKTHEBLACKCAPS', handles: 'BLACKCAPS' },
  { name: 'West Indies cricket team', nickname: 'West Indies', tier: 'D', abbr: 'WI', also: 'Windies cricket', weak: 'Windies', tags: 'MaroonMagic, MenInMaroon, RallyWithWI', handles: 'windiescricket' },
  { name: 'Sri Lanka national cricket team', nickname: 'Sri Lanka', tier: 'D', abbr: 'SL', also: 'Sri Lanka cricket team, Sri Lanka Cricket', weak: 'Lankan Lions', tags: 'LankanLions', handles: 'OfficialSLC' },
  { name: 'Bangladesh national cricket team', nickname: 'Bangladesh', tier: 'D', abbr: 'BAN', also: 'Bangladesh cricket team, Bangladesh Tigers', tags: 'BangladeshCricket', handles: 'BCBtigers' },
  { name: 'Afghanistan national cricket team', nickname: 'Afghanistan', tier: 'D', abbr: 'AFG', also: 'Afghanistan cricket team', tags: 'AfghanAtalan', handles: 'ACBofficials' },
  { name: 'Zimbabwe national cricket team', nickname: 'Zimbabwe', tier: 'D', abbr: 'ZIM', also: 'Zimbabwe cricket team', weak: 'Chevrons', handles: 'ZimCricketv' },
  { name: 'Ireland cricket team', nickname: 'Ireland', tier: 'D', abbr: 'IRE', also: 'Cricket Ireland', tags: 'BackingGreen', handles: 'cricketireland' },
  { name: 'Netherlands national cricket team', nickname: 'Netherlands', tier: 'D', abbr: 'NED', also: 'Netherlands cricket team', handles: 'KNCBcricket' },
  { name: 'Scotland national cricket team', nickname: 'Scotland', tier: 'D', abbr: 'SCO', also: 'Cricket Scotland', handles: 'CricketScotland' },
  { name: 'Nepal national cricket team', nickname: 'Nepal', tier: 'D', abbr: 'NEP', also: 'Nepal cricket team, Nepal Cricket', tags: 'NepalCricket', handles: 'CricketNep' },

  { name: 'The Ashes series', nickname: 'The Ashes', tier: 'D', also: 'Ashes Test, Ashes series, Ashes Tests', title: true },
  { name: 'ICC World Test Championship', also: 'WTC final, World Test Championship', tags: 'WTCFinal, WTC27', title: true },
  { name: "ICC Men's T20 World Cup", also: 'T20 World Cup, T20 World Cup final, ICC T20 World Cup', tags: 'T20WorldCup', title: true },
  { name: "ICC Men's Cricket World Cup", also: 'Cricket World Cup, Cricket World Cup final', tags: 'CWC27', title: true },
  { name: 'ICC Champions Trophy', weak: 'Champions Trophy', tags: 'ChampionsTrophy2029', title: true },
  { name: 'Border-Gavaskar Trophy', tags: 'BGT2027', title: true },
  { name: 'Asia Cup', sure: 'Asia Cup cricket', title: true },
  { name: 'Boxing Day Test', sure: 'Boxing Day Test Match', title: true },
]);
