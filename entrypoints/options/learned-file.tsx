import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

import { options } from '../../locales/en.ts';
import type { Learned } from '../../utils/settings/learned.ts';
import { exportLearned, type ImportProblem } from '../../utils/settings/learned-file.ts';
import { forgetAll, importLearned } from '../../utils/settings/learned-store.ts';
import { learned, save } from './state.ts';

const words = options.learned;

/** No file of ours is larger, bytes. */
const LARGEST = 2_000_000;

const problem = signal('');

/** An address of the export for as long as these rows are shown; none at first. */
function useExport(rows: readonly Learned[]): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([exportLearned(rows)], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [rows]);
  return url;
}

const takeIn = async (file: File): Promise<ImportProblem | undefined> =>
  file.size > LARGEST ? 'malformed' : importLearned(await file.text());

async function read(file: File): Promise<void> {
  problem.value = '';
  const taken = takeIn(file);
  const found = await taken.catch(() => undefined);
  if (found === undefined) await save(taken, words.imported);
  else problem.value = words.problems[found];
}

/** Forgets at the second press; leaving the button takes the first back. */
function ForgetAll() {
  const [sure, setSure] = useState(false);
  const press = (): void => {
    setSure(!sure);
    if (sure) void save(forgetAll(), words.forgotten);
  };
  return (
    <button type="button" class="button" onClick={press} onBlur={() => setSure(false)}>
      {sure ? words.sure(learned.value.length) : words.forgetAll}
    </button>
  );
}

/** What was learned as a file, out and in, and the end of it all. */
export function LearnedFile() {
  const rows = learned.value;
  const url = useExport(rows);
  return (
    <>
      <p class="actions">
        {rows.length > 0 && url !== undefined && (
          <a class="button" href={url} download="tipoff-learned.json">
            {words.export}
          </a>
        )}
        <label class="button">
          {words.import}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            aria-describedby="learned-problem"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // Emptied, so that the same file can be chosen again.
              if (file) void read(file);
              currentTarget.value = '';
            }}
          />
        </label>
        {rows.length > 0 && <ForgetAll />}
      </p>
      <p id="learned-problem" class="problem" role="alert">
        {problem.value}
      </p>
    </>
  );
}
