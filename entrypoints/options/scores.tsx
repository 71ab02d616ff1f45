import { options } from '../../locales/en.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { save, settings } from './state.ts';

const words = options.scores;

/** Whether scores are shown unasked. */
export function Scores() {
  return (
    <fieldset class="choice">
      <legend class="intro">{words.intro}</legend>
      {(['hidden', 'shown'] as const).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="scores"
            checked={settings.value.scores === choice}
            onChange={() => void save(changeSettings({ scores: choice }))}
          />
          {words[choice]}
        </label>
      ))}
    </fieldset>
  );
}
