import { entitiesOf } from '../../rows.ts';

/** The Southeastern Conference. */
export const sec = entitiesOf('ncaaf', [
  { location: 'Alabama', nickname: 'Crimson Tide', abbr: 'ALA, BAMA', sure: 'Bama Crimson Tide', also: 'Bama Football, Roll Tide, Roll Tide Roll', weak: 'Bama', tags: 'RollTide, BamaNation', handles: 'AlabamaFTBL, AlabamaMBB' },
  { location: 'Arkansas', nickname: 'Razorbacks', abbr: 'ARK', sure: 'Arkansas Hogs', also: 'Woo Pig Sooie, Wooo Pig', weak: 'Hogs', tags: 'WPS, WooPig, WooPigSooie, GoHogs, OneRazorback', handles: 'RazorbackFB, RazorbackMBB' },
  { location: 'Auburn', nickname: 'Tigers', abbr: 'AUB', also: 'War Eagle, War Damn Eagle', tags: 'WarEagle, AuburnFamily', handles: 'AuburnFootball, AuburnMBB' },
  { location: 'Florida', nickname: 'Gators', abbr: 'FLA, UF', sure: 'UF Gators', tags: 'GoGators, ChompChomp, GatorNation', handles: 'GatorsFB, GatorsMBK' },
  { location: 'Georgia', nickname: 'Bulldogs', abbr: 'UGA', sure: 'Georgia Dawgs, UGA Bulldogs, UGA Dawgs', weak: 'Dawgs, UGA Football', tags: 'GoDawgs, DawgsOnTop', handles: 'GeorgiaFootball' },
  { location: 'Kentucky', nickname: 'Wildcats', abbr: 'UK', sure: 'UK Wildcats', weak: 'Big Blue Nation', tags: 'BBN, WeAreUK, BigBlueNation', handles: 'UKFootball, KentuckyMBB' },
  { location: 'LSU', nickname: 'Tigers', abbr: 'LSU', also: 'Geaux Tigers', tags: 'GeauxTigers, ForeverLSU', handles: 'LSUfootball, LSUBasketball' },
  { location: 'Mississippi State', nickname: 'Bulldogs', abbr: 'MSST', also: 'Miss State, Mississippi St, Hail State', weak: 'Dawgs', tags: 'HailState', handles: 'HailStateFB' },
  { location: 'Missouri', nickname: 'Tigers', abbr: 'MIZ, MIZZ', sure: 'Mizzou Tigers', weak: 'Mizzou', tags: 'MIZZOURAH, MizzouMade', handles: 'MizzouFootball' },
  { location: 'Oklahoma', nickname: 'Sooners', abbr: 'OU', sure: 'OU Sooners', also: 'Boomer Sooner', tags: 'BoomerSooner, OUDNA', handles: 'OU_Football, OU_MBBall' },
  { location: 'Ole Miss', nickname: 'Rebels', abbr: 'MISS', sure: 'Mississippi Rebels, Ole Miss Football', also: 'Hotty Toddy', tags: 'HottyToddy, ComeToTheSip', handles: 'OleMissFB' },
  { location: 'South Carolina', nickname: 'Gamecocks', abbr: 'SC', sure: 'USC Gamecocks', tags: 'ForeverToThee, GoCocks, SpursUp', handles: 'GamecockFB, GamecockWBB' },
  { location: 'Tennessee', nickname: 'Volunteers', abbr: 'TENN', also: 'Tennessee Vols', weak: 'Vols, Big Orange, Rocky Top, Lady Vols', tags: 'GBO, GoVols, VolNation, RockyTop', handles: 'Vol_Football, Vol_Hoops' },
  { location: 'Texas', nickname: 'Longhorns', abbr: 'TEX, UT', also: "Hook 'Em Horns, Hook 'em", weak: 'Horns', tags: 'HookEm, HookEmHorns, TexasFight', handles: 'TexasFootball, TexasLonghorns' },
  { location: 'Texas A&M', nickname: 'Aggies', abbr: 'TA&M, TAMU', also: "Texas A&M Football, Gig 'Em, Gig 'em Aggies", weak: 'Aggieland', tags: 'GigEm, 12thMan', handles: 'AggieFootball' },
  { location: 'Vanderbilt', nickname: 'Commodores', abbr: 'VAN', sure: 'Vandy Commodores', weak: 'Vandy', tags: 'AnchorDown', handles: 'VandyFootball' },
]);
