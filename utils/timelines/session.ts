/** The content script's judgement: what it knows, when it asks, what it puts under which post. */
import type { LeagueId } from '../events.ts';
import type { Lexicon, Link, PostText } from '../mentions/types.ts';
import type { PageReport } from '../messages.ts';
import type { ChipSettings, PageEvent, View, ViewUpdate } from '../view.ts';
import type { CardOpener } from './card-loader.ts';
import { createChips } from './chips.ts';
import type { Chips } from './chips.ts';
import { createFinder, isShown } from './find-posts.ts';
import { removeLeftovers } from './host.ts';
import { createLinkCache } from './link-cache.ts';
import { onThemeChange } from './look.ts';
import { observePosts } from './observer.ts';
import type { PostObserver } from './observer.ts';
import { readPost } from './read-post.ts';
import { workingReader } from './self-check.ts';
import type { Readers } from './site.ts';

/** Turns a post's words into links; `utils/mentions/recogniser.ts` makes it. */
export interface Recognise {
  /** `now` is epoch ms. */
  links(post: PostText, now: number): readonly Link[];
}

export interface Question {
  fingerprint: string | null;
  asOf: number;
  told: number;
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
  /** Called when there is a post to read. `index` is the lexicon's, packed. */
  recogniserFor(lexicon: Lexicon, index: string): Recognise;
  card: CardOpener;
  /** False when the extension was updated or removed under us. Asking aborts `signal` then. */
  alive(): boolean;
  /** Epoch ms. */
  now?: () => number;
  /** Calls back before the next paint. */
  frame?: (callback: () => void) => void;
}

export interface Session {
  /** Something may have changed: ask. Resolves when the answer is on the page. */
  refresh(): Promise<void>;
  report(): PageReport;
}

/** Pause (ms) between two questions while somebody looks. */
const PERIOD = 15_000;

/** Time (ms) that a page gets to show its posts before it is asked whether they are still found. */
const LOADED = 4_000;

/** What runs while there is something to show. */
interface Run {
  stop: AbortController;
  chips: Chips;
  observer: PostObserver;
}

const keyOf = (postKey: string, eventId: string): string => JSON.stringify([postKey, eventId]);

