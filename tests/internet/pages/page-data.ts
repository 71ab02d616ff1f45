import type { PlacedPost } from '../permalinks.ts';

/** What the server puts into a simulated page for its script. */
export interface PageData {
  posts: PlacedPost[];
}

/** What a simulated page offers the tests; the real site has no such thing. */
export interface Simulated {
  /** Applies a post's edit in place. */
  edit(id: string): void;
  theme(name: 'light' | 'dark'): void;
  /** Opens a post by the site's own route change, as a click on it does. */
  open(id: string): void;
  /** Throws the nodes of all shown posts away and builds them again, as a framework may. */
  rebuild(): void;
  /** Ids of posts that the page opened because somebody pressed on them. */
  pressed: string[];
}

declare global {
  var simulated: Simulated;
}
