/** A simulated site at work: its list, its routes, its theme, and what it tells of itself. Runs in the page. */
import { find } from '../pages/dom.ts';
import { SIMULATED_SITES } from '../sites/index.ts';
import { built, byId, define, elementOf, know, onRoot, own, ownerOf } from './dom.ts';
import { startFeed, type Feed } from './feed.ts';
import { judge, type Judgement } from './judge.ts';
import { record, type Came } from './record.ts';
import type { SimPost, SimulatedData, SimulatedSite } from './site.ts';

/** What stands on screens on which no chip may. */
const WORDS = 'Jets vs Bills is on right now, and so is Lakers vs Celtics.';

/** What a simulated site offers the proof; the real one has no such thing. */
export interface SimulatedPage {
  /**
   * Scrolls on, screen by screen, and waits at each until all in view is as it should be. Going down, posts in view are
   * shown whole, edited and built anew as they come by.
   * @returns whether the end of the list was reached
   */
  walk(by: 1 | -1, screens: number): Promise<boolean>;
  /** Waits until all in view is as it should be. */
  settle(): Promise<void>;
  /** Goes to another screen of the site: a post by its id, a path, or back (`''`). */
  go(where: string): void;
  /** Whether the screen of an address is shown. */
  isAt(url: string): boolean;
  /** Presses on a post's words. */
  press(id: string): void;
  dark(on: boolean): void;
  /** What is in view: the ids of its posts, the first first. */
  inView(): string[];
  /** Hosts of chips in view. */
  hostsInView(): Element[];
  /** Chips that came since this was last asked; their hosts are then `hosts`. */
  take(): Came[];
  hosts: Element[];
  /** Says which events the chips are about, by their numbers. */
  learn(keys: Readonly<Record<number, string>>): void;
  /** What was found out since the page was loaded. */
  report(): Report;
  /** Ids of posts that the page opened because somebody pressed on them. */
  pressed: string[];
}

export interface Report extends Judgement {
  problems: string[];
}

const source = find('script#page-data');
const data = JSON.parse(source.textContent ?? '') as SimulatedData;
source.remove();
const site = siteOf(data.site);
know(data.posts);
const recorder = record();
onRoot((root) => recorder.watch(root));
for (const [name, inside] of Object.entries(site.shadows ?? {})) {
  define(name, inside);
}
const byPath = new Map(data.posts.map((post) => [post.path, post]));
document.body.prepend(built(site.frame()));
const rows = find('[rows]');
rows.removeAttribute('rows');
const scroller = site.scroller === undefined ? document.documentElement : find(site.scroller);
const pressed: string[] = [];
let feed: Feed | undefined;
let screen: HTMLElement | undefined;
let reached = 0;
let place = 0;
/** Address of the screen that is shown. */
let shown = '';
/** What a screen still loads. */
let arriving: Promise<void> | undefined;

function siteOf(id: string): SimulatedSite {
  const found = SIMULATED_SITES.find((one) => one.id === id);
  if (!found) throw new Error(`no site ${id}`);
  return found;
}

const here = (): string => location.pathname + location.search + location.hash;

/** Frames that two paints take at most. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

function leaveHome(): void {
  if (!feed) return;
  if (site.stays) rows.hidden = true;
  else {
    ({ reached } = feed);
    feed.stop();
    feed = undefined;
    rows.replaceChildren();
    rows.removeAttribute('style');
  }
}

function showRoute(): void {
  shown = location.href;
  screen?.remove();
  screen = undefined;
  const path = here();
  const post = byPath.get(path);
  const quiet = site.quiet[path];
  if (post || quiet) {
    leaveHome();
    screen = post ? built(site.opened(post), post) : quiet && built(quiet(WORDS));
    if (screen) rows.after(screen);
    if (post) arriving = arrive(post);
    scroller.scrollTop = 0;
    return;
  }
  rows.hidden = false;
  feed ??= startFeed({ site, posts: data.posts, rows, scroller, reached });
  feed.layout();
  scroller.scrollTop = place;
  feed.layout();
}

/** Answers are loaded bit by bit: the first comes when the others are there. */
async function arrive({ replies: [first] }: SimPost): Promise<void> {
  const element = first && elementOf(first);
  const around = element?.parentNode;
  if (!first || !element || !around) return;
  element.remove();
  await painted();
  await painted();
  around.prepend(element);
  // It was forgotten while it was nowhere.
  own(element, first);
}

