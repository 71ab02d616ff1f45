import { useEffect, useRef, useState } from 'preact/hooks';

import { options } from '../../../locales/en.ts';
import { isKey } from '../../../utils/settings/keys.ts';
import type { AboutSource, KeyOffer } from '../../../utils/sources/about.ts';

const words = options.keys;

interface SecretProps {
  label: string;
  value: string;
  problemId: string;
  wrong: boolean;
  change: (value: string) => void;
}

function Secret({ label, value, problemId, wrong, change }: SecretProps) {
  return (
    <label class="labelled">
      {label}
      <input
        class="field"
        type="password"
        autocomplete="off"
        aria-invalid={wrong}
        aria-describedby={problemId}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}

interface KeyFormProps {
  about: AboutSource;
  offer: KeyOffer;
  /** Called in the click's own turn, with what is a key. */
  keep: (key: string) => void;
}

/** Where a source's key is entered, in one field or two, and where one is to be had. */
export function KeyForm({ about: { id, name }, offer, keep }: KeyFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [parts, setParts] = useState<readonly string[]>(['', '']);
  const [problem, setProblem] = useState('');
  const labels =
    offer.inTwo === true ? [words.clientId(name), words.token(name)] : [words.key(name)];
  const problemId = `key-problem-${id}`;
  // It opens at the press of a button: what was asked for is ready to be typed in.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const entered = labels.map((_, index) => parts[index]?.trim() ?? '');
    const key = entered.join(':');
    if (entered.includes('')) setProblem(words.empty);
    else if (isKey(key)) keep(key);
    else setProblem(words.malformed);
  };
  return (
    <form ref={form} class="key" onSubmit={submit} noValidate>
      {labels.map((label, index) => (
        <Secret
          key={label}
          label={label}
          value={parts[index] ?? ''}
          problemId={problemId}
          wrong={problem !== ''}
          change={(value) => {
            setParts(parts.with(index, value));
            setProblem('');
          }}
        />
      ))}
      <button type="submit" class="button" aria-label={words.keepKey(name)}>
        {words.keep}
      </button>
      <a href={offer.page} target="_blank" rel="noopener noreferrer">
        {words.getKey(name)}
      </a>
      <p id={problemId} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
