import type { Site } from '../site.ts';

/**
 * Phanpy, a Mastodon client: Preact, every loaded row stays. A post lies within a link to itself, and so do the
 * links in it, which no HTML says and only a script can build. Its addresses are told by what follows "#". A long
 * text is cut by the box around it, so a chip follows that box.
 * Seen in a build of August 2026.
 *
 * Test URL: https://phanpy.social/#/mastodon.social/p/l
 */
export const phanpy: Site = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  optional: true,
  post: ['article[data-state-post-id]', 'article.status', 'article:has(time)'],
  dated: ['a:has(> time)'],
  notPost: ['.skeleton', '.visibility-direct', 'form, [contenteditable]'],
  text: [
    '.spoiler-content, .content:not([inert]) .inner-content',
    'div[lang]:has(> p:first-child):not([inert] *)',
    'div[lang]:not([inert] *)',
  ],
  hidden: ['.invisible'],
  cut: ['.ellipsis'],
  author: ['.meta-name a', 'a[href*="/@"]'],
  time: ['time[datetime]'],
  permalink: ['a.time', 'a:has(> time)'],
  query: true,
  quote: ['.status-card-container', 'article article'],
  card: ['a.card', 'a[target="_blank"][lang]'],
  mount: [{ at: ['.content:not([inert])', 'div:not([inert]):has(> [lang])'], as: 'after' }],
};
