import { entitiesOf } from '../rows.ts';

/** The ten teams of the Indian Premier League and its final. */
export const ipl = entitiesOf('ipl', [
  { location: 'Chennai', nickname: 'Super Kings', abbr: 'CSK', also: 'Whistle Podu', tags: 'WhistlePodu, Yellove, ChennaiSuperKings', handles: 'ChennaiIPL' },
  { location: 'Delhi', nickname: 'Capitals', borrowed: true, abbr: 'DC, DD', tags: 'QilaKotla, RoarMacha, YehHaiNayiDilli, DelhiCapitals', handles: 'DelhiCapitals' },
  { location: 'Gujarat', nickname: 'Titans', borrowed: true, abbr: 'GT', tags: 'AavaDe, GujaratTitans', handles: 'gujarat_titans' },
  { location: 'Kolkata', nickname: 'Knight Riders', borrowed: true, abbr: 'KKR', tags: 'AmiKKR, KorboLorboJeetbo, KolkataKnightRiders', handles: 'KKRiders' },
  { location: 'Lucknow', nickname: 'Super Giants', borrowed: true, abbr: 'LSG', tags: 'LucknowSuperGiants', handles: 'LucknowIPL' },
  { name: 'Mumbai Indians', location: 'Mumbai', plain: 'Indians', abbr: 'MI', also: 'MI Paltan', tags: 'MIPaltan, OneFamily_MI, MumbaiIndians', handles: 'mipaltan' },
  { location: 'Punjab', nickname: 'Kings', borrowed: true, abbr: 'PBKS', tags: 'SaddaPunjab, PunjabKings', handles: 'PunjabKingsIPL' },
  { location: 'Rajasthan', nickname: 'Royals', borrowed: true, abbr: 'RR', also: 'Halla Bol', tags: 'HallaBol, RoyalsFamily, RajasthanRoyals', handles: 'rajasthanroyals' },
  { name: 'Royal Challengers Bengaluru', location: 'Bengaluru', nickname: 'Royal Challengers', abbr: 'RCB', sure: 'Royal Challengers Bangalore', also: 'Ee Sala Cup Namde', weak: 'RCB Army', tags: 'PlayBold, EeSalaCupNamde, RoyalChallengersBengaluru', handles: 'RCBTweets' },
  { name: 'Sunrisers Hyderabad', location: 'Hyderabad', nickname: 'Sunrisers', borrowed: true, abbr: 'SRH', tags: 'PlayWithFire, OrangeArmy, SunRisersHyderabad', handles: 'SunRisers' },

  { name: 'IPL final', sure: 'TATA IPL final', also: 'Indian Premier League final', title: true },
]);
