/** Runs in a real page: timelines of sites' shapes on which the words of the schedule arrive late. */
import CHIP_CSS from '../../utils/timelines/chip.css?inline';
import { startSession } from '../../utils/timelines/session.ts';
import type { Site } from '../../utils/timelines/site.ts';
import { fallBackSite } from '../../utils/timelines/sites/generic.ts';
import { reddit } from '../../utils/timelines/sites/reddit.ts';
import { x } from '../../utils/timelines/sites/x.ts';
import type { View } from '../../utils/view.ts';
import { GROUNDS, view, viewEvent } from '../unit/timelines/view-events.ts';

const post = (index: number) => `
  <article data-testid="tweet" style="padding: 40px 12px">
    <a href="https://x.com/fan/status/${10_000_000_000 + index}"><time datetime="2026-11-22T20:00:00Z">1m</time></a>
    <div><div data-testid="tweetText" lang="en" dir="auto" style="font: 15px/20px sans-serif">
      Post ${index}${index % 2 === 0 ? ' on the Chiefs' : ''}
    </div></div>
  </article>`;

/** Starts a session that knows of no event yet. @returns makes one known. */
function startOn(site: Site): () => Promise<void> {
  let known: View = view([]);
  const session = startSession({
    page: document,
    readers: { site, fallBack: fallBackSite(site) },
    signal: new AbortController().signal,
    card: { open() {}, leave() {}, close() {}, update() {} },
    leave() {},
    alive: () => true,
    ask: async () => known,
    recogniserFor: ({ lexicon: { events } }) => ({
      names: (text) => text.includes('Chiefs'),
      links: ({ text }) =>
        events
          .filter(() => text.includes('Chiefs'))
          .map(({ id }) => ({
            eventId: id,
            alias: '',
            start: 0,
            end: 1,
            entityIds: [],
            weight: 1,
            grounds: GROUNDS,
          })),
    }),
  });
  return () => {
    const chip = { paused: false, scores: 'hidden', css: CHIP_CSS } as const;
    known = view([viewEvent({ status: 'live' })], { fingerprint: 'two', chip });
    return session.refresh();
  };
}

/** Fills the page with posts of X's shape. @returns makes an event known. */
export function lateTimeline(posts: number): () => Promise<void> {
  document.body.innerHTML = Array.from({ length: posts }, (_, index) => post(index)).join('');
  return startOn(x);
}

/**
 * Fills the page with a post of Reddit's shape, whose parts are shown in slots of its shadow root, below a link
 * that covers all of it. @returns makes an event known.
 */
export function coveredPost(): () => Promise<void> {
  document.body.innerHTML = `<article><shreddit-post permalink="/r/nfl/comments/a/"
      style="display: block; position: relative; padding: 20px">
    <a slot="full-post-link" href="#opened" style="position: absolute; inset: 0"></a>
    <div slot="title">Chiefs at Ravens</div><p slot="aside">not shown</p></shreddit-post></article>`;
  const root = document.querySelector('shreddit-post')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('There is no post.');
  root.innerHTML =
    '<slot name="full-post-link"></slot><slot name="title"></slot><button>12</button>';
  return startOn(reddit);
}
