import { AD_LABEL } from '../ads.ts';
import { AGES } from '../ages.ts';
import type { Site, Stamp } from '../site.ts';

/** The upper bits of an activity's number count milliseconds since 1970. */
const ACTIVITY: Stamp = { id: 'activity:(\\d{19})', perMs: 2 ** 22, from: 0 };

/**
 * LinkedIn: class names and keys made anew with each build, boxes without a box of their own (`display: contents`)
 * around each post, neither date nor address. A heading for screen readers tells posts from what else is in the list.
 * Some pages are still built the former way. From notes and a model of the signed-in site of October 2026
 * (Xernnn/xrnsocial, src/sites/linkedin.js); no page saved from the site was at hand.
 *
 * Test URL: https://www.linkedin.com/feed/
 */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  optional: true,
  post: [
    '[role="listitem"]:has(h2), .feed-shared-update-v2',
    '[data-lazy-mount-id] > div:has(h2), [data-urn*=":activity:"]',
    'main div:has(> h2):has(button, a[href*="/in/"])',
  ],
  replies: ['[data-testid*="commentList"], [class*="comments-comment"]'],
  notPost: [
    'form, aside, [role="textbox"], [class^="msg-"]',
    '[data-lazy-mount-id]:has([href*="li_fat_id="], [aria-label="View Sponsored Content"])',
  ],
  ad: {
    at: 'h2 ~ div p:not(:has([data-testid])), [class*="components-actor__"] span:not(:has(*))',
    says: AD_LABEL,
  },
  text: [
    '[data-testid="expandable-text-box"], .update-components-text',
    'h2 ~ p',
    'h2 ~ div ~ div p:first-child',
  ],
  hidden: ['.visually-hidden, a > span:has(+ [aria-hidden])'],
  author: [
    'hr + div a[href*="/in/"], hr + div a[href*="/company/"]',
    'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]',
  ],
  time: ['div > p:last-child', '.update-components-actor__sub-description'],
  ages: AGES,
  permalink: ['a[href*="/feed/update/"]'],
  attributes: { permalink: ['data-urn'] },
  address: ['^urn:', '/feed/update/urn:'],
  stamp: ACTIVITY,
  quote: ['[role="listitem"] [role="listitem"]', '.update-components-mini-update-v2'],
  card: ['.update-components-article', 'article a'],
  mount: [{ at: ['p:has(> [data-testid="expandable-text-box"])'], as: 'after' }],
};
