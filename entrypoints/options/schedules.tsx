import { clockTime } from '../../utils/when.ts';
import { ageLabel } from '../../components/age.ts';
import { options } from '../../locales/en.ts';
import type { SourceHealth } from '../../utils/schedule/health.ts';
import { health, now, schedule } from './state.ts';

const words = options.schedules;

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

function Source({ source }: { source: SourceHealth }) {
  const age =
    source.lastSuccess === undefined
      ? words.never
      : words.success(ageLabel(source.lastSuccess, now.value, navigator.language));
  // Answers overlap (a day lies within its month), so what they kept is no count of events.
  const held = schedule.value.filter(({ sources }) => sources.includes(source.source)).length;
  return (
    <li class="source">
      <h3>{source.name}</h3>
      <p>
        {age} · {words.events(held)}
      </p>
      <Problem source={source} />
      <ul class="muted">
        {source.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
        {Object.entries(source.dropped).map(([why, count]) => (
          <li key={why}>{words.dropped(count, why)}</li>
        ))}
        {Object.entries(source.mended).map(([what, count]) => (
          <li key={what}>{words.mended(count, what)}</li>
        ))}
      </ul>
    </li>
  );
}

/** How each source does: last answer, what was kept and left out, and what went wrong. */
export function Schedules() {
  return (
    <>
      <p class="intro">{words.intro}</p>
      <ul>
        {health.value.map((source) => (
          <Source key={source.source} source={source} />
        ))}
      </ul>
    </>
  );
}
