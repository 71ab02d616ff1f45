import { AD_LABEL } from '../ads.ts';
import { AGES } from '../ages.ts';
import type { Site } from '../site.ts';

/** What every post of any site says: when it was written, as an element made for it or as a tooltip. */
const DATES =
  'time, relative-time, [itemprop="datePublished"], [itemprop="dateCreated"], .dt-published, a[title*=":"]';

/**
 * Any site that the user switched on and nobody described: what a page itself says are posts, by ARIA roles,
 * schema.org, microformats and the class names of widespread software; at last, boxes in a row that each hold a date.
 * Never what is around a page's posts (menus, side columns, forms), nor a chat.
 *
 * Test URL: https://news.ycombinator.com/news
 */
export const generic: Site = {
  id: 'generic',
  name: '',
  matches: [],
  post: [
    '[role="feed"] > article, [role="feed"] > [role="article"], [itemtype$="/SocialMediaPosting"], [itemtype$="/DiscussionForumPosting"], [itemtype$="/Comment"], .h-entry, .timeline-item:has(.tweet-content), tr.athing',
    'article, [role="article"]',
    '[role="feed"] > *',
    'tr:has(> td > center > a[href*="vote?"])',
  ],
  dated: [DATES],
  replies: [
    'article article, [role="article"] [role="article"], [itemtype$="/Comment"], .p-comment',
  ],
  notPost: [
    'nav, aside, form, body > header, body > footer, dialog, [contenteditable]',
    '[role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"], [role="form"], [role="textbox"], [role="log"]',
  ],
  ad: { at: ':is(b, div, p, small, span, strong):not(:has(*), a *, button *)', says: AD_LABEL },
  text: [
    '[itemprop="headline"], [itemprop="articleBody"], [itemprop="text"], .p-name:not(.h-card, .h-card *, .p-author *, :has(.e-content)), .e-content, .u-repost-of, .u-bookmark-of, .tweet-content, .titleline > a, .commtext',
    '[property="schema:articleBody"], [data-ad-preview="message"]',
    '[lang] > p, [dir="auto"]:not(a, span, :has([dir="auto"]))',
    'h1, h2, h3, p',
    'td:last-child > span > a:first-child',
  ],
  hidden: ['[aria-hidden="true"], [hidden], nav, header, footer, time, form'],
  preWrap: '.tweet-content, .quote-text',
  authorIn: '(?:/@|/(?=[^/]+/status/\\d))([^/]+)',
  author: ['.p-author, [itemprop="author"], [rel~="author"], .username, .hnuser', 'a[href*="/@"]'],
  time: [DATES, '[title*=":"]'],
  ages: AGES,
  permalink: [
    'a.u-url, a[itemprop="url"], a.tweet-link',
    'a:has(time)',
    'time a, a[title*=":"], .age a, a.post-date',
    'h1 a, h2 a, h3 a',
  ],
  query: true,
  quote: ['blockquote, .quote, .h-cite:not(.u-repost-of, .u-bookmark-of), [role="link"]:not(a)'],
};

/** What of the general reader holds on a known site too: what its addresses are made of is known. */
const { query: _, ...anywhere } = generic;

/**
 * A known site that was built anew: its posts are found as on any site, and what its own selectors still find
 * in them counts first.
 */
export const fallBackSite = (site: Site): Site => ({
  ...anywhere,
  ...site,
  post: generic.post,
  dated: [...(site.permalink?.slice(0, 1) ?? []), DATES],
  replies: [...(site.replies ?? []), ...(generic.replies ?? [])],
  notPost: [...(site.notPost ?? []), ...(generic.notPost ?? [])],
  text: [...site.text, ...generic.text],
  author: [...(site.author ?? []), ...(generic.author ?? [])],
  time: [...(site.time ?? []), ...(generic.time ?? [])],
  permalink: [...(site.permalink ?? []), ...(generic.permalink ?? [])],
});
