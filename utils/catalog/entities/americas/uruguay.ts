import { entitiesOf } from '../../rows.ts';

/** Clubs of Uruguay's first division in 2025 and 2026, and those that were in it shortly before. */
export const uruguay = entitiesOf('uruguay', [
  { name: 'CA Peñarol', nickname: 'Peñarol', abbr: 'PEN', also: 'Club Atlético Peñarol', weak: 'Manyas, los Manyas, Carboneros, Aurinegros, Mirasoles', native: 'ペニャロール, 페냐롤', tags: 'VamosPeñarol, SerásEternoComoElTiempo', handles: 'OficialCAP' },
  { name: 'Nacional de Montevideo', abbr: 'NAC', also: 'Club Nacional, Club Nacional de Football, Nacional Montevideo', weak: 'Bolsos, los Bolsos, el Bolso, Tricolores uruguayos', plain: 'Nacional', tags: 'VamosBolso, ElClubGigante', handles: 'Nacional' },
  { name: 'Defensor Sporting', abbr: 'DSP', weak: 'la Violeta, Tuertos', handles: 'DefensorSp' },
  { name: 'Danubio FC', abbr: 'DAN', also: 'Danubio Fútbol Club', weak: 'Franjeados', plain: 'Danubio', handles: 'DanubioFC' },
  { name: 'Liverpool de Montevideo', abbr: 'LIV', also: 'Liverpool Montevideo, Liverpool Fútbol Club Montevideo', weak: 'Negriazules, Liverpool' },
  { name: 'Montevideo Wanderers', abbr: 'WAN', plain: 'Wanderers', weak: 'Bohemios de Montevideo' },
  { name: 'River Plate de Montevideo', abbr: 'RIV', also: 'River Plate Montevideo, River Plate Uruguay', weak: 'Darseneros' },
  { name: 'Racing de Montevideo', abbr: 'RAC', also: 'Racing Club de Montevideo' },
  { name: 'Boston River', abbr: 'BRI' },
  { name: 'Montevideo City Torque', abbr: 'MCT', also: 'City Torque', weak: 'Torque' },
  { name: 'Cerro Largo FC', abbr: 'CLA', also: 'Cerro Largo Fútbol Club', weak: 'Arachanes' },
  { name: 'CA Cerro', abbr: 'CER', plain: 'Cerro', also: 'Club Atlético Cerro', weak: 'Villeros' },
  { name: 'Plaza Colonia', abbr: 'PLC' },
  { name: 'CA Progreso', abbr: 'PRO', also: 'Club Atlético Progreso' },
  { name: 'Miramar Misiones', abbr: 'MMI' },
  { name: 'Juventud de Las Piedras', abbr: 'JUV' },
  { name: 'CA Fénix', abbr: 'FEN', also: 'Centro Atlético Fénix' },
  { name: 'Rampla Juniors', abbr: 'RAM' },
  { name: 'CA Rentistas', abbr: 'REN', weak: 'Rentistas' },
  { name: 'Deportivo Maldonado', abbr: 'MAL' },
  { name: 'Central Español', abbr: 'CES' },
  { name: 'Albion de Montevideo', abbr: 'ALB', also: 'Albion FC Montevideo' },

  { name: 'Superclásico uruguayo', also: 'Clásico del fútbol uruguayo', title: true },
]);
