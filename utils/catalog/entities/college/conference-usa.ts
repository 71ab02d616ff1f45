import { entitiesOf } from '../../rows.ts';

/** Conference USA. */
export const conferenceUsa = entitiesOf('ncaaf', [
  { location: 'Delaware', nickname: 'Blue Hens', abbr: 'DEL', sure: "Delaware Fightin' Blue Hens", tags: 'ProtectTheNest', handles: 'Delaware_FB' },
  { location: 'Florida International', nickname: 'Panthers', abbr: 'FIU', sure: 'FIU Panthers', handles: 'FIUFootball' },
  { location: 'Jacksonville State', nickname: 'Gamecocks', abbr: 'JXST', also: 'Jax State, Jacksonville St', tags: 'FearTheBeak', handles: 'JaxStateFB' },
  { location: 'Kennesaw State', nickname: 'Owls', abbr: 'KENN', also: 'Kennesaw St', handles: 'kennesawstfb' },
  { location: 'Liberty', nickname: 'Flames', abbr: 'LIB', handles: 'LibertyFootball' },
  { location: 'Middle Tennessee', nickname: 'Blue Raiders', abbr: 'MTSU', sure: 'MTSU Blue Raiders', also: 'Middle Tennessee State', tags: 'BLUEnited', handles: 'MT_FB' },
  { location: 'Missouri State', nickname: 'Bears', also: 'Missouri St', tags: 'GoMaroon', handles: 'MOStateFootball' },
  { location: 'New Mexico State', nickname: 'Aggies', abbr: 'NMSU', also: 'New Mexico St', tags: 'AggieUp', handles: 'NMStateFootball' },
  { location: 'Sam Houston', nickname: 'Bearkats', abbr: 'SHSU', sure: 'Sam Houston State Bearkats', also: 'Sam Houston State', tags: 'EatEmUpKats', handles: 'BearkatsFB' },
  { location: 'Western Kentucky', nickname: 'Hilltoppers', abbr: 'WKU', sure: 'WKU Hilltoppers', tags: 'GoTops', handles: 'WKUFootball' },
]);
