import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { options } from '../../../locales/en.ts';
import { giveBack, patternFor } from '../../../utils/settings/hosts.ts';
import { keepFeed, removeFeed } from '../../../utils/settings/feeds.ts';
import type { Feed } from '../../../utils/sources/source.ts';
import { save } from '../state.ts';
import { AddFeed } from './add-feed.tsx';
import { askFor } from './allow.tsx';
import { FeedRow } from './feed-row.tsx';
import { setup } from './state.ts';

const words = options.feeds;

/** The feed that went last, and its place, for as long as it can come back. */
const removed = signal<{ feed: Feed; place: number } | undefined>(undefined);

async function remove(feed: Feed): Promise<void> {
  const place = setup.value.feeds.findIndex(({ id }) => id === feed.id);
  await removeFeed(feed.id);
  removed.value = { feed, place };
  await giveBack([patternFor(feed.url)]);
}

/** Asks for the host again in the click's own turn; refused, the feed is back all the same. */
function bringBack(feed: Feed, place: number): void {
  const asked = askFor([patternFor(feed.url)]).catch(() => false);
  removed.value = undefined;
  void save(
    keepFeed(feed, place).then(() => asked),
    words.back(feed.name),
  );
}

function Removed({ feed, place }: { feed: Feed; place: number }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with its row.
  useEffect(() => undo.current?.focus(), [feed]);
  return (
    <p class="removed">
      {words.removed(feed.name)}
      <button
        ref={undo}
        type="button"
        class="button"
        aria-label={words.undoFeed(feed.name)}
        onClick={() => bringBack(feed, place)}
      >
        {words.undo}
      </button>
    </p>
  );
}

/** The calendars, feeds and pages that the user added, with a way to add one and to take a removal back. */
export function Feeds() {
  return (
    <>
      <h3 id="feeds">{words.title}</h3>
      <p class="intro">{words.intro}</p>
      <ul class="rows" aria-labelledby="feeds">
        {setup.value.feeds.map((feed) => (
          <FeedRow
            key={feed.id}
            feed={feed}
            remove={() => void save(remove(feed), words.removed(feed.name))}
          />
        ))}
      </ul>
      {removed.value && <Removed {...removed.value} />}
      <AddFeed />
    </>
  );
}
