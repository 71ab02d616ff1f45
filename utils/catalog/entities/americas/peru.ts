import { entitiesOf } from '../../rows.ts';

/** Clubs of Peru's first division in 2025 and 2026. */
export const peru = entitiesOf('peru', [
  { name: 'Alianza Lima', abbr: 'ALI', sure: 'Club Alianza Lima', also: 'Blanquiazules de La Victoria', weak: 'Íntimos, Blanquiazules, Grones, Aliancistas', plain: 'Alianza', tags: 'VamosAlianza, ArribaAlianza', handles: 'ClubALoficial' },
  { name: 'Universitario de Deportes', abbr: 'UNI', also: 'Universitario Lima, la U peruana', weak: 'Cremas, los Cremas, Merengues de Ate', plain: 'Universitario, la U', tags: 'YDaleU, VamosU', handles: 'Universitario' },
  { name: 'Sporting Cristal', abbr: 'CRI', sure: 'Club Sporting Cristal', weak: 'Rimenses, Bajopontinos, Cerveceros del Rímac', plain: 'Cristal', tags: 'FuerzaCristal, VamosCristal', handles: 'ClubSCristal' },
  { name: 'FBC Melgar', abbr: 'MEL', also: 'Foot Ball Club Melgar, Melgar de Arequipa', weak: 'Melgar, Dominó', handles: 'MelgarOficial' },
  { name: 'Cienciano del Cusco', nickname: 'Cienciano', abbr: 'CIE', weak: 'Papá de América', handles: 'Cienciano' },
  { name: 'Cusco FC', abbr: 'CUS', also: 'Real Garcilaso' },
  { name: 'Deportivo Garcilaso', abbr: 'GAR' },
  { name: 'Sport Boys', abbr: 'BOY', sure: 'Sport Boys del Callao', weak: 'Rosados, Porteños' },
  { name: 'Sport Huancayo', abbr: 'HUA', weak: 'Rojo Matador' },
  { name: 'ADT de Tarma', abbr: 'ADT' },
  { name: 'Alianza Atlético de Sullana', abbr: 'AAS', also: 'Alianza Atlético' },
  { name: 'Atlético Grau', abbr: 'GRA', sure: 'Atlético Grau de Piura' },
  { name: 'Los Chankas', abbr: 'CHA', also: 'Chankas CyC' },
  { name: 'UTC de Cajamarca', abbr: 'UTC', also: 'UTC Cajamarca' },
  { name: 'Comerciantes Unidos', abbr: 'COM' },
  { name: 'Ayacucho FC', abbr: 'AYA' },
  { name: 'Juan Pablo II College', abbr: 'JPC' },
  { name: 'Alianza Universidad', abbr: 'AUN', also: 'Alianza UDH' },
  { name: 'Deportivo Binacional', abbr: 'BIN' },
  { name: 'César Vallejo de Trujillo', abbr: 'UCV', also: 'Universidad César Vallejo' },
  { name: 'Deportivo Municipal', abbr: 'MUN', weak: 'Ediles' },
  { name: 'FC Cajamarca', abbr: 'CAJ' },
  { name: 'CD Moquegua', abbr: 'MOQ' },

  { name: 'Clásico del fútbol peruano', also: 'Superclásico peruano', title: true },
]);
