import type { Site } from '../site.ts';

/**
 * Reddit, new and old; a reader may have either on the same host. The new one is made of web components that
 * show their light children in slots of an open shadow root, so a chip goes into the slot of what it follows;
 * a post stands in an `article` or, on its own page and in older builds, alone. The old one is plain HTML of
 * "things". In both a reply lies within the comment it answers.
 *
 * Test URL: https://www.reddit.com/r/nfl/
 */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
  ],
  optional: true,
  post: [
    'article:has(> shreddit-post), shreddit-post, shreddit-comment, .thing.link, .thing.comment, [data-testid="search-post-unit"], [data-testid="sdui-post-unit"]',
    '[id^="t3_"][view-context], [thingid^="t1_"], [data-fullname^="t3_"], [data-fullname^="t1_"]',
    'article, .comment',
  ],
  dated: ['time[datetime], faceplate-timeago'],
  notPost: ['.promoted, [promoted], [data-promoted="true"]', 'aside, .side, form'],
  replies: ['shreddit-comment, [thingid], .comment, [data-fullname^="t1_"]'],
  shadow: ['shreddit-feed, shreddit-comment-tree'],
  text: [
    '[slot="title"], [slot="text-body"], [slot="comment"], a.title, .usertext-body .md, [data-testid="post-title-text"]',
    '[id^="post-title"], [property="schema:articleBody"], [id$="-post-rtjson-content"], [data-event-action="title"], .md',
    'h1, h2, h3, p > a:first-child, a[href*="/comments/"], .entry p',
  ],
  hidden: ['faceplate-screen-reader-content, [hidden]'],
  author: ['a[href*="/user/"]'],
  time: ['time[datetime]'],
  permalink: [
    '[slot="full-post-link"], a[slot="title"], a.bylink',
    'a[href*="/comments/"], a[href*="/comment/"]',
  ],
  attributes: {
    author: ['author', 'data-author'],
    time: ['created-timestamp', 'created', 'data-timestamp', 'ts'],
    permalink: ['permalink', 'data-permalink'],
  },
  mount: [{ at: ['p.title'], as: 'after' }],
};
