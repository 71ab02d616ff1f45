import { entitiesOf } from '../../rows.ts';

/** Conference USA. */
export const conferenceUsa = entitiesOf('ncaaf', [
  { location: 'Delaware', nickname: 'Blue Hens', tier: 'A', abbr: 'DEL', sure: "Delaware Fightin' Blue Hens", tags: 'ProtectTheNest', handles: 'Delaware_FB' },
  { location: 'Florida International', nickname: 'Panthers', tier: 'D', abbr: 'FIU', sure: 'FIU Panthers', handles: 'FIUFootball' },
  { location: 'Jacksonville State', nickname: 'Gamecocks', tier: 'D', abbr: 'JXST', also: 'Jax State, Jacksonville St', tags: 'FearTheBeak', handles: 'JaxStateFB' },
  { location: 'Kennesaw State', nickname: 'Owls', tier: 'D', abbr: 'KENN', also: 'Kennesaw St', handles: 'kennesawstfb' },
  { location: 'Liberty', nickname: 'Flames', tier: 'D', abbr: 'LIB', handles: 'LibertyFootball' },
  { location: 'Middle Tennessee', nickname: 'Blue Raiders', tier: 'A', abbr: 'MTSU', sure: 'MTSU Blue Raiders', also: 'Middle Tennessee State', tags: 'BLUEnited', handles: 'MT_FB' },
  { location: 'Missouri State', nickname: 'Bears', tier: 'D', also: 'Missouri St', tags: 'GoMaroon', handles: 'MOStateFootball' },
  { location: 'New Mexico State', nickname: 'Aggies', tier: 'D', abbr: 'NMSU', also: 'New Mexico St', tags: 'AggieUp', handles: 'NMStateFootball' },
  { location: 'Sam Houston', nickname: 'Bearkats', tier: 'A', abbr: 'SHSU', sure: 'Sam Houston State Bearkats', also: 'Sam Houston State', tags: 'EatEmUpKats', handles: 'BearkatsFB' },
  { location: 'Western Kentucky', nickname: 'Hilltoppers', tier: 'C', abbr: 'WKU', sure: 'WKU Hilltoppers', tags: 'GoTops', handles: 'WKUFootball' },
]);
