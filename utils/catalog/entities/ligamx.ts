import { entitiesOf } from '../rows.ts';

/** Clubs of Mexico's first division. */
export const ligamx = entitiesOf('ligamx', [
  { name: 'Club América', abbr: 'AME', also: 'CF América, Águilas del América, Azulcremas, Águilas de la América', weak: 'el Ame, Americanistas', plain: 'América', native: 'クラブアメリカ', tags: 'VamosAmérica, SomosAmérica, ClubAmérica', handles: 'ClubAmerica' },
  { name: 'Atlante FC', nickname: 'Atlante', borrowed: true, abbr: 'ATE', weak: 'Potros de Hierro', tags: 'VamosAtlante', handles: 'Atlante' },
  { name: 'Atlas FC', nickname: 'Atlas', borrowed: true, abbr: 'ATS', weak: 'Rojinegros, la Furia Rojinegra', tags: 'VamosAtlas', handles: 'AtlasFC' },
  { name: 'Atlético de San Luis', abbr: 'ASL', also: 'Atlético San Luis, Atlético San Luis Potosí', weak: 'Tuneros', handles: 'AtletideSanLuis' },
  { name: 'Cruz Azul', abbr: 'CAZ', sure: 'CD Cruz Azul', also: 'La Máquina Celeste', weak: 'La Máquina, Cementeros', tags: 'LaMáquinaCeleste, SomosCruzAzul', handles: 'CruzAzul' },
  { name: 'CD Guadalajara', nickname: 'Chivas', abbr: 'GDL', also: 'Chivas de Guadalajara, Rebaño Sagrado, Chivas Guadalajara', weak: 'Chiverío, el Rebaño', plain: 'Guadalajara', tags: 'VamosChivas, ArribaLasChivas', handles: 'Chivas' },
  { name: 'FC Juárez', nickname: 'Juárez', borrowed: true, abbr: 'JUA', sure: 'Bravos FC Juárez', also: 'Bravos de Juárez', plain: 'Bravos', tags: 'VamosBravos', handles: 'fcjuarezoficial' },
  { name: 'Club León', nickname: 'León', borrowed: true, abbr: 'LEO', weak: 'la Fiera, Esmeraldas, Panzas Verdes', tags: 'SomosLaFiera', handles: 'clubleonfc' },
  { name: 'Mazatlán FC', nickname: 'Mazatlán', borrowed: true, abbr: 'MAZ', weak: 'Cañoneros', tags: 'VamosMazatlán', handles: 'MazatlanFC' },
  { name: 'CF Monterrey', nickname: 'Rayados', abbr: 'MTY', also: 'Rayados de Monterrey, Rayados Monterrey, La Pandilla Rayada', plain: 'Monterrey', tags: 'EnLaVidaYEnLaCancha, VamosRayados', handles: 'Rayados' },
  { name: 'Club Necaxa', nickname: 'Necaxa', abbr: 'NEC', also: 'Rayos del Necaxa', weak: 'Hidrorrayos', tags: 'FuerzaRayos', handles: 'ClubNecaxa' },
  { name: 'CF Pachuca', nickname: 'Pachuca', borrowed: true, abbr: 'PAC', also: 'Tuzos del Pachuca', weak: 'Tuzos', tags: 'SomosTuzos', handles: 'Tuzos' },
  { name: 'Puebla FC', nickname: 'Puebla', borrowed: true, abbr: 'PUE', also: 'Club Puebla', weak: 'la Franja, Camoteros', tags: 'LaFranjaQueNosUne', handles: 'ClubPueblaMX' },
  { name: 'Pumas UNAM', nickname: 'Pumas', borrowed: true, abbr: 'PUM, UNAM', also: 'Pumas de la UNAM', weak: 'los Pumas, Auriazules', tags: 'SoyDePumas, VamosPumas, GoyaUniversidad', handles: 'PumasMX' },
  { name: 'Querétaro FC', nickname: 'Querétaro', borrowed: true, abbr: 'QRO', also: 'Gallos Blancos', plain: 'Gallos', tags: 'VamosGallos', handles: 'Club_Queretaro' },
  { name: 'Santos Laguna', nickname: 'Santos', borrowed: true, abbr: 'SAN', sure: 'Club Santos Laguna', weak: 'Guerreros de la Comarca, Laguneros', tags: 'VamosSantos, ModoGuerrero', handles: 'ClubSantos' },
  { name: 'Club Tijuana', nickname: 'Xolos', abbr: 'TIJ', sure: 'Club Tijuana Xoloitzcuintles', also: 'Xolos de Tijuana, Xoloitzcuintles', plain: 'Tijuana', tags: 'VamosXolos', handles: 'Xolos' },
  { name: 'Tigres UANL', nickname: 'Tigres', borrowed: true, abbr: 'UANL, TIG', also: 'Tigres de la UANL, Tigres de Nuevo León', tags: 'EstoEsTigres, VamosTigres', handles: 'TigresOficial' },
  { name: 'Deportivo Toluca', nickname: 'Toluca', borrowed: true, abbr: 'TOL', also: 'Toluca FC, Diablos Rojos del Toluca, Toluca Fútbol Club', weak: 'Diablos Rojos, Choriceros', tags: 'VamosDiablos', handles: 'TolucaFC' },

  { name: 'Clásico Nacional', title: true },
  { name: 'Clásico Regio', title: true },
]);
