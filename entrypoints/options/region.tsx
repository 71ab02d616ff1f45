import { options } from '../../locales/en.ts';
import { regionOf } from '../../utils/settings/region.ts';
import { regionName, regionNames } from '../../utils/settings/regions.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { save, settings } from './state.ts';

const words = options.services;
const REGIONS = regionNames(navigator.language);

/** Where the user is: decides which streams can be opened. */
export function Region() {
  const guessed = regionOf({ region: 'auto' }, navigator.languages);
  return (
    <label class="labelled">
      {words.region}
      <select
        class="field"
        value={settings.value.region}
        onChange={(event) => void save(changeSettings({ region: event.currentTarget.value }))}
      >
        <option value="auto">{words.regionAuto(regionName(guessed, navigator.language))}</option>
        {REGIONS.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
