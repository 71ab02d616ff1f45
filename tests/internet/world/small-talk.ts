import type { SiteId, WorldPost } from '../world.ts';
import { author } from './say.ts';

/** Nothing here names anything that is scheduled. */
export const TALK = [
  'The new bakery on the corner does a rye loaf that is worth the queue.',
  'Day three of trying to fix this bike. The bike is winning.',
  'Rain again. The basil is thrilled, I am not.',
  'Finished the jigsaw. One piece missing. Of course.',
  'Is there a word for being early and still somehow late?',
  'My sister has started a podcast about lighthouses and honestly it is great.',
  'Reminder to drink some water and look out of the window for a minute.',
  'Found my old film camera. There are eleven frames left on the roll.',
  'The library extended its hours and I have never felt so seen.',
  'Spent an hour looking for my glasses. They were on my head.',
  'Soup weather has arrived and I am ready.',
  'The neighbour’s cat now has a key to our flat, apparently.',
  'Wrote four hundred words, deleted five hundred. Progress.',
  'There is a very small dog on this train wearing a very large scarf.',
  'Somebody painted the old bus stop yellow and it changed the whole street.',
  'Trying to learn the accordion. Apologies to everybody downstairs.',
  'The meeting that could have been an email had a follow-up meeting.',
  'Went for a walk without a phone. Recommended.',
  'Our tomato plant has one tomato. We have named it.',
  'Anyone know a good repair café on this side of the river?',
  'Good morning to everyone except the person with the leaf blower.',
  'That documentary about bridges made me cry and I will not explain.',
  'Bread update: it rose. I repeat: it rose.',
  'I have opinions about staplers and nobody to tell them to.',
  'The last page of that novel. I just sat there.',
  'Moved the desk to the window. Why did I wait two years?',
  'A heron stood by the canal this morning like it owned the place.',
  'My handwriting has become a kind of weather.',
] as const;

const PEOPLE = [
  'Nils Arden @nilsarden',
  'Priya Raman @priyaraman',
  'Joss Whitcombe @josswhit',
  'Ondine Faure @ondinef',
  'Teo Marsh @teomarsh',
  'Wren Halloran @wrenhal',
  'Katya Brandt @katyabr',
] as const;

/** How many posts a timeline holds in all. */
const LENGTH = 300;
/** After how many written posts one of these comes. */
const EVERY = 4;

/** Fills a site's written posts up to an endless-feeling timeline, newest first. */
export function withSmallTalk(site: SiteId, written: readonly WorldPost[]): WorldPost[] {
  const posts: WorldPost[] = [];
  let talk = 0;
  let minutesAgo = 0;
  const chat = (): WorldPost => {
    const index = talk++;
    const line = TALK[index % TALK.length] ?? TALK[0];
    const who = PEOPLE[(index * 3) % PEOPLE.length] ?? PEOPLE[0];
    return {
      id: `${site}-talk-${String(index)}`,
      author: author(site === 'bluesky' ? `${who}.bsky.social` : who),
      minutesAgo,
      text: index < TALK.length ? line : `${line} (${String(Math.floor(index / TALK.length) + 1)})`,
      expect: [],
    };
  };
  for (const [index, post] of written.entries()) {
    posts.push(post);
    if (post.minutesAgo < 24 * 60) minutesAgo = Math.max(minutesAgo, post.minutesAgo);
    if ((index + 1) % EVERY === 0) posts.push(chat());
  }
  while (posts.length < LENGTH) {
    minutesAgo += 4;
    posts.push(chat());
  }
  return posts;
}
