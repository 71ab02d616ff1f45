/**
 * A site is data: where its posts are and where a chip may sit. One file a site, listed in `index.ts`. It is JSON, so
 * that the worker can tell a page of its own site alone.
 */

/** CSS selectors tried in order; the first that finds something wins, the rest are for the day a site changes. */
export type Selectors = readonly string[];

export interface Site {
  /** Slug, the file's name: "x". */
  id: string;
  /** "X". */
  name: string;
  /** Match patterns of its hosts. */
  matches: readonly string[];
  /** Runs only where the user switched it on; the others run from the start. */
  optional?: true;
  /** A page of any other host is this site when one of these matches (Mastodon instances). */
  marks?: Selectors;
  /** Posts. */
  post: Selectors;
  /**
   * The last way to find posts: what each holds one of, its date or the link to itself. Posts are the boxes side
   * by side that hold them, and where `text` finds nothing, the box with most of a post's words is its text.
   */
  dated?: Selectors;
  /** Posts that may lie within the post they answer. They are posts too, and no part of that one. */
  replies?: Selectors;
  /** Elements whose open shadow root may hold posts. Of a post itself only what is not in its shadow root is read. */
  shadow?: Selectors;
  /** An element found by `post` that matches or lies within one of these is none: quotes, ads, editors. */
  notPost?: Selectors;
  /** Where a paid post says so, and the pattern of what it says there: nothing of ours stands in one. */
  ad?: { at: string; says: string };
  /** Within a post, not within `quote`. All that the first selector finds, in order, is the post's text. */
  text: Selectors;
  /** Within the text: what a person does not see (the rest of a shortened link). A lone "…" is seen. */
  hidden?: Selectors;
  /** Within the text: what the site's style ends in "…". */
  cut?: Selectors;
  /** Within the text: boxes that stand in a line of it (`display: inline-block`). */
  inline?: Selectors;
  /**
   * Line breaks are characters (`white-space: pre-wrap`) and a `div` breaks no line: in all texts, or in those that
   * a selector names.
   */
  preWrap?: boolean | string;
  /** Links to the author. The first link may be the reposter's, so `authorIn` counts first. */
  author?: Selectors;
  /** Pattern that finds the author's handle in the permalink, as its first group. */
  authorIn?: string;
  /** An element whose `datetime`, `content` or `title` is a date, or whose words or label tell its age. */
  time?: Selectors;
  /** Where ages are told in words. */
  ages?: readonly Span[];
  /** A link to the post itself. */
  permalink?: Selectors;
  /** Links lead to parts of a post too, and attributes hold ids: a pattern, and what makes an address of what it finds. */
  address?: readonly [pattern: string, address: string];
  /** What comes after "?" and "#" in an address is part of it: `item?id=1`. */
  query?: true;
  /** Names of attributes, of the post or of an element within, that say it where no link or time does. */
  attributes?: Partial<Record<'author' | 'time' | 'permalink', readonly string[]>>;
  /** How a time is read from the permalink where the site shows none. */
  stamp?: Stamp;
  quote?: Selectors;
  card?: Selectors;
  /**
   * Where the chip goes, within the element the site re-creates: after, or as last child of, the first found;
   * else after the text.
   */
  mount?: readonly { at: Selectors; as: 'after' | 'last-child' }[];
}

/** How the words for a span of time begin, as a pattern, and its length in ms. */
export type Span = readonly [begins: string, span: number];

/** An id in a post's own address that counts from some moment on: a snowflake, a TID. */
export interface Stamp {
  /** Pattern that finds the id, or those of its digits that count, as its first group. */
  id: string;
  /** Its digits in the order of their value; those of decimal numbers where it is left out. */
  digits?: string;
  /** How far it counts in a millisecond. */
  perMs: number;
  /** From when on, epoch ms. */
  from: number;
}

/** How a page's posts are read. */
export interface Readers {
  site: Site;
  /** For the day the site is built anew: the general reader, helped by what is known of the site. */
  fallBack: Site;
}

/** A post as read from the page. Never leaves the page. */
export interface Post {
  /** Same post, same key: permalink, else author and text. */
  key: string;
  text: string;
  around: string;
  author?: string;
  /** Epoch ms. */
  time?: number;
  permalink?: string;
}