/** Starts a page's session. Nothing of the page is observed or changed until there are events to speak of. */
export function startSession(options: SessionOptions): Session {
  const { page, signal } = options;
  const { site: own, fallBack } = options.readers;
  let site = own;
  let fellBack: boolean | null = null;
  removeLeftovers(page);
  const now = options.now ?? (() => Date.now());
  const cache = createLinkCache();
  const events = new Map<string, PageEvent>();
  /** Posts and the events that the user took from them: not again on this page, whatever the words say. */
  const rejected = new Set<string>();
  let fingerprint: string | null = null;
  let asOf = 0;
  let told = 0;
  let known: Pick<View, 'lexicon' | 'index'> | undefined;
  /** Made of what is known when the first post wants it: a page without posts is spared that. */
  let recogniser: Recognise | undefined;
  let settings: ChipSettings = { paused: false, scores: 'hidden' };
  let run: Run | undefined;
  let asking: Promise<void> | undefined;
  let askAgain = false;
  /** Leagues that the worker was told, within this period, that somebody looks at. */
  const lookedAt = new Set<LeagueId>();

  const linksOf = (post: Element): readonly Link[] => {
    const words = readPost(post, site);
    if (words === undefined || known === undefined) return [];
    const mind = (recogniser ??= options.recogniserFor(known.lexicon, known.index));
    const links = cache.of(words, (fresh) => mind.links(fresh, now()));
    return links.filter((link) => !rejected.has(keyOf(words.key, link.eventId)));
  };

  const reject = (post: Element, eventId: string) => {
    const words = readPost(post, site);
    if (words !== undefined) rejected.add(keyOf(words.key, eventId));
    run?.chips.put(post, linksOf(post), true);
    run?.chips.settle();
  };

  const begin = (): Run => {
    const stop = new AbortController();
    const ends = AbortSignal.any([signal, stop.signal]);
    const chips = createChips({
      page,
      site,
      signal: ends,
      card: options.card,
      event: (id) => events.get(id),
      scores: () => settings.scores,
      // Somebody looks at a league that the worker does not know of: it may be stale.
      came: () => {
        if ([...leaguesInView()].some((league) => !lookedAt.has(league))) void refresh();
      },
      rejected: reject,
      now,
    });
    const observer = observePosts({
      page,
      finder: createFinder(site),
      signal: ends,
      visit: (post, painted) => chips.put(post, linksOf(post), painted),
      sliced: () => chips.settle(),
      ...(options.frame !== undefined && { frame: options.frame }),
    });
    onThemeChange(page, ends, () => chips.dress());
    return { stop, chips, observer };
  };

  /** Starts, stops or brings up to date what is on the page. `relink`: other words may mean something now. */
  const settle = (relink: boolean) => {
    if (settings.paused || events.size === 0) {
      options.card.close();
      run?.stop.abort();
      run = undefined;
    } else if (run === undefined) {
      run = begin();
    } else {
      run.chips.update();
      if (relink) run.observer.rescan();
    }
  };

  const learn = (words: Pick<View, 'lexicon' | 'index'>) => {
    known = words;
    recogniser = undefined;
    cache.clear();
  };

  const keep = (event: PageEvent) => {
    events.set(event.id, event);
    options.card.update(event);
  };

  const takeView = (view: View) => {
    events.clear();
    for (const event of view.events) keep(event);
    settings = view.chip;
    learn(view);
    settle(true);
  };

  const takeUpdate = (update: ViewUpdate) => {
    const fresh = new Map(update.events.map((event) => [event.id, event]));
    const moved = update.events.some(({ id, start, status }) => {
      const old = events.get(id);
      return old?.start !== start || old.status !== status;
    });
    for (const event of update.events) keep(event);
    if (moved && known !== undefined) {
      const { lexicon, index } = known;
      const linkable = lexicon.events.map((event) => {
        const { start, end, status } = fresh.get(event.id) ?? event;
        return { ...event, start, end, status };
      });
      learn({ lexicon: { ...lexicon, events: linkable }, index });
    }
    settle(moved);
  };

  /** Reads the page by the reader that works, should the site have been built anew; else by its own. */
  const selfCheck = () => {
    if (run === undefined || page.hidden) return;
    const reader = workingReader(page, own, fallBack);
    if (reader !== undefined) fellBack = reader === fallBack;
    if ((reader ?? own) === site) return;
    site = reader ?? own;
    options.card.close();
    run.stop.abort();
    run = begin();
  };

  const leaguesInView = (): Set<LeagueId> =>
    new Set((run?.chips.inView() ?? []).flatMap((id) => events.get(id)?.league ?? []));

  const askOnce = async (): Promise<void> => {
    const looking = [...leaguesInView()];
    for (const league of looking) lookedAt.add(league);
    try {
      const answer = await options.ask({ fingerprint, asOf, told, looking, fellBack });
      if (signal.aborted) return;
      if (answer === null) return options.leave();
      if (answer.kind === 'full') takeView(answer);
      else takeUpdate(answer);
      // Only now: what could not be taken must come again.
      ({ fingerprint, asOf, told } = answer);
    } catch {
      // The worker is dead or being replaced: what is known still holds, and the next period asks again.
      options.alive();
    }
  };

  const refresh = async (): Promise<void> => {
    if (signal.aborted || !options.alive() || page.hidden) return;
    if (asking !== undefined) {
      askAgain = true;
      return asking;
    }
    asking = askOnce().finally(() => (asking = undefined));
    await asking;
    if (askAgain) {
      askAgain = false;
      await refresh();
    }
  };

  const ask = () => void refresh();
  const timers = [
    setTimeout(selfCheck, LOADED),
    setInterval(() => {
      selfCheck();
      lookedAt.clear();
      ask();
    }, PERIOD),
  ];
  signal.addEventListener('abort', () => timers.forEach(clearInterval), { once: true });
  // At once, for the fall-back has no business on the next screen where that is a chat or a page of settings.
  globalThis.navigation?.addEventListener('currententrychange', selfCheck, { signal });
  page.addEventListener('visibilitychange', ask, { signal });
  page.defaultView?.addEventListener('pageshow', ask, { signal });
  ask();

  return {
    refresh,
    report() {
      const posts = [...createFinder(site).posts([page.documentElement], [])].filter(
        isShown,
      ).length;
      return {
        site: site.id,
        paused: settings.paused,
        posts,
        fellBack: fellBack === true,
        eventIds: run?.chips.events() ?? [],
      };
    },
  };
}
