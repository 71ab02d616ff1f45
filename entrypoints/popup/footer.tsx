import { ageLabel } from '../../components/age.ts';
import { popup as words } from '../../locales/en.ts';
import type { SourceHealth } from '../../utils/schedule/health.ts';
import { now, health } from './state.ts';

function freshness(source: SourceHealth): string {
  const age =
    source.lastSuccess === undefined
      ? words.never
      : ageLabel(source.lastSuccess, now.value, navigator.language);
  const say = source.lastError === undefined ? words.fresh : words.troubled;
  return say(source.name, age);
}

/** How fresh each source is. */
export function Footer() {
  return (
    <footer class="footer muted">
      {health.value.map((source) => (
        <span key={source.source} title={source.lastError}>
          {freshness(source)}
        </span>
      ))}
    </footer>
  );
}
