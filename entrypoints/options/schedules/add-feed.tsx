import { signal } from '@preact/signals';

import { options } from '../../../locales/en.ts';
import { keepFeed, kindOfAddress } from '../../../utils/settings/feeds.ts';
import { giveBack, patternFor } from '../../../utils/settings/hosts.ts';
import { feedAddress } from '../../../utils/sources/kit/feed-address.ts';
import { now, say } from '../state.ts';
import { askFor } from './allow.tsx';
import { foundWords } from './feed-words.ts';
import { readFeed } from './read-feed.ts';

const words = options.feeds;

/** What is typed; it stays until it is added, whatever goes wrong. */
const address = signal('');
const name = signal('');
const problem = signal('');
/** What goes on since the button was pressed. */
const doing = signal<'asking' | 'reading' | undefined>(undefined);
/** The address that the user must first confirm, and why; pressing the button again does. */
const doubt = signal<{ url: string; why: 'local' | 'unread' } | undefined>(undefined);

function clear(): void {
  address.value = '';
  name.value = '';
  problem.value = '';
  doubt.value = undefined;
}

const edit = (field: typeof address, text: string): void => {
  field.value = text;
  problem.value = '';
  doubt.value = undefined;
};

/** Keeps what nobody has read: its kind is taken from its address until then. */
async function keepUnread(url: string, called: string, said: string): Promise<void> {
  await keepFeed({ kind: kindOfAddress(url), url, name: called });
  clear();
  say(said);
}

async function keepRead(url: string, called: string): Promise<void> {
  const found = await readFeed(url);
  if ('error' in found) {
    problem.value = found.error;
    doubt.value = { url, why: 'unread' };
    await giveBack([patternFor(url)]);
    return;
  }
  await keepFeed({ kind: found.kind, url, name: called });
  clear();
  say(words.added(called, foundWords(found, now.value, navigator.language)));
}

async function addAsked(url: string, asked: Promise<boolean>, readFirst: boolean): Promise<void> {
  const { hostname } = new URL(url);
  const called = name.value.trim() || hostname;
  doing.value = 'asking';
  problem.value = '';
  try {
    const allowed = await asked.catch(() => false);
    doing.value = 'reading';
    if (!allowed) await keepUnread(url, called, words.keptNotAllowed(hostname));
    else if (readFirst) await keepRead(url, called);
    else await keepUnread(url, called, words.addedUnread(called));
  } catch (error) {
    problem.value = options.failed(error instanceof Error ? error.message : String(error));
  } finally {
    doing.value = undefined;
  }
}

/** Asks for the host within the click itself: browsers grant nothing later. */
function add(): void {
  if (doing.value !== undefined) return;
  const typed = feedAddress(address.value);
  if ('refused' in typed) {
    problem.value = words.errors[typed.refused];
    return;
  }
  const { url } = typed;
  const { value: unsure } = doubt;
  const sure = unsure?.url === url ? unsure.why : undefined;
  if ('confirm' in typed && sure === undefined) {
    problem.value = words.confirm[typed.confirm](new URL(url).hostname);
    doubt.value = { url, why: 'local' };
    return;
  }
  void addAsked(url, askFor([patternFor(url)]), sure !== 'unread');
}

function label(): string {
  if (doing.value !== undefined) return words[doing.value];
  const { value: unsure } = doubt;
  if (unsure === undefined) return words.add;
  return unsure.why === 'local' ? words.addLocal : words.addAnyway;
}

/** Adds a feed by its address: what is there is read first, and what is wrong is said beside the field. */
export function AddFeed() {
  return (
    <form
      class="adding"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="labelled wide">
        {words.address}
        <input
          class="field"
          name="feed-address"
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.example}
          value={address.value}
          aria-invalid={problem.value !== ''}
          aria-describedby="feed-problem"
          onInput={({ currentTarget }) => edit(address, currentTarget.value)}
        />
      </label>
      <label class="labelled">
        {words.name}
        <input
          class="field"
          name="feed-name"
          autocomplete="off"
          maxLength={80}
          value={name.value}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" aria-disabled={doing.value !== undefined}>
        {label()}
      </button>
      <p id="feed-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}
