import { entitiesOf } from '../rows.ts';

/**
 * League of Legends: the teams of the four big leagues (LCK, LPL, LEC, LCS) and the tournaments at which they meet.
 * Organisations play other games too, so that a bare name is careful.
 */
export const lol = entitiesOf('lol', [
  { name: 'T1 Esports', nickname: 'T1', borrowed: true, abbr: 'T1', sure: 'T1 LoL', weak: '티원', tags: 'T1WIN, T1Fighting', handles: 'T1LoL' },
  { name: 'Gen.G Esports', nickname: 'Gen.G', abbr: 'GEN', also: 'GenG', tags: 'GenGWIN', native: '젠지 이스포츠', handles: 'GenG, GenG_KR' },
  { name: 'Hanwha Life Esports', abbr: 'HLE', tags: 'HLEWIN', native: '한화생명e스포츠, 한화생명 e스포츠', handles: 'HLEofficial' },
  { name: 'KT Rolster', abbr: 'KT', native: 'kt 롤스터', handles: 'ktRolster_LoL' },
  { name: 'Dplus KIA', abbr: 'DK', also: 'DWG KIA', native: '디플러스 기아', handles: 'DplusKia' },
  { name: 'BNK FEARX', abbr: 'BFX', also: 'FearX', native: 'BNK 피어엑스' },
  { name: 'Nongshim RedForce', abbr: 'NS', also: 'Nongshim Red Force', native: '농심 레드포스', handles: 'NSREDFORCE' },
  { name: 'Kiwoom DRX', nickname: 'DRX', borrowed: true, abbr: 'DRX', also: 'DRX LoL', handles: 'DRX_LoL' },
  { name: 'DN SOOPers', abbr: 'DNS', also: 'DN Freecs, Kwangdong Freecs', native: 'DN 수퍼스' },
  { name: 'HANJIN BRION', abbr: 'BRO', also: 'OKSavingsBank BRION, Fredit BRION', native: '한진 브리온' },
  { name: 'Bilibili Gaming', abbr: 'BLG', handles: 'BilibiliGaming' },
  { name: 'Top Esports LPL', nickname: 'Top Esports', borrowed: true, abbr: 'TES', handles: 'TopEsports_EN' },
  { name: 'JD Gaming', abbr: 'JDG', handles: 'JDGaming' },
  { name: 'Weibo Gaming', abbr: 'WBG', handles: 'WeiboGaming' },
  { name: 'Invictus Gaming', handles: 'invgaming' },
  { name: "Anyone's Legend" },
  { name: 'EDward Gaming', abbr: 'EDG', handles: 'EDG_Edward' },
  { name: 'LNG Esports', abbr: 'LNG', handles: 'LNGEsports' },
  { name: 'Ninjas in Pyjamas', abbr: 'NIP', handles: 'NIPGaming' },
  { name: 'ThunderTalk Gaming', abbr: 'TT' },
  { name: 'LGD Gaming', abbr: 'LGD', handles: 'LGDgaming' },
  { name: 'Oh My God LPL', abbr: 'OMG' },
  { name: "Xi'an Team WE", nickname: 'Team WE' },
  { name: 'Ultra Prime LPL' },
  { name: 'G2 Esports', nickname: 'G2', borrowed: true, abbr: 'G2', tags: 'G2WIN, G2ARMY', handles: 'G2League, G2esports' },
  { name: 'Fnatic', abbr: 'FNC', tags: 'ALWAYSFNATIC, FNCWIN', handles: 'FNATIC' },
  { name: 'Karmine Corp', abbr: 'KC', tags: 'KCORP', handles: 'KarmineCorp' },
  { name: 'Movistar KOI', abbr: 'MKOI', also: 'MAD Lions KOI', tags: 'MKOIWIN', handles: 'MovistarKOI' },
  { name: 'Team Vitality', nickname: 'Vitality', abbr: 'VIT', handles: 'TeamVitality' },
  { name: 'Team Heretics', nickname: 'Heretics', abbr: 'TH', tags: 'VamosHeretics', handles: 'TeamHeretics' },
  { name: 'GIANTX LEC', nickname: 'GIANTX', abbr: 'GX', handles: 'GIANTX_GG' },
  { name: 'SK Gaming', abbr: 'SK', handles: 'SKGaming' },
  { name: 'Natus Vincere', abbr: 'NAVI', also: "Na'Vi", tags: 'NAVINATION', handles: 'natusvincere' },
  { name: 'Team BDS', nickname: 'Shifters', borrowed: true, abbr: 'BDS', handles: 'TeamBDS' },
  { name: 'Team Liquid', abbr: 'TL', tags: 'LetsGoLiquid', handles: 'TeamLiquid, TeamLiquidLoL' },
  { name: 'FlyQuest LCS', nickname: 'FlyQuest', abbr: 'FLY', tags: 'FLYWIN', handles: 'FlyQuest' },
  { name: 'Cloud9 LCS', nickname: 'Cloud9', abbr: 'C9', also: 'Cloud9 LoL', tags: 'C9WIN, LetsGoC9', handles: 'Cloud9' },
  { name: 'Shopify Rebellion', abbr: 'SR', handles: 'ShopifyRebels' },
  { name: 'Dignitas LCS', nickname: 'Dignitas', borrowed: true, abbr: 'DIG', tags: 'DIGWIN', handles: 'dignitas' },
  { name: 'Disguised LCS', nickname: 'Disguised', abbr: 'DSG', tags: 'DSGWIN', handles: 'Disguised' },
  { name: 'Sentinels LCS', nickname: 'Sentinels', abbr: 'SEN', handles: 'Sentinels' },
  { name: 'LYON LoL', nickname: 'LYON', borrowed: true, abbr: 'LYON', also: 'LYON Gaming' },

  {
    name: 'League of Legends World Championship',
    nickname: 'LoL Worlds',
    also: 'Worlds 2026, Worlds 2027, LoL Worlds final, Mundial de LoL, Mundial de League of Legends, Championnat du monde de League of Legends',
    plain: 'Worlds',
    native: '롤드컵, 리그 오브 레전드 월드 챔피언십, LoL世界大会, 英雄联盟全球总决赛, 英雄聯盟世界大賽',
    tags: 'Worlds2026, Worlds2027',
    title: true,
  },
  { name: 'Mid-Season Invitational', abbr: 'MSI', tags: 'MSI2026, MSI2027', title: true },
  { name: 'LoL First Stand', plain: 'First Stand', title: true },
  { name: 'LCK final', also: 'LCK finals', title: true },
  { name: 'LEC final', also: 'LEC finals, final de la LEC, finale du LEC', title: true },
]);

