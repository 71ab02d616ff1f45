import type { WorldPost } from '../world.ts';
import { author, sayer } from './say.ts';

const { about, other } = sayer('hard');

/** A post with what only some sites have. */
export interface HardPost extends WorldPost {
  /** What stands behind "show more", and what belongs below the post then. */
  rest?: { text: string; expect: readonly string[] };
  ad?: true;
  replies?: readonly HardPost[];
}

const LONG =
  'It was one of those mornings: the bus was late, the tea was cold, and the neighbour had found a drum. ' +
  'I wrote a list of all that could wait, put it below the bread, and forgot what was on it at once. ' +
  'Then the rain stopped, and nobody knew what to do with that either.';

/** What is hard to read, to find or to leave alone. */
export const HARD_POSTS: readonly HardPost[] = [
  about('jets-bills', 'Noa Peretz @noaperetz', 3, 'יש משחק! Jets vs Bills, ואני עוד במטבח.'),
  about(
    'realmadrid-bayern',
    'Karim Aziz @karimaziz',
    4,
    'غدا Real Madrid vs Bayern Munich يا شباب',
  ),
  about('jets-bills', 'Icon Ida @iconida', 5, '🏈❄️ Jets 🆚 Bills, Jets vs Bills ❄️🏈'),
  about(
    'lakers-celtics',
    'Line Break Lea @linebreaklea',
    6,
    'Sofa: taken.\nSnacks: gone.\n\nLakers vs Celtics: on.\n\n#NBA',
  ),
  about('jets-bills', 'Tag Soup Sam @tagsoup', 7, '<b>Jets vs Bills</b> & <script>soup</script>'),
  {
    ...other('Long Lars @longlars', 8, LONG),
    rest: { text: 'And now: Arsenal v Chelsea.', expect: ['arsenal-chelsea'] },
  },
  about('chiefs-ravens', 'Change Cher @changecher', 9, 'Chiefs vs Ravens on the big screen.', {
    edit: { text: 'Never mind, we watch the fish instead.', expect: [] },
  }),
  other('Mind Maker Max @mindmaker', 10, 'Nothing on tonight, it seems.', {
    edit: { text: 'I was wrong: Lakers vs Celtics tonight.', expect: ['lakers-celtics'] },
  }),
  about('jets-bills', 'Swap Sue @swapsue', 11, 'Jets vs Bills first.', {
    edit: { text: 'Lakers vs Celtics first.', expect: ['lakers-celtics'] },
  }),
  about('padres-dodgers', 'Quote Quinn @quotequinn', 12, 'Padres vs Dodgers for me, thanks.', {
    quote: { author: author('Cook Cleo @cookcleo'), text: 'What is for dinner?', minutesAgo: 30 },
  }),
  other('Just This Jo @justthisjo', 13, 'Told you so.', {
    quote: {
      author: author('Press Row @pressrow'),
      text: 'Arsenal v Chelsea will be a long one.',
      minutesAgo: 45,
    },
  }),
  about(
    'arsenal-chelsea',
    'Card Carrier Cy @cardcarrier',
    14,
    'Arsenal v Chelsea, all the angles:',
    {
      card: { title: 'Floodlights: a history', host: 'floodlights.example', path: '/history' },
    },
  ),
  {
    ...other('Big Telly Co @bigtelly', 15, 'Chiefs vs Ravens looks best on a Big Telly.'),
    ad: true,
  },
  {
    ...other('Thread Thea @threadthea', 16, 'What is everybody having on this evening?'),
    replies: [
      {
        ...about('jets-bills', 'Reply Rob @replyrob', 12, 'Jets vs Bills, what else.'),
        replies: [
          about('lakers-celtics', 'Deeper Dee @deeperdee', 9, 'Lakers vs Celtics over here.'),
          other('Deeper Don @deeperdon', 8, 'A good book.'),
        ],
      },
      other('Reply Rae @replyrae', 7, 'The radio, and soup.'),
    ],
  },
];
