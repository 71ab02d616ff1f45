import { AGES } from '../ages.ts';
import type { Site } from '../site.ts';

/**
 * Reddit, new and old; a reader may have either on the same host, and pages saved from 2018 to 2024 a third one. The new one is made of web components that
 * show their light children in slots of an open shadow root, so a chip goes into the slot of what it follows;
 * a post stands in an `article` or, on its own page and in older builds, alone. The old one is plain HTML of
 * "things". In both a reply lies within the comment it answers. That of before 2024 had posts and comments side by side,
 * and only ages (comments of June 2023 in a public repository, and what extensions of the time selected).
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
    'article:has(> shreddit-post), shreddit-post, shreddit-comment, .thing.link, .thing.comment, [data-testid="search-post-unit"], [data-testid="sdui-post-unit"], .Post[id^="t3_"], .Comment[class*="t1_"]',
    '[id^="t3_"][view-context], [thingid^="t1_"], [data-fullname^="t3_"], [data-fullname^="t1_"]',
    'article, .comment',
  ],
  dated: ['time[datetime], faceplate-timeago'],
  notPost: ['.promoted, .promotedlink, [promoted], [data-promoted="true"]', 'aside, .side, form'],
  replies: ['shreddit-comment, [thingid], .comment, [data-fullname^="t1_"]'],
  shadow: ['shreddit-feed, shreddit-comment-tree'],
  text: [
    '[slot="title"], [slot="text-body"], [slot="comment"], a.title, .usertext-body .md, [data-testid="post-title-text"], [data-adclicklocation="title"] :is(h1, h3), [data-click-id="text"], [data-testid="comment"]',
    '[id^="post-title"], [property="schema:articleBody"], [id$="-post-rtjson-content"], [data-event-action="title"], .md',
    'h1, h2, h3, p > a:first-child, a[href*="/comments/"], .entry p',
  ],
  hidden: ['faceplate-screen-reader-content, [hidden]'],
  author: ['a[href*="/user/"]'],
  time: ['time[datetime]', '[data-testid$="_timestamp"], [data-click-id="timestamp"]'],
  ages: AGES,
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
