import { ageLabel } from '../../../components/age.ts';
import { options } from '../../../locales/en.ts';
import { LEAGUES } from '../../../utils/catalog/leagues.ts';
import { sendMessage } from '../../../utils/messages.ts';
import type { SourceHealth } from '../../../utils/schedule/health.ts';
import { ABOUT } from '../../../utils/sources/about.ts';
import { clockTime } from '../../../utils/when.ts';
import { now, say, schedule } from '../state.ts';
import { Allow } from './allow.tsx';
import { states } from './state.ts';

const words = options.schedules;

/** What went wrong last and when it is tried again; nothing while all is well. */
function Problem({ source }: { source: SourceHealth }) {
  if (source.lastError === undefined) return null;
  const retry =
    source.nextTry !== undefined &&
    words.nextTry(clockTime(source.nextTry, { locale: navigator.language, timeTbd: false }));
  return (
    <p class="problem">
      {source.lastError} {words.failing(source.failing, source.requests)} {retry}
    </p>
  );
}

/** Names of the leagues that a source was asked for. */
function leaguesOf(source: string): string[] {
  const asked = new Set(
    Object.values(states.value).flatMap((state) => (state.source === source ? state.league : [])),
  );
  return LEAGUES.filter(({ id }) => asked.has(id)).map(({ name }) => name);
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** So many leagues are said outright, without a fold. */
const FEW = 3;

function Details({ source }: { source: SourceHealth }) {
  const leagues = leaguesOf(source.source);
  const left = total(source.dropped);
  const summary = [
    ...(leagues.length > FEW ? [words.leagues(leagues.length)] : []),
    ...(left > 0 ? [words.leftOut(left)] : []),
  ];
  if (summary.length === 0) return <p class="muted">{leagues.join(', ')}</p>;
  return (
    <details class="muted">
      <summary>{summary.join(' · ')}</summary>
      <p>{leagues.join(', ')}</p>
      <ul>
        {Object.entries(source.dropped).map(([why, count]) => (
          <li key={why}>{words.dropped(count, why)}</li>
        ))}
        {Object.entries(source.mended).map(([what, count]) => (
          <li key={what}>{words.mended(count, what)}</li>
        ))}
      </ul>
    </details>
  );
}

function ageOf(source: SourceHealth, asksNobody: boolean): string {
  if (asksNobody) return words.builtIn;
  if (source.lastSuccess !== undefined) {
    return words.success(ageLabel(source.lastSuccess, now.value, navigator.language));
  }
  return source.requests === 0 && schedule.value.length > 0 ? words.idle : words.never;
}

/** One source: its last answer, what was kept and left out, what went wrong, and a way to ask again. */
export function Source({ source }: { source: SourceHealth }) {
  const about = ABOUT.find(({ id }) => id === source.source);
  const hosts = about?.hosts ?? [];
  const asksNobody = hosts.length === 0 && about?.waitsFor === undefined;
  // Answers overlap (a day lies within its month), so what they kept is no count of events.
  const held = schedule.value.filter(({ sources }) => sources.includes(source.source)).length;
  const refresh = async (): Promise<void> => {
    const due = await sendMessage('refreshNow', { source: source.source }).catch(() => 0);
    say(due > 0 ? words.refreshing(source.name) : words.justAsked(source.name));
  };
  return (
    <li class="source">
      <div class="line">
        <h4>{source.name}</h4>
        {source.requests > 0 && (
          <button
            type="button"
            class="button"
            aria-label={words.refreshSource(source.name)}
            onClick={() => void refresh()}
          >
            {words.refresh}
          </button>
        )}
      </div>
      <p>
        {ageOf(source, asksNobody)}
        {held > 0 && ` · ${words.events(held)}`}
      </p>
      <Allow hosts={hosts} />
      <Problem source={source} />
      {[...source.shape, ...source.warnings].map((warning) => (
        <p key={warning} class="warning">
          {warning}
        </p>
      ))}
      <Details source={source} />
    </li>
  );
}
