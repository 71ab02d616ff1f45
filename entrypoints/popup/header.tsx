import { OptionsIcon } from '../../components/icons.tsx';
import { Switch } from '../../components/switch.tsx';
import { popup as words } from '../../locales/en.ts';
import { listed } from '../../utils/settings/order.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { siteKeyOf, siteNameOf } from '../../utils/timelines/index.ts';
import { openOptions } from './open.ts';
import { page, settings } from './state.ts';

const pauseSite = (site: string, paused: boolean): void =>
  void changeSettings((now) => ({ pausedSites: listed(now.pausedSites, site, paused) }));

/** The name, the switches for this site and for all, and the way to the options. */
export function Header() {
  const { paused, pausedSites } = settings.value;
  const url = page.value?.url;
  const site = url && siteKeyOf(url);
  return (
    <header class="header">
      <img class="mark" src="/icon/48.png" alt="" width="22" height="22" />
      <h1>Tipoff</h1>
      <fieldset class="switches">
        <legend class="unseen">{words.chips}</legend>
        {url !== undefined && site !== undefined && (
          <Switch
            checked={!paused && !pausedSites.includes(site)}
            disabled={paused}
            change={(on) => pauseSite(site, !on)}
          >
            {words.onSite(siteNameOf(url))}
          </Switch>
        )}
        <Switch checked={!paused} change={(on) => void changeSettings({ paused: !on })}>
          {site === undefined ? words.onlyAll : words.onAll}
        </Switch>
      </fieldset>
      <button
        type="button"
        class="icon-button"
        aria-label={words.options}
        title={words.options}
        onClick={openOptions}
      >
        <OptionsIcon />
      </button>
    </header>
  );
}
