import { entitiesOf } from '../rows.ts';

/** The best-known clubs of Saudi Arabia's first division. */
export const saudi = entitiesOf('saudi', [
  { name: 'Al Nassr', abbr: 'NAS', also: 'Al-Nassr FC, Al Nasr', native: 'نادي النصر, アルナスル, 알나스르', handles: 'AlNassrFC, AlNassrFC_EN' },
  { name: 'Al Hilal', abbr: 'HIL', also: 'Al-Hilal SFC', native: 'نادي الهلال, アルヒラル, 알힐랄', handles: 'Alhilal_FC, Alhilal_EN' },
  { name: 'Al Ittihad', abbr: 'ITT', also: 'Al-Ittihad Club, Al Ittihad Jeddah', native: 'نادي الاتحاد, アルイテハド', handles: 'ittihad, ittihad_en' },
  { name: 'Al Ahli Jeddah', abbr: 'AHL', also: 'Al Ahli Saudi, Al-Ahli Saudi FC', weak: 'Al Ahli', handles: 'ALAHLI_FC, ALAHLI_FCEN' },
  { name: 'Al Qadsiah', abbr: 'QAD', also: 'Al-Qadsiah FC, Al Qadisiyah' },
  { name: 'Al Ettifaq', abbr: 'ETT', also: 'Al-Ettifaq FC', handles: 'Ettifaq, Ettifaq_EN' },
  { name: 'Al Shabab', abbr: 'SHB', also: 'Al Shabab FC Riyadh' },
  { name: 'Al Taawoun', abbr: 'TAA', also: 'Al Taawon' },
]);
