import { entitiesOf } from '../../rows.ts';

/** Clubs of Ecuador's first division in 2025 and 2026, and those that were in it shortly before. */
export const ecuador = entitiesOf('ecuador', [
  { name: 'Barcelona SC', abbr: 'BSC', also: 'Barcelona de Guayaquil, Barcelona Sporting Club, Barcelona de Ecuador', weak: 'Toreros, Ídolo del Astillero, Canarios de Guayaquil', plain: 'Barcelona', tags: 'VamosBarcelona, VamosÍdolo', handles: 'BarcelonaSC' },
  { name: 'CS Emelec', nickname: 'Emelec', abbr: 'EME', also: 'Club Sport Emelec, Bombillo', weak: 'Eléctricos, los Eléctricos', tags: 'VamosEmelec, VamosBombillo', handles: 'CSEmelec' },
  { name: 'LDU Quito', abbr: 'LDU, LDQ', also: 'Liga Deportiva Universitaria, Liga de Quito', weak: 'Rey de Copas ecuatoriano, la Bordadora, Albos de Quito', tags: 'VamosLiga', handles: 'LDU_Oficial' },
  { name: 'Independiente del Valle', abbr: 'IDV', weak: 'Rayados del Valle, Negriazules', tags: 'VamosIndependiente', handles: 'IDV_EC' },
  { name: 'El Nacional de Quito', abbr: 'NAC', also: 'Club Deportivo El Nacional', weak: 'Puros Criollos' },
  { name: 'SD Aucas', nickname: 'Aucas', abbr: 'AUC', also: 'Sociedad Deportiva Aucas', weak: 'Papá Aucas, Orientales', handles: 'SDAucas' },
  { name: 'Deportivo Cuenca', abbr: 'CUE', weak: 'Morlacos, Expreso Austral' },
  { name: 'Universidad Católica del Ecuador', abbr: 'UCA', also: 'Universidad Católica Ecuador, Universidad Católica de Quito', weak: 'Chatoleí' },
  { name: 'Delfín SC', abbr: 'DEL', also: 'Delfín de Manta', weak: 'Cetáceos', plain: 'Delfín' },
  { name: 'Macará de Ambato', abbr: 'MAC', also: 'CSD Macará', weak: 'Macará' },
  { name: 'Mushuc Runa', abbr: 'MUS', weak: 'Ponchos Rojos' },
  { name: 'Técnico Universitario', abbr: 'TEC' },
  { name: 'Orense SC', abbr: 'ORE', also: 'Orense de Machala' },
  { name: 'Manta FC', abbr: 'MAN' },
  { name: 'Libertad de Loja', abbr: 'LIB', also: 'Libertad FC Loja' },
  { name: 'Vinotinto de Ecuador', abbr: 'VIN', also: 'Vinotinto FC' },
  { name: 'Leones del Norte', abbr: 'LEO' },
  { name: 'Guayaquil City', abbr: 'GUA' },
  { name: 'Deportivo Quito', abbr: 'DQU', weak: 'Chullas' },
  { name: 'CD Olmedo', abbr: 'OLM', also: 'Olmedo de Riobamba' },

  { name: 'Clásico del Astillero', title: true },
]);
