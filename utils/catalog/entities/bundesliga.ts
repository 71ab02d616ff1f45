import { entitiesOf } from '../rows.ts';

/** Clubs of Germany's first division in 2025-26, and those that were in it shortly before. */
export const bundesliga = entitiesOf('bundesliga', [
  { name: 'FC Augsburg', nickname: 'Augsburg', tier: 'C', abbr: 'FCA, AUG', handles: 'FCAugsburg' },
  { name: 'FC Bayern München', nickname: 'Bayern', tier: 'C', abbr: 'MUN, FCB', also: 'Bayern Munich, Bayern München, FC Bayern, FC Bayern Munich', tags: 'FCBayern, MiaSanMia, packmas', handles: 'FCBayern, FCBayernEN' },
  { name: 'VfL Bochum', nickname: 'Bochum', tier: 'C', abbr: 'BOC', also: 'VfL Bochum 1848', tags: 'meinVfL', handles: 'VfLBochum1848eV' },
  { name: 'Borussia Dortmund', nickname: 'Dortmund', tier: 'C', abbr: 'DOR, BVB', also: 'BVB, BVB 09', tags: 'BVB09, HejaBVB', handles: 'BVB, BlackYellow' },
  { name: 'Borussia Mönchengladbach', nickname: 'Gladbach', tier: 'A', abbr: 'BMG', also: "Mönchengladbach, Borussia M'gladbach", tags: 'DieFohlen', handles: 'borussia' },
  { name: 'Eintracht Frankfurt', abbr: 'SGE', also: 'Frankfurt Eintracht', weak: 'Eintracht', handles: 'Eintracht' },
  { name: 'SC Freiburg', nickname: 'Freiburg', tier: 'C', abbr: 'SCF', also: 'Sport-Club Freiburg', tags: 'SCFreiburg', handles: 'scfreiburg' },
  { name: 'Hamburger SV', nickname: 'HSV', tier: 'C', abbr: 'HSV', also: 'Hamburg SV', tags: 'nurderHSV', handles: 'HSV' },
  { name: '1. FC Heidenheim', nickname: 'Heidenheim', tier: 'B', abbr: 'HDH', also: '1. FC Heidenheim 1846, FC Heidenheim', tags: 'FCH1846', handles: 'FCH1846' },
  { name: 'TSG Hoffenheim', nickname: 'Hoffenheim', tier: 'A', abbr: 'TSG, HOF', also: 'TSG 1899 Hoffenheim, 1899 Hoffenheim', handles: 'tsghoffenheim' },
  { name: '1. FC Köln', abbr: 'KOE, KOL', also: 'FC Köln, FC Cologne, 1. FC Cologne', weak: 'Effzeh', handles: 'fckoeln' },
  { name: 'RB Leipzig', nickname: 'Leipzig', tier: 'D', abbr: 'RBL', also: 'RasenBallsport Leipzig', tags: 'DieRotenBullen', handles: 'RBLeipzig' },
  { name: 'Bayer Leverkusen', nickname: 'Leverkusen', tier: 'B', abbr: 'B04, LEV', also: 'Bayer 04 Leverkusen, Bayer 04', tags: 'Bayer04, Werkself', handles: 'bayer04fussball' },
  { name: 'Mainz 05', nickname: 'Mainz', tier: 'D', abbr: 'M05, MNZ', also: '1. FSV Mainz 05, FSV Mainz 05, FSV Mainz', tags: 'Mainz05', handles: '1FSVMainz05' },
  { name: 'FC St. Pauli', nickname: 'St. Pauli', tier: 'C', abbr: 'STP', also: 'FC St Pauli', tags: 'FCSP', handles: 'fcstpauli' },
  { name: 'VfB Stuttgart', nickname: 'Stuttgart', tier: 'D', abbr: 'VFB, STU', handles: 'VfB' },
  { name: '1. FC Union Berlin', nickname: 'Union Berlin', tier: 'A', abbr: 'FCU, UNB', also: 'FC Union Berlin', weak: 'Eisern Union', tags: 'fcunion', handles: 'fcunion' },
  { name: 'Werder Bremen', nickname: 'Werder', tier: 'B', abbr: 'SVW, BRE', also: 'SV Werder Bremen', weak: 'Bremen', handles: 'werderbremen' },
  { name: 'VfL Wolfsburg', nickname: 'Wolfsburg', tier: 'C', abbr: 'WOB', handles: 'VfL_Wolfsburg' },
  { name: 'Holstein Kiel', abbr: 'KIE', tags: 'KSVHolstein', handles: 'Holstein_Kiel' },
  { name: 'FC Schalke 04', nickname: 'Schalke', tier: 'A', abbr: 'S04', also: 'Schalke 04', tags: 'S04', handles: 's04' },
  { name: 'SV Darmstadt 98', nickname: 'Darmstadt', tier: 'D', abbr: 'D98, SVD', also: 'Darmstadt 98', tags: 'sv98', handles: 'sv98' },
  { name: 'Hertha BSC', nickname: 'Hertha', tier: 'C', abbr: 'BSC', also: 'Hertha Berlin', tags: 'hahohe', handles: 'HerthaBSC' },
  { name: 'SC Paderborn', nickname: 'Paderborn', tier: 'C', abbr: 'SCP', also: 'SC Paderborn 07', handles: 'SCPaderborn07' },
  { name: 'SV Elversberg', nickname: 'Elversberg', tier: 'B', abbr: 'ELV', also: 'SV 07 Elversberg' },
  { name: 'Hannover 96', abbr: 'H96', tags: 'H96', handles: 'Hannover96' },

  { name: 'Der Klassiker', title: true },
]);
