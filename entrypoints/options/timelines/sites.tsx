import { useEffect } from 'preact/hooks';

import { Switch } from '../../../components/switch.tsx';
import { options } from '../../../locales/en.ts';
import { removeTimelines } from '../../../utils/settings/hosts.ts';
import { hostOf } from '../../../utils/settings/instance.ts';
import { askForTimelines } from '../../../utils/settings/timeline-wish.ts';
import { changeSettings } from '../../../utils/settings/store.ts';
import { SITES } from '../../../utils/timelines/index.ts';
import type { Site } from '../../../utils/timelines/site.ts';
import { save, settings } from '../state.ts';
import { Keys } from './keys.tsx';
import { OwnSites } from './own-sites.tsx';
import { setPaused } from './pause.ts';
import { SiteSwitch } from './site-switch.tsx';
import { added, followSites } from './state.ts';

const words = options.sites;

/** Some run from the start, the others are asked for within the click. */
const KNOWN = SITES.filter((site) => site.matches.length > 0);
const FROM_START = KNOWN.filter((site) => site.optional !== true);
const OPTIONAL = KNOWN.filter((site) => site.optional === true);

async function begin(site: Site): Promise<void> {
  if (!(await askForTimelines(site.matches))) throw new Error(words.refused(site.name));
  await setPaused(site.id, false);
}

const isAdded = (site: Site): boolean => site.matches.some((one) => added.value.includes(one));

const hostsOf = (site: Site): string => site.matches.map(hostOf).join(', ');

/** Where chips may appear: all, each known site, and those that the user added. */
export function Sites() {
  useEffect(followSites, []);
  const { paused } = settings.value;
  return (
    <>
      <p class="intro">{words.intro}</p>
      <Switch checked={!paused} change={(on) => void save(changeSettings({ paused: !on }))}>
        {words.all} <span class="muted">{words.allHint}</span>
      </Switch>
      <ul class="sites">
        {FROM_START.map((site) => (
          <li key={site.id}>
            <SiteSwitch
              site={site.id}
              name={site.name}
              hosts={hostsOf(site)}
              runs
              change={(on) => void save(setPaused(site.id, !on))}
            />
          </li>
        ))}
      </ul>
      {OPTIONAL.length > 0 && <p class="intro">{words.optionalHint}</p>}
      <ul class="sites">
        {OPTIONAL.map((site) => (
          <li key={site.id}>
            <SiteSwitch
              site={site.id}
              name={site.name}
              hosts={hostsOf(site)}
              runs={isAdded(site)}
              change={(on) => void save(on ? begin(site) : removeTimelines(site.matches))}
            />
          </li>
        ))}
      </ul>
      <OwnSites />
      <Keys />
    </>
  );
}
