import { entitiesOf } from '../../rows.ts';

/** The American Conference. */
export const american = entitiesOf('ncaaf', [
  { location: 'Army', nickname: 'Black Knights', tier: 'C', abbr: 'ARMY', sure: 'Army West Point Black Knights, Army West Point', also: 'Army Football', tags: 'GoArmy, BeatNavy', handles: 'ArmyWP_Football' },
  { location: 'Charlotte', nickname: '49ers', tier: 'D', abbr: 'CLT', handles: 'CharlotteFTBL' },
  { location: 'East Carolina', nickname: 'Pirates', tier: 'D', abbr: 'ECU', sure: 'ECU Pirates', handles: 'ECUPiratesFB' },
  { location: 'Florida Atlantic', nickname: 'Owls', tier: 'D', abbr: 'FAU', sure: 'FAU Owls', tags: 'WinningInParadise', handles: 'FAUFootball' },
  { location: 'Memphis', nickname: 'Tigers', tier: 'D', abbr: 'MEM', tags: 'GoTigersGo', handles: 'MemphisFB, Memphis_MBB' },
  { location: 'Navy', nickname: 'Midshipmen', tier: 'C', abbr: 'NAVY', also: 'Navy Football', weak: 'Mids', tags: 'GoNavy, BeatArmy', handles: 'NavyFB' },
  { location: 'North Texas', nickname: 'Mean Green', tier: 'B', abbr: 'UNT', tags: 'GMG', handles: 'MeanGreenFB' },
  { location: 'Rice', nickname: 'Owls', tier: 'D', abbr: 'RICE', handles: 'RiceFootball' },
  { location: 'South Florida', nickname: 'Bulls', tier: 'D', abbr: 'USF', sure: 'USF Bulls', handles: 'USFFootball' },
  { location: 'Temple', nickname: 'Owls', tier: 'D', abbr: 'TEM', tags: 'TempleTUFF', handles: 'Temple_FB' },
  { location: 'Tulane', nickname: 'Green Wave', tier: 'C', abbr: 'TULN', also: 'Roll Wave', tags: 'RollWave', handles: 'GreenWaveFB' },
  { location: 'Tulsa', nickname: 'Golden Hurricane', tier: 'B', abbr: 'TLSA', tags: 'ReignCane', handles: 'TulsaFootball' },
  { location: 'UAB', nickname: 'Blazers', tier: 'D', abbr: 'UAB', handles: 'UAB_FB' },
  { location: 'UTSA', nickname: 'Roadrunners', tier: 'D', abbr: 'UTSA', tags: '210TriangleOfToughness', handles: 'UTSAFTBL' },
]);
