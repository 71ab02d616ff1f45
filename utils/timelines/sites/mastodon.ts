import type { Site, Stamp } from '../site.ts';

/** The upper bits of a post's number count milliseconds since 1970. */
export const STATUS_ID: Stamp = { id: '/(\\d{17,20})(?!\\d)', perMs: 2 ** 16, from: 0 };

/**
 * Mastodon and its forks, on any instance. Off-screen posts are swapped for their raw HTML as text inside an
 * `article` that stays, so only `.status` is ever a post, and a chip must live and die inside it. Hashtags that end a
 * post are taken out of its text and shown below its pictures (mastodon/mastodon, hashtag_bar.tsx).
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
    '[role="feed"] article [data-id]:has(time)',
  ],
  notPost: ['.status__quote', '.compose-form', '.status-direct, .detailed-status-direct'],
  text: [
    '.content-warning > p, .status__content__text, .status__content:has(.status__content__text) ~ .hashtag-bar a',
    '.e-content, [lang]:has(> p), div > p:has(+ button)',
    '.status__content, [lang]:has(p)',
  ],
  hidden: ['.invisible', '.quote-inline'],
  cut: ['.ellipsis'],
  authorIn: '/@([^/]+)/\\d+',
  author: ['.status__display-name[href]', '.detailed-status__display-name[href]', 'a[href*="/@"]'],
  time: ['time[datetime]'],
  permalink: [
    'a.status__relative-time[href]',
    'a.detailed-status__datetime[href]',
    'a:has(> time)',
  ],
  stamp: STATUS_ID,
  quote: ['.status__quote', '[data-id]:not(article) [data-id]:has(time)'],
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
