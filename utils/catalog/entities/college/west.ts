import { entitiesOf } from '../../rows.ts';

/** The Mountain West and the Pac-12 as they stand since July 2026. */
export const west = entitiesOf('ncaaf', [
  { location: 'Air Force', nickname: 'Falcons', abbr: 'AFA', tags: 'BoltBrotherhood', handles: 'AF_Football' },
  { location: 'Boise State', nickname: 'Broncos', abbr: 'BOIS, BSU', also: 'Boise St', handles: 'BroncoSportsFB' },
  { location: 'Colorado State', nickname: 'Rams', abbr: 'CSU', sure: 'CSU Rams', also: 'Colorado St', tags: 'ProudToBeCSU', handles: 'CSUFootball' },
  { location: 'Fresno State', nickname: 'Bulldogs', abbr: 'FRES', also: 'Fresno St', tags: 'PrideOfTheValley', handles: 'FresnoStateFB' },
  { location: "Hawai'i", nickname: 'Rainbow Warriors', abbr: 'HAW', sure: 'Hawaii Rainbow Warriors', also: 'Hawaii Warriors', tags: 'GoBows, BRADDAHHOOD', handles: 'HawaiiFootball' },
  { location: 'Nevada', nickname: 'Wolf Pack', abbr: 'NEV', tags: 'NevadaGrit', handles: 'NevadaFootball' },
  { location: 'New Mexico', nickname: 'Lobos', abbr: 'UNM', tags: 'GoLobos', handles: 'UNMLoboFB' },
  { location: 'North Dakota State', nickname: 'Bison', abbr: 'NDSU', sure: 'NDSU Bison', also: 'North Dakota St', handles: 'NDSUfootball' },
  { location: 'Northern Illinois', nickname: 'Huskies', abbr: 'NIU', sure: 'NIU Huskies', handles: 'NIU_Football' },
  { location: 'Oregon State', nickname: 'Beavers', abbr: 'ORST', also: 'Oregon St', weak: 'Beavs', tags: 'GoBeavs', handles: 'BeaverFootball' },
  { location: 'San Diego State', nickname: 'Aztecs', abbr: 'SDSU', also: 'San Diego St', tags: 'AztecFAST', handles: 'AztecFB, Aztec_MBB' },
  { location: 'San José State', nickname: 'Spartans', abbr: 'SJSU', also: 'San José St', tags: 'AllSpartans', handles: 'SanJoseStateFB' },
  { location: 'Texas State', nickname: 'Bobcats', abbr: 'TXST', also: 'Texas St', tags: 'EatEmUp', handles: 'TXSTATEFOOTBALL' },
  { location: 'UNLV', nickname: 'Rebels', abbr: 'UNLV', sure: "UNLV Runnin' Rebels, Runnin' Rebels", handles: 'unlvfootball' },
  { location: 'UTEP', nickname: 'Miners', abbr: 'UTEP', handles: 'UTEPFB' },
  { location: 'Utah State', nickname: 'Aggies', abbr: 'USU', also: 'Utah St', tags: 'AggiesAllTheWay', handles: 'USUFootball' },
  { location: 'Washington State', nickname: 'Cougars', abbr: 'WSU', also: 'Washington St, Wazzu', weak: 'Cougs', tags: 'GoCougs', handles: 'WSUCougarFB' },
  { location: 'Wyoming', nickname: 'Cowboys', abbr: 'WYO', tags: 'RideForTheBrand, OneWyoming', handles: 'wyo_football' },
]);
