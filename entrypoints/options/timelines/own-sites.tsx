import { signal } from '@preact/signals';

import { RemoveIcon } from '../../../components/icons.tsx';
import { options } from '../../../locales/en.ts';
import { removeTimelines } from '../../../utils/settings/hosts.ts';
import { hostOf, type InstanceError, parseInstance } from '../../../utils/settings/instance.ts';
import { askForTimelines } from '../../../utils/settings/timeline-wish.ts';
import { siteOfHost } from '../../../utils/timelines/index.ts';
import { OPTIONAL_MATCHES } from '../../../utils/timelines/matches.ts';
import { save } from '../state.ts';
import { setPaused } from './pause.ts';
import { SiteSwitch } from './site-switch.tsx';
import { added } from './state.ts';

const words = options.sites;

const problem = signal('');

const say = (error: InstanceError | 'known'): void => {
  problem.value = words.errors[error];
};

async function ask(form: HTMLFormElement, host: string, pattern: string): Promise<void> {
  if (!(await askForTimelines([pattern]))) throw new Error(words.refused(host));
  form.reset();
}

/** Asks within the click itself: browsers grant nothing later. */
function add(form: HTMLFormElement): void {
  const field = form.elements.namedItem('host');
  const own = parseInstance(field instanceof HTMLInputElement ? field.value : '');
  if ('error' in own) return say(own.error);
  if (siteOfHost(new URL(`https://${own.host}/`)) !== undefined) return say('known');
  problem.value = '';
  return void save(ask(form, own.host, own.pattern));
}

function OwnSite({ host, pattern }: { host: string; pattern: string }) {
  return (
    <li class="own-site">
      <SiteSwitch site={host} name={host} runs change={(on) => void save(setPaused(host, !on))} />
      <button
        type="button"
        class="icon-button"
        aria-label={words.remove(host)}
        onClick={() => void save(removeTimelines([pattern]), words.removed(host))}
      >
        <RemoveIcon />
      </button>
    </li>
  );
}

/** Sites beyond those that Tipoff knows by name: asked for, listed, and given back. */
export function OwnSites() {
  const own = added.value.filter((pattern) => !OPTIONAL_MATCHES.includes(pattern));
  return (
    <>
      <h3>{words.own}</h3>
      <p class="intro">{words.ownHint}</p>
      <ul class="sites">
        {own.map((pattern) => (
          <OwnSite key={pattern} pattern={pattern} host={hostOf(pattern)} />
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
