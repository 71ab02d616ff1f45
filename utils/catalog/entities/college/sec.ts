import { entitiesOf } from '../../rows.ts';

/** The Southeastern Conference. */
export const sec = entitiesOf('ncaaf', [
  { location: 'Alabama', nickname: 'Crimson Tide', tier: 'A', abbr: 'ALA, BAMA', also: 'Bama Football', weak: 'Bama', tags: 'RollTide, BamaNation', handles: 'AlabamaFTBL, AlabamaMBB' },
  { location: 'Arkansas', nickname: 'Razorbacks', tier: 'A', abbr: 'ARK', weak: 'Hogs', tags: 'WPS, WooPig, WooPigSooie, GoHogs', handles: 'RazorbackFB, RazorbackMBB' },
  { location: 'Auburn', nickname: 'Tigers', tier: 'D', abbr: 'AUB', tags: 'WarEagle', handles: 'AuburnFootball, AuburnMBB' },
  { location: 'Florida', nickname: 'Gators', tier: 'C', abbr: 'FLA, UF', tags: 'GoGators, ChompChomp', handles: 'GatorsFB, GatorsMBK' },
  { location: 'Georgia', nickname: 'Bulldogs', tier: 'D', abbr: 'UGA', weak: 'Dawgs, UGA Football', tags: 'GoDawgs, DawgsOnTop', handles: 'GeorgiaFootball' },
  { location: 'Kentucky', nickname: 'Wildcats', tier: 'D', abbr: 'UK', sure: 'UK Wildcats', tags: 'BBN, WeAreUK, BigBlueNation', handles: 'UKFootball, KentuckyMBB' },
  { location: 'LSU', nickname: 'Tigers', tier: 'D', abbr: 'LSU', tags: 'GeauxTigers, ForeverLSU', handles: 'LSUfootball, LSUBasketball' },
  { location: 'Mississippi State', nickname: 'Bulldogs', tier: 'D', abbr: 'MSST', also: 'Miss State, Mississippi St', tags: 'HailState', handles: 'HailStateFB' },
  { location: 'Missouri', nickname: 'Tigers', tier: 'D', abbr: 'MIZ, MIZZ', sure: 'Mizzou Tigers', weak: 'Mizzou', tags: 'MIZZOURAH', handles: 'MizzouFootball' },
  { location: 'Oklahoma', nickname: 'Sooners', tier: 'B', abbr: 'OU', sure: 'OU Sooners', tags: 'BoomerSooner', handles: 'OU_Football, OU_MBBall' },
  { location: 'Ole Miss', nickname: 'Rebels', tier: 'D', abbr: 'MISS', sure: 'Mississippi Rebels, Ole Miss Football', tags: 'HottyToddy, ComeToTheSip', handles: 'OleMissFB' },
  { location: 'South Carolina', nickname: 'Gamecocks', tier: 'C', abbr: 'SC', tags: 'ForeverToThee, GoCocks, SpursUp', handles: 'GamecockFB, GamecockWBB' },
  { location: 'Tennessee', nickname: 'Volunteers', tier: 'D', abbr: 'TENN', also: 'Tennessee Vols', weak: 'Vols', tags: 'GBO, GoVols, VolNation, RockyTop', handles: 'Vol_Football, Vol_Hoops' },
  { location: 'Texas', nickname: 'Longhorns', tier: 'B', abbr: 'TEX, UT', weak: 'Horns', tags: 'HookEm, HookEmHorns', handles: 'TexasFootball, TexasLonghorns' },
  { location: 'Texas A&M', nickname: 'Aggies', tier: 'C', abbr: 'TA&M, TAMU', also: 'Texas A&M Football', tags: 'GigEm, 12thMan', handles: 'AggieFootball' },
  { location: 'Vanderbilt', nickname: 'Commodores', tier: 'C', abbr: 'VAN', weak: 'Vandy', tags: 'AnchorDown', handles: 'VandyFootball' },
]);
