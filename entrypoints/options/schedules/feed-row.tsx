import { ageLabel } from '../../../components/age.ts';
import { RemoveIcon } from '../../../components/icons.tsx';
import { options } from '../../../locales/en.ts';
import { sendMessage } from '../../../utils/messages.ts';
import { keepFeed } from '../../../utils/settings/feeds.ts';
import { patternFor } from '../../../utils/settings/hosts.ts';
import { hostOf } from '../../../utils/settings/instance.ts';
import { ABOUT } from '../../../utils/sources/about.ts';
import type { Feed } from '../../../utils/sources/source.ts';
import { clockTime } from '../../../utils/when.ts';
import { now, say, schedule } from '../state.ts';
import { Allow } from './allow.tsx';
import { foundWords, heldOf, statesOf } from './feed-words.ts';
import { readFeed } from './read-feed.ts';
import { states, withheld } from './state.ts';

const words = options.feeds;

/** How the last reading went. */
function Reading({ feed }: { feed: Feed }) {
  const locale = navigator.language;
  const [state] = statesOf(feed.id, states.value);
  if (state === undefined) return <p class="muted">{words.unread}</p>;
  const held = heldOf(feed.id, schedule.value, now.value);
  const dropped = Object.entries(state.dropped);
  return (
    <>
      {state.error !== undefined && (
        <p class="problem">
          {state.error}{' '}
          {state.nextTry !== undefined &&
            options.schedules.nextTry(clockTime(state.nextTry, { locale, timeTbd: false }))}
        </p>
      )}
      {state.succeededAt !== undefined && (
        <p>
          <bdi>{foundWords(held, now.value, locale)}</bdi> ·{' '}
          <span class="muted">{words.read(ageLabel(state.succeededAt, now.value, locale))}</span>
        </p>
      )}
      {[
        ...state.warnings,
        ...dropped.map(([why, count]) => options.schedules.dropped(count, why)),
      ].map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
    </>
  );
}

/** Reads a feed now and says what is there; one whose kind was taken for another's is put right. */
async function readNow(feed: Feed): Promise<void> {
  say(words.reading);
  const found = await readFeed(feed.url);
  if ('error' in found) return say(found.error);
  if (found.kind !== feed.kind) await keepFeed({ ...feed, kind: found.kind });
  const reader = ABOUT.find(({ reads }) => reads === found.kind);
  if (reader) await sendMessage('refreshNow', { source: reader.id });
  say(foundWords(found, now.value, navigator.language));
}

/** One feed: what it is, what it brings, and what stands in its way. */
export function FeedRow({ feed, remove }: { feed: Feed; remove: () => void }) {
  const pattern = patternFor(feed.url);
  const barred = withheld.value.includes(pattern);
  return (
    <li class="source">
      <div class="line">
        <h4>
          <bdi>{feed.name}</bdi> <span class="tag">{words.kinds[feed.kind]}</span>
        </h4>
        {!barred && (
          <button
            type="button"
            class="button"
            aria-label={words.readFeed(feed.name)}
            onClick={() => void readNow(feed)}
          >
            {words.readNow}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={words.removeFeed(feed.name)}
          title={words.remove}
          onClick={remove}
        >
          <RemoveIcon />
        </button>
      </div>
      {feed.name !== hostOf(pattern) && <p class="muted">{hostOf(pattern)}</p>}
      <Allow hosts={[pattern]} />
      {!barred && <Reading feed={feed} />}
    </li>
  );
}
