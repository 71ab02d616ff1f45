import type { SiteId, World, WorldPost } from './world.ts';

/** Epoch ms of X's first snowflake id. */
const SNOWFLAKE_EPOCH = 1_288_834_974_657n;
const BASE32_SORTABLE = '234567abcdefghijklmnopqrstuvwxyz';

/** When a post was written. Epoch ms, to the second. */
const postTime = (post: Pick<WorldPost, 'minutesAgo'>, born: number): number =>
  Math.floor((born - post.minutesAgo * 60_000) / 1000) * 1000;

/** A post id that carries its time, made as each site makes them. `salt` (0 to 1023) keeps them apart. */
const ID: Record<SiteId, (time: number, salt: number) => string> = {
  x: (time, salt) => String(((BigInt(time) - SNOWFLAKE_EPOCH) << 22n) | BigInt(salt)),
  bluesky: (time, salt) => {
    let left = (BigInt(time) * 1000n) << 10n;
    left |= BigInt(salt);
    let tid = '';
    for (let digit = 0; digit < 13; digit += 1) {
      tid = (BASE32_SORTABLE[Number(left & 31n)] ?? '') + tid;
      left >>= 5n;
    }
    return tid;
  },
  mastodon: (time, salt) => String((BigInt(time) << 16n) | BigInt(salt)),
};

const PATH: Record<SiteId, (handle: string, id: string) => string> = {
  x: (handle, id) => `/${handle}/status/${id}`,
  bluesky: (handle, id) => `/profile/${handle}/post/${id}`,
  mastodon: (handle, id) => `/@${handle}/${id}`,
};

export const HOME: Record<SiteId, string> = {
  x: 'https://x.com/home',
  bluesky: 'https://bsky.app/',
  mastodon: 'https://mastodon.social/home',
};

/** A post as its page gets it: what the world says, with the address that the site gives it. */
export interface PlacedPost extends Omit<WorldPost, 'expect'> {
  /** The site's own id: a snowflake, a TID. */
  siteId: string;
  /** Path of the post's own page, which names it in what the tests read from a page. */
  path: string;
  /** Epoch ms. */
  time: number;
}

/** A site's posts with their ids and paths, newest first. */
export function placedPosts(world: World, site: SiteId): PlacedPost[] {
  return world.posts[site].map(({ expect: _known, ...post }, index) => {
    const time = postTime(post, world.born);
    const siteId = ID[site](time, index);
    return { ...post, siteId, path: PATH[site](post.author.handle, siteId), time };
  });
}

/** What is expected below each post: path of the post → keys of events. */
export function expectations(world: World, site: SiteId): Map<string, readonly string[]> {
  const placed = placedPosts(world, site);
  return new Map(world.posts[site].map((post, index) => [placed[index]?.path ?? '', post.expect]));
}
