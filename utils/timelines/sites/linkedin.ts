import { AD_LABEL } from '../ads.ts';
import { AGES } from '../ages.ts';
import type { Site, Stamp } from '../site.ts';

/** The upper bits of an activity's number count milliseconds since 1970. */
const ACTIVITY: Stamp = { id: 'activity:(\\d{19})', perMs: 2 ** 22, from: 0 };

/**
 * LinkedIn: class names and keys made anew with each build, boxes without a box of their own (`display: contents`)
 * around each post, neither date nor address. A heading for screen readers tells posts from what else is in the list.
 * Some pages are still built the former way, with the names of parts in their classes. What a reader sees who is not
 * signed in is another site, of articles that say their number, and its text breaks its own lines; a company's or
 * member's name is told beside a link to all its posts. From notes and a model of the signed-in site of October 2026
 * (Xernnn/xrnsocial, src/sites/linkedin.js), a post of August 2025 and public pages of 2023 and 2026.
 *
 * Test URL: https://www.linkedin.com/feed/
 */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  optional: true,
  post: [
    '[role="listitem"]:is(:has(h2), [componentkey^="expanded"]), [data-lazy-mount-id] [role="listitem"]:has([data-testid="expandable-text-box"]), .feed-shared-update-v2, article[data-activity-urn]',
    '[data-lazy-mount-id] > div:has(h2), [data-urn*=":activity:"], [data-view-name="feed-full-update"], .main-feed-activity-card',
    'main div:has(> h2):has(button, a[href*="/in/"])',
  ],
  replies: [
    '[data-testid*="commentList"], [componentkey*="urn:li:comment"], [id*="urn:li:comment"], [class*="comments-comment"], section.comment',
  ],
  notPost: [
    'form, aside, [role="textbox"], [class^="msg-"]',
    '[data-lazy-mount-id]:has([href*="li_fat_id="], [aria-label="View Sponsored Content"])',
  ],
  ad: {
    at: 'h2 ~ div p:not(:has([data-testid])), [class*="-actor__"] span:not(:has(*))',
    says: AD_LABEL,
  },
  text: [
    '[data-testid="expandable-text-box"], .update-components-text, .attributed-text-segment-list__content',
    '[data-view-name="feed-commentary"], [componentkey^="feed-commentary"], [data-test-id$="__commentary"], .feed-shared-text, .feed-shared-update-v2__description',
    'h2 ~ p',
    'h2 ~ div ~ div p:first-child',
  ],
  hidden: ['.visually-hidden, a > span:has(+ [aria-hidden])'],
  preWrap: '.attributed-text-segment-list__content, [data-test-id$="__commentary"]',
  author: [
    '[data-tracking-control-name$="feed-actor-name"], [data-feed-control="actor"], [class*="-actor__"]:is([href*="/in/"], [href*="/company/"]:not([href*="/posts"]))',
    '[class*="-actor__title"] span:not(:has(*), .visually-hidden), [class*="-actor__name"]',
    'hr + div a[href*="/in/"], hr + div a[href*="/company/"]',
    'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]',
  ],
  time: [
    'span[class*="-actor__sub-description"], time',
    'p:has(> [id^="globe"])',
    'div > p:last-child',
  ],
  ages: AGES,
  permalink: ['a[href*="/feed/update/"]'],
  attributes: { permalink: ['data-urn', 'data-activity-urn'] },
  address: ['^urn:', '/feed/update/urn:'],
  stamp: ACTIVITY,
  quote: [
    '[role="listitem"] [role="listitem"]',
    '.update-components-mini-update-v2, .feed-shared-mini-update-v2',
    '[data-test-id="feed-reshare-content"], article article[data-activity-urn]',
  ],
  card: [
    '.update-components-article, [data-tracking-control-name$="feed-article-content"]',
    'article:not([data-activity-urn], .main-feed-activity-card) a',
  ],
  mount: [
    {
      at: ['p:has(> [data-testid="expandable-text-box"])', '.feed-shared-inline-show-more-text'],
      as: 'after',
    },
  ],
};
