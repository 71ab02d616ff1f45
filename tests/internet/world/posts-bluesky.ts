import { author, sayer } from './say.ts';

const { about, other } = sayer('bluesky');

/** Minutes in a week. */
const WEEK = 7 * 24 * 60;

export const BLUESKY_POSTS = [
  about(
    'jets-bills',
    'Frieda Lomax @friedalomax.bsky.social',
    1,
    'The Buffalo Bills crowd is so loud that the microphones gave up. Love this game.',
  ),
  other(
    'Otto Quill @ottoquill.bsky.social',
    2,
    'Does anyone else talk to their houseplants about the heat?',
  ),
  about(
    'arsenal-chelsea',
    'Clock End Chloe @clockendchloe.bsky.social',
    3,
    'Arsenal vs Chelsea. Somebody hold my hand.',
  ),
  other(
    'Marisol Vance @marisolvance.bsky.social',
    4,
    'Wild mushrooms, brown butter, thyme. That is the post.',
  ),
  about(
    'lakers-celtics',
    'Box Score Ben @boxscoreben.bsky.social',
    5,
    'Celtics up three, 7 minutes left in the fourth quarter, and nobody in this bar is breathing. #NBA',
  ),
  other(
    'Juno Park @junopark.bsky.social',
    6,
    'The magic of this place is that nobody asks what you do.',
  ),
  about(
    'lakers-celtics',
    'Gold Rush @goldrush.bsky.social',
    7,
    'Free throws. Free throws!! #LALvsBOS',
  ),
  other('Cedar Row @cedarrow.bsky.social', 8, 'LA, you were kind to us. See you in spring.'),
  about(
    'chiefs-ravens',
    'Red Zone Rita @redzonerita.bsky.social',
    9,
    'Chiefs vs Ravens is exactly as good as the poster promised',
  ),
  other(
    'Lumen Works @lumenworks.bsky.social',
    10,
    'The best shop in the world is the hardware shop.',
    {
      card: { title: 'Twelve hinges, ranked', host: 'hinge-review.example', path: '/ranked' },
    },
  ),
  about(
    'alcaraz-sinner',
    'Drop Shot Dee @dropshotdee.bsky.social',
    11,
    'Break point. Jannik Sinner with the backhand down the line, unreal.',
  ),
  other('Hal Bright @halbright.bsky.social', 12, 'What they said.', {
    quote: {
      author: author('Wing Span @wingspan.bsky.social'),
      text: 'Lakers vs Celtics never disappoints',
      minutesAgo: 30,
    },
  }),
  other(
    'Vinyl Verity @vinylverity.bsky.social',
    14,
    'Kings of Leon on vinyl, rain on the skylight. Good Sunday.',
  ),
  about(
    'packers-bears',
    'North Shore Ned @northshorened.bsky.social',
    15,
    'Green Bay Packers fans have taken over this whole train to Chicago',
  ),
  other(
    'Throwback Thora @throwbackthora.bsky.social',
    WEEK + 300,
    'Jets vs Bills went to overtime and I aged a decade.',
    { repostedBy: 'Frieda Lomax' },
  ),
  other(
    'Nadia Sol @nadiasol.bsky.social',
    17,
    'The sun came out and so did every single neighbour.',
  ),
  about(
    'warriors-nuggets',
    'Mile High Mo @milehighmo.bsky.social',
    19,
    'Nuggets vs Warriors in two hours. Altitude is a defensive scheme.',
  ),
  other(
    'Snack Desk @snackdesk.bsky.social',
    20,
    'Chicken nuggets are a food group. I will take questions.',
  ),
  about(
    'rangers-bruins',
    'Crease Cleo @creasecleo.bsky.social',
    22,
    'Bruins goalie standing on his head tonight. What a glove save. #NHL',
  ),
  other(
    'Aria Finch @ariafinch.bsky.social',
    24,
    'Forest rangers found my drone. In a tree. With a nest in it.',
  ),
  about(
    'padres-dodgers',
    'Extra Bases @extrabases.bsky.social',
    26,
    'Padres at Dodgers and it is a one run game in the seventh',
  ),
  other(
    'Paul Imre @paulimre.bsky.social',
    28,
    'Three things I know about ducks, a thread that I will not write.',
  ),
  about(
    'qatar-qualifying',
    'Apex Agnes @apexagnes.bsky.social',
    30,
    'Qatar Grand Prix qualifying: the second sector is where it is won. #F1',
  ),
  other('Lotte Bram @lottebram.bsky.social', 32, 'Evening plans: tea, then more tea.', {
    edit: {
      text: 'Evening plans: tea, then Chiefs vs Ravens.',
      expect: ['chiefs-ravens'],
    },
  }),
  about(
    'georgia-alabama',
    'Porch Swing @porchswing.bsky.social',
    34,
    'Alabama Crimson Tide kick off soon and grandma has the good chair',
  ),
  other(
    'Sami Osei @samiosei.bsky.social',
    36,
    'Georgia in autumn: peaches gone, colours everywhere.',
  ),
  about(
    'tottenham-leeds',
    'Marching On @marchingon.bsky.social',
    38,
    'Leeds United away at Tottenham Hotspur. Scarf on, expectations off.',
  ),
  other(
    'Tiny Museum @tinymuseum.bsky.social',
    41,
    'Spurs, stirrups and one very old saddle: new case in room two.',
  ),
  about(
    'crew-galaxy',
    'Black And Gold Gus @bgoldgus.bsky.social',
    43,
    'Columbus Crew v LA Galaxy tomorrow. Parking lot opens at noon.',
  ),
  other(
    'Sky Guide @skyguide.bsky.social',
    45,
    'Clear night: you can see the galaxy without glasses.',
  ),
  other(
    'Film Crew @filmcrewfaye.bsky.social',
    48,
    'The crew wrapped at 4 am. Best people in the trade.',
  ),
  about(
    'kings-suns',
    'Light The Beam @beamlight.bsky.social',
    51,
    'Sacramento Kings roll into Phoenix later. Light the beam early.',
  ),
  other(
    'Isla Grange @islagrange.bsky.social',
    55,
    'Chess club: three kings on the board, nobody knows how.',
  ),
  other(
    'Civic Hour @civichour.bsky.social',
    59,
    'The bills passed committee nine to two. Reading them now.',
  ),
  about(
    'rams-seahawks',
    'Twelfth Tam @twelfthtam.bsky.social',
    62,
    'Seahawks vs Rams tomorrow night, loud hats only',
  ),
  other(
    'Otis Hale @otishale.bsky.social',
    66,
    'Two rams got into the school garden. It was a short debate.',
  ),
  about(
    'oilers-kraken',
    'Deep Water Deb @deepwaterdeb.bsky.social',
    70,
    'Edmonton Oilers at Seattle Kraken late tonight and I have work at six',
  ),
  other(
    'Book Nook @booknook.bsky.social',
    74,
    'The kraken chapter is the best chapter. Fight me gently.',
  ),
  other(
    'Quentin Ash @quentinash.bsky.social',
    79,
    'Liverpool vs Everton ended hours ago and the pub has not noticed.',
  ),
  other(
    'Zadie Moon @zadiemoon.bsky.social',
    85,
    'Tonight, 7pm, everyone: lantern walk by the river.',
  ),
] as const;
