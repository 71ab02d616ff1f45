import { entitiesOf } from '../../rows.ts';

/** Clubs of Venezuela's first division in 2025 and 2026. */
export const venezuela = entitiesOf('venezuela', [
  { name: 'Caracas FC', abbr: 'CFC', also: 'Caracas Fútbol Club', weak: 'Rojos del Ávila', handles: 'Caracas_FC' },
  { name: 'Deportivo Táchira', abbr: 'TAC', also: 'Táchira FC, Carrusel Aurinegro', weak: 'Aurinegro', plain: 'Táchira', tags: 'VamosTáchira', handles: 'DvoTachira' },
  { name: 'Deportivo La Guaira', abbr: 'DLG' },
  { name: 'Carabobo FC', abbr: 'CAR', also: 'Carabobo Fútbol Club', weak: 'Granates de Carabobo' },
  { name: 'Universidad Central de Venezuela FC', abbr: 'UCV', weak: 'Universidad Central', also: 'UCV FC' },
  { name: 'Academia Puerto Cabello', abbr: 'APC' },
  { name: 'Estudiantes de Mérida', abbr: 'EME' },
  { name: 'Portuguesa FC', abbr: 'POR', weak: 'Penta venezolano' },
  { name: 'Metropolitanos FC', abbr: 'MET' },
  { name: 'Monagas SC', abbr: 'MON' },
  { name: 'Zamora FC', abbr: 'ZAM', also: 'Zamora Fútbol Club' },
  { name: 'Anzoátegui FC', abbr: 'ANZ', also: 'Deportivo Anzoátegui' },
  { name: 'Rayo Zuliano', abbr: 'RZU' },
  { name: 'Deportivo Lara', abbr: 'LAR' },
  { name: 'Mineros de Guayana', abbr: 'MIN' },
  { name: 'Trujillanos FC', abbr: 'TRU' },
]);
