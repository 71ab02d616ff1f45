import { entitiesOf } from '../../rows.ts';

/** The Big 12 Conference. */
export const big12 = entitiesOf('ncaaf', [
  { location: 'Arizona', nickname: 'Wildcats', abbr: 'ARIZ', sure: 'UofA Wildcats', tags: 'BearDownArizona', handles: 'ArizonaFBall, ArizonaMBB' },
  { location: 'Arizona State', nickname: 'Sun Devils', abbr: 'ASU', sure: 'ASU Sun Devils', also: 'Arizona St', tags: 'ForksUp, ActivateTheValley', handles: 'ASUFootball' },
  { location: 'Baylor', nickname: 'Bears', abbr: 'BAY', also: "Sic 'Em Bears, Sic Em Bears", tags: 'SicEmBears', handles: 'BUFootball, BaylorMBB' },
  { location: 'BYU', nickname: 'Cougars', abbr: 'BYU', sure: 'Brigham Young Cougars', tags: 'BYUFootball', handles: 'BYUfootball' },
  { location: 'Cincinnati', nickname: 'Bearcats', abbr: 'CIN', sure: 'Cincy Bearcats', tags: 'GoBearcats', handles: 'GoBearcatsFB' },
  { location: 'Colorado', nickname: 'Buffaloes', abbr: 'COLO, CU', sure: 'CU Buffs', also: 'Colorado Buffs, Sko Buffs', weak: 'Buffs', tags: 'SkoBuffs, GoBuffs', handles: 'CUBuffsFootball' },
  { location: 'Houston', nickname: 'Cougars', abbr: 'HOU, UH', sure: 'UH Cougars', weak: 'Coogs', tags: 'GoCoogs', handles: 'UHCougarFB, UHCougarMBK' },
  { location: 'Iowa State', nickname: 'Cyclones', abbr: 'ISU', also: 'Iowa St', tags: 'CyclONEnation', handles: 'CycloneFB' },
  { location: 'Kansas', nickname: 'Jayhawks', abbr: 'KU, KAN', sure: 'KU Jayhawks', also: 'Rock Chalk, Rock Chalk Jayhawk', tags: 'RockChalk, kubball', handles: 'KU_Football, KUHoops' },
  { location: 'Kansas State', nickname: 'Wildcats', abbr: 'KSU, KST', sure: 'K-State Wildcats', also: 'K-State, Kansas St', tags: 'EMAW, KStateFB', handles: 'KStateFB' },
  { location: 'Oklahoma State', nickname: 'Cowboys', abbr: 'OKST', sure: 'OSU Cowboys, OK State Cowboys', also: 'Oklahoma St, Oklahoma State Pokes', weak: 'OK State, Pokes', tags: 'GoPokes', handles: 'CowboyFB' },
  { location: 'TCU', nickname: 'Horned Frogs', abbr: 'TCU', sure: 'TCU Frogs', tags: 'GoFrogs', handles: 'TCUFootball' },
  { location: 'Texas Tech', nickname: 'Red Raiders', abbr: 'TTU', also: "Wreck 'Em Tech, Wreck Em Tech", tags: 'WreckEm, GunsUp', handles: 'TexasTechFB' },
  { location: 'UCF', nickname: 'Knights', abbr: 'UCF', tags: 'ChargeOn, GKCO', handles: 'UCF_Football' },
  { location: 'Utah', nickname: 'Utes', abbr: 'UTAH', tags: 'GoUtes', handles: 'Utah_Football' },
  { location: 'West Virginia', nickname: 'Mountaineers', abbr: 'WVU', sure: 'WVU Mountaineers', tags: 'WVUFootball, HailWV, TrustTheClimb', handles: 'WVUfootball' },
]);
