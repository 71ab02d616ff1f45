import { AGES } from '../ages.ts';
import type { Site } from '../site.ts';

/**
 * YouTube: comments, their answers, and community posts. Custom elements whose parts are plain children of theirs; a
 * long text is cut by the box around it, so a chip follows that box. Times are told in words ("12 hours ago"). From
 * comments saved in 2025 and models of a channel's posts of August 2026 in public repositories; element names after
 * 2024 are view models, older pages have renderers, and before 2023 links to a channel's number.
 *
 * Test URL: https://www.youtube.com/@NFL/posts
 */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  optional: true,
  post: [
    'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer, ytd-post-renderer',
    '[id="body"]:has([id="content-text"])',
  ],
  dated: ['[id="published-time-text"] a', 'a[href*="&lc="]'],
  notPost: ['ytd-comment-simplebox-renderer, ytd-commentbox, [contenteditable]'],
  text: ['[id="content-text"], [id="home-content-text"]', '[role="text"][dir="auto"]'],
  preWrap: true,
  author: [
    '[id="author-text"]:not([href*="/channel/"])',
    '[id="author-text"] span',
    'a[href^="/@"]',
  ],
  time: ['[id="published-time-text"]', 'a[href*="&lc="]'],
  ages: AGES,
  permalink: ['[id="published-time-text"] a', 'a[href*="&lc="], a[href^="/post/"]'],
  query: true,
  card: ['[id="video-title"]'],
  mount: [{ at: ['ytd-expander, [id="contentTextExpander"]'], as: 'after' }],
};
