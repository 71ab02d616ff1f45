import { Switch } from '../../../components/switch.tsx';
import { siteHealth } from '../../../locales/en.ts';
import { settings } from '../state.ts';
import { changed } from './state.ts';

interface SiteSwitchProps {
  /** Of `siteKeyOf`. */
  site: string;
  name: string;
  /** What else is said of it. */
  hosts?: string;
  /** False where Tipoff is not allowed to run. */
  runs: boolean;
  change: (on: boolean) => void;
}

/** One site's switch, and what there is to say about how its posts are found. */
export function SiteSwitch({ site, name, hosts = '', runs, change }: SiteSwitchProps) {
  const { paused, pausedSites } = settings.value;
  const on = runs && !paused && !pausedSites.includes(site);
  return (
    <>
      <Switch checked={on} disabled={paused} change={change}>
        {name} <span class="muted">{hosts}</span>
      </Switch>
      {runs && changed.value.includes(site) && (
        <p class="muted site-health">{siteHealth.fellBack(name)}</p>
      )}
    </>
  );
}
