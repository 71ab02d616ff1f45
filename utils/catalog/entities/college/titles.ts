import { entitiesOf } from '../../rows.ts';

/** Named games, shows and tournaments of college sport. */
export const collegeTitles = [
  ...entitiesOf('ncaaf', [
    { name: 'College Football Playoff National Championship', sure: 'CFP National Championship', weak: 'National Championship Game', tags: 'CFBPlayoff', title: true },
    { name: 'Rose Bowl Game', nickname: 'Rose Bowl', title: true },
    { name: 'Sugar Bowl', sure: 'Allstate Sugar Bowl', title: true },
    { name: 'Orange Bowl', sure: 'Capital One Orange Bowl', title: true },
    { name: 'Cotton Bowl', sure: 'Goodyear Cotton Bowl, Cotton Bowl Classic', title: true },
    { name: 'Fiesta Bowl', sure: 'Vrbo Fiesta Bowl', title: true },
    { name: 'Peach Bowl', sure: 'Chick-fil-A Peach Bowl', title: true },
    { name: 'SEC Championship Game', also: 'SEC Championship', title: true },
    { name: 'Big Ten Championship Game', also: 'Big Ten Championship, B1G Championship', title: true },
    { name: 'Army-Navy Game', title: true },
    { name: 'Heisman Trophy ceremony', also: 'Heisman Trophy', title: true },
    { name: 'College GameDay', weak: 'GameDay', handles: 'CollegeGameDay', title: true },
    { name: 'Big Noon Kickoff', handles: 'BNKonFOX', title: true },
  ]),
  ...entitiesOf('ncaam', [
    { name: 'March Madness', also: 'NCAA Tournament', handles: 'MarchMadnessMBB', title: true },
    { name: "NCAA Men's Final Four", nickname: 'Final Four', handles: 'FinalFour', title: true },
    { name: 'Selection Sunday', title: true },
    { name: 'Maui Invitational', title: true },
  ]),
  ...entitiesOf('ncaaw', [
    { name: "NCAA Women's Final Four", sure: "Women's Final Four", title: true },
    { name: "NCAA Women's Tournament", also: "Women's March Madness", handles: 'MarchMadnessWBB', title: true },
  ]),
];
