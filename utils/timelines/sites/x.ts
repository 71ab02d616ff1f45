import { AD_LABEL } from '../ads.ts';
import type { Site, Stamp } from '../site.ts';

/** A snowflake id's upper bits count milliseconds from X's own epoch on, 4 November 2010. */
const SNOWFLAKE: Stamp = {
  id: '/status(?:es)?/(\\d{10,20})(?!\\d)',
  perMs: 2 ** 22,
  from: 1_288_834_974_657,
};

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
    'article article, [role="textbox"], [data-testid="notification"]',
    '[aria-labelledby="detail-header"], [data-testid^="dm" i]',
    '[data-testid="placementTracking"] article, article:has([data-testid$="-impression-pixel"])',
  ],
  ad: {
    at: 'span:not(:has(*), a *, button *, article [lang] *, [data-testid="tweetText"] *, [role="link"] *)',
    says: AD_LABEL,
  },
  text: ['[data-testid="tweetText"]', 'div[lang][dir="auto"]', 'div[lang]'],
  hidden: ['[aria-hidden="true"]'],
  preWrap: true,
  authorIn: '/([^/]+)/status/',
  author: [
    '[data-testid="User-Name"] a[href^="/"]',
    'a[href^="/"][tabindex="-1"]',
    'a[href^="/"]:not([href*="/status/"])',
  ],
  time: ['time[datetime]'],
  permalink: ['a[href*="/status/"]:has(> time)', 'a[href*="/status/"]'],
  address: ['(/status/\\d+)/.*', '$1'],
  stamp: SNOWFLAKE,
  quote: [
    'div[role="link"]:has(time, [data-testid="User-Name"])',
    'article article',
    'div[tabindex="0"]:has(time)',
  ],
  card: ['[data-testid="card.wrapper"]'],
  mount: [
    { at: ['[data-testid="tweet-text-show-more-link"]'], as: 'after' },
    { at: ['[data-testid="tweetText"]', 'div[lang][dir="auto"]', 'div[lang]'], as: 'after' },
  ],
};
