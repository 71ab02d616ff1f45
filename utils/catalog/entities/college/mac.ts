import { entitiesOf } from '../../rows.ts';

/** The Mid-American Conference. */
export const mac = entitiesOf('ncaaf', [
  { location: 'Akron', nickname: 'Zips', tier: 'D', abbr: 'AKR', tags: 'GoZips', handles: 'ZipsFB' },
  { location: 'Ball State', nickname: 'Cardinals', tier: 'D', abbr: 'BALL', also: 'Ball St', tags: 'ChirpChirp', handles: 'BallStateFB' },
  { location: 'Bowling Green', nickname: 'Falcons', tier: 'D', abbr: 'BGSU', sure: 'BGSU Falcons', tags: 'AyZiggy', handles: 'BG_Football' },
  { location: 'Buffalo', nickname: 'Bulls', tier: 'D', abbr: 'BUFF', sure: 'UB Bulls', tags: 'UBhornsUP', handles: 'UBFootball' },
  { location: 'Central Michigan', nickname: 'Chippewas', tier: 'B', abbr: 'CMU', also: 'Central Mich', weak: 'Chips', tags: 'FireUpChips', handles: 'CMU_Football' },
  { location: 'Eastern Michigan', nickname: 'Eagles', tier: 'D', abbr: 'EMU', also: 'Eastern Mich', tags: 'EMUEagles', handles: 'EMUFB' },
  { location: 'Kent State', nickname: 'Golden Flashes', tier: 'A', abbr: 'KENT', also: 'Kent St', tags: 'KentGrit', handles: 'KentStFootball' },
  { location: 'Miami (OH)', nickname: 'RedHawks', tier: 'C', abbr: 'M-OH', sure: 'Miami RedHawks', also: 'Miami Ohio', tags: 'RiseUpRedHawks', handles: 'MiamiOHFootball' },
  { location: 'Ohio', nickname: 'Bobcats', tier: 'D', abbr: 'OHIO', tags: 'OUohyeah', handles: 'OhioFootball' },
  { location: 'Sacramento State', nickname: 'Hornets', tier: 'D', abbr: 'SAC', also: 'Sac State, Sacramento St', tags: 'StingersUp', handles: 'SacHornetsFB' },
  { location: 'Toledo', nickname: 'Rockets', tier: 'D', abbr: 'TOL', tags: 'TeamToledo', handles: 'ToledoFB' },
  { location: 'UMass', nickname: 'Minutemen', tier: 'C', abbr: 'MASS', sure: 'Massachusetts Minutemen', tags: 'FlagshipUMass', handles: 'UMassFootball' },
  { location: 'Western Michigan', nickname: 'Broncos', tier: 'D', abbr: 'WMU', also: 'Western Mich', tags: 'BroncosReign', handles: 'WMU_Football' },
]);
