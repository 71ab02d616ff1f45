// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Link, PostText, LinkableEvent } from '../../../utils/mentions/types.ts';
import { MINUTE } from '../../../utils/spans.ts';
import type { CardOpener } from '../../../utils/timelines/card-loader.ts';
import { startSession } from '../../../utils/timelines/session.ts';
import type { Question, Session } from '../../../utils/timelines/session.ts';
import { fallBackSite } from '../../../utils/timelines/sites/generic.ts';
import { x } from '../../../utils/timelines/sites/x.ts';
import type { View, ViewEvent, ViewUpdate, Words } from '../../../utils/view.ts';
import { fakeFrames, fakeSight, hidePage, openRoots } from './fakes.ts';
import { xPost } from './snippets.ts';
import { GROUNDS, NOW, pageEvent, view, viewEvent } from './view-events.ts';

const JETS = viewEvent({ id: 'jets-bills', title: 'Jets at Bills', sides: [], league: 'nfl' });

let answer: View | ViewUpdate | Error | null;
let questions: Question[];
let alive: boolean;
let now: number;
let frames: ReturnType<typeof fakeFrames>;
let see: ReturnType<typeof fakeSight>;
let rootOf: (host: Element) => ShadowRoot;
let stop: AbortController;
let recognised: string[];
const card = {
  open: vi.fn<CardOpener['open']>(),
  leave: vi.fn<CardOpener['leave']>(),
  close: vi.fn<CardOpener['close']>(),
  update: vi.fn<CardOpener['update']>(),
} satisfies CardOpener;

/** Knows an event by its id's first word, capital or not; only those that its lexicon holds. */
const isMeant = (text: string, { id }: LinkableEvent): boolean =>
  text.toLowerCase().includes(id.split('-')[0] ?? id);

const recogniserFor = ({ lexicon }: Words) => ({
  names: (text: string) => lexicon.events.some((event) => isMeant(text, event)),
  links({ text }: PostText): Link[] {
    recognised.push(text);
    return lexicon.events
      .filter((event) => isMeant(text, event))
      .map(({ id }) => ({
        eventId: id,
        alias: lexicon.aliases[0]?.text ?? 'chiefs',
        start: 0,
        end: 1,
        entityIds: ['some:team'],
        weight: 1,
        grounds: GROUNDS,
      }));
  },
});

