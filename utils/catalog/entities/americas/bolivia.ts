import { entitiesOf } from '../../rows.ts';

/** The best-known clubs of Bolivia's first division in 2025 and 2026. */
export const bolivia = entitiesOf('bolivia', [
  { name: 'Club Bolívar', abbr: 'BOL', also: 'Bolívar de La Paz', weak: 'la Academia boliviana', plain: 'Bolívar', tags: 'VamosBolívar', handles: 'Bolivar_Oficial' },
  { name: 'The Strongest', abbr: 'STR', sure: 'Club The Strongest', weak: 'Atigrados, el Tigre de Achumani', plain: 'Strongest', tags: 'VamosTigre', handles: 'ClubStrongest' },
  { name: 'Always Ready de El Alto', abbr: 'ARE', plain: 'Always Ready', also: 'Club Always Ready' },
  { name: 'Blooming de Santa Cruz', abbr: 'BLO', also: 'Club Blooming', plain: 'Blooming' },
  { name: 'Oriente Petrolero', abbr: 'ORI', weak: 'Albiverdes, Refineros' },
  { name: 'Jorge Wilstermann', nickname: 'Wilstermann', abbr: 'WIL', sure: 'Club Jorge Wilstermann', weak: 'Aviadores' },
  { name: 'Aurora de Cochabamba', abbr: 'AUR', also: 'Club Aurora' },
  { name: 'Nacional Potosí', abbr: 'NPO' },
  { name: 'Club Atlético Guabirá', nickname: 'Guabirá', abbr: 'GUA' },
  { name: 'Real Tomayapo', abbr: 'TOM' },
  { name: 'San Antonio Bulo Bulo', abbr: 'SAB' },
  { name: 'Universitario de Vinto', abbr: 'UVI' },
  { name: 'Independiente Petrolero', abbr: 'INP' },
  { name: 'GV San José', abbr: 'GVS', also: 'Gualberto Villarroel San José' },
  { name: 'Real Oruro', abbr: 'ORU' },
]);
