import { signal } from '@preact/signals';

import { RemoveIcon } from '../../../components/icons.tsx';
import { options } from '../../../locales/en.ts';
import {
  channelOf,
  keepChannel,
  removeChannel,
  sourceOfChannel,
} from '../../../utils/settings/channels.ts';
import { keepFeed } from '../../../utils/settings/feeds.ts';
import { patternFor } from '../../../utils/settings/hosts.ts';
import { twitchFeed } from '../../../utils/sources/ical/twitch.ts';
import type { Feed } from '../../../utils/sources/source.ts';
import { save } from '../state.ts';
import { askFor } from './allow.tsx';
import { setup } from './state.ts';

const words = options.channels;

const typed = signal('');
const problem = signal('');

/** "Twitch: somebody". */
function channelName(channel: string): string {
  const source = sourceOfChannel(channel);
  const site = source === 'youtube' ? words.names.youtube : words.names.twitch;
  return `${site}: ${channel.slice(source.length + 1)}`;
}

/** A number is a channel's public calendar, which is a feed; its host is asked for in the click's own turn. */
async function addCalendar(feed: Feed): Promise<void> {
  const asked = askFor([patternFor(feed.url)]).catch(() => false);
  await keepFeed(feed);
  if (!(await asked)) {
    throw new Error(options.feeds.keptNotAllowed(new URL(feed.url).hostname));
  }
}

function add(): void {
  const text = typed.value.trim();
  const calendar = twitchFeed(text, words.twitchName(text));
  const channel = channelOf(text);
  if (calendar === undefined && channel === undefined) {
    problem.value = words.error;
    return;
  }
  typed.value = '';
  if (calendar !== undefined) {
    void save(addCalendar(calendar), words.added(calendar.name));
  } else if (channel !== undefined) {
    void save(keepChannel(channel), words.added(channelName(channel)));
  }
}

function ChannelToken({ channel }: { channel: string }) {
  const name = channelName(channel);
  const keyed = setup.value.keys[sourceOfChannel(channel)] !== undefined;
  return (
    <li class="token">
      <bdi>{name}</bdi>
      {!keyed && <span class="tag">{words.noKey}</span>}
      <button
        type="button"
        class="icon-button"
        aria-label={words.remove(name)}
        onClick={() => void save(removeChannel(channel))}
      >
        <RemoveIcon />
      </button>
    </li>
  );
}

/** Channels that the user follows: their calendars, or what a key tells of them. */
export function Channels() {
  return (
    <>
      <h3>{words.title}</h3>
      <p class="intro">{words.intro}</p>
      <ul class="tokens">
        {setup.value.channels.map((channel) => (
          <ChannelToken key={channel} channel={channel} />
        ))}
      </ul>
      <form
        class="instance"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="labelled">
          {words.address}
          <input
            class="field"
            name="channel"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.example}
            value={typed.value}
            aria-invalid={problem.value !== ''}
            aria-describedby="channel-problem"
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              problem.value = '';
            }}
          />
        </label>
        <button type="submit" class="button">
          {options.feeds.add}
        </button>
      </form>
      <p id="channel-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </>
  );
}
