import { DownIcon, RemoveIcon, UpIcon } from '../../components/icons.tsx';
import { options } from '../../locales/en.ts';
import { listed, moved } from '../../utils/settings/order.ts';
import { changeSettings } from '../../utils/settings/store.ts';
import { SERVICES } from '../../utils/watch/services.ts';
import { Region } from './region.tsx';
import { save, settings } from './state.ts';

const words = options.services;

const serviceName = (id: string): string =>
  SERVICES.find((service) => service.id === id)?.name ?? id;

function move(id: string, step: 1 | -1): void {
  const after = moved(settings.value.services, id, step);
  void save(
    changeSettings((now) => ({ services: moved(now.services, id, step) })),
    words.moved(serviceName(id), after.indexOf(id) + 1, after.length),
  );
}

const have = (id: string, there: boolean): void =>
  void save(changeSettings((now) => ({ services: listed(now.services, id, there) })));

function ServiceRow({ id, first, last }: { id: string; first: boolean; last: boolean }) {
  const name = serviceName(id);
  // Not `disabled` at the ends: the button just pressed would lose the focus.
  const step = (by: 1 | -1, end: boolean, label: string, icon: preact.JSX.Element) => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-disabled={end}
      onClick={() => !end && move(id, by)}
    >
      {icon}
    </button>
  );
  return (
    <li class="service">
      <span>{name}</span>
      {step(-1, first, words.up(name), <UpIcon />)}
      {step(1, last, words.down(name), <DownIcon />)}
      <button
        type="button"
        class="icon-button"
        aria-label={words.remove(name)}
        onClick={() => have(id, false)}
      >
        <RemoveIcon />
      </button>
    </li>
  );
}

/** What the user has, most preferred first, and where they are. */
export function Services() {
  const mine = settings.value.services;
  return (
    <>
      <p class="intro">{words.intro}</p>
      {mine.length === 0 && <p class="muted">{words.none}</p>}
      <ol class="services">
        {mine.map((id, index) => (
          <ServiceRow key={id} id={id} first={index === 0} last={index === mine.length - 1} />
        ))}
      </ol>
      <label class="labelled">
        {words.add}
        <select
          class="field"
          value=""
          onChange={(event) => {
            have(event.currentTarget.value, true);
            event.currentTarget.value = '';
          }}
        >
          <option value="" disabled>
            {words.choose}
          </option>
          {SERVICES.filter(({ id }) => !mine.includes(id)).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Region />
    </>
  );
}
