import { entitiesOf } from '../rows.ts';

/** Clubs of Mexico's first division. */
export const ligamx = entitiesOf('ligamx', [
  { name: 'Club América', abbr: 'AME', also: 'CF América, Águilas del América, Azulcremas, Águilas de la América', weak: 'las Águilas, el Ame, Americanistas', plain: 'América', native: 'クラブアメリカ', tags: 'VamosAmérica, SomosAmérica, ClubAmérica', handles: 'ClubAmerica' },
  { name: 'Atlante FC', nickname: 'Atlante', tier: 'C', abbr: 'ATE', weak: 'Potros de Hierro', tags: 'VamosAtlante', handles: 'Atlante' },
  { name: 'Atlas FC', nickname: 'Atlas', tier: 'D', abbr: 'ATS', weak: 'Rojinegros, la Furia Rojinegra', tags: 'VamosAtlas', handles: 'AtlasFC' },
  { name: 'Atlético de San Luis', abbr: 'ASL', also: 'Atlético San Luis, Atlético San Luis Potosí', weak: 'Tuneros', handles: 'AtletideSanLuis' },
  { name: 'Cruz Azul', abbr: 'CAZ', sure: 'CD Cruz Azul', also: 'La Máquina Celeste', weak: 'La Máquina, Cementeros', tags: 'LaMáquinaCeleste, SomosCruzAzul', handles: 'CruzAzul' },
  { name: 'CD Guadalajara', nickname: 'Chivas', tier: 'B', abbr: 'GDL', also: 'Chivas de Guadalajara, Rebaño Sagrado, Chivas Guadalajara', weak: 'Chiverío, el Rebaño', plain: 'Guadalajara', tags: 'VamosChivas, ArribaLasChivas', handles: 'Chivas' },
  { name: 'FC Juárez', nickname: 'Juárez', tier: 'D', abbr: 'JUA', sure: 'Bravos FC Juárez', also: 'Bravos de Juárez', plain: 'Bravos', tags: 'VamosBravos', handles: 'fcjuarezoficial' },
  { name: 'Club León', nickname: 'León', tier: 'D', abbr: 'LEO', weak: 'la Fiera, Esmeraldas, Panzas Verdes', tags: 'SomosLaFiera', handles: 'clubleonfc' },
  { name: 'Mazatlán FC', nickname: 'Mazatlán', tier: 'D', abbr: 'MAZ', weak: 'Cañoneros', tags: 'VamosMazatlán', handles: 'MazatlanFC' },
  { name: 'CF Monterrey', nickname: 'Rayados', tier: 'B', abbr: 'MTY', also: 'Rayados de Monterrey, Rayados Monterrey, La Pandilla Rayada', plain: 'Monterrey', tags: 'EnLaVidaYEnLaCancha, VamosRayados', handles: 'Rayados' },
  { name: 'Club Necaxa', nickname: 'Necaxa', tier: 'B', abbr: 'NEC', also: 'Rayos del Necaxa', weak: 'Hidrorrayos', tags: 'FuerzaRayos', handles: 'ClubNecaxa' },
  { name: 'CF Pachuca', nickname: 'Pachuca', tier: 'C', abbr: 'PAC', also: 'Tuzos del Pachuca', weak: 'Tuzos', tags: 'SomosTuzos', handles: 'Tuzos' },
  { name: 'Puebla FC', nickname: 'Puebla', tier: 'D', abbr: 'PUE', also: 'Club Puebla', weak: 'la Franja, Camoteros', tags: 'LaFranjaQueNosUne', handles: 'ClubPueblaMX' },
  { name: 'Pumas UNAM', nickname: 'Pumas', tier: 'C', abbr: 'PUM, UNAM', also: 'Pumas de la UNAM', weak: 'los Pumas, Auriazules', tags: 'SoyDePumas, VamosPumas, GoyaUniversidad', handles: 'PumasMX' },
  { name: 'Querétaro FC', nickname: 'Querétaro', tier: 'D', abbr: 'QRO', also: 'Gallos Blancos', plain: 'Gallos', tags: 'VamosGallos', handles: 'Club_Queretaro' },
  { name: 'Santos Laguna', nickname: 'Santos', tier: 'D', abbr: 'SAN', sure: 'Club Santos Laguna', weak: 'Guerreros de la Comarca, Laguneros', tags: 'VamosSantos, ModoGuerrero', handles: 'ClubSantos' },
  { name: 'Club Tijuana', nickname: 'Xolos', tier: 'B', abbr: 'TIJ', sure: 'Club Tijuana Xoloitzcuintles', also: 'Xolos de Tijuana, Xoloitzcuintles', plain: 'Tijuana', tags: 'VamosXolos', handles: 'Xolos' },
  { name: 'Tigres UANL', nickname: 'Tigres', tier: 'C', abbr: 'UANL, TIG', also: 'Tigres de la UANL, Tigres de Nuevo León', weak: 'los Tigres', tags: 'EstoEsTigres, VamosTigres', handles: 'TigresOficial' },
  { name: 'Deportivo Toluca', nickname: 'Toluca', tier: 'C', abbr: 'TOL', also: 'Toluca FC, Diablos Rojos del Toluca, Toluca Fútbol Club', weak: 'Diablos Rojos, Choriceros', tags: 'VamosDiablos', handles: 'TolucaFC' },

  { name: 'Clásico Nacional', title: true },
  { name: 'Clásico Regio', title: true },
]);
