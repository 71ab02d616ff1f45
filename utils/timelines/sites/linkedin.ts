import { AD_LABEL } from '../ads.ts';
import type { Site } from '../site.ts';

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
  replies: ['[data-testid*="commentList"], .comments-comments-list'],
  notPost: [
    'form, aside, [role="textbox"], [class^="msg-"]',
    '[data-lazy-mount-id]:has([href*="li_fat_id="], [aria-label="View Sponsored Content"])',
  ],
  ad: {
    at: 'h2 ~ div p:not(:has([data-testid])), .update-components-actor__sub-description',
    says: AD_LABEL,
  },
  text: [
    '[data-testid="expandable-text-box"], .update-components-text',
    'h2 ~ p',
    'h2 ~ div ~ div p:first-child',
  ],
  author: [
    'hr + div a[href*="/in/"], hr + div a[href*="/company/"]',
    'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]',
  ],
  time: ['div > p:last-child', '.update-components-actor__sub-description'],
  permalink: ['a[href*="/feed/update/"]'],
  quote: ['[role="listitem"] [role="listitem"]', '.update-components-mini-update-v2'],
  card: ['.update-components-article', 'article a'],
  mount: [{ at: ['p:has(> [data-testid="expandable-text-box"])'], as: 'after' }],
};
