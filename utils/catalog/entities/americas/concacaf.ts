import { entitiesOf } from '../../rows.ts';

/** Clubs of Central America and the Caribbean that continental cups draw; those of the US and Mexico are in their leagues. */
export const concacaf = entitiesOf('concachampions', [
  { name: 'Deportivo Saprissa', nickname: 'Saprissa', abbr: 'SAP', also: 'Monstruo Morado', weak: 'Morados, la S', tags: 'VamosSaprissa', handles: 'SaprissaOficial' },
  { name: 'Liga Deportiva Alajuelense', nickname: 'Alajuelense', abbr: 'LDA, ALA', weak: 'Manudos, los Manudos, la Liga de Alajuela', tags: 'VamosLiga', handles: 'ldacr' },
  { name: 'CS Herediano', nickname: 'Herediano', borrowed: true, abbr: 'HER', also: 'Club Sport Herediano', weak: 'Florenses', handles: 'csherediano1921' },
  { name: 'CS Cartaginés', nickname: 'Cartaginés', borrowed: true, abbr: 'CAR', also: 'Club Sport Cartaginés', weak: 'Brumosos' },
  { name: 'CD Olimpia de Honduras', nickname: 'Olimpia de Honduras', abbr: 'OLI', also: 'CD Olimpia, Olimpia de Tegucigalpa', weak: 'Leones de Honduras' },
  { name: 'FC Motagua', nickname: 'Motagua', abbr: 'MOT', weak: 'Águilas Azules' },
  { name: 'Real España de San Pedro Sula', abbr: 'RES', also: 'Real CD España' },
  { name: 'CD Marathón', abbr: 'MAR', also: 'Marathón de San Pedro Sula' },
  { name: 'Comunicaciones FC', abbr: 'COM', also: 'CSD Comunicaciones', weak: 'Cremas de Guatemala' },
  { name: 'CSD Municipal', abbr: 'MUN', also: 'Municipal de Guatemala', weak: 'Rojos de Guatemala' },
  { name: 'Antigua GFC', abbr: 'ANT' },
  { name: 'Alianza FC de El Salvador', abbr: 'ALI', also: 'Alianza de El Salvador', weak: 'Albos de El Salvador' },
  { name: 'CD Águila', abbr: 'AGU', also: 'Águila de San Miguel' },
  { name: 'CD FAS', abbr: 'FAS', also: 'FAS de Santa Ana' },
  { name: 'Real Estelí', abbr: 'EST', also: 'Real Estelí FC' },
  { name: 'Plaza Amador', abbr: 'AMA', also: 'CD Plaza Amador' },
  { name: 'CA Independiente de La Chorrera', abbr: 'CAI' },
  { name: 'Tauro FC', abbr: 'TAU' },
  { name: 'Robinhood de Surinam', abbr: 'ROB', also: 'SV Robinhood' },
  { name: 'Cavalier FC', abbr: 'CAV', also: 'Cavalier SC' },
  { name: 'Moca FC', abbr: 'MOC' },
  { name: 'Cibao FC', abbr: 'CIB' },
  { name: 'Forge FC', abbr: 'FOR', also: 'Forge Football Club' },
  { name: 'Cavalry FC', abbr: 'CVY' },

  { name: 'final de la Concachampions', also: 'CONCACAF Champions Cup final, final de la Concacaf', title: true },
]);