/** Counter-Strike's majors. */
export const cs = entitiesOf('cs', [
  { name: 'Counter-Strike Major', also: 'CS2 Major, CS Major, Counter-Strike 2 Major, CSGO Major', tags: 'CSMajor, CS2Major', title: true },
  { name: 'PGL Major', tags: 'PGLMajor', title: true },
  { name: 'BLAST.tv Major', also: 'BLAST Major', title: true },
  { name: 'StarLadder Major', title: true },
  { name: 'IEM Cologne', sure: 'IEM Cologne Major', also: 'Intel Extreme Masters Cologne', title: true },
  { name: 'IEM Kraków', also: 'IEM Katowice, Intel Extreme Masters Kraków', title: true },
]);

/** Valorant's international stages. */
export const valorant = entitiesOf('valorant', [
  { name: 'VALORANT Champions', also: 'VCT Champions', tags: 'VALORANTChampions', title: true },
  { name: 'VALORANT Masters', also: 'VCT Masters', tags: 'VALORANTMasters', title: true },
  { name: 'VCT Americas', tags: 'VCTAmericas', title: true },
  { name: 'VCT EMEA', tags: 'VCTEMEA', title: true },
  { name: 'VCT Pacific', tags: 'VCTPacific', title: true },
]);

/** Dota's own world championship. */
export const dota = entitiesOf('dota', [{ name: 'The International Dota 2', nickname: 'The International', also: 'Dota 2 International, The International 2026, The International 2027', weak: 'TI15', tags: 'TI2026, DotaTI', title: true }]);
