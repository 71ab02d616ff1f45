import { entitiesOf } from '../rows.ts';

/** The 15 teams of the Women's National Basketball Association; most nicknames are ordinary words. */
export const wnba = entitiesOf('wnba', [
  { location: 'Atlanta', nickname: 'Dream', tier: 'D', abbr: 'ATL', sure: 'ATL Dream', tags: 'AtlantaDream, DoItForTheDream', handles: 'AtlantaDream' },
  { location: 'Chicago', nickname: 'Sky', tier: 'D', abbr: 'CHI', tags: 'SkyTown, ChicagoSky', handles: 'chicagosky' },
  { location: 'Connecticut', nickname: 'Sun', tier: 'D', abbr: 'CON, CONN', sure: 'CT Sun', tags: 'CTSun, ConnecticutSun', handles: 'ConnecticutSun' },
  { location: 'Dallas', nickname: 'Wings', tier: 'D', abbr: 'DAL', tags: 'DallasWings', handles: 'DallasWings' },
  { location: 'Golden State', nickname: 'Valkyries', tier: 'C', abbr: 'GS, GSV', sure: 'GS Valkyries', weak: 'Valks', tags: 'GSValkyries, ValkyriesNation', handles: 'valkyries, wnbavalkyries' },
  { location: 'Indiana', nickname: 'Fever', tier: 'D', abbr: 'IND', also: 'Indy Fever', weak: 'Fever Nation', native: 'インディアナフィーバー', tags: 'FeverRising, IndianaFever', handles: 'IndianaFever' },
  { location: 'Las Vegas', nickname: 'Aces', tier: 'D', abbr: 'LV, LVA', sure: 'LV Aces, Vegas Aces', native: 'ラスベガスエーシズ', tags: 'ALLINLV, LVAces', handles: 'LVAces' },
  { location: 'Los Angeles', nickname: 'Sparks', tier: 'D', abbr: 'LA, LAS', sure: 'LA Sparks', tags: 'LASparks, GoSparks', handles: 'LASparks' },
  { location: 'Minnesota', nickname: 'Lynx', tier: 'D', abbr: 'MIN', sure: 'MN Lynx', tags: 'MinnesotaLynx, LynxNation', handles: 'minnesotalynx' },
  { location: 'New York', nickname: 'Liberty', tier: 'D', abbr: 'NY, NYL', sure: 'NY Liberty', native: 'ニューヨークリバティ', tags: 'LightItUpNYL, NYLiberty, SeafoamSZN', handles: 'nyliberty' },
  { location: 'Phoenix', nickname: 'Mercury', tier: 'D', abbr: 'PHX, PHO', sure: 'PHX Mercury', plain: 'Merc', tags: 'ValleyTogether, PhoenixMercury', handles: 'PhoenixMercury' },
  { location: 'Portland', nickname: 'Fire', tier: 'D', abbr: 'POR', sure: 'PDX Fire', tags: 'PortlandFire, WNBAFire' },
  { location: 'Seattle', nickname: 'Storm', tier: 'D', abbr: 'SEA', native: 'シアトルストーム', tags: 'SeattleStorm', handles: 'seattlestorm' },
  { location: 'Toronto', nickname: 'Tempo', tier: 'D', abbr: 'TOR', tags: 'TorontoTempo', handles: 'TorontoTempo' },
  { location: 'Washington', nickname: 'Mystics', tier: 'D', abbr: 'WSH, WAS', sure: 'DC Mystics, Wash Mystics', tags: 'WashMystics, WashingtonMystics', handles: 'WashMystics' },

  { name: 'WNBA Finals', also: 'Finales de la WNBA', native: 'WNBAファイナル', title: true },
  { name: 'WNBA All-Star Game', also: 'WNBA All-Star', title: true },
  { name: "WNBA Commissioner's Cup", weak: "Commissioner's Cup", title: true },
  { name: 'WNBA Draft', title: true },
]);
