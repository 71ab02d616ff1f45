/** Whether what is in view is as it should be. Runs in the page. */
import { ownerOf, shownPosts } from './dom.ts';
import type { Recorder } from './record.ts';
import type { SimPost } from './site.ts';

/** How long (ms) what is expected may take, and how long once that was in vain so often. */
const PATIENCE = 15_000;
const IMPATIENCE = 300;
const IN_VAIN = 4;

/** Pairs of a post and an event, and ids of posts. */
export interface Judgement {
  /** Posts that were in view. */
  seen: string[];
  /** Pairs that were expected of what was in view, that were there, and that were there and then no more. */
  planted: string[];
  chipped: string[];
  lost: string[];
  /** Posts that had a chip twice, and those that had more than they should when all had had its time. */
  doubled: string[];
  extra: string[];
}

interface InView {
  post: SimPost;
  element: Element;
}

export interface Judge {
  /** Posts in view, from the top. */
  inView(): InView[];
  hostsInView(): Element[];
  /** Waits until all in view is right, or patience ends; remembers what was right and what was not. */
  settle(): Promise<void>;
  report(): Judgement;
}

/** A chip that takes no room is none. */
const takesRoom = (host: Element): boolean =>
  host.checkVisibility() && host.getBoundingClientRect().height > 0;

const isSeen = (element: Element): boolean => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight && element.checkVisibility();
};

/** Starts judging by what is recorded. */
export function judge(recorder: Recorder): Judge {
  const seen = new Set<string>();
  const planted = new Set<string>();
  const chipped = new Set<string>();
  const lost = new Set<string>();
  const doubled = new Set<string>();
  const extra = new Set<string>();
  let inVain = 0;

  const inView = (): InView[] =>
    [...shownPosts()]
      .filter(([, element]) => isSeen(element))
      .map(([post, element]) => ({ post, element }));

  /** Chips by the elements of the posts around them. */
  const standing = (): Map<Element, Element[]> => {
    const found = new Map<Element, Element[]>();
    for (const host of recorder.chips()) {
      const owner = ownerOf(host);
      if (owner) found.set(owner.element, [...(found.get(owner.element) ?? []), host]);
    }
    return found;
  };

  /** Everything in view is as often chipped as it should be. Which events those are is known later. */
  const isRight = (): boolean => {
    const chips = standing();
    return inView().every(
      ({ post, element }) =>
        (chips.get(element) ?? []).filter(takesRoom).length === post.expect.length,
    );
  };

  const remember = (): void => {
    const chips = standing();
    for (const { post, element } of inView()) {
      const hosts = (chips.get(element) ?? []).filter(takesRoom);
      const keys = hosts.map((host) => recorder.keyOf(host)).filter((key) => key !== undefined);
      seen.add(post.id);
      if (new Set(keys).size < keys.length) doubled.add(post.id);
      if (hosts.length > post.expect.length) extra.add(post.id);
      for (const key of post.expect) {
        // An edited post is another.
        const pair = `${post.id} ${key} ${String(post.text.length)}`;
        planted.add(pair);
        if (hosts.length >= post.expect.length) chipped.add(pair);
        else if (chipped.has(pair)) lost.add(pair);
      }
    }
  };

  return {
    inView,
    hostsInView: () =>
      [...standing()]
        .filter(([element]) => isSeen(element))
        .flatMap(([, hosts]) => hosts.filter(takesRoom)),
    settle: async () => {
      const end = performance.now() + (inVain < IN_VAIN ? PATIENCE : IMPATIENCE);
      while (!isRight() && performance.now() < end) await frame();
      if (!isRight()) inVain += 1;
      remember();
    },
    report: () => ({
      seen: [...seen],
      planted: [...planted],
      chipped: [...chipped],
      lost: [...lost],
      doubled: [...doubled],
      extra: [...extra],
    }),
  };
}

const frame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
