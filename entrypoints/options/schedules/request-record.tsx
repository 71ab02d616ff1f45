import { signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { options } from '../../../locales/en.ts';
import {
  type RecordedRequest,
  readRequestRecord,
  watchRequestRecord,
} from '../../../utils/schedule/record.ts';
import { save } from '../state.ts';
import { bytesLabel, hostsOf, recordFile, recordText, timeLabel } from './record-words.ts';

const words = options.record;

const requests = signal<readonly RecordedRequest[]>([]);

/** An address of the file for as long as these rows are shown; none at first. */
function useFile(rows: readonly RecordedRequest[]): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([recordFile(rows)], { type: 'application/json' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [rows]);
  return url;
}

function Rows({ rows }: { rows: readonly RecordedRequest[] }) {
  const { columns } = words;
  const locale = navigator.language;
  return (
    // It scrolls by itself; its rows hold nothing to stop at, and the keyboard must reach its end all the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="record" tabIndex={0} aria-label={words.title}>
      <table>
        <caption>{words.caption(rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.bytes}</th>
            <th scope="col">{columns.why}</th>
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.at} ${row.host} ${row.path} ${index}`}>
              <td>
                <time dateTime={new Date(row.at).toISOString()}>{timeLabel(row.at, locale)}</time>
              </td>
              <td>
                <bdi>
                  {row.host}
                  <span class="muted">{row.path}</span>
                </bdi>
              </td>
              <td>{bytesLabel(row.bytes, locale)}</td>
              <td>{row.why}</td>
              <td>{row.outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Filter({ host, choose }: { host: string; choose: (host: string) => void }) {
  return (
    <label class="labelled">
      {words.host}
      <select
        class="field"
        value={host}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.all(requests.value.length)}</option>
        {hostsOf(requests.value).map(({ host: one, count }) => (
          <option key={one} value={one}>
            {words.one(one, count)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Opened() {
  const [host, setHost] = useState('');
  const all = requests.value;
  // Several are under way at once, and each is noted when it ends.
  const rows = useMemo(
    () => all.filter((row) => host === '' || row.host === host).toSorted((a, b) => b.at - a.at),
    [all, host],
  );
  const url = useFile(rows);
  if (all.length === 0) return <p class="muted">{words.none}</p>;
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  return (
    <>
      <Filter host={host} choose={setHost} />
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => void save(navigator.clipboard.writeText(recordText(rows)), words.copied)}
        >
          {words.copy}
        </button>
        {url !== undefined && (
          <a class="button" href={url} download="tipoff-requests.json">
            {words.export}
          </a>
        )}
        <span class="muted">{words.total(bytesLabel(bytes, navigator.language))}</span>
      </p>
      <Rows rows={rows} />
    </>
  );
}

/** Every request that was made, newest first, by host; and as text and file. */
export function RequestRecord() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void readRequestRecord().then((rows) => (requests.value = rows));
    return watchRequestRecord((rows) => (requests.value = rows));
  }, []);
  return (
    <>
      <h3>{words.title}</h3>
      <p class="intro">{words.intro}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.caption(requests.value.length)}</summary>
        {open && <Opened />}
      </details>
    </>
  );
}
