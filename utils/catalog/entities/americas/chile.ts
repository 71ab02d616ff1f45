import { entitiesOf } from '../../rows.ts';

/** Clubs of Chile's first division in 2025 and 2026, and others that the Copa Chile draws. */
export const chile = entitiesOf('chile', [
  { name: 'Colo-Colo', abbr: 'CC', also: 'ColoColo', weak: 'el Cacique, Albos, los Albos, Popular chileno', plain: 'Colo', tags: 'VamosColoColo, VamosCacique', handles: 'ColoColo' },
  { name: 'Universidad de Chile', abbr: 'UCH', sure: 'Club Universidad de Chile', also: 'U de Chile', weak: 'la U de Chile, Azules de la U, Romántico Viajero', plain: 'la U', tags: 'VamosLaU, VamosLeones, BulladeCorazón', handles: 'udechile' },
  { name: 'Universidad Católica', abbr: 'UCA', also: 'Católica de Chile, UC Cruzados', weak: 'Cruzados, los Cruzados, la Franja chilena', plain: 'Católica', tags: 'VamosCruzados, VamosCatólica', handles: 'Cruzados' },
  { name: 'Unión Española', abbr: 'UES', weak: 'Hispanos de Santa Laura' },
  { name: 'Audax Italiano', abbr: 'AUD', weak: 'Itálicos', handles: 'audaxitaliano' },
  { name: 'Club Deportivo Palestino', nickname: 'CD Palestino', abbr: 'CDP', weak: 'Tino-Tino, Árabes de La Cisterna', plain: 'Palestino' },
  { name: 'Everton de Viña del Mar', abbr: 'EVE', also: 'Everton CD, Everton Viña del Mar', weak: 'Ruleteros, Everton' },
  { name: "O'Higgins de Rancagua", nickname: "O'Higgins FC", abbr: 'OHI', plain: "O'Higgins", handles: 'OHigginsFC' },
  { name: 'CD Huachipato', nickname: 'Huachipato', abbr: 'HUA', weak: 'Acereros de Talcahuano' },
  { name: 'Coquimbo Unido', abbr: 'COQ', weak: 'Piratas de Coquimbo, Aurinegros' },
  { name: 'Deportes La Serena', abbr: 'DLS', plain: 'La Serena', weak: 'Papayeros' },
  { name: 'CD Ñublense', nickname: 'Ñublense', abbr: 'NUB', weak: 'Diablos Rojos de Chillán' },
  { name: 'Unión La Calera', abbr: 'ULC', weak: 'Cementeros de La Calera' },
  { name: 'Deportes Iquique', abbr: 'IQU', weak: 'Dragones Celestes' },
  { name: 'CD Cobresal', nickname: 'Cobresal', abbr: 'COB', weak: 'Mineros de El Salvador' },
  { name: 'Deportes Limache', abbr: 'LIM' },
  { name: 'Deportes Concepción', abbr: 'DCO' },
  { name: 'Universidad de Concepción', abbr: 'UDC' },
  { name: 'CD Cobreloa', nickname: 'Cobreloa', abbr: 'CLO', also: 'Club de Deportes Cobreloa', weak: 'Zorros del Desierto', handles: 'cobreloasadp' },
  { name: 'Deportes Antofagasta', nickname: 'Antofa', abbr: 'ANT', sure: 'Club Deportes Antofagasta', also: 'CD Antofagasta', weak: 'Pumas de Antofagasta', plain: 'Antofagasta' },
  { name: 'Santiago Wanderers', abbr: 'WAN', weak: 'Caturros, el Decano chileno', handles: 'swanderers' },
  { name: 'Rangers de Talca', abbr: 'RAN' },
  { name: 'Deportes Copiapó', abbr: 'COP' },
  { name: 'Magallanes de San Bernardo', abbr: 'MAG', also: 'Deportes Magallanes' },
  { name: 'Curicó Unido', abbr: 'CUR', weak: 'Torteros' },
  { name: 'Deportes Temuco', abbr: 'TEM' },

  { name: 'Superclásico chileno', also: 'Superclásico de Chile', title: true },
  { name: 'Clásico Universitario', title: true },
]);
