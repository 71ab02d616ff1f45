import { entitiesOf } from '../../rows.ts';

/** The American Conference. */
export const american = entitiesOf('ncaaf', [
  { location: 'Army', nickname: 'Black Knights', abbr: 'ARMY', sure: 'Army West Point Black Knights, Army West Point', also: 'Army Football', tags: 'GoArmy, BeatNavy', handles: 'ArmyWP_Football' },
  { location: 'Charlotte', nickname: '49ers', abbr: 'CLT', handles: 'CharlotteFTBL' },
  { location: 'East Carolina', nickname: 'Pirates', abbr: 'ECU', sure: 'ECU Pirates', handles: 'ECUPiratesFB' },
  { location: 'Florida Atlantic', nickname: 'Owls', abbr: 'FAU', sure: 'FAU Owls', tags: 'WinningInParadise', handles: 'FAUFootball' },
  { location: 'Memphis', nickname: 'Tigers', abbr: 'MEM', tags: 'GoTigersGo', handles: 'MemphisFB, Memphis_MBB' },
  { location: 'Navy', nickname: 'Midshipmen', abbr: 'NAVY', also: 'Navy Football', weak: 'Mids', tags: 'GoNavy, BeatArmy', handles: 'NavyFB' },
  { location: 'North Texas', nickname: 'Mean Green', abbr: 'UNT', tags: 'GMG', handles: 'MeanGreenFB' },
  { location: 'Rice', nickname: 'Owls', abbr: 'RICE', handles: 'RiceFootball' },
  { location: 'South Florida', nickname: 'Bulls', abbr: 'USF', sure: 'USF Bulls', handles: 'USFFootball' },
  { location: 'Temple', nickname: 'Owls', abbr: 'TEM', tags: 'TempleTUFF', handles: 'Temple_FB' },
  { location: 'Tulane', nickname: 'Green Wave', abbr: 'TULN', also: 'Roll Wave', tags: 'RollWave', handles: 'GreenWaveFB' },
  { location: 'Tulsa', nickname: 'Golden Hurricane', abbr: 'TLSA', tags: 'ReignCane', handles: 'TulsaFootball' },
  { location: 'UAB', nickname: 'Blazers', abbr: 'UAB', handles: 'UAB_FB' },
  { location: 'UTSA', nickname: 'Roadrunners', abbr: 'UTSA', tags: '210TriangleOfToughness', handles: 'UTSAFTBL' },
]);
