import { entitiesOf } from '../rows.ts';

/** Clubs of Mexico's first division. */
export const ligamx = entitiesOf('ligamx', [
  { name: 'Club América', abbr: 'AME', also: 'CF América, Águilas del América', plain: 'América', tags: 'VamosAmérica', handles: 'ClubAmerica' },
  { name: 'Atlante FC', nickname: 'Atlante', tier: 'C', abbr: 'ATE', handles: 'Atlante' },
  { name: 'Atlas FC', nickname: 'Atlas', tier: 'D', abbr: 'ATS', handles: 'AtlasFC' },
  { name: 'Atlético de San Luis', abbr: 'ASL', also: 'Atlético San Luis', handles: 'AtletideSanLuis' },
  { name: 'Cruz Azul', abbr: 'CAZ', also: 'CD Cruz Azul', handles: 'CruzAzul' },
  { name: 'CD Guadalajara', nickname: 'Chivas', tier: 'B', abbr: 'GDL', also: 'Chivas de Guadalajara', plain: 'Guadalajara', handles: 'Chivas' },
  { name: 'FC Juárez', nickname: 'Juárez', tier: 'D', abbr: 'JUA', also: 'Bravos de Juárez', handles: 'fcjuarezoficial' },
  { name: 'Club León', nickname: 'León', tier: 'D', abbr: 'LEO', handles: 'clubleonfc' },
  { name: 'Mazatlán FC', nickname: 'Mazatlán', tier: 'D', abbr: 'MAZ', handles: 'MazatlanFC' },
  { name: 'CF Monterrey', nickname: 'Rayados', tier: 'B', abbr: 'MTY', also: 'Rayados de Monterrey', plain: 'Monterrey', handles: 'Rayados' },
  { name: 'Club Necaxa', nickname: 'Necaxa', tier: 'B', abbr: 'NEC', handles: 'ClubNecaxa' },
  { name: 'CF Pachuca', nickname: 'Pachuca', tier: 'C', abbr: 'PAC', also: 'Tuzos del Pachuca', handles: 'Tuzos' },
  { name: 'Puebla FC', nickname: 'Puebla', tier: 'D', abbr: 'PUE', also: 'Club Puebla', handles: 'ClubPueblaMX' },
  { name: 'Pumas UNAM', nickname: 'Pumas', tier: 'C', abbr: 'PUM, UNAM', handles: 'PumasMX' },
  { name: 'Querétaro FC', nickname: 'Querétaro', tier: 'D', abbr: 'QRO', also: 'Gallos Blancos', handles: 'Club_Queretaro' },
  { name: 'Santos Laguna', nickname: 'Santos', tier: 'D', abbr: 'SAN', also: 'Club Santos Laguna', handles: 'ClubSantos' },
  { name: 'Club Tijuana', nickname: 'Xolos', tier: 'B', abbr: 'TIJ', also: 'Xolos de Tijuana', plain: 'Tijuana', handles: 'Xolos' },
  { name: 'Tigres UANL', nickname: 'Tigres', tier: 'C', abbr: 'UANL, TIG', handles: 'TigresOficial' },
  { name: 'Deportivo Toluca', nickname: 'Toluca', tier: 'C', abbr: 'TOL', also: 'Toluca FC, Diablos Rojos del Toluca', handles: 'TolucaFC' },

  { name: 'Clásico Nacional', title: true },
  { name: 'Clásico Regio', title: true },
]);
