import type { Finder } from './find-posts.ts';

export interface ObserverOptions {
  page: Document;
  finder: Finder;
  /** Ends everything. */
  signal: AbortSignal;
  /** A post that is new or may have changed. `painted`: the reader may already have seen it as it is. */
  visit: (post: Element, painted: boolean) => void;
  /** This frame's visits are over. */
  sliced: () => void;
  /** Calls back before the next paint; never while the page is hidden. */
  frame?: (callback: () => void) => void;
  /** Milliseconds, for measuring slices. */
  clock?: () => number;
}

export interface PostObserver {
  /** Visits every post of the page again, in slices. */
  rescan(): void;
}

/** Longest stretch of work (ms) in one frame on posts that the reader may already see. */
const SLICE = 5;

/** The same for posts not painted yet: a chip that comes with its post moves nothing, one that comes later does. */
const SLICE_BEFORE_PAINT = 10;

/** Name of a chip's element, as `tagName` spells it: what we insert ourselves is no news. */
const CHIP = 'TIPOFF-CHIP';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** True where the only thing that happened is that a chip came. */
const isOurs = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  removedNodes.length === 0 &&
  addedNodes.length > 0 &&
  [...addedNodes].every((node) => node.nodeName === CHIP);

/**
 * Watches a page for posts: one MutationObserver, whose records are gathered until the next frame and worked
 * off before it is painted, a few ms a frame. So a chip comes into view together with its post,
 * and a page that never stops changing is still served. A hidden page is left alone until it is seen again.
 */
export function observePosts(options: ObserverOptions): PostObserver {
  const { page, finder, signal, visit, sliced } = options;
  const frame = options.frame ?? ((callback) => requestAnimationFrame(callback));
  const clock = options.clock ?? (() => performance.now());
  const added = new Set<Element>();
  const changed = new Set<Element>();
  /** Posts to visit → whether they were painted. */
  const queue = new Map<Element, boolean>();
  let scheduled = false;
  let everything = false;

  const schedule = () => {
    if (scheduled || page.hidden) return;
    scheduled = true;
    frame(work);
  };

  const gather = (records: readonly MutationRecord[]) => {
    // All posts are visited when the page is seen again, so nothing need be kept until then.
    if (page.hidden) return;
    for (const record of records) {
      if (record.type === 'childList' && isOurs(record)) continue;
      const at = isElement(record.target) ? record.target : record.target.parentElement;
      if (at !== null) changed.add(at);
      for (const node of record.addedNodes) if (isElement(node)) added.add(node);
    }
    schedule();
  };

  const enqueue = () => {
    if (everything) {
      everything = false;
      for (const post of finder.posts([page.documentElement], [])) queue.set(post, true);
    } else {
      for (const post of finder.posts(added, [])) queue.set(post, false);
      for (const post of finder.posts([], changed)) if (!queue.has(post)) queue.set(post, true);
    }
    added.clear();
    changed.clear();
  };

  const work = () => {
    scheduled = false;
    if (signal.aborted) return;
    const started = clock();
    enqueue();
    for (const [post, painted] of queue) {
      queue.delete(post);
      try {
        if (post.isConnected) visit(post, painted);
      } catch {
        // One post that can't be handled costs its neighbours nothing.
      }
      if (clock() - started >= (painted ? SLICE : SLICE_BEFORE_PAINT)) break;
    }
    sliced();
    if (queue.size === 0) return;
    for (const post of queue.keys()) queue.set(post, true);
    schedule();
  };

  const rescan = () => {
    everything = true;
    schedule();
  };
  const observer = new MutationObserver(gather);
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
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
