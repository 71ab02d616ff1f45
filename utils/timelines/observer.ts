import type { Finder } from './find-posts.ts';

export interface ObserverOptions {
  page: Document;
  finder: Finder;
  /** Ends everything. */
  signal: AbortSignal;
  /** Called once, when the first posts are about to be visited; what it takes is time that they wait for. */
  met: () => void;
  /** A post that is new or may have changed. `painted`: the reader may already have seen it as it is. */
  visit: (post: Element, painted: boolean) => void;
  /** This frame's visits are over. */
  sliced: () => void;
  /** Calls back before the next paint; never while the page is hidden. */
  frame?: (callback: () => void) => void;
  /** Calls back when the page has nothing better to do. */
  idle?: (callback: () => void) => void;
  /** Milliseconds, for measuring slices. */
  clock?: () => number;
}

export interface PostObserver {
  /** Visits every post of the page again: first those near the viewport, the others when the page is idle. */
  rescan(): void;
}

/** Longest stretch of work (ms) in one frame on posts that the reader may already see. */
const SLICE = 5;

/** The same for posts not painted yet: a chip that comes with its post moves nothing, one that comes later does. */
const SLICE_BEFORE_PAINT = 16;

/**
 * How far from the viewport a post is near: half a screen, in boxes that scroll by themselves too. Chromium takes the
 * page for such a box and adds both up.
 */
const NEAR = { rootMargin: '50%', scrollMargin: '50%' };

/** What is observed, of the page and of each shadow root. */
const NEWS = { childList: true, subtree: true, characterData: true };

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The element that a record is about; what a shadow root holds directly is its host's. */
const elementOf = (node: Node): Element | null =>
  isElement(node) ? node : (node.parentElement ?? (node as Partial<ShadowRoot>).host ?? null);

/**
 * Watches a page for posts: one MutationObserver. What comes is visited as soon as the page's own script is done, what
 * changes before the next paint, a few ms at a time. So a chip comes into view together with its post, and a page that
 * never stops changing is still served. A hidden page is left alone until it is seen again.
 *
 * Where there are more posts than a frame has time for, the browser is asked once which are near the viewport:
 * watching thousands until they are would cost more than reading them (5,000 cost 7 ms of each frame scrolled).
 */
export function observePosts(options: ObserverOptions): PostObserver {
  const { page, finder, signal, visit, sliced } = options;
  const frame = options.frame ?? ((callback) => requestAnimationFrame(callback));
  const clock = options.clock ?? (() => performance.now());
  const idle = options.idle ?? ((callback) => requestIdleCallback(callback));
  const added = new Set<Element>();
  const changed = new Set<Element>();
  /** Posts to visit → whether the reader may have seen them, or what is on the screen stands on them. */
  const queue = new Map<Element, boolean>();
  /** The same for posts far from the viewport. */
  const later = new Map<Element, boolean>();
  const known = new WeakSet<ShadowRoot>();
  let scheduled = false;
  let resting = false;
  let everything = false;
  let met = false;

  const schedule = () => {
    if (scheduled || page.hidden) return;
    scheduled = true;
    frame(work);
  };

  const rest = () => {
    if (resting || queue.size > 0 || later.size === 0 || page.hidden || signal.aborted) return;
    resting = true;
    idle(() => {
      resting = false;
      slice(later, clock());
      rest();
    });
  };

  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      near.unobserve(target);
      // What lies below the screen moves nothing on it, and keeping the reader's place costs two layouts.
      (isIntersecting ? queue : later).set(target, boundingClientRect.top < innerHeight);
    }
    if (queue.size > 0) schedule();
    rest();
  }, NEAR);

  const gather = (records: readonly MutationRecord[]) => {
    // All posts are visited when the page is seen again, so nothing need be kept until then.
    if (page.hidden) return;
    for (const record of records) {
      const at = elementOf(record.target);
      if (at !== null) changed.add(at);
      for (const node of record.addedNodes) if (isElement(node)) added.add(node);
    }
    // At once: what comes amid a frame's own callbacks is painted before the next frame's.
    if (added.size > 0) work();
    else schedule();
  };
  const observer = new MutationObserver(gather);

  const enqueue = () => {
    for (const root of finder.roots(everything ? [page.documentElement] : added)) {
      if (!known.has(root)) observer.observe(root, NEWS);
      known.add(root);
    }
    if (added.size > 0) for (const post of finder.posts(added, [])) queue.set(post, false);
    for (const post of finder.posts([], changed)) if (!queue.has(post)) queue.set(post, true);
    if (everything) {
      everything = false;
      for (const post of finder.posts([page.documentElement], [])) {
        if (!queue.has(post)) near.observe(post);
      }
    }
    added.clear();
    changed.clear();
  };

  /** Visits posts for as long as a slice may take. */
  const slice = (posts: Map<Element, boolean>, started: number) => {
    if (signal.aborted) return;
    if (!met && posts.size > 0) {
      met = true;
      options.met();
    }
    for (const [post, painted] of posts) {
      if (clock() - started >= (painted ? SLICE : SLICE_BEFORE_PAINT)) break;
      posts.delete(post);
      try {
        if (post.isConnected) visit(post, painted);
      } catch {
        // One post that can't be handled costs its neighbours nothing.
      }
    }
    sliced();
    // Our own chips are no news, and nobody else had a chance to change anything meanwhile.
    observer.takeRecords();
  };

  const work = () => {
    scheduled = false;
    if (signal.aborted) return;
    enqueue();
    const started = clock();
    slice(queue, started);
    for (const post of queue.keys()) near.observe(post);
    queue.clear();
    rest();
  };

  const rescan = () => {
    everything = true;
    // Or those far away would have their turn before it is known which are near.
    later.clear();
    schedule();
  };
  observer.observe(page, NEWS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    near.disconnect();
  });
  page.addEventListener('visibilitychange', rescan, { signal });
  page.defaultView?.addEventListener('pageshow', rescan, { signal });
  // Where there is no Navigation API the mutations of a new screen are all there is to go by.
  globalThis.navigation?.addEventListener(
    'currententrychange',
    () => {
      finder.reset();
      rescan();
    },
    { signal },
  );
  rescan();
  return { rescan };
}
