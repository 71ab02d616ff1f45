/** Keeps the chips of one page: at most one an event and two a post, each living inside its post. */
import type { Link } from '../mentions/types.ts';
import type { ChipSettings, PageEvent } from '../view.ts';
import type { CardOpener } from './card-loader.ts';
import { openCard } from './chip-card.ts';
import { watchSight } from './chip-sight.ts';
import { createChip } from './chip.ts';
import type { ChipElement } from './chip.ts';
import { keepPlace } from './keep-place.ts';
import { lookOf, onThemeChange } from './look.ts';
import type { Look } from './look.ts';
import { placeIn, putAfter } from './place.ts';
import { textParts } from './read-post.ts';
import type { Site } from './site.ts';

/** Most chips under one post. */
const MOST = 2;

/** A site that takes a post's chip away this often, each time at once, does not want it; we don't fight. */
const LOSSES = 8;

/** A chip that is gone so soon (ms) was taken away because it came; later, a list let go of its post. */
const AT_ONCE = 1000;

export interface ChipsOptions {
  page: Document;
  site: Site;
  signal: AbortSignal;
  card: CardOpener;
  /** The event as last heard of. */
  event(id: string): PageEvent | undefined;
  settings(): ChipSettings;
  /** A chip came into view. */
  came(): void;
  /** The user says that this event is wrong below this post. */
  rejected(post: Element, eventId: string): void;
  /** Epoch ms. */
  now(): number;
}

export interface Chips {
  /**
   * Makes a post carry these links' chips and no other: at once, or, where the reader may have seen the post
   * already (`painted`), by the next `settle`.
   */
  put(post: Element, links: readonly Link[], painted: boolean): void;
  /** Says again what chips say, as events went on. */
  update(): void;
  /** Does what `put` left to do, and forgets chips whose post left the page. */
  settle(): void;
  /** Event ids with a chip on this page, most recently seen first. */
  events(): string[];
  /** Event ids with a chip in view. */
  inView(): string[];
}

/** A chip below a post. */
export interface Chip {
  element: ChipElement;
  post: Element;
  eventId: string;
  /** As last worked out: other words may carry it than at first. */
  link: Link;
  dot: boolean;
  /** Not known until the browser has said. */
  inView?: boolean;
}

/** Sets up the chips of a page. All are removed when `signal` aborts. */
export function createChips(options: ChipsOptions): Chips {
  const { page, site, card, signal } = options;
  const chips = new Set<Chip>();
  const byPost = new WeakMap<Element, Chip[]>();
  /** The last chip for a link, which is the same however often its post is built anew, and the losses before. */
  const fates = new WeakMap<Link, { host: Element; born: number; losses: number }>();
  const looks = new Map<string, Look>();
  /** The page's theme is followed from the first chip on. */
  let isDressed = false;

  const show = (chip: Chip): boolean => {
    const face = options.event(chip.eventId)?.face;
    if (face !== undefined) chip.element.show(face, chip.dot);
    return face !== undefined;
  };

  const sight = watchSight(chips, signal, (fresh) => {
    for (const chip of fresh) {
      chip.dot = sight.saidElsewhere(chip);
      show(chip);
    }
    options.came();
  });

  const lookBeside = (post: Element): Look | undefined => {
    // A chip may be in the text's slot, and so be found like text; it says nothing itself.
    const text = textParts(post, site).at(-1);
    if (text === undefined) return undefined;
    const kind = `${text.className}\n${text.getAttribute('style') ?? ''}`;
    const look = looks.get(kind) ?? lookOf(text);
    looks.set(kind, look);
    return look;
  };

  const drop = (chip: Chip) => {
    chips.delete(chip);
    sight.forget(chip);
    chip.element.host.remove();
    const rest = byPost.get(chip.post)?.filter((other) => other !== chip) ?? [];
    byPost.set(chip.post, rest);
  };

  /** What changes the height of posts that may be in view waits here, to be done at once. */
  const moves: (() => void)[] = [];
  const move = () => {
    if (moves.length === 0) return;
    keepPlace(page, () => {
      for (const change of moves.splice(0)) change();
    });
  };

  const open = (chip: Chip, byKeyboard: boolean) => {
    const event = options.event(chip.eventId);
    if (event === undefined) return;
    const { scores } = options.settings();
    const isDark = () => lookBeside(chip.post)?.dark === true;
    openCard(chip, byKeyboard, { ...options, event, scores, isDark });
  };

  const create = (post: Element, link: Link): Chip => {
    const element = createChip(page, options.settings().css, {
      open: (byKeyboard) => open(chip, byKeyboard),
      leave: () => card.leave(),
      close: () => card.close(),
    });
    const chip: Chip = { element, post, eventId: link.eventId, link, dot: false };
    return chip;
  };

  const dress = () => {
    looks.clear();
    for (const chip of chips) {
      const look = lookBeside(chip.post);
      if (look !== undefined) chip.element.wear(look);
    }
  };

  const mount = (post: Element, link: Link, painted: boolean) => {
    const last = byPost.get(post)?.at(-1)?.element.host;
    const fate = fates.get(link);
    const soon = fate?.host.isConnected === false && options.now() - fate.born < AT_ONCE;
    const losses = soon ? fate.losses + 1 : 0;
    if (losses > LOSSES) return;
    const insert =
      last === undefined ? placeIn(post, site) : (host: Element) => putAfter(last, host);
    if (insert === undefined) return;
    if (!isDressed) {
      isDressed = true;
      onThemeChange(page, signal, dress);
    }
    const chip = create(post, link);
    chip.dot = sight.saidElsewhere(chip);
    if (!show(chip)) return;
    const look = lookBeside(post);
    if (look !== undefined) chip.element.wear(look);
    if (painted) moves.push(() => insert(chip.element.host));
    else insert(chip.element.host);
    chips.add(chip);
    byPost.set(post, [...(byPost.get(post) ?? []), chip]);
    fates.set(link, { host: chip.element.host, born: options.now(), losses });
    sight.watch(chip);
  };

  signal.addEventListener('abort', () => {
    for (const chip of chips) chip.element.host.remove();
    chips.clear();
    moves.length = 0;
  });

  return {
    put(post, links, painted) {
      const wanted = links.slice(0, MOST);
      const unwanted: Chip[] = [];
      for (const chip of byPost.get(post) ?? []) {
        if (!post.contains(chip.element.host)) {
          drop(chip);
          continue;
        }
        const link = wanted.find(({ eventId }) => eventId === chip.eventId);
        if (link === undefined) unwanted.push(chip);
        else chip.link = link;
      }
      const there = new Set(byPost.get(post)?.map((chip) => chip.eventId));
      for (const link of wanted) if (!there.has(link.eventId)) mount(post, link, painted);
      // Last, for one that comes may have its place behind one that goes.
      for (const chip of unwanted) moves.push(() => drop(chip));
    },
    update() {
      for (const chip of chips) if (!show(chip)) moves.push(() => drop(chip));
      move();
    },
    settle() {
      move();
      for (const chip of chips) if (!chip.element.host.isConnected) drop(chip);
    },
    events: () => sight.events(),
    inView: () => sight.inView(),
  };
}
