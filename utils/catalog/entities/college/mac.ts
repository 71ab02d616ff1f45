import { entitiesOf } from '../../rows.ts';

/** The Mid-American Conference. */
export const mac = entitiesOf('ncaaf', [
  { location: 'Akron', nickname: 'Zips', abbr: 'AKR', tags: 'GoZips', handles: 'ZipsFB' },
  { location: 'Ball State', nickname: 'Cardinals', abbr: 'BALL', also: 'Ball St', tags: 'ChirpChirp', handles: 'BallStateFB' },
  { location: 'Bowling Green', nickname: 'Falcons', abbr: 'BGSU', sure: 'BGSU Falcons', tags: 'AyZiggy', handles: 'BG_Football' },
  { location: 'Buffalo', nickname: 'Bulls', abbr: 'BUFF', sure: 'UB Bulls', tags: 'UBhornsUP', handles: 'UBFootball' },
  { location: 'Central Michigan', nickname: 'Chippewas', abbr: 'CMU', also: 'Central Mich', weak: 'Chips', tags: 'FireUpChips', handles: 'CMU_Football' },
  { location: 'Eastern Michigan', nickname: 'Eagles', abbr: 'EMU', also: 'Eastern Mich', tags: 'EMUEagles', handles: 'EMUFB' },
  { location: 'Kent State', nickname: 'Golden Flashes', abbr: 'KENT', also: 'Kent St', tags: 'KentGrit', handles: 'KentStFootball' },
  { location: 'Miami (OH)', nickname: 'RedHawks', abbr: 'M-OH', sure: 'Miami RedHawks', also: 'Miami Ohio', tags: 'RiseUpRedHawks', handles: 'MiamiOHFootball' },
  { location: 'Ohio', nickname: 'Bobcats', abbr: 'OHIO', tags: 'OUohyeah', handles: 'OhioFootball' },
  { location: 'Sacramento State', nickname: 'Hornets', abbr: 'SAC', also: 'Sac State, Sacramento St', tags: 'StingersUp', handles: 'SacHornetsFB' },
  { location: 'Toledo', nickname: 'Rockets', abbr: 'TOL', tags: 'TeamToledo', handles: 'ToledoFB' },
  { location: 'UMass', nickname: 'Minutemen', abbr: 'MASS', sure: 'Massachusetts Minutemen', tags: 'FlagshipUMass', handles: 'UMassFootball' },
  { location: 'Western Michigan', nickname: 'Broncos', abbr: 'WMU', also: 'Western Mich', tags: 'BroncosReign', handles: 'WMU_Football' },
]);
