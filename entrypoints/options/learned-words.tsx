import { ageLabel } from '../../components/age.ts';
import { options } from '../../locales/en.ts';
import { type Learned, learnedKey } from '../../utils/settings/learned.ts';
import { forget } from '../../utils/settings/learned-store.ts';
import { LearnedFile } from './learned-file.tsx';
import { learned, now, save } from './state.ts';

const words = options.learned;

/** What a row does to chips now. */
const kindOf = ({ kind, times }: Learned): string =>
  kind === 'never' ? words.kinds.never : times === 1 ? words.kinds.proof : words.kinds.not;

/** The button that was pressed goes with its row; the focus stays in the list. */
function undo(row: Learned, button: HTMLElement): void {
  const item = button.closest('li');
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  next?.querySelector('button')?.focus();
  void save(forget(learnedKey(row)), words.undone(row.alias));
}

function Row({ row }: { row: Learned }) {
  const { alias, label, at } = row;
  return (
    <li class="learned">
      <p>
        <strong>
          <bdi>“{alias}”</bdi>
        </strong>{' '}
        · {kindOf(row)}
        <br />
        <span class="muted">
          <bdi>{words.takenFor(label)}</bdi> · {ageLabel(at, now.value, navigator.language)}
        </span>
      </p>
      <button
        type="button"
        class="button"
        aria-label={words.undoWord(alias, label)}
        onClick={({ currentTarget }) => undo(row, currentTarget)}
      >
        {words.undo}
      </button>
    </li>
  );
}

/** What the user said of wrong chips, each with a way back. */
export function LearnedWords() {
  const rows = learned.value;
  return (
    <>
      <p class="intro">{words.intro}</p>
      {rows.length === 0 && <p class="muted">{words.none}</p>}
      <ul class="learned-list">
        {rows.map((row) => (
          <Row key={learnedKey(row)} row={row} />
        ))}
      </ul>
      <LearnedFile />
    </>
  );
}
