import type { Site } from '../site.ts';

/** Milliseconds of X's own epoch, 4 November 2010, to which a snowflake id counts. */
const SNOWFLAKE_EPOCH = 1_288_834_974_657n;

/**
 * When a post was written, from its id alone: the id's upper bits count milliseconds.
 * @param permalink any address that holds `/status/<id>`.
 * @returns epoch ms, or nothing where there is no such id.
 */
export function snowflakeTime(permalink: string): number | undefined {
  const id = /\/status(?:es)?\/(\d{10,20})(?:\D|$)/.exec(permalink)?.[1];
  return id === undefined ? undefined : Number((BigInt(id) >> 22n) + SNOWFLAKE_EPOCH);
}

/**
 * X, formerly Twitter: React Native Web, rows placed absolutely and dropped off-screen, never recycled.
 * A quoted post sits in a `role=link` box inside the post and has no link of its own; one that is no longer
 * available is a nested `article` without a test id. X Pro's decks are columns of the same posts. The right-hand part
 * of messages and settings (whose sample post is built like any other) is labelled by its header; an advertisement's
 * post lies in what tracks its placement, which within a post only holds a video.
 *
 * Test URL: https://x.com/NFL
 */
export const x: Site = {
  id: 'x',
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://pro.x.com/*',
  ],
  post: ['article[data-testid="tweet"]', 'article[role="article"]', 'article'],
  notPost: [
    'article article, [role="textbox"]',
    '[aria-labelledby="detail-header"], [data-testid^="dm" i]',
    '[data-testid="placementTracking"] article, article:has([data-testid$="-impression-pixel"])',
  ],
  text: ['[data-testid="tweetText"]', 'div[lang][dir="auto"]', 'div[lang]'],
  hidden: ['[aria-hidden="true"]'],
  preWrap: true,
  authorIn: /\/([^/]+)\/status\//,
  author: [
    '[data-testid="User-Name"] a[href^="/"]',
    'a[href^="/"][tabindex="-1"]',
    'a[href^="/"]:not([href*="/status/"])',
  ],
  time: ['time[datetime]'],
  permalink: ['a[href*="/status/"]:has(> time)', 'a[href*="/status/"]'],
  timeFrom: snowflakeTime,
  quote: ['div[role="link"]', 'article article', 'div[tabindex="0"]:has(time)'],
  card: ['[data-testid="card.wrapper"]'],
  mount: [
    { at: ['[data-testid="tweet-text-show-more-link"]'], as: 'after' },
    { at: ['[data-testid="tweetText"]', 'div[lang][dir="auto"]', 'div[lang]'], as: 'after' },
  ],
};
