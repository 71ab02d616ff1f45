/** How simulated sites keep their lists. Runs in the page. */
import { virtualList } from '../pages/virtual-list.ts';
import { become, built } from './dom.ts';
import type { SimPost, SimulatedSite } from './site.ts';

/** Rows that one step of an endless list brings, and rows of a page. */
const STEP = 20;
const PAGE = 40;
/** Px from the end at which the next step comes. */
const NEAR = 1500;

export interface Feed {
  /** Brings what the scroll position asks for. */
  layout(): void;
  /** A post changed: its row is made anew in place. */
  refresh(post: SimPost): void;
  /** Throws away what is shown of a post, or of all, and builds it again. */
  rebuild(post: SimPost): void;
  /** Goes one page on or back. @returns false where there is none, so that the list ends */
  turn(by: 1 | -1): boolean;
  stop(): void;
  /** How far the list has come, to begin there again. */
  readonly reached: number;
}

export interface FeedOptions {
  site: SimulatedSite;
  posts: readonly SimPost[];
  /** Gets the rows. */
  rows: HTMLElement;
  scroller: Element;
  /** Where an earlier feed of this list had come to. */
  reached: number;
}

/** Starts a site's list. */
export function startFeed(options: FeedOptions): Feed {
  const { keeping } = options.site;
  if (keeping === 'window' || keeping === 'recycled') return windowed(options);
  return keeping === 'pages' ? paged(options) : endless(options);
}

function windowed({ site, posts, rows }: FeedOptions): Feed {
  const shown = new Map<SimPost, HTMLElement>();
  const list = virtualList(
    rows,
    posts.length,
    (index, free) => {
      const post = posts[index];
      if (!post) throw new Error(`no post ${String(index)}`);
      const fresh = built(site.row(post), post);
      if (free) become(free, fresh);
      const row = free ?? fresh;
      for (const [other, element] of shown) if (element === row) shown.delete(other);
      shown.set(post, row);
      return row;
    },
    site.keeping === 'recycled',
  );
  return {
    layout: () => list.layout(),
    refresh: (post) => {
      const row = shown.get(post);
      if (!row) return;
      const { position, width, transform } = row.style;
      const fresh = built(site.row(post), post);
      Object.assign(fresh.style, { position, width, transform });
      become(row, fresh);
    },
    rebuild: () => list.rebuild(),
    turn: () => false,
    stop: () => list.stop(),
    reached: 0,
  };
}

function paged({ site, posts, rows, scroller, reached }: FeedOptions): Feed {
  let page = reached;
  const shown = new Map<SimPost, Element>();
  const fill = (): void => {
    shown.clear();
    const list = posts.slice(page * PAGE, (page + 1) * PAGE);
    const before = [...rows.children];
    for (const [index, post] of list.entries()) {
      const fresh = built(site.row(post), post);
      const row = before[index];
      if (row) become(row, fresh);
      else rows.append(fresh);
      shown.set(post, row ?? fresh);
    }
    for (const row of before.slice(list.length)) row.remove();
  };
  fill();
  return {
    layout: () => undefined,
    refresh: (post) => {
      const row = shown.get(post);
      if (row) become(row, built(site.row(post), post));
    },
    rebuild: (post) => {
      const fresh = built(site.row(post), post);
      shown.get(post)?.replaceWith(fresh);
      shown.set(post, fresh);
    },
    turn: (by) => {
      if (posts[(page + by) * PAGE] === undefined) return false;
      page += by;
      fill();
      scroller.scrollTop = by > 0 ? 0 : scroller.scrollHeight;
      return true;
    },
    stop: () => undefined,
    get reached() {
      return page;
    },
  };
}

/** Every row stays; with `boxes` only the rows themselves, and what is in them comes and goes. */
function endless({ site, posts, rows, scroller, reached }: FeedOptions): Feed {
  const contents = new Map<SimPost, Element>();
  const postOf = new WeakMap<Element, SimPost>();
  let count = 0;
  /** The box is the post, not what is in it. */
  let boxed = false;

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const post = postOf.get(target);
        if (!post || !target.isConnected) continue;
        const away = target.hasAttribute('away');
        if (isIntersecting && away) put(post, content(post));
        else if (!isIntersecting && !away) put(post, standIn(post, boundingClientRect.height));
      }
    },
    { rootMargin: '200% 0px' },
  );

  /** Puts something else where a row's content is. */
  const put = (post: SimPost, next: HTMLElement): void => {
    const old = contents.get(post);
    if (old) sight.unobserve(old);
    old?.replaceWith(next);
    contents.set(post, next);
    postOf.set(next, post);
    if (site.keeping === 'boxes') sight.observe(next);
  };

  const content = (post: SimPost): HTMLElement =>
    boxed ? built(site.row(post)) : built(site.row(post), post);

  const standIn = (post: SimPost, height: number): HTMLElement => {
    const element = site.away?.(post) ?? document.createElement('div');
    element.setAttribute('away', '');
    element.style.height = `${String(height)}px`;
    return element;
  };

  const append = (post: SimPost): void => {
    const box = site.box?.(post);
    boxed = box !== undefined && 'xml' in box && box.xml.includes(' sim="');
    put(post, content(post));
    const element = contents.get(post);
    const outer = box && built(box);
    if (element) outer?.append(element);
    rows.append(outer ?? element ?? '');
  };

  const more = (to: number): void => {
    for (const post of posts.slice(count, to)) append(post);
    count = Math.max(count, Math.min(to, posts.length));
  };

  const layout = (): void => {
    while (
      count < posts.length &&
      scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR
    ) {
      more(count + STEP);
    }
  };
  more(reached);
  return {
    layout,
    refresh: (post) => {
      const row = contents.get(post);
      if (row && !row.hasAttribute('away')) become(row, content(post));
    },
    rebuild: (post) => {
      const row = contents.get(post);
      if (row && !row.hasAttribute('away')) put(post, content(post));
    },
    turn: () => false,
    stop: () => sight.disconnect(),
    get reached() {
      return count;
    },
  };
}
