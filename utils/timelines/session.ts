/** The content script's course: when it asks, when it looks at posts, and by which reader. */
import type { LeagueId } from '../events.ts';
import type { PageReport } from '../messages.ts';
import type { Link } from '../mentions/types.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { View, ViewUpdate, Words } from '../view.ts';
import type { CardOpener } from './card-loader.ts';
import { createChips } from './chips.ts';
import type { Chips } from './chips.ts';
import { createFinder, isShown } from './find-posts.ts';
import { removeLeftovers } from './host.ts';
import { createKnowledge } from './knowledge.ts';
import type { Heard, Recognise } from './knowledge.ts';
import { observePosts } from './observer.ts';
import type { PostObserver } from './observer.ts';
import { ownText, readPost } from './read-post.ts';
import { workingReader } from './self-check.ts';
import type { Readers } from './site.ts';

export interface Question extends Heard {
  looking: LeagueId[];
  /** Whether only the general reader finds the site's posts; null while none was found. */
  fellBack: boolean | null;
}

export interface SessionOptions {
  page: Document;
  readers: Readers;
  /** Ends everything and takes every chip away. */
  signal: AbortSignal;
  /** Asks the worker; null where Tipoff is not wanted any more. Rejects while it cannot be reached. */
  ask(question: Question): Promise<View | ViewUpdate | null>;
  /** Ends the script in this page; aborts `signal`. */
  leave(): void;
  /** Called when there is a post to read. */
  recogniserFor(words: Words): Recognise;
  card: CardOpener;
  /** False when the extension was updated or removed under us. Asking aborts `signal` then. */
  alive(): boolean;
  /** Epoch ms. */
  now?: () => number;
  /** Calls back before the next paint. */
  frame?: (callback: () => void) => void;
}

export interface Session {
  /** Something may have changed: ask, where there was a post. Resolves when the answer is on the page. */
  refresh(): Promise<void>;
  report(): PageReport;
}

/** Pause (ms) between two questions while somebody looks. */
const PERIOD = 15_000;

/** Who has had a chip in view for so long (ms) looks at it. */
const LOOK = 500;

/** Time (ms) that a page gets to show its posts before it is asked whether they are still found. */
const LOADED = 4_000;

/** What runs while there is something to show. */
interface Run {
  stop: AbortController;
  chips: Chips;
  observer: PostObserver;
}

/**
 * Starts a page's session: it looks out for posts, asks when there is one, and goes on looking where there are events
 * to speak of.
 */
export function startSession(options: SessionOptions): Session {
  const { page, signal, card } = options;
  const { site: own, fallBack } = options.readers;
  let site = own;
  let fellBack: boolean | null = null;
  removeLeftovers(page);
  const now = options.now ?? (() => Date.now());
  const knowledge = createKnowledge((words) => options.recogniserFor(words), now);
  let run: Run | undefined;
  /** There was a post. Until then nothing is asked, for the schedule and its words are long to take in. */
  let hasMet = false;
  let coming: ReturnType<typeof setTimeout> | undefined;
  /** Leagues that the worker was told, within this period, that somebody looks at. */
  const lookedAt = new Set<LeagueId>();

  const begin = (): Run => {
    const stop = new AbortController();
    const ends = AbortSignal.any([signal, stop.signal]);
    const finder = createFinder(site);
    const chips = createChips({
      page,
      site,
      signal: ends,
      card,
      event: (id) => knowledge.events.get(id),
      settings: () => knowledge.settings,
      // Somebody may look at a league that the worker does not know of, and it may be stale. What only flies by is
      // not looked at.
      came() {
        coming ??= setTimeout(() => {
          coming = undefined;
          if ([...leaguesInView()].some((league) => !lookedAt.has(league))) ask();
        }, LOOK);
      },
      rejected(post, eventId) {
        const words = readPost(post, site, now());
        if (words !== undefined) knowledge.reject(words, eventId);
        visit(post, true);
        chips.settle();
      },
      now,
    });
    const linksOf = (post: Element): readonly Link[] => {
      if (knowledge.events.size === 0) return [];
      const words = knowledge.names(ownText(post, site)) && readPost(post, site, now());
      const links = words ? knowledge.linksOf(words) : [];
      return links.length > 0 && finder.refuses(post) ? [] : links;
    };
    const visit = (post: Element, painted: boolean) => {
      let links: readonly Link[] = [];
      try {
        links = linksOf(post);
      } finally {
        chips.put(post, links, painted);
      }
    };
    const observer = observePosts({
      page,
      finder,
      signal: ends,
      met() {
        knowledge.prepare();
        if (hasMet) return;
        hasMet = true;
        ask();
      },
      visit,
      sliced: () => chips.settle(),
      ...(options.frame !== undefined && { frame: options.frame }),
    });
    return { stop, chips, observer };
  };

  const end = () => {
    card.close();
    run?.stop.abort();
    run = undefined;
  };

  /** Starts, stops or brings up to date what is on the page. `relink`: other words may mean something now. */
  const settle = (relink: boolean) => {
    if (knowledge.settings.paused || knowledge.events.size === 0) end();
    else if (run === undefined) run = begin();
    else {
      run.chips.update();
      if (relink) run.observer.rescan();
    }
  };

  /** Reads the page by the reader that works, should the site have been built anew; else by its own. */
  const selfCheck = () => {
    if (run === undefined || page.hidden) return;
    const reader = workingReader(page, own, fallBack, now());
    if (reader !== undefined) fellBack = reader === fallBack;
    if ((reader ?? own) === site) return;
    site = reader ?? own;
    end();
    run = begin();
  };

  const leaguesInView = (): Set<LeagueId> =>
    new Set((run?.chips.inView() ?? []).flatMap((id) => knowledge.events.get(id)?.league ?? []));

  const refresh = oneAtATime(async () => {
    if (signal.aborted || !options.alive() || page.hidden || !hasMet) return;
    const looking = [...leaguesInView()];
    for (const league of looking) lookedAt.add(league);
    try {
      const answer = await options.ask({ ...knowledge.heard, looking, fellBack });
      if (signal.aborted) return;
      if (answer === null) return options.leave();
      const relink = knowledge.take(answer);
      for (const event of answer.events) card.update(event);
      settle(relink);
    } catch {
      // The worker is dead or being replaced: what is known still holds, and the next period asks again.
      options.alive();
    }
  });

  const ask = () => void refresh();
  const timers = [
    setTimeout(selfCheck, LOADED),
    setInterval(() => {
      selfCheck();
      lookedAt.clear();
      ask();
    }, PERIOD),
  ];
  signal.addEventListener('abort', () => timers.forEach(clearInterval));
  // At once, for the fall-back has no business on the next screen where that is a chat or a page of settings.
  globalThis.navigation?.addEventListener('currententrychange', selfCheck, { signal });
  page.addEventListener('visibilitychange', ask, { signal });
  page.defaultView?.addEventListener('pageshow', ask, { signal });
  run = begin();

  return {
    refresh,
    report: () => ({
      site: site.id,
      paused: knowledge.settings.paused,
      posts: createFinder(site).all(page).filter(isShown).length,
      fellBack: fellBack === true,
      eventIds: run?.chips.events() ?? [],
    }),
  };
}
