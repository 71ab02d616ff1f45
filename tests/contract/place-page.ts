/** Runs in a real page: a timeline of X's shape on which the words of the schedule arrive late. */
import { startSession } from '../../utils/timelines/session.ts';
import { x } from '../../utils/timelines/sites/x.ts';
import type { View } from '../../utils/view.ts';
import { view, viewEvent } from '../unit/timelines/view-events.ts';

const post = (index: number) => `
  <article data-testid="tweet" style="padding: 40px 12px">
    <a href="https://x.com/fan/status/${10_000_000_000 + index}"><time datetime="2026-11-22T20:00:00Z">1m</time></a>
    <div><div data-testid="tweetText" lang="en" dir="auto" style="font: 15px/20px sans-serif">
      Post ${index}${index % 2 === 0 ? ' on the Chiefs' : ''}
    </div></div>
  </article>`;

/** Fills the page with posts and starts a session that knows of no event yet. @returns makes one known. */
export function lateTimeline(posts: number): () => Promise<void> {
  document.body.innerHTML = Array.from({ length: posts }, (_, index) => post(index)).join('');
  let known: View = view([]);
  const session = startSession({
    page: document,
    site: x,
    signal: new AbortController().signal,
    card: { open() {}, leave() {}, close() {}, update() {} },
    locale: 'en-US',
    leave() {},
    alive: () => true,
    ask: async () => known,
    recogniserFor: ({ events }) => ({
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
            reasons: [],
          })),
    }),
  });
  return () => {
    known = view([viewEvent({ status: 'live' })], { fingerprint: 'two' });
    return session.refresh();
  };
}
