import type { Site } from '../site.ts';
import { STATUS_ID } from './mastodon.ts';

/**
 * Elk, a Mastodon client: Vue, rows placed absolutely and destroyed off-screen, so a chip must live in the post.
 * Its posts are no `article`; a quoted one is built like any other and lies in a `blockquote` that cites it, in the
 * body of the other. What is linked has a box around it for its hover card, in the middle of a line.
 * Seen in a build of August 2026; marks of a private post (`bg-dm`): elk-zone/elk, StatusContent.vue.
 *
 * Test URL: https://elk.zone/mastodon.social/public/local
 */
export const elk: Site = {
  id: 'elk',
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  optional: true,
  post: ['[id^="status-"]', '[aria-roledescription="status-card"]'],
  dated: ['a[href*="/@"] > time'],
  notPost: ['[id^="status-"]:has(.bg-dm)', 'form, [contenteditable]'],
  text: [
    'p > .content-rich, .status-body',
    'p > [dir="auto"], div:has(> span[lang])',
    '.content-rich, [dir="auto"]:has(> p)',
  ],
  inline: [
    '.v-popper, p:has(+ .v-popper), [close-on-content-click], p:has(+ [close-on-content-click])',
  ],
  hidden: ['.invisible, blockquote[cite], a[target="_blank"]:has(> div)'],
  cut: ['.ellipsis'],
  authorIn: '/@([^/]+)/\\d+',
  author: ['a[href*="/@"]'],
  time: ['time[datetime]'],
  permalink: ['a[href*="/@"]:has(> time)', 'a[href*="/@"][href*="/1"]'],
  stamp: STATUS_ID,
  quote: ['blockquote[cite]', '[id^="status-"] [id^="status-"]'],
  card: ['a[target="_blank"]:has(> div)'],
  mount: [
    { at: ['.content-rich'], as: 'after' },
    { at: ['p > [dir="auto"], span[lang]'], as: 'after' },
  ],
};
