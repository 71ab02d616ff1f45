import { entitiesOf } from '../rows.ts';

/** The 15 teams of the Women's National Basketball Association; most nicknames are ordinary words. */
export const wnba = entitiesOf('wnba', [
  { location: 'Atlanta', nickname: 'Dream', abbr: 'ATL', sure: 'ATL Dream', tags: 'AtlantaDream, DoItForTheDream', handles: 'AtlantaDream' },
  { location: 'Chicago', nickname: 'Sky', abbr: 'CHI', tags: 'SkyTown, ChicagoSky', handles: 'chicagosky' },
  { location: 'Connecticut', nickname: 'Sun', abbr: 'CON, CONN', sure: 'CT Sun', tags: 'CTSun, ConnecticutSun', handles: 'ConnecticutSun' },
  { location: 'Dallas', nickname: 'Wings', abbr: 'DAL', tags: 'DallasWings', handles: 'DallasWings' },
  { location: 'Golden State', nickname: 'Valkyries', borrowed: true, abbr: 'GS, GSV', sure: 'GS Valkyries', weak: 'Valks', tags: 'GSValkyries, ValkyriesNation', handles: 'valkyries, wnbavalkyries' },
  { location: 'Indiana', nickname: 'Fever', abbr: 'IND', also: 'Indy Fever', weak: 'Fever Nation', native: 'インディアナフィーバー', tags: 'FeverRising, IndianaFever', handles: 'IndianaFever' },
  { location: 'Las Vegas', nickname: 'Aces', abbr: 'LV, LVA', sure: 'LV Aces, Vegas Aces', native: 'ラスベガスエーシズ', tags: 'ALLINLV, LVAces', handles: 'LVAces' },
  { location: 'Los Angeles', nickname: 'Sparks', borrowed: true, abbr: 'LA, LAS', sure: 'LA Sparks', tags: 'LASparks, GoSparks', handles: 'LASparks' },
  { location: 'Minnesota', nickname: 'Lynx', abbr: 'MIN', sure: 'MN Lynx', tags: 'MinnesotaLynx, LynxNation', handles: 'minnesotalynx' },
  { location: 'New York', nickname: 'Liberty', abbr: 'NY, NYL', sure: 'NY Liberty', native: 'ニューヨークリバティ', tags: 'LightItUpNYL, NYLiberty, SeafoamSZN', handles: 'nyliberty' },
  { location: 'Phoenix', nickname: 'Mercury', borrowed: true, abbr: 'PHX, PHO', sure: 'PHX Mercury', plain: 'Merc', tags: 'ValleyTogether, PhoenixMercury', handles: 'PhoenixMercury' },
  { location: 'Portland', nickname: 'Fire', abbr: 'POR', sure: 'PDX Fire', tags: 'PortlandFire, WNBAFire' },
  { location: 'Seattle', nickname: 'Storm', abbr: 'SEA', native: 'シアトルストーム', tags: 'SeattleStorm', handles: 'seattlestorm' },
  { location: 'Toronto', nickname: 'Tempo', abbr: 'TOR', tags: 'TorontoTempo', handles: 'TorontoTempo' },
  { location: 'Washington', nickname: 'Mystics', abbr: 'WSH, WAS', sure: 'DC Mystics, Wash Mystics', tags: 'WashMystics, WashingtonMystics', handles: 'WashMystics' },

  { name: 'WNBA Finals', also: 'Finales de la WNBA', native: 'WNBAファイナル', title: true },
  { name: 'WNBA All-Star Game', also: 'WNBA All-Star', title: true },
  { name: "WNBA Commissioner's Cup", weak: "Commissioner's Cup", title: true },
  { name: 'WNBA Draft', title: true },
  { name: 'WNBA Playoffs', title: true },
]);
