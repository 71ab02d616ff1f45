import { entitiesOf } from '../../rows.ts';

/** Clubs of Paraguay's first division in 2025 and 2026. */
export const paraguay = entitiesOf('paraguay', [
  { name: 'Club Olimpia', nickname: 'Olimpia', borrowed: true, abbr: 'OLI', sure: 'Club Olimpia de Paraguay', also: 'Olimpia de Asunción', weak: 'el Decano paraguayo, Rey de Copas paraguayo, Franjeado', tags: 'VamosOlimpia, VamosDecano', handles: 'elClubOlimpia' },
  { name: 'Cerro Porteño', nickname: 'Cerro', borrowed: true, abbr: 'CCP, CER', sure: 'Club Cerro Porteño', weak: 'el Ciclón de Barrio Obrero, Azulgranas de Barrio Obrero', tags: 'VamosCerro, VamosCiclón', handles: 'CCP1912oficial' },
  { name: 'Libertad de Asunción', abbr: 'LIB', also: 'Club Libertad', weak: 'Gumarelo', plain: 'Libertad', handles: 'Libertad_Guma' },
  { name: 'Guaraní de Asunción', abbr: 'GUA', also: 'Club Guaraní', weak: 'el Aborigen', plain: 'Guaraní', handles: 'ClubGuarani' },
  { name: 'Nacional de Asunción', abbr: 'NAC', plain: 'Nacional', also: 'Nacional Querido, Nacional de Paraguay' },
  { name: 'Sportivo Luqueño', abbr: 'LUQ', weak: 'Kuré Luque' },
  { name: 'Sportivo Ameliano', abbr: 'AME', weak: 'Ameliano' },
  { name: 'Sportivo Trinidense', abbr: 'TRI', weak: 'Trinidense' },
  { name: 'Sol de América', abbr: 'SOL' },
  { name: 'Sportivo 2 de Mayo', abbr: 'DDM' },
  { name: 'General Caballero JLM', abbr: 'GCA' },
  { name: 'Deportivo Recoleta', abbr: 'REC' },
  { name: 'Atlético Tembetary', abbr: 'TEM', weak: 'Tembetary' },
  { name: 'Tacuary FBC', abbr: 'TAC', weak: 'Tacuary' },
  { name: 'Rubio Ñu', abbr: 'RUB' },

  { name: 'Superclásico paraguayo', title: true },
]);
