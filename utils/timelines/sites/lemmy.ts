import { AGES } from '../ages.ts';
import type { Site } from '../site.ts';

/**
 * Lemmy's own web app, on any instance: posts and comments. Versions up to 0.19 build each post of a list twice,
 * for narrow and for wide screens, and hide one: the text is read of the first, and the chip follows both, where
 * it is seen whichever is shown. A link at a comment leads to it here, another to where it was written; more than the
 * date has the tooltip that tells it. A front page of August 2026; comments and version 1: LemmyNet/lemmy-ui,
 * comment-node.tsx and post-listing-card.tsx.
 *
 * Test URL: https://lemmy.world/
 */
export const lemmy: Site = {
  id: 'lemmy',
  name: 'Lemmy',
  matches: ['https://lemmy.world/*', 'https://lemmy.ml/*'],
  optional: true,
  marks: ['#app.lemmy-site'],
  post: [
    '.post-listing, .comment-node',
    '[id^="post-listing-"], div:has(> div > article), article[id^="comment-"]',
    'article:has(a[href^="/post/"])',
  ],
  notPost: ['form, .private-message, aside'],
  text: [
    '.d-sm-none .post-title, #postContent, .comment-content',
    '.post-title, .md-div',
    'div:first-child > article h1, p[dir="auto"]',
    'h1, h5, p[dir="auto"]',
  ],
  author: ['.person-listing', 'a[href^="/u/"]:not(.md-div *)'],
  time: ['.moment-time'],
  ages: AGES,
  attributes: { time: ['data-tippy-content'] },
  permalink: [
    '.post-title a[href*="/post/"]',
    'a[href^="/post/"]:has(> svg), a[href^="/comment/"]:has(> svg)',
    'a[href*="/comment/"]:not(.md-div *)',
    'a[href*="/post/"]:not(.md-div *)',
  ],
  card: ['.post-metadata-card'],
  mount: [
    { at: ['.d-sm-block:has(> article)', 'div:has(> article) + div:has(> article)'], as: 'after' },
  ],
};