function go(where: string): void {
  if (feed && !rows.hidden && screen === undefined) place = scroller.scrollTop;
  const path = where.startsWith('/') ? where : where && byId(where).path;
  if (path === '') history.back();
  else if (site.routes === 'load') location.assign(path);
  else if (site.routes === 'hash') location.hash = path.slice(path.indexOf('#'));
  else {
    history.pushState({}, '', path);
    showRoute();
  }
}

const verdict = judge(recorder);

/** Everything about a post that happens while somebody looks at it, once. */
async function stir(screens: number): Promise<void> {
  const inView = verdict.inView().map(({ post }) => post);
  let stirred = false;
  for (const post of inView) {
    for (const change of ['more', 'edit'] as const) {
      const next = post[change];
      if (!next || (change === 'edit' && post.more)) continue;
      Object.assign(post, next);
      delete post[change];
      refresh(post);
      stirred = true;
    }
  }
  const middle = inView[Math.floor(inView.length / 2)];
  if (middle && screens % REBUILT === 0) {
    feed?.rebuild(middle);
    stirred = true;
  }
  if (stirred) await verdict.settle();
}

/** A post is built anew at each of so many screens. */
const REBUILT = 5;

/** A reply stands in the row of what it answers. */
function refresh(post: SimPost): void {
  const row = data.posts.find((one) => one === post || one.replies.includes(post));
  if (row) feed?.refresh(row);
}

/** Px to the next screen, which begins with the last post of this one, or ends with its first: none is missed. */
function stride(by: 1 | -1): number {
  const boxes = verdict.inView().map(({ element }) => element.getBoundingClientRect());
  const most = 0.9 * scroller.clientHeight;
  const edge =
    by > 0
      ? Math.max(...boxes.map(({ top }) => top))
      : scroller.clientHeight - Math.min(...boxes.map(({ bottom }) => bottom));
  return by * (edge > 0 && edge < most ? edge : most);
}

async function walk(by: 1 | -1, screens: number): Promise<boolean> {
  for (let step = 1; step <= screens; step += 1) {
    feed?.layout();
    const before = scroller.scrollTop;
    scroller.scrollBy({ top: stride(by), behavior: 'instant' });
    await painted();
    feed?.layout();
    if (scroller.scrollTop === before && !feed?.turn(by)) return true;
    await verdict.settle();
    if (by > 0) await stir(step);
  }
  return false;
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('button, form')) return;
  const post = ownerOf(target.firstChild ?? target)?.post;
  const link = target.closest('a');
  if (!post || !byPath.has(post.path) || screen) return;
  // A post may lie in a link to itself, which is followed without a script.
  if (link && link.href !== new URL(post.path, location.href).href) return;
  pressed.push(post.id);
  if (site.routes !== 'load' && !link) go(post.id);
});
addEventListener('popstate', showRoute);
addEventListener('scroll', () => feed?.layout(), { passive: true, capture: true });
history.scrollRestoration = 'manual';

const simulated: SimulatedPage = {
  walk,
  settle: async () => {
    await arriving;
    await painted();
    await verdict.settle();
  },
  go,
  isAt: (url) => shown === url,
  press: (id) => {
    const found = verdict.inView().find(({ post }) => post.id === id);
    (found?.element as HTMLElement | undefined)?.click();
  },
  dark: site.dark,
  inView: () => verdict.inView().map(({ post }) => post.id),
  hostsInView: () => verdict.hostsInView(),
  take: () => {
    const { came, hosts } = recorder.take();
    simulated.hosts = hosts;
    return came;
  },
  hosts: [],
  learn: (keys) => recorder.learn(keys),
  report: () => ({ ...verdict.report(), problems: [...recorder.problems] }),
  pressed,
};
(globalThis as { simulated?: unknown }).simulated = simulated;
site.dark(false);
showRoute();
