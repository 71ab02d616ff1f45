import { AD_LABEL } from '../ads.ts';
import type { Site } from '../site.ts';

/**
 * Tumblr: class names made anew with each build; the box around a post outlives what is in it. What others said
 * before a reblog stands in the post like its own words, and is read so; what was said first has a date and a link of
 * its own, which are not the post's. Tags are part of the words. From the selectors of
 * an extension for it (AprilSylph/XKit-Rewritten, src/utils/interface.js and src/features, 2025 and 2026); no page
 * saved from the site was at hand, and its posts show no date that a script could read.
 *
 * Test URL: https://www.tumblr.com/nfl
 */
export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  optional: true,
  post: ['[tabindex="-1"][data-id]:has(article)', 'article:has(> header ~ footer)', 'main article'],
  notPost: ['form, [contenteditable], aside'],
  ad: { at: 'header :not(:has(*), a *)', says: AD_LABEL },
  text: [
    'article > :not(header, footer) :is(p, h1, h2, li, [href*="/tagged/"])',
    'p, [href*="/tagged/"]',
  ],
  authorIn: 'tumblr\\.com/([\\w-]+)/\\d+',
  author: ['header a[rel="author"]', 'header a[href*="tumblr.com/"]', 'a[href*="tumblr.com/"]'],
  time: ['header time[datetime]'],
  permalink: ['header a:has(> time)', 'header a[href*="/post/"]', 'footer a[href*="/reblog/"]'],
  address: ['/reblog/([\\w-]+/\\d+).*', '/$1'],
  card: ['a[target="_blank"]:has(h1, h2)'],
  mount: [{ at: ['article > :not(header, footer)'], as: 'after' }],
};
