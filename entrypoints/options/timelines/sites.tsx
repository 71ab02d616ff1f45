import { Switch } from '../../components/switch.tsx';
import { options } from '../../locales/en.ts';
import { hostOf } from '../../utils/settings/instance.ts';
import { listed } from '../../utils/settings/order.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { SITES } from '../../utils/timelines/index.ts';
import { Instances } from './instances.tsx';
import { save, settings } from './state.ts';

const words = options.sites;

const setPaused = (site: string, paused: boolean): void =>
  void save(changeSettings((now) => ({ pausedSites: listed(now.pausedSites, site, paused) })));

/** Where chips may appear: all, each known site, and the servers that the user added. */
export function Sites() {
  const { paused, pausedSites } = settings.value;
  return (
    <>
      <p class="intro">{words.intro}</p>
      <Switch checked={!paused} change={(on) => void save(changeSettings({ paused: !on }))}>
        {words.all} <span class="muted">{words.allHint}</span>
      </Switch>
      <ul class="sites">
        {SITES.map((site) => (
          <li key={site.id}>
            <Switch
              checked={!paused && !pausedSites.includes(site.id)}
              disabled={paused}
              change={(on) => setPaused(site.id, !on)}
            >
              {site.name} <span class="muted">{site.matches.map(hostOf).join(', ')}</span>
            </Switch>
          </li>
        ))}
      </ul>
      <Instances />
    </>
  );
}
