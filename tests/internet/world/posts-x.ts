import { author, sayer } from './say.ts';

const { about, other } = sayer('x');

/** Minutes in a week. */
const WEEK = 7 * 24 * 60;

export const X_POSTS = [
  about(
    'chiefs-ravens',
    'Dana Okafor @danaokafor',
    1,
    'Kansas City Chiefs driving again. This Ravens defense looks gassed already 🏈',
  ),
  other(
    'Milo Trent @milotrent',
    2,
    'The heat today is unreal. I left a candle on the dashboard and it is now a puddle.',
  ),
  about(
    'lakers-celtics',
    'Hoops Diary @hoopsdiary_',
    2,
    'Lakers vs Celtics down to the wire, as it should be.',
  ),
  about(
    'jets-bills',
    'Ray Castellan @raycast77',
    3,
    'Jets vs Bills in a snow globe. Cannot see the numbers on the field ❄️',
  ),
  other(
    'Ines Delgado @inesdelg',
    4,
    'kings of leon came on in the supermarket and four of us sang the whole thing',
  ),
  about('lakers-celtics', 'Parquet Post @parquetpost', 5, 'Somebody guard the corner!! #LALvsBOS'),
  other('Cass Boone @cassboone', 6, 'It is a kind of magic how quickly a weekend goes.'),
  about(
    'arsenal-chelsea',
    'North Bank Nell @northbanknell',
    7,
    'Arsenal v Chelsea and my heart rate monitor has asked me if I am all right',
  ),
  other('Studio Lark @studiolark', 8, 'Back in LA for a week, who has a spare desk?'),
  other('Atlas Desk @atlasdesk', 9, 'A map of the world made only of train tickets. Link below.', {
    card: { title: 'The paper atlas', host: 'paper-atlas.example', path: '/tickets' },
  }),
  other('Ravi Menon @ravimenon', 10, 'This.', {
    quote: {
      author: author('Coach Lund @coachlund'),
      text: 'Chiefs at Ravens is why we wake up early.',
      minutesAgo: 40,
    },
  }),
  about(
    'padres-dodgers',
    'Chavez Ravine Radio @ravineradio',
    11,
    'Dodgers bullpen warming in the 7th inning. Padres have two on.',
  ),
  other(
    'Old Clips @oldclips',
    WEEK + 130,
    'Chiefs vs Ravens, that fourth quarter. I am still not over it.',
    { repostedBy: 'Dana Okafor' },
  ),
  about(
    'rangers-bruins',
    'Blue Line Bet @bluelinebea',
    12,
    'New York Rangers on the power play, Boston cannot clear the puck',
  ),
  other('Tomás Rey @tomasrey', 13, 'Jets over the house all afternoon, air show practice I think.'),
  about(
    ['jets-bills', 'chiefs-ravens'],
    'Two Screens Tess @twoscreens',
    14,
    'Two screens: Jets vs Bills on one, Chiefs vs Ravens on the other. Do not call me.',
  ),
  about(
    'packers-bears',
    'Cheese Curd Ken @curdken',
    16,
    'Packers at Bears tonight. I have already ironed the lucky shirt.',
  ),
  other('Garden Notes @gardennotes', 18, 'Saw two bears by the bins. They were polite about it.'),
  about(
    'warriors-nuggets',
    'Splash Report @splashreport',
    20,
    'Golden State Warriors starters are out for the shootaround in Denver',
  ),
  other('Wire Watcher @wirewatcher', 21, 'Investors are bulls again until lunch, then bears.'),
  other(
    'Mae Holloway @maeholloway',
    22,
    'Settling in for the evening with a blanket and the big screen.',
    {
      edit: {
        text: 'Settling in for Lakers vs Celtics with a blanket and the big screen.',
        expect: ['lakers-celtics'],
      },
    },
  ),
  about(
    'alcaraz-sinner',
    'Baseline Bo @baselinebo',
    24,
    'Carlos Alcaraz vs Jannik Sinner, second set. Every rally is a short film 🎾',
  ),
  other('Pixel Pilar @pixelpilar', 26, 'My phone has a galaxy of unread mail.'),
  about(
    'georgia-alabama',
    'Saturday Sadie @satsadie',
    28,
    'Georgia Bulldogs at Alabama Crimson Tide and the tailgate is already too loud',
  ),
  other('Low Tide @lowtide', 30, 'The tide took my sandwich. Respect.'),
  other(
    'Ferry Cross @ferrycross',
    33,
    'Liverpool in the rain is still Liverpool. Museum was lovely.',
  ),
  about('jets-bills', 'Lake Effect @lakeeffect', 35, '#JetsVsBills and the plough has given up'),
  other(
    'Ben Achebe @benachebe',
    37,
    'New phone, who dis. Also: the giants of my childhood are all 5 foot 8.',
  ),
  about(
    'tottenham-leeds',
    'Lane Ends @laneends',
    39,
    'Tottenham v Leeds later. I have promised to behave this time.',
  ),
  other('Spurs? @whichspurs', 41, 'Come on Spurs'),
  other('Rowan Pike @rowanpike', 44, 'The rockets on the pier last night, oh my.'),
  about(
    'chiefs-ravens',
    'Flock Notes @flocknotes',
    47,
    'Ravens QB just threw a dime down the seam. First down. #NFL',
  ),
  other(
    'Hill House @hillhouse',
    50,
    'Thunder all night, lightning over the lake, no sleep, no regrets.',
  ),
  other(
    'Late Shift @lateshift',
    54,
    'We are live at seven tonight with the poetry stream. Come along.',
  ),
  about(
    'realmadrid-bayern',
    'Copa Cora @copacora',
    58,
    'Real Madrid v Bayern Munich tomorrow and I have booked the afternoon off 🙃',
  ),
  other('Fin Delaney @findelaney', 63, 'Reds, blues, greens: the paint chart has broken me.'),
  about(
    'knicks-bucks',
    'Garden Variety @gardenvariety',
    66,
    'Heard Knicks vs Bucks is off because of the roof. Anyone know more?',
  ),
  other(
    'Eve Larkin @evelarkin',
    70,
    'Saving a few bucks by cooking at home. Week one. Pray for me.',
  ),
  about(
    'heat-magic',
    'Sunshine State Stu @sunstatestu',
    75,
    'Miami Heat at Orlando Magic tomorrow, first row, do not ask what it cost',
  ),
  other('Quiet Car @quietcar', 82, 'Cowboys vs Eagles was over by lunch, fine by me.'),
] as const;
