import { AD_LABEL } from '../ads.ts';
import { AGES } from '../ages.ts';
import type { Site } from '../site.ts';

/**
 * Facebook: class names made anew with each build, `article` means a comment, and a post is full of decoys that
 * are hidden from screen readers. The box of a post outlives its content, which goes when it is far from view. When it
 * was written is told by a label that lies elsewhere in the page. From notes and a model of the signed-in site of
 * October 2026 (Xernnn/xrnsocial, src/sites/facebook.js); no page saved from the site was at hand.
 *
 * Test URL: https://www.facebook.com/
 */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  optional: true,
  post: [
    'div[aria-posinset]:not([role])',
    '[data-pagelet^="FeedUnit"], [role="feed"] > div, [role="main"] h3 ~ div > div:has(h3, h4), [role="dialog"] > div:has([data-ad-preview])',
    ':not(:has(h4 ~ * h4)):has(> h4)',
  ],
  notPost: [
    'form, [role="textbox"], [role="complementary"], [role="grid"], [role="log"]',
    '[aria-posinset]:has(a[href*="/ads/about"])',
  ],
  ad: {
    at: 'a [aria-labelledby], span:not(:has(*), h4 *, [data-ad-preview] *, [role="button"] *)',
    says: AD_LABEL,
  },
  text: [
    '[data-ad-preview="message"], [data-ad-rendering-role="story_message"]',
    '[dir="auto"]:not(span, [role] *), [aria-posinset] > :is(h4, :first-child) ~ div:not([role], :has(*)), h4 ~ div a[href^="http"]',
  ],
  replies: ['[role="article"]'],
  hidden: ['[aria-hidden="true"], [data-visualcompletion="ignore"], [role="button"]'],
  author: ['h4 a', '[data-ad-rendering-role="profile_name"] a', 'h3 a'],
  time: ['a [aria-labelledby]'],
  ages: AGES,
  permalink: [
    'a[href*="/posts/"], a[href*="/permalink/"]',
    'a[href*="/videos/"], a[href*="/reel/"]',
  ],
  quote: [':has(> h4) ~ div:has(h4)', 'h4 ~ div:has(h4)'],
  card: ['[data-ad-rendering-role="title"], [data-ad-rendering-role="description"]'],
};
