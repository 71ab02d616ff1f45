/** Saved pages of real sites, which lie beside the project where there are any, and what a person sees on them. */
export interface SavedTimeline {
  /** Below `fixtures/timelines/`. */
  file: string;
  url: string;
  /** Which site it is; else the address says so. */
  site?: string;
  /** Posts that a person sees. */
  posts: number;
  /** Of them, those without a word of their own. */
  wordless?: number;
  /** Of them, advertisements by their own words: nothing may stand in them. */
  ads?: number;
  /** Of them, those with a quoted post or a link card. */
  around?: number;
  /** What this page does not say of each of its posts. */
  lacks?: readonly ('author' | 'time' | 'permalink')[];
  /** Nothing but the site's own ways tells its posts: there are too few, they stand in pairs, or have no links. */
  unlike?: true;
}

export const SAVED: readonly SavedTimeline[] = [
  { file: 'x/profile-okx-2026-01.html', url: 'https://x.com/okx', posts: 6, around: 0 },
  { file: 'x/profile-nodepay-2026-01.html', url: 'https://x.com/nodepay', posts: 10, around: 3 },
  { file: 'x/profile-cz_binance-2026-01.html', url: 'https://twitter.com/a', posts: 6, around: 1 },
  {
    file: 'x/x-tweet-sample-2025-10.html',
    url: 'https://mobile.x.com/home',
    posts: 1,
    around: 1,
    unlike: true,
  },
  {
    file: 'x/x-tweet-quote-2025-10.html',
    url: 'https://x.com/home',
    posts: 1,
    around: 1,
    unlike: true,
  },
  {
    file: 'bluesky/discover-loggedout-2026-08-build.html',
    url: 'https://bsky.app/',
    posts: 30,
    around: 6,
    // Its record keys are invented and hold no time.
    lacks: ['time'],
  },
  {
    file: 'mastodon/home-signedin-2026-08-build.html',
    url: 'https://mastodon.social/home',
    posts: 20,
    around: 4,
  },
  {
    file: 'mastodon/home-scrolled-2026-08-build.html',
    url: 'https://mastodon.social/home',
    posts: 6,
    around: 0,
  },
  {
    file: 'mastodon/local-loggedout-2026-08-build.html',
    url: 'https://mastodon.social/public/local',
    posts: 20,
    around: 4,
  },
  {
    file: 'reddit/askreddit-feed-part1-2023-10.html',
    url: 'https://www.reddit.com/r/AskReddit/',
    posts: 15,
  },
  {
    file: 'reddit/home-feed-2026-10.html',
    url: 'https://www.reddit.com/',
    // Five posts and a reply, which the page as it was cut down holds without its words.
    posts: 6,
    wordless: 1,
    lacks: ['author', 'time'],
  },
  {
    file: 'oldreddit/two-things-2023-02.html',
    url: 'https://old.reddit.com/',
    posts: 2,
    unlike: true,
  },
  {
    file: 'threads/profile-a-2025-07.html',
    url: 'https://www.threads.com/@a',
    posts: 25,
    unlike: true,
  },
  {
    file: 'threads/nested-post-2025-07.html',
    url: 'https://www.threads.net/@a',
    posts: 2,
    unlike: true,
  },
  {
    file: 'facebook/home-feed-2026-10.html',
    url: 'https://www.facebook.com/',
    // Eleven in the feed, of which one is a shelf, one a video and one not drawn yet, and one in a dialog.
    posts: 12,
    wordless: 3,
    ads: 2,
    unlike: true,
    around: 1,
    lacks: ['author', 'time', 'permalink'],
  },
  {
    file: 'linkedin/home-feed-2026-10.html',
    url: 'https://www.linkedin.com/feed/',
    posts: 7,
    ads: 1,
    unlike: true,
    lacks: ['author', 'time', 'permalink'],
  },
  {
    file: 'lemmy/front-page-2026-08.html',
    url: 'https://lemmy.ml/',
    posts: 3,
    lacks: ['author', 'time'],
  },
  {
    file: 'elk/local-2026-08-build.html',
    url: 'https://elk.zone/mastodon.social/public/local',
    posts: 32,
    around: 6,
  },
  {
    file: 'phanpy/local-2026-08-build.xhtml',
    url: 'https://phanpy.social/',
    posts: 40,
    around: 8,
  },
  {
    file: 'generic/nitter-profile-2023-10.html',
    url: 'https://nitter.net/elonmusk',
    site: 'generic',
    posts: 21,
    wordless: 1,
    around: 2,
  },
  {
    file: 'generic/hackernews-front-2023-10.html',
    url: 'https://news.ycombinator.com/',
    site: 'generic',
    posts: 30,
    lacks: ['author', 'time', 'permalink'],
  },
];
