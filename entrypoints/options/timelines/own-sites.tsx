import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { RemoveIcon } from '../../components/icons.tsx';
import { options } from '../../locales/en.ts';
import {
  addedTimelines,
  keepTimeline,
  ownHosts,
  removeTimeline,
  watchAllowed,
  watchTimelines,
} from '../../utils/settings/hosts.ts';
import { hostOf, type InstanceError, parseInstance } from '../../utils/settings/instance.ts';
import { save } from './state.ts';

const words = options.sites;

const added = signal<readonly string[]>([]);
const problem = signal('');

async function list(): Promise<void> {
  added.value = await addedTimelines();
}

const say = (error: InstanceError | 'known'): void => {
  problem.value = words.errors[error];
};

async function ask(host: string, pattern: string): Promise<void> {
  const granted = await browser.permissions.request({ origins: [pattern] });
  if (!granted) throw new Error(words.refused(host));
  await keepTimeline(pattern);
}

/** Asks within the click itself: browsers grant nothing later. */
function add(form: HTMLFormElement): void {
  const field = form.elements.namedItem('host');
  const instance = parseInstance(field instanceof HTMLInputElement ? field.value : '');
  if ('error' in instance) return say(instance.error);
  if (ownHosts().includes(instance.pattern)) return say('known');
  problem.value = '';
  return void save(ask(instance.host, instance.pattern));
}

/** Servers beyond the known sites: asked for, listed, and given back. */
export function Instances() {
  useEffect(() => {
    const changed = (): void => void list();
    changed();
    const ends = [watchAllowed(changed), watchTimelines(changed)];
    return () => ends.forEach((end) => end());
  }, []);
  return (
    <>
      <h3>{words.instances}</h3>
      <ul class="tokens">
        {added.value.map((pattern) => (
          <li key={pattern} class="token">
            {hostOf(pattern)}
            <button
              type="button"
              class="icon-button"
              aria-label={words.remove(hostOf(pattern))}
              onClick={() => void save(removeTimeline(pattern))}
            >
              <RemoveIcon />
            </button>
          </li>
        ))}
      </ul>
      <form
        class="instance"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <label class="labelled">
          {words.host}
          <input
            class="field"
            name="host"
            type="url"
            inputMode="url"
            placeholder={words.example}
            aria-invalid={problem.value !== ''}
            aria-describedby="instance-problem"
            onInput={() => (problem.value = '')}
          />
        </label>
        <button type="submit" class="button">
          {words.add}
        </button>
      </form>
      <p id="instance-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </>
  );
}
