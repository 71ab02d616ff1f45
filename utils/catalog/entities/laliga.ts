import { entitiesOf } from '../rows.ts';

/** Clubs of Spain's first division in 2025-26, and those that were in it shortly before. */
export const laliga = entitiesOf('laliga', [
  { name: 'Deportivo Alavés', nickname: 'Alavés', tier: 'B', abbr: 'ALA', tags: 'GoazenGlorioso', handles: 'Alaves' },
  { name: 'Athletic Bilbao', abbr: 'ATH', also: 'Athletic Club de Bilbao', weak: 'Athletic Club', tags: 'AupaAthletic', handles: 'AthleticClub' },
  { name: 'Atlético Madrid', nickname: 'Atlético', tier: 'C', abbr: 'ATM', also: 'Atlético de Madrid, Atleti', tags: 'AúpaAtleti', handles: 'Atleti, atletienglish' },
  { name: 'FC Barcelona', nickname: 'Barcelona', tier: 'C', abbr: 'BAR', also: 'Barça', tags: 'ForçaBarça, ViscaBarça, FCBarcelona', handles: 'FCBarcelona' },
  { name: 'Real Betis', nickname: 'Betis', tier: 'A', abbr: 'BET', also: 'Real Betis Balompié', tags: 'MuchoBetis', handles: 'RealBetis' },
  { name: 'Celta Vigo', nickname: 'Celta', tier: 'C', abbr: 'CEL', also: 'RC Celta, Celta de Vigo, RC Celta de Vigo', handles: 'RCCelta' },
  { name: 'Elche CF', nickname: 'Elche', tier: 'C', abbr: 'ELC', handles: 'elchecf' },
  { name: 'RCD Espanyol', nickname: 'Espanyol', tier: 'B', abbr: 'ESP', also: 'Espanyol Barcelona', tags: 'RCDE', handles: 'RCDEspanyol' },
  { name: 'Getafe CF', nickname: 'Getafe', tier: 'B', abbr: 'GET', handles: 'GetafeCF' },
  { name: 'Girona FC', nickname: 'Girona', tier: 'C', abbr: 'GIR', handles: 'GironaFC' },
  { name: 'CD Leganés', nickname: 'Leganés', tier: 'C', abbr: 'LEG', handles: 'CDLeganes' },
  { name: 'UD Las Palmas', nickname: 'Las Palmas', tier: 'D', abbr: 'LPA', handles: 'UDLP_Oficial' },
  { name: 'Levante UD', nickname: 'Levante', tier: 'C', abbr: 'LEV', handles: 'LevanteUD' },
  { name: 'RCD Mallorca', nickname: 'Mallorca', tier: 'D', abbr: 'MLL', also: 'Real Mallorca', handles: 'RCD_Mallorca' },
  { name: 'CA Osasuna', nickname: 'Osasuna', tier: 'A', abbr: 'OSA', handles: 'Osasuna' },
  { name: 'Rayo Vallecano', nickname: 'Rayo', tier: 'D', abbr: 'RAY', handles: 'RayoVallecano' },
  { name: 'Real Madrid', abbr: 'RMA', also: 'Real Madrid CF', weak: 'Los Blancos', tags: 'HalaMadrid, RMCF, RMLiga', handles: 'realmadrid' },
  { name: 'Real Oviedo', nickname: 'Oviedo', tier: 'C', abbr: 'OVI', handles: 'RealOviedo' },
  { name: 'Real Sociedad', abbr: 'RSO', plain: 'La Real', tags: 'AurreraReala', handles: 'RealSociedad' },
  { name: 'Sevilla FC', nickname: 'Sevilla', tier: 'C', abbr: 'SEV', tags: 'SevillaFC', handles: 'SevillaFC' },
  { name: 'Valencia CF', nickname: 'Valencia', tier: 'D', abbr: 'VAL', tags: 'AmuntValencia', handles: 'valenciacf' },
  { name: 'Real Valladolid', nickname: 'Valladolid', tier: 'C', abbr: 'VLD', handles: 'realvalladolid' },
  { name: 'Villarreal CF', nickname: 'Villarreal', tier: 'B', abbr: 'VIL', weak: 'Yellow Submarine', handles: 'VillarrealCF' },
  { name: 'Racing Santander', abbr: 'RAC', also: 'Racing de Santander, Real Racing Club', handles: 'realracingclub' },
  { name: 'Deportivo La Coruña', abbr: 'DEP', also: 'RC Deportivo, Deportivo de La Coruña', handles: 'RCDeportivo' },

  { name: 'El Clásico', nickname: 'Clásico', tier: 'C', title: true },
]);
