/** Which site a page is that says nothing of where it is from. Runs in a real page. */
import { createFinder, isShown } from '../../utils/timelines/find-posts.ts';
import { SITES } from '../../utils/timelines/index.ts';
import { readPost } from '../../utils/timelines/read-post.ts';
import type { Site } from '../../utils/timelines/site.ts';

/** How each site's posts are addressed, by its id. Class names and roles are shared by many; these are not. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  x: /^[^/]+\/\/[^/]+\/[^/]+\/status\/\d+$/,
  bluesky: /\/profile\/[^/]+\/post\//,
  mastodon: /^[^/]+\/\/[^/]+\/@[^/]+\/\d+$/,
  reddit: /\/comments\//,
  threads: /\/@[^/]+\/post\//,
  facebook: /\/posts\/|\/videos\/|\/reel\//,
  youtube: /[?&]lc=|\/post\/Ug/,
  linkedin: /\/feed\/update\//,
  tumblr: /tumblr\.com\/.*\/\d{6,}|\/reblog\//,
  lemmy: /\/(?:post|comment)\/\d+(?:\/\d+)?$/,
  misskey: /\/notes\/\w+$/,
  elk: /\/[^/]+\.[^/]+\/@[^/]+\/\d+$/,
  phanpy: /#\/.*\/s\/\w+$/,
};

/** A page's title ends, or begins, with its site's name: "(8) Feed | LinkedIn", "Home / X". */
const isTitled = (title: string, { name }: Site): boolean =>
  new RegExp(`(?:^|[|/•·-] |\\) )${name}$|^(?:\\(\\d+\\) )?${name} -`).test(title.trim());

/** How much speaks for a page being of a site: its posts, twice where they are addressed as that site's are. */
function evidence(site: Site): number {
  const posts = createFinder(site)
    .all(document)
    .filter(isShown)
    .flatMap((post) => readPost(post, site, Date.now()) ?? []);
  const addressed = posts.filter(({ permalink = '' }) => ADDRESSES[site.id]?.test(permalink));
  return addressed.length * 2 + (isTitled(document.title, site) ? posts.length : 0);
}

/** The site whose way of building pages this page is most like; none for a page that is like none of them. */
export function likeliestSite(): Site | undefined {
  const rated = SITES.map((site) => ({ site, score: evidence(site) }));
  const [best] = rated.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.site : undefined;
}
