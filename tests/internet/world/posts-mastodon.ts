import { author, sayer } from './say.ts';

const { about, other } = sayer('mastodon');

/** Minutes in a week. */
const WEEK = 7 * 24 * 60;

export const MASTODON_POSTS = [
  about(
    'arsenal-chelsea',
    'Gunnar Weiss @gunnarweiss',
    1,
    'Arsenal v Chelsea on the small screen, soup on the stove. #PremierLeague',
  ),
  other(
    'Solène Roy @soleneroy',
    2,
    'Fire in the stove, heat in the floor, cat in the exact middle.',
  ),
  about(
    'chiefs-ravens',
    'Third And Long @thirdandlong',
    3,
    'Baltimore Ravens with the goal line stand!!',
  ),
  other('Free Code Fi @freecodefi', 4, 'My build is green. I do not trust it.\n\nSend help.'),
  about(
    'lakers-celtics',
    'Leprechaun Lou @leprelou',
    5,
    'Boston Celtics in front, but the Lakers are one three away.',
  ),
  other('Typeface Tom @typefacetom', 6, 'Kerning is magic and I will die on this hill.'),
  about('jets-bills', 'Snow Belt @snowbelt', 8, 'Field crew with shovels again. #NYJvsBUF'),
  other('Harbour Notes @harbournotes', 9, 'The crew of the tall ship gave us biscuits.'),
  about(
    'rangers-bruins',
    'Zamboni Zed @zambonized',
    10,
    'Rangers vs Bruins, second period, and everyone is angry at everyone 🏒',
  ),
  other('Slow Radio @slowradio', 11, 'Kings of Leon hour, then an hour of nothing but rain.', {
    card: { title: 'Slow Radio: what is on', host: 'slow-radio.example', path: '/hours' },
  }),
  other('Agnès Petit @agnespetit', 12, 'Seconded.', {
    quote: {
      author: author('Press Row @pressrow'),
      text: 'Jets vs Bills is the best thing on tonight.',
      minutesAgo: 50,
    },
  }),
  about(
    'padres-dodgers',
    'Infield Fly @infieldfly',
    13,
    'Dodgers vs Padres still tight. Please, no extra innings, I have a train.',
  ),
  other(
    'Archive Ada @archiveada',
    WEEK + 90,
    'Arsenal v Chelsea, three nil, and the floodlights went out.',
    { repostedBy: 'Gunnar Weiss' },
  ),
  other('Bird Log @birdlog', 15, 'Ravens on the roof. Two. They are discussing something.'),
  about(
    'warriors-nuggets',
    'Bench Mob Bea @benchmobbea',
    17,
    'Denver Nuggets, home, in two hours. Couch booked. #NBA',
  ),
  other('Ship Log @shiplog', 18, 'The warriors in this opera wear sensible shoes.'),
  about(
    'alcaraz-sinner',
    'Net Cord @netcord',
    20,
    'Carlos Alcaraz serving for the second set against Jannik Sinner',
  ),
  other('Mira Kessler @mirakessler', 22, 'Quiet evening. Maybe some telly later.', {
    edit: {
      text: 'Quiet evening. Jets vs Bills on the telly.',
      expect: ['jets-bills'],
    },
  }),
  other('Permaculture Pat @permapat', 23, 'Three stars for the compost, five for the worms.'),
  about(
    'packers-bears',
    'Frozen Tundra @frozentundra',
    25,
    'Bears vs Packers later, oldest argument in the family.',
  ),
  other('Cabin Diaries @cabindiaries', 27, 'The bears are asleep already. Wise.'),
  about(
    'qatar-qualifying',
    'Slipstream Sven @slipstreamsven',
    29,
    'Qatar Grand Prix qualifying and my lap timer app has crashed. Twice. #F1',
  ),
  other('Word Hoard @wordhoard', 31, 'In our world "tonight" is a promise, not a time.'),
  about(
    'tottenham-leeds',
    'Elland Rover @ellandrover',
    34,
    'Tottenham vs Leeds this evening. I packed snacks and no hope.',
  ),
  other('Rider Rhea @riderrhea', 36, 'New spurs arrived. The horse has opinions.'),
  about(
    'georgia-alabama',
    'Dawg Days @dawgdays',
    38,
    'Georgia Bulldogs and Alabama Crimson Tide, kickoff in ninety minutes. Kitchen closed.',
  ),
  other('Moss Report @mossreport', 40, 'Tide tables printed, boots by the door.'),
  about(
    'realmadrid-bayern',
    'Südkurve Susi @suedkurvesusi',
    43,
    'Morgen Real Madrid gegen Bayern Munich! #ChampionsLeague',
  ),
  other('Linux Lena @linuxlena', 45, 'Updated the rockets in my terminal prompt. Productive day.'),
  about(
    'heat-magic',
    'Palm Court @palmcourt',
    48,
    'Orlando Magic host the Miami Heat tomorrow and I got the day off',
  ),
  other('Civil Chris @civilchris', 50, 'New bills, old chair, cold tea: council night.'),
  other('Loom @loomandlight', 52, 'Dyed the wool in six reds and one regret.'),
  about(
    'knicks-bucks',
    'Seventh Ave @seventhave',
    55,
    'So Knicks vs Bucks is postponed. My evening is suddenly a book.',
  ),
  other('Thrift Theo @thrifttheo', 57, 'Ten bucks for a lamp shaped like a goose. No notes.'),
  about(
    'crew-galaxy',
    'Nordecke Nia @nordeckenia',
    60,
    'LA Galaxy at Columbus Crew tomorrow, drums in the boot',
  ),
  other('Astro Ari @astroari', 63, 'Andromeda is a galaxy you can see from a car park.'),
  about(
    ['chiefs-ravens', 'lakers-celtics'],
    'Remote Control Remy @remoteremy',
    66,
    'Chiefs vs Ravens and Lakers vs Celtics at the same hour is simply rude',
  ),
  other('Opera Olu @operaolu', 70, 'A giants-themed staging. Everyone on stilts. Three hours.'),
  other('Quiet Quay @quietquay', 75, 'Eagles over the estuary, cowboys on the radio.'),
  other('Sunday Sol @sundaysol', 80, 'Sunday, 7pm, here: reading group. Bring a chair.'),
] as const;
