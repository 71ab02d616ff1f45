import { AD_LABEL } from '../ads.ts';
import { AGES } from '../ages.ts';
import type { Site } from '../site.ts';

/** A post, neither the comment on one nor the grey shape of one to come, which has no link. */
const ARTICLE =
  '[role="article"]:has(a):is([aria-posinset], [aria-describedby], [aria-labelledby], [role="feed"] *):not([aria-label], :is([role="article"], [aria-posinset]) *)';

/** What leads to somebody by a name, not by a number, as in groups. */
const NAMED = ':not([href*="/user/"], [href*="/people/"])';

/**
 * Facebook: class names made anew with each build, and a post is full of decoys that are hidden from screen readers.
 * An `article` is a comment, which has a label, or a post as groups and pages had them until 2026. The box of a post
 * outlives its content, which goes when it is far from view. When it was written is told by a label that lies elsewhere
 * in the page. Words on a coloured ground are none of the parts with a name. From notes and a model of the signed-in
 * site of October 2026 (Xernnn/xrnsocial, src/sites/facebook.js), a post of October 2025, and what other extensions and
 * their maintainers say of groups and of advertisements, which alone call to act (browser-use/browser-harness, jackwener/OpenCLI).
 *
 * Test URL: https://www.facebook.com/
 */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  optional: true,
  post: [
    `div[aria-posinset]:not([role]), ${ARTICLE}`,
    '[data-pagelet^="FeedUnit"], [role="feed"] > div, [role="main"] h3 ~ div > div:has(h3, h4), [role="dialog"] > div:has([data-ad-preview])',
    ':not(:has(h4 ~ * h4)):has(> h4)',
  ],
  notPost: [
    'form, [role="textbox"], [role="complementary"], [role="grid"], [role="log"]',
    ':is([aria-posinset], [role="article"], [role="feed"] > *):has(a[href*="/ads/about"], [data-ad-rendering-role^="cta"])',
  ],
  ad: {
    at: 'a [aria-labelledby], a[aria-labelledby], span:not(:has(*), h4 *, [data-ad-preview] *, [role="button"] *)',
    says: AD_LABEL,
  },
  text: [
    '[data-ad-preview="message"], [data-ad-rendering-role="story_message"]',
    'div[dir="auto"]:not(:has([role="article"]), h2 *, h3 *, h4 *, a *, [role="button"] *, [role="toolbar"] *), [aria-posinset] > :is(h4, :first-child) ~ div:not([role], :has(*)), h4 ~ div a[href^="http"]',
  ],
  replies: [
    '[role="article"][aria-label], :is([role="article"], [aria-posinset]) [role="article"]',
  ],
  hidden: ['[aria-hidden="true"], [data-visualcompletion="ignore"], [role="button"]'],
  author: [
    `h4 a${NAMED}`,
    `[data-ad-rendering-role="profile_name"] a${NAMED}`,
    `h3 a${NAMED}, h2 a${NAMED}`,
    ':is(h2, h3, h4) a :not(:has(*))',
    ':is(h2, h3, h4) a',
  ],
  time: ['a [aria-labelledby]', 'a[aria-labelledby]:not(:has(img, svg))'],
  ages: AGES,
  permalink: [
    'a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="]',
    'a[href*="/videos/"], a[href*="/reel/"]',
  ],
  address: ['/(?:permalink|story)\\.php\\?story_fbid=(\\w+)&id=(\\d+).*', '/$2/posts/$1'],
  quote: [':has(> h4) ~ div:has(h4)', 'h4 ~ div:has(h4)'],
  card: ['[data-ad-rendering-role="title"], [data-ad-rendering-role="description"]'],
};
