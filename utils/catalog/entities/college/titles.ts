import { entitiesOf } from '../../rows.ts';

/** Named games, shows and tournaments of college sport. */
export const collegeTitles = [
  ...entitiesOf('ncaaf', [
    { name: 'College Football Playoff National Championship', also: 'CFP National Championship', weak: 'National Championship Game', tags: 'CFBPlayoff' },
    { name: 'Rose Bowl Game', nickname: 'Rose Bowl', tier: 'C' },
    { name: 'Sugar Bowl', also: 'Allstate Sugar Bowl' },
    { name: 'Orange Bowl', also: 'Capital One Orange Bowl' },
    { name: 'Cotton Bowl', also: 'Goodyear Cotton Bowl, Cotton Bowl Classic' },
    { name: 'Fiesta Bowl', also: 'Vrbo Fiesta Bowl' },
    { name: 'Peach Bowl', also: 'Chick-fil-A Peach Bowl' },
    { name: 'SEC Championship Game', also: 'SEC Championship' },
    { name: 'Big Ten Championship Game', also: 'Big Ten Championship, B1G Championship' },
    { name: 'Army-Navy Game', also: 'Army Navy Game' },
    { name: 'Heisman Trophy ceremony', also: 'Heisman Trophy' },
    { name: 'College GameDay', weak: 'GameDay', handles: 'CollegeGameDay' },
    { name: 'Big Noon Kickoff', handles: 'BNKonFOX' },
  ]),
  ...entitiesOf('ncaam', [{ name: 'March Madness', also: 'NCAA Tournament', handles: 'MarchMadnessMBB' }, { name: "NCAA Men's Final Four", nickname: 'Final Four', tier: 'C', handles: 'FinalFour' }, { name: 'Selection Sunday' }, { name: 'Maui Invitational' }]),
  ...entitiesOf('ncaaw', [
    { name: "NCAA Women's Final Four", also: "Women's Final Four" },
    { name: "NCAA Women's Tournament", also: "Women's March Madness", handles: 'MarchMadnessWBB' },
  ]),
];