async function start(): Promise<Session> {
  const session = startSession({
    page: document,
    readers: { site: x, fallBack: fallBackSite(x) },
    signal: stop.signal,
    card,
    now: () => now,
    frame: frames.frame,
    recogniserFor,
    alive() {
      if (!alive) stop.abort();
      return alive;
    },
    leave: () => stop.abort(),
    async ask(question) {
      questions.push(question);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  await tick(0);
  return session;
}

/** Lets time pass, answers arrive and frames be painted. */
async function tick(ms = 15_000) {
  now += ms;
  await vi.advanceTimersByTimeAsync(ms);
  // Finding posts, asking which are near, and those that a busy machine had no time for.
  for (let frame = 0; frame < 6; frame += 1) await frames.next();
}

const feed = () => document.querySelector('#feed') as HTMLElement;
const add = (text: string, id = String(10_000_000_000 + feed().children.length)) =>
  feed().insertAdjacentHTML('beforeend', xPost({ text, id }));
const hosts = () => [...document.querySelectorAll('tipoff-chip')];
const says = (host: Element | undefined) =>
  host === undefined ? undefined : rootOf(host).querySelector('.chip')?.getAttribute('aria-label');
const isDot = (host: Element | undefined) =>
  host !== undefined && rootOf(host).querySelector('.dot') !== null;
const live = (over: Partial<ViewEvent> = {}) => viewEvent({ status: 'live', phase: 'Q1', ...over });
const update = (...events: ViewEvent[]): ViewUpdate => ({
  kind: 'update',
  fingerprint: 'one',
  asOf: NOW + 1,
  told: NOW + 1,
  events: events.map((event) => pageEvent(event, now)),
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  vi.clearAllMocks();
  document.body.innerHTML = '<main id="feed"></main>';
  answer = view([live()]);
  questions = [];
  alive = true;
  now = NOW;
  recognised = [];
  frames = fakeFrames();
  see = fakeSight();
  rootOf = openRoots();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  hidePage(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('chips come and stay right', () => {
  test('under the post that mentions the event, and no other', async () => {
    add('Chiefs look good');
    add('I had soup');
    await start();
    expect(hosts()).toHaveLength(1);
    expect(feed().children[0]?.contains(hosts()[0] ?? null)).toBe(true);
    expect(hosts()[0]?.previousElementSibling?.textContent).toBe('Chiefs look good');
    expect(says(hosts()[0])).toContain('LIVE Q1');
  });

  test('under posts that come later, and at most two under one', async () => {
    answer = view([live(), JETS, viewEvent({ id: 'bears-lions' })]);
    await start();
    add('Chiefs, Jets and Bears all on');
    await tick(0);
    expect(hosts()).toHaveLength(2);
  });

  test('a page without mentions gets nothing at all', async () => {
    add('I had soup');
    const before = document.documentElement.outerHTML;
    await start();
    await tick();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(hosts()).toHaveLength(0);
  });

  test('no events: no post is even read', async () => {
    answer = view([]);
    add('Chiefs look good');
    await start();
    add('Chiefs again');
    await frames.next();
    expect(recognised).toEqual([]);
    expect(frames.waiting).toBe(0);
  });

  test('an edit takes the chip away or brings one', async () => {
    add('Chiefs look good');
    await start();
    const text = feed().querySelector('[dir]') as HTMLElement;
    text.textContent = 'Never mind';
    await frames.next();
    expect(hosts()).toHaveLength(0);
    text.textContent = 'Chiefs after all';
    await frames.next();
    expect(hosts()).toHaveLength(1);
  });

  test('an edit that means another event brings the chip of that one', async () => {
    answer = view([live(), JETS]);
    add('Chiefs look good');
    await start();
    const text = feed().querySelector('[dir]') as HTMLElement;
    text.textContent = 'Jets, really';
    await frames.next();
    expect(hosts().map(says)).toEqual([expect.stringContaining('Jets at Bills')]);
  });

  test('a rebuilt post gets its chip again, one, and its words are not weighed again', async () => {
    add('Chiefs look good', '10000000007');
    await start();
    const weighed = recognised.length;
    feed().innerHTML = xPost({ text: 'Chiefs look good', id: '10000000007' });
    await frames.next();
    expect(hosts()).toHaveLength(1);
    expect(recognised).toHaveLength(weighed);
  });

  test('a chip that the site took away comes back, but not for ever', async () => {
    add('Chiefs look good');
    await start();
    hosts()[0]?.remove();
    await frames.next();
    expect(hosts()).toHaveLength(1);
    for (let round = 0; round < 20; round += 1) {
      hosts()[0]?.remove();
      await frames.next();
    }
    expect(hosts()).toHaveLength(0);
  });

  test('a page that builds a post anew because its chip came is not followed for ever', async () => {
    const build = () => (feed().innerHTML = xPost({ text: 'Chiefs look good', id: '10000000007' }));
    build();
    await start();
    expect(hosts()).toHaveLength(1);
    for (let round = 0; round < 20 && hosts().length > 0; round += 1) {
      build();
      await frames.next();
    }
    expect(hosts()).toHaveLength(0);
  });

  test('a list that lets go of a post out of view and builds it anew is no such page', async () => {
    const build = () => (feed().innerHTML = xPost({ text: 'Chiefs look good', id: '10000000007' }));
    build();
    await start();
    for (let round = 0; round < 20; round += 1) {
      now += 2000;
      build();
      await frames.next();
    }
    expect(hosts()).toHaveLength(1);
  });

  test('a recycled node carries the chip of what it says now', async () => {
    answer = view([live(), JETS]);
    add('Chiefs look good');
    await start();
    const article = feed().querySelector('article') as HTMLElement;
    const other = document.createElement('div');
    other.innerHTML = xPost({ text: 'Jets, really', id: '10000000099' });
    const [from, to] = [other.querySelector('[dir]'), article.querySelector('[dir]')];
    if (from !== null) to?.replaceWith(from);
    await frames.next();
    expect(hosts().map(says)).toEqual([expect.stringContaining('Jets at Bills')]);
  });
});

describe('one event, many posts', () => {
  test('is said in full once in view, else by a dot', async () => {
    add('Chiefs one');
    add('Chiefs two');
    await start();
    expect(hosts().map(isDot)).toEqual([false, true]);
    see(true, ...hosts());
    expect(hosts().map(isDot)).toEqual([false, true]);
  });

  test('is said in full again when the first has left the view', async () => {
    add('Chiefs one');
    add('Chiefs two');
    await start();
    const [first, second] = hosts() as [Element, Element];
    see(true, first);
    see(false, second);
    see(false, first);
    see(true, second);
    expect(hosts().map(isDot)).toEqual([false, false]);
    see(true, first);
    expect(hosts().map(isDot)).toEqual([true, false]);
  });
});

describe('time and events go on', () => {
  test('chips change in place as the worker tells', async () => {
    answer = view([viewEvent({ start: NOW + 12 * MINUTE })]);
    add('Chiefs soon');
    await start();
    const [host] = hosts();
    expect(says(host)).toContain('in 12 min');
    answer = {
      ...update(),
      events: [pageEvent(viewEvent({ start: NOW + 12 * MINUTE }), NOW + MINUTE)],
    };
    await tick(MINUTE);
    expect(hosts()).toEqual([host]);
    expect(says(host)).toContain('in 11 min');
    expect(questions.at(-1)).toMatchObject({ told: NOW + 1 });
  });

  test('an update changes the chip that is there, and the open card', async () => {
    add('Chiefs look good');
    await start();
    const [host] = hosts();
    answer = update(live({ phase: 'Q2' }));
    await tick();
    expect(hosts()).toEqual([host]);
    expect(says(host)).toContain('LIVE Q2');
    // With the view, and with the update: a card that is open hears of both.
    expect(card.update.mock.calls).toMatchObject([[live()], [live({ phase: 'Q2' })]]);
  });

  test('what ended has no chip any more', async () => {
    add('Chiefs look good');
    await start();
    answer = update(viewEvent({ status: 'final' }));
    await tick();
    expect(hosts()).toHaveLength(0);
  });

  test('new events give old posts a meaning', async () => {
    add('Jets, really');
    await start();
    expect(hosts()).toHaveLength(0);
    answer = view([live(), JETS], { fingerprint: 'two' });
    await tick();
    expect(hosts()).toHaveLength(1);
  });

  test('a changed status is weighed anew, a changed phase is not', async () => {
    add('Chiefs look good', '10000000007');
    await start();
    answer = update(live({ phase: 'Q3' }));
    await tick();
    feed().innerHTML = xPost({ text: 'Chiefs look good', id: '10000000007' });
    await frames.next();
    expect(recognised).toHaveLength(1);
    answer = update(viewEvent({ status: 'suspended' }));
    await tick();
    expect(recognised).toHaveLength(2);
  });
});

describe('asking the worker', () => {
  test('with the first post, when a league stays in view, then every 15 s, for what changed since', async () => {
    add('Chiefs look good');
    await start();
    expect(questions).toMatchObject([{ fingerprint: null, asOf: 0, told: 0, looking: [] }]);
    const second = { fingerprint: 'one', asOf: NOW, told: NOW, looking: ['nfl'] };
    see(true, ...hosts());
    await tick(500);
    expect(questions.slice(1)).toMatchObject([second]);
    see(false, ...hosts());
    see(true, ...hosts());
    await tick(500);
    expect(questions.slice(1)).toMatchObject([second]);
    await tick();
    expect(questions.slice(1)).toMatchObject([second, second]);
  });

  test('once a period for a league, however often others come and go', async () => {
    answer = view([viewEvent(), { ...JETS, league: 'nba' }]);
    add('Chiefs look good');
    add('jets');
    await start();
    const [chiefs, jets] = hosts();
    if (!chiefs || !jets) throw new Error('two chips');
    for (let turn = 0; turn < 5; turn += 1) {
      see(false, jets);
      see(true, chiefs);
      await tick(500);
      see(false, chiefs);
      see(true, jets);
      await tick(500);
    }
    expect(questions.map(({ looking }) => looking)).toEqual([[], ['nfl'], ['nba']]);
  });

  test('with the first post, though it is far from view', async () => {
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 1));
    add('Chiefs look good');
    see = fakeSight(() => false);
    await start();
    // One is found, told apart as far, and visited when there is time; and so again when there is an answer.
    for (let turn = 0; turn < 4; turn += 1) await tick(10);
    expect(questions).toHaveLength(1);
    expect(hosts()).toHaveLength(1);
  });

  test('not for a league that only flies by', async () => {
    add('Chiefs look good');
    await start();
    see(true, ...hosts());
    see(false, ...hosts());
    await tick(1000);
    expect(questions).toHaveLength(1);
  });

  test('not before there is a post', async () => {
    const session = await start();
    await tick(MINUTE);
    await session.refresh();
    expect(questions).toEqual([]);
    add('I had soup');
    await tick(0);
    expect(questions).toHaveLength(1);
  });

  test('not while the page is hidden, at once when it is seen', async () => {
    add('Chiefs look good');
    await start();
    hidePage(true);
    await tick(10 * MINUTE);
    expect(questions).toHaveLength(1);
    hidePage(false);
    await tick(0);
    expect(questions).toHaveLength(2);
  });

  test('a worker that cannot be reached leaves what is known as it is', async () => {
    add('Chiefs look good');
    await start();
    answer = new Error('no receiving end');
    await tick();
    add('Chiefs again');
    await frames.next();
    expect(hosts()).toHaveLength(2);
  });

  test('an answer that cannot be used is asked for again, as if it had not come', async () => {
    add('Chiefs look good');
    const good = answer;
    answer = { kind: 'full', fingerprint: 'odd', asOf: NOW } as View;
    await start();
    answer = good;
    await tick();
    expect(questions[1]).toMatchObject({ fingerprint: null, asOf: 0, looking: [] });
    expect(hosts()).toHaveLength(1);
  });

  test('never two questions at once; a call in between asks once more', async () => {
    add('Chiefs look good');
    const session = await start();
    await Promise.all([session.refresh(), session.refresh(), session.refresh()]);
    expect(questions).toHaveLength(3);
  });
});

describe('going', () => {
  test('paused: the chips go and nothing is watched; resumed: they return', async () => {
    add('Chiefs look good');
    await start();
    answer = view([live()], { chip: { paused: true, scores: 'hidden', css: '' } });
    await tick();
    expect(hosts()).toHaveLength(0);
    add('Chiefs again');
    await frames.next();
    expect(hosts()).toHaveLength(0);
    answer = view([live()]);
    await tick();
    expect(hosts()).toHaveLength(2);
  });

  test('the extension gone, its chips, timers and watching go too', async () => {
    add('Chiefs look good');
    await start();
    alive = false;
    await tick();
    expect(hosts()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    add('Chiefs again');
    await frames.next();
    expect(hosts()).toHaveLength(0);
    expect(questions).toHaveLength(1);
  });
});

describe('a site that was built anew', () => {
  /** Posts of a site whose makers dropped every name that its reader goes by. */
  const rebuilt = (text: string, id: number) => `<div class="r1"><div><a href="/fan">Fan</a>
    <a href="/fan/status/${id}"><time datetime="2026-11-22T20:00:00Z">4m</time></a></div>
    <section><p>${text}</p></section><footer><button>Like</button></footer></div>`;
  const rebuild = (...texts: string[]) => {
    feed().innerHTML = texts.map((text, index) => rebuilt(text, 10_000_000_000 + index)).join('');
  };
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  });

  test('is read by the fall-back a few seconds later, and says so', async () => {
    rebuild('Chiefs look good', 'I had soup', 'Nothing else');
    const session = await start();
    expect(hosts()).toEqual([]);
    expect(session.report().fellBack).toBe(false);
    await tick(4000);
    expect(says(hosts()[0])).toContain('LIVE Q1');
    expect(hosts()).toHaveLength(1);
    expect(session.report()).toMatchObject({ site: 'x', fellBack: true, posts: 3 });
    await tick();
    expect(questions.at(-1)).toMatchObject({ fellBack: true });
  });

  test('is read as ever once its own posts are back', async () => {
    rebuild('Chiefs look good', 'I had soup', 'Nothing else');
    const session = await start();
    await tick(4000);
    feed().replaceChildren();
    add('Chiefs again');
    await tick();
    expect(session.report().fellBack).toBe(false);
    expect(hosts()).toHaveLength(1);
    await tick();
    expect(questions.at(-1)).toMatchObject({ fellBack: false });
  });

  test('is left alone where nothing of it is to be read, at once', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    rebuild('Chiefs look good', 'I had soup', 'Nothing else');
    await start();
    await tick(4000);
    expect(hosts()).toHaveLength(1);
    history.replaceState(null, '', '/messages/12');
    navigation.dispatchEvent(new Event('currententrychange'));
    await tick(0);
    expect(hosts()).toEqual([]);
    history.replaceState(null, '', '/home');
    await tick();
    expect(hosts()).toHaveLength(1);
  });

  test('is not what an empty or paused page is', async () => {
    const session = await start();
    await tick();
    expect(session.report().fellBack).toBe(false);
    answer = view([], { chip: { paused: true, scores: 'hidden', css: '' } });
    add('Chiefs look good');
    await tick(0);
    expect(questions.at(-1)).toMatchObject({ fellBack: null });
    rebuild('Chiefs look good', 'I had soup', 'Nothing else');
    await tick();
    await tick();
    expect(questions.at(-1)).toMatchObject({ fellBack: null });
  });
});

test('where Tipoff is not wanted any more its chips go, and it asks no more', async () => {
  add('Chiefs look good');
  const session = await start();
  expect(hosts()).toHaveLength(1);
  answer = null;
  await session.refresh();
  expect(hosts()).toEqual([]);
  const asked = questions.length;
  await tick();
  expect(questions).toHaveLength(asked);
});

test('the report names the site, counts posts, and lists events as last seen', async () => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  answer = view([live(), JETS]);
  add('Chiefs one');
  add('Jets, really');
  add('Soup');
  const session = await start();
  const [chiefs, jets] = hosts() as [Element, Element];
  see(true, chiefs);
  see(true, jets);
  expect(session.report()).toEqual({
    site: 'x',
    paused: false,
    posts: 3,
    fellBack: false,
    eventIds: ['jets-bills', 'chiefs-ravens'],
  });
});

test('a chip asks for the card with its own event, reasons and settings', async () => {
  add('Chiefs look good');
  await start();
  const [host] = hosts() as [Element];
  const link = rootOf(host).querySelector('.chip');
  link?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  expect(card.open).toHaveBeenCalledExactlyOnceWith(
    host,
    {
      event: pageEvent(live()),
      grounds: GROUNDS,
      alias: 'chiefs',
      entityId: 'some:team',
      label: 'Kansas City Chiefs at Baltimore Ravens',
      scores: 'hidden',
      isDark: expect.any(Function),
    },
    true,
    expect.any(Object),
  );
});

describe('a rejected chip', () => {
  /** Opens a chip's card and says that it is wrong. */
  const reject = (host: Element | undefined) => {
    if (host === undefined) throw new Error('No chip.');
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
    rootOf(host).querySelector('.chip')?.dispatchEvent(key);
    card.open.mock.lastCall?.[3].rejected();
  };

  test('goes at once and leaves the focus with its post', async () => {
    answer = view([live(), JETS]);
    add('Chiefs and Jets');
    add('Chiefs again');
    await start();
    const post = feed().querySelector('article');
    post?.setAttribute('tabindex', '0');
    reject(hosts()[0]);
    expect(hosts().map(says)).toEqual([
      expect.stringContaining('Jets at Bills'),
      expect.stringContaining('Chiefs'),
    ]);
    expect(document.activeElement).toBe(post);
  });

  test('is about the name that carries it now', async () => {
    add('Chiefs look good');
    await start();
    const aliases = [{ text: 'Kansas City', kind: 'city', tier: 'D', entity: 0 } as const];
    const { lexicon } = view([live()]);
    answer = view([live()], { fingerprint: 'two', lexicon: { ...lexicon, aliases } });
    await tick();
    reject(hosts()[0]);
    expect(card.open.mock.lastCall?.[1].alias).toBe('Kansas City');
  });

  test('does not come back, whatever the words say and however the post is built', async () => {
    add('Chiefs look good', '10000000007');
    await start();
    reject(hosts()[0]);
    answer = view([live(), JETS], { fingerprint: 'two' });
    await tick();
    feed().innerHTML = xPost({ text: 'Chiefs look good', id: '10000000007' });
    await frames.next();
    expect(hosts()).toHaveLength(0);
    add('Chiefs again');
    await frames.next();
    expect(hosts()).toHaveLength(1);
  });
});
