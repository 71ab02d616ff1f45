/** A timeline as long as is wanted for any simulated site, made of everything that is written for all of them. */
import type { Numbered, SimPost, SimulatedSite } from '../engine/site.ts';
import type { WorldPost } from '../world.ts';
import { BLUESKY_POSTS } from './posts-bluesky.ts';
import { HARD_POSTS, type HardPost } from './posts-hard.ts';
import { MASTODON_POSTS } from './posts-mastodon.ts';
import { X_POSTS } from './posts-x.ts';
import { TALK } from './small-talk.ts';

/** After so many written posts comes one of small talk. */
const TALK_EVERY = 2;

/** Each of a few before one of many. */
const spread = (few: readonly HardPost[], many: readonly WorldPost[]): HardPost[] =>
  many.flatMap((post, index) => [...few.slice(index, index + 1), post]);

/** The written ones of all sites, the hard ones among them from the first on. */
const WRITTEN: readonly HardPost[] = spread(HARD_POSTS, [
  ...X_POSTS,
  ...BLUESKY_POSTS,
  ...MASTODON_POSTS,
]);

/** What one may add to anything without saying more. */
const ADDED = [
  'Anyway.',
  'That is all.',
  'More about it later, or not.',
  'As you were.',
  'Carry on.',
  'Noted here in case anyone asks.',
  'Nothing else to tell.',
] as const;

const pick = (lines: readonly string[], index: number): string => lines[index % lines.length] ?? '';

/** The same words again would be known already, so that each round says something more. */
const longer = (text: string, round: number, index: number): string =>
  round === 0 ? text : `${text}\n\n${pick(ADDED, index + round)} (${String(round)})`;

function what(index: number): { post: HardPost; round: number } {
  const written = index - Math.ceil(index / (TALK_EVERY + 1));
  if (index % (TALK_EVERY + 1) === 0) {
    const author = { name: 'Nils Arden', handle: 'nilsarden' };
    const text = `${pick(TALK, index)} ${String(index)}`;
    return { post: { id: 'talk', author, minutesAgo: 1, text, expect: [] }, round: 0 };
  }
  const post = WRITTEN[written % WRITTEN.length];
  if (!post) throw new Error('nothing is written');
  return { post, round: Math.floor(written / WRITTEN.length) };
}

/** Minutes; none of its events is as old. */
const OLD = 24 * 60;

/** Whether a site has what a post needs. */
const isFor = (site: SimulatedSite, { ad, replies, minutesAgo }: HardPost): boolean =>
  (!ad || site.ads === true) &&
  (!replies || site.replies === true) &&
  (site.dateless !== true || minutesAgo < OLD);

/**
 * @param length how many posts
 * @param born epoch ms that their times are relative to
 */
export function longTimeline(site: SimulatedSite, length: number, born: number): SimPost[] {
  let count = 0;
  const placed = (post: HardPost, round: number): SimPost => {
    const number = count;
    count += 1;
    const { expect, text, rest, ad, replies = [], edit, ...more } = post;
    const time = Math.floor((born - post.minutesAgo * 60_000) / 1000) * 1000;
    const numbered: Numbered = { number, author: post.author, time };
    const words = longer(text, round, number);
    const whole = rest && { text: `${words} ${rest.text}`, expect: rest.expect };
    const cut = whole && site.cuts === 'text';
    return {
      ...more,
      ...site.address(numbered),
      ...numbered,
      id: `${site.id}-${String(number)}`,
      text: cut ? `${words}…` : (whole?.text ?? words),
      expect: cut ? expect : (whole?.expect ?? expect),
      ...(cut && { more: whole }),
      ...(edit && { edit: { ...edit, text: longer(edit.text, round, number) } }),
      ...(ad && { ad }),
      replies: replies.map((reply) => placed(reply, round)),
    };
  };
  const posts: SimPost[] = [];
  for (let index = 0; posts.length < length; index += 1) {
    const { post, round } = what(index);
    if (isFor(site, post)) posts.push(placed(post, round));
  }
  return posts;
}
