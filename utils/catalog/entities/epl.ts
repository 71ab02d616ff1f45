import { entitiesOf } from '../rows.ts';

/** The 20 clubs of the Premier League's 2026-27 season. Those that went down are in `championship.ts`. */
export const epl = entitiesOf('epl', [
  { name: 'Arsenal FC', nickname: 'Arsenal', tier: 'B', abbr: 'ARS', weak: 'Gunners, The Arsenal', tags: 'COYG, Gooners', handles: 'Arsenal' },
  { name: 'Aston Villa', nickname: 'Villa', tier: 'D', abbr: 'AVL', also: 'Aston Villa FC', tags: 'AVFC, VTID', handles: 'AVFCOfficial' },
  { name: 'AFC Bournemouth', nickname: 'Bournemouth', tier: 'C', abbr: 'BOU', plain: 'Cherries', tags: 'AFCB, UTCIAD', handles: 'afcbournemouth' },
  { name: 'Brentford FC', nickname: 'Brentford', tier: 'C', abbr: 'BRE', plain: 'Bees', tags: 'BrentfordFC', handles: 'BrentfordFC' },
  { name: 'Brighton & Hove Albion', nickname: 'Brighton', tier: 'D', abbr: 'BHA', also: 'Brighton and Hove Albion', weak: 'Seagulls', tags: 'BHAFC', handles: 'OfficialBHAFC' },
  { name: 'Chelsea FC', nickname: 'Chelsea', tier: 'B', abbr: 'CHE', tags: 'CFC, KTBFFH', handles: 'ChelseaFC' },
  { name: 'Coventry City FC', nickname: 'Coventry', tier: 'D', abbr: 'COV', also: 'Coventry City', weak: 'Sky Blues', tags: 'PUSB, CCFC', handles: 'Coventry_City' },
  { name: 'Crystal Palace FC', nickname: 'Crystal Palace', tier: 'B', abbr: 'CRY', also: 'C Palace', plain: 'Palace', tags: 'CPFC', handles: 'CPFC' },
  { name: 'Everton FC', nickname: 'Everton', tier: 'A', abbr: 'EVE', weak: 'Toffees', tags: 'EFC, UTFT', handles: 'Everton' },
  { name: 'Fulham FC', nickname: 'Fulham', tier: 'C', abbr: 'FUL', tags: 'FFC, COYW, FulhamFC', handles: 'FulhamFC' },
  { name: 'Hull City AFC', nickname: 'Hull', tier: 'D', abbr: 'HUL', also: 'Hull City', tags: 'HCAFC, UTCT', handles: 'HullCity' },
  { name: 'Ipswich Town FC', nickname: 'Ipswich', tier: 'D', abbr: 'IPS', also: 'Ipswich Town', weak: 'Tractor Boys', tags: 'ITFC', handles: 'IpswichTown' },
  { name: 'Leeds United', nickname: 'Leeds', tier: 'C', abbr: 'LEE, LDS', also: 'Leeds Utd, Leeds United FC', tags: 'LUFC', handles: 'LUFC' },
  { name: 'Liverpool FC', nickname: 'Liverpool', tier: 'B', abbr: 'LIV', tags: 'LFC, YNWA', handles: 'LFC' },
  { name: 'Manchester City FC', nickname: 'Man City', tier: 'A', abbr: 'MNC, MCI', also: 'Manchester City', weak: 'ManC', tags: 'MCFC', handles: 'ManCity' },
  { name: 'Manchester United', nickname: 'Man United', tier: 'A', abbr: 'MAN, MUN', also: 'Man Utd, Man U, Manchester Utd, Manchester United FC', weak: 'Red Devils', tags: 'MUFC, GGMU', handles: 'ManUtd' },
  { name: 'Newcastle United', nickname: 'Newcastle', tier: 'C', abbr: 'NEW', also: 'Newcastle Utd, Newcastle United FC', weak: 'Magpies, Toon Army', tags: 'NUFC, HWTL', handles: 'NUFC' },
  { name: 'Nottingham Forest', nickname: 'Nottm Forest', tier: 'A', abbr: 'NFO, NOT', also: "Nott'm Forest, Notts Forest, Nottingham Forest FC", plain: 'Forest', tags: 'NFFC', handles: 'NFFC' },
  { name: 'Sunderland AFC', nickname: 'Sunderland', tier: 'C', abbr: 'SUN', plain: 'Black Cats', tags: 'SAFC', handles: 'SunderlandAFC' },
  { name: 'Tottenham Hotspur', nickname: 'Spurs', tier: 'A', abbr: 'TOT', also: 'Tottenham Hotspur FC, Tottenham Spurs', weak: 'Tottenham', tags: 'COYS, THFC', handles: 'SpursOfficial' },
]);
