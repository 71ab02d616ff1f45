/** Asking the sources themselves. */
import { LEAGUES } from '../../utils/catalog/leagues.ts';
import type { ScheduleSource, Setup } from '../../utils/sources/source.ts';
import { HOUR } from '../../utils/spans.ts';
import { type Flags, spanOfDay } from './flags.ts';
import { politeFetch } from './polite-fetch.ts';
import type { Failure } from './ask.ts';
import { type Ran, runSources } from './run.ts';

const KEY_VARIABLE = 'TIPOFF_KEY_';

/** Keys from the environment, where other users of the machine don't see them as they see a command line. */
function setupFrom(
  env: Readonly<Record<string, string | undefined>>,
  sources: readonly ScheduleSource[],
): Setup {
  const keys = sources.flatMap(({ id }) => {
    const key = env[KEY_VARIABLE + id.toUpperCase().replaceAll('-', '_')];
    return key ? [[id, key] as const] : [];
  });
  return { feeds: [], keys: Object.fromEntries(keys) };
}

/** Asks live, as of now or as of the noon of `--date`. @param now epoch ms */
export function askSources(
  flags: Flags,
  sources: readonly ScheduleSource[],
  now: number,
): Promise<Ran> {
  const { source: wantedSource, league, date } = flags;
  const day = date === undefined ? undefined : spanOfDay(date);
  const leagues =
    league === undefined
      ? LEAGUES.filter(({ byDefault }) => byDefault).map(({ id }) => id)
      : [league];
  const chosen = wantedSource === undefined ? [] : [wantedSource];
  return runSources({
    sources: sources.filter(({ id }) => wantedSource === undefined || id === wantedSource),
    leagues,
    now: day === undefined ? now : day.from + 12 * HOUR,
    fetch: politeFetch((url, init) => globalThis.fetch(url, init)),
    setup: { ...setupFrom(process.env, sources), chosen },
    ...(day !== undefined && {
      wanted: ({ covers }) => covers.from < day.to && covers.to > day.from,
    }),
  });
}

/** What went wrong, a line for each host and reason. */
export function failureLines(failures: readonly Failure[]): string[] {
  const grouped = Map.groupBy(failures, ({ hosts, reason }) =>
    `${[...new Set(hosts)].join(' and ')} ${reason}`.replace(' :', ':'),
  );
  return [...grouped].map(([what, { length }]) =>
    length === 1 ? what : `${what} (${length} requests)`,
  );
}
