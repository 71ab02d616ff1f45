import { Switch } from '../../components/switch.tsx';
import { options } from '../../locales/en.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { save, settings } from './state.ts';

const words = options.scores;

function ShownUnasked() {
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

/** Whether scores are shown unasked, and whether chips stay for a while when there is nothing left to watch. */
export function Scores() {
  const { showEnded } = settings.value;
  return (
    <>
      <ShownUnasked />
      <Switch checked={showEnded} change={(on) => void save(changeSettings({ showEnded: on }))}>
        {words.ended} <span class="muted">{words.endedHint}</span>
      </Switch>
    </>
  );
}
