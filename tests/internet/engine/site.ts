/** What a simulated site is: its templates, and how it behaves. One file a site in `sites/`. */
import type { PlacedPost } from '../permalinks.ts';
import type { Markup } from './markup.ts';

/** A post of a simulated timeline, as it stands now; the page changes it when it is edited or shown whole. */
export interface SimPost extends PlacedPost {
  /** Its place in the timeline. */
  number: number;
  /** Keys of the events whose chips belong below it. */
  expect: readonly string[];
  edit?: { text: string; expect: readonly string[] };
  /** The whole text, where only its beginning is in the page. */
  more?: { text: string; expect: readonly string[] };
  /** An advertisement: whatever it says, no chip. */
  ad?: true;
  replies: readonly SimPost[];
}

/** What is needed of a post to give it its address. */
export type Numbered = Pick<SimPost, 'number' | 'author' | 'time'>;

/**
 * How a site keeps its list: every row stays; the rows stay but not what is in them; rows lie absolutely and are built
 * anew each time they come by; the same, but rows that leave become those that come; or page after page in the same rows.
 */
export type Keeping = 'all' | 'boxes' | 'window' | 'recycled' | 'pages';

export interface SimulatedSite {
  /** Slug, the file's name. */
  id: string;
  /** What its switch in the options says; absent for what runs from the start, its host for what nobody knows. */
  switch?: string;
  /** Where the timeline is. */
  home: string;
  /** Hosts that have to be allowed. */
  hosts: readonly string[];
  /** A post's id and the path of its own page, with what comes after "#". */
  address(post: Numbered): { siteId: string; path: string };
  headers?: Readonly<Record<string, string>>;
  /** HTML of the head and of the body that the server sends. */
  head?: string;
  body?: string;
  /** Style sheet of its own. */
  style: string;
  /** The page around its list, with the list as the element that has the attribute `rows`. */
  frame: () => Markup;
  /** Custom elements: what their open shadow roots hold. */
  shadows?: Readonly<Record<string, Markup>>;
  /**
   * A post in the list. The element of each post within bears the attribute `sim` with its id, the outermost where none
   * does; it is taken off before the page gets it.
   */
  row: (post: SimPost) => Markup | HTMLElement;
  keeping: Keeping;
  /** For `boxes`: what stays of a row, and what is in it meanwhile. */
  box?: (post: SimPost) => Markup | HTMLElement;
  away?: (post: SimPost) => HTMLElement;
  /** A post on its own page, with its replies. */
  opened: (post: SimPost) => Markup | HTMLElement;
  /** Screens on which nothing may stand, by their paths. They speak of what is on, in `words`. */
  quiet: Readonly<Record<string, (words: string) => Markup>>;
  /** What scrolls, where it is not the page. */
  scroller?: string;
  routes: 'push' | 'hash' | 'load';
  dark: (on: boolean) => void;
  /** A long text is cut by the site, or only by its style. */
  cuts: 'text' | 'style';
  /** No post says when it was written, so that none of last week's can be told from today's. */
  dateless?: true;
  ads?: true;
  /** Replies are posts of their own. */
  replies?: true;
  /** The timeline stays mounted, hidden, while another screen is shown. */
  stays?: true;
}

/** What a simulated page of a site gets from its server. */
export interface SimulatedData {
  site: string;
  posts: SimPost[];
}
