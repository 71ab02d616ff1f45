import type { Site } from '../site.ts';

/**
 * When a post was written, from its id: the upper bits count milliseconds since 1970.
 * @param permalink an address that ends in the post's number.
 * @returns epoch ms, or nothing where the address holds no such number.
 */
export function statusTime(permalink: string): number | undefined {
  const id = /\/(\d{17,20})(?:\D|$)/.exec(permalink)?.[1];
  return id === undefined ? undefined : Number(BigInt(id) >> 16n);
}

/**
 * Mastodon and its forks, on any instance. Off-screen posts are swapped for their raw HTML as text inside an
 * `article` that stays, so only `.status` is ever a post, and a chip must live and die inside it.
 *
 * Test URL: https://mastodon.social/public/local
 */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  marks: ['html:has(script#initial-state) #mastodon'],
  post: [
    '.status[data-id]:not(.status--is-quote), .detailed-status',
    '[role="feed"] > article [data-id]:has(time)',
  ],
  notPost: ['.status__quote', '.compose-form'],
  text: [
    '.content-warning > p, .status__content__text',
    '.e-content, [lang]:has(> p), div > p:has(+ button)',
    '.status__content',
  ],
  hidden: ['.invisible', '.quote-inline'],
  cut: ['.ellipsis'],
  authorIn: /\/@([^/]+)\/\d+/,
  author: ['.status__display-name[href]', '.detailed-status__display-name[href]', 'a[href*="/@"]'],
  time: ['time[datetime]'],
  permalink: [
    'a.status__relative-time[href]',
    'a.detailed-status__datetime[href]',
    'a:has(> time)',
  ],
  timeFrom: statusTime,
  quote: ['.status__quote', '[data-id] [data-id]:has(time)'],
  card: ['.status-card__title, .status-card__description', '.status-card'],
  mount: [
    {
      at: [
        '.status__content',
        '.content-warning',
        '.e-content',
        '[lang]:has(> p), div:has(> p + button)',
      ],
      as: 'after',
    },
  ],
};
