import { entitiesOf } from '../rows.ts';

/** The ten teams of the Indian Premier League and its final. */
export const ipl = entitiesOf('ipl', [
  { location: 'Chennai', nickname: 'Super Kings', tier: 'C', abbr: 'CSK', tags: 'WhistlePodu, Yellove', handles: 'ChennaiIPL' },
  { location: 'Delhi', nickname: 'Capitals', tier: 'D', abbr: 'DC', tags: 'QilaKotla, RoarMacha, YehHaiNayiDilli', handles: 'DelhiCapitals' },
  { location: 'Gujarat', nickname: 'Titans', tier: 'D', abbr: 'GT', tags: 'AavaDe', handles: 'gujarat_titans' },
  { location: 'Kolkata', nickname: 'Knight Riders', tier: 'C', abbr: 'KKR', tags: 'AmiKKR, KorboLorboJeetbo', handles: 'KKRiders' },
  { location: 'Lucknow', nickname: 'Super Giants', tier: 'C', abbr: 'LSG', tags: 'LucknowSuperGiants', handles: 'LucknowIPL' },
  { location: 'Mumbai', nickname: 'Indians', tier: 'D', abbr: 'MI', tags: 'MIPaltan, OneFamily_MI', handles: 'mipaltan' },
  { location: 'Punjab', nickname: 'Kings', tier: 'D', abbr: 'PBKS', tags: 'SaddaPunjab, PunjabKings', handles: 'PunjabKingsIPL' },
  { location: 'Rajasthan', nickname: 'Royals', tier: 'D', abbr: 'RR', tags: 'HallaBol, RoyalsFamily', handles: 'rajasthanroyals' },
  { location: 'Bengaluru', name: 'Royal Challengers Bengaluru', nickname: 'Royal Challengers', tier: 'B', abbr: 'RCB', also: 'Royal Challengers Bangalore', tags: 'PlayBold, EeSalaCupNamde', handles: 'RCBTweets' },
  { location: 'Hyderabad', name: 'Sunrisers Hyderabad', nickname: 'Sunrisers', tier: 'C', abbr: 'SRH', tags: 'PlayWithFire, OrangeArmy', handles: 'SunRisers' },

  { name: 'IPL final', also: 'TATA IPL final', title: true },
]);
