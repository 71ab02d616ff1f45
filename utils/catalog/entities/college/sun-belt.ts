import { entitiesOf } from '../../rows.ts';

/** The Sun Belt Conference. */
export const sunBelt = entitiesOf('ncaaf', [
  { location: 'App State', nickname: 'Mountaineers', abbr: 'APP', sure: 'Appalachian State Mountaineers', also: 'Appalachian State, Appalachian St', tags: 'GoApp', handles: 'AppState_FB' },
  { location: 'Arkansas State', nickname: 'Red Wolves', abbr: 'ARST', also: 'Arkansas St', tags: 'WolvesUp', handles: 'AStateFB' },
  { location: 'Coastal Carolina', nickname: 'Chanticleers', abbr: 'CCU', weak: 'Chants', tags: 'ChantsUp, BAM_CCU', handles: 'CoastalFootball' },
  { location: 'Georgia Southern', nickname: 'Eagles', abbr: 'GASO', also: 'Ga Southern', tags: 'HailSouthern', handles: 'GSAthletics_FB' },
  { location: 'Georgia State', nickname: 'Panthers', abbr: 'GAST', also: 'Georgia St', handles: 'GeorgiaStateFB' },
  { location: 'James Madison', nickname: 'Dukes', abbr: 'JMU', sure: 'JMU Dukes', tags: 'GoDukes', handles: 'JMUFootball' },
  { location: 'Louisiana', nickname: "Ragin' Cajuns", abbr: 'UL, ULL', also: 'Louisiana-Lafayette, Louisiana Lafayette Ragin Cajuns', tags: 'GeauxCajuns', handles: 'RaginCajunsFB' },
  { location: 'Louisiana Tech', nickname: 'Bulldogs', abbr: 'LT', also: 'La Tech', tags: 'EverLoyalBe', handles: 'LATechFB' },
  { location: 'Marshall', nickname: 'Thundering Herd', abbr: 'MRSH', tags: 'WeAreMarshall', handles: 'HerdFB' },
  { location: 'Old Dominion', nickname: 'Monarchs', abbr: 'ODU', sure: 'ODU Monarchs', tags: 'ReignOnODU', handles: 'ODUFootball' },
  { location: 'South Alabama', nickname: 'Jaguars', also: 'South Alabama Jags', tags: 'JagNation', handles: 'SouthAlabamaFB' },
  { location: 'Southern Miss', nickname: 'Golden Eagles', abbr: 'USM', sure: 'Southern Mississippi Golden Eagles', also: 'Southern Mississippi', tags: 'SMTTT', handles: 'SouthernMissFB' },
  { location: 'Troy', nickname: 'Trojans', abbr: 'TROY', tags: 'OneTROY, RiseToBuild', handles: 'TroyTrojansFB' },
  { location: 'UL Monroe', nickname: 'Warhawks', abbr: 'ULM', sure: 'Louisiana Monroe Warhawks', also: 'Louisiana-Monroe', tags: 'TalonsOut', handles: 'ULM_FB' },
]);
