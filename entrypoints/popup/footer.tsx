import { freshnessSentence } from '../../components/freshness.ts';
import { health, now } from './state.ts';

/** How fresh the schedule is. */
export function Footer() {
  return (
    <footer class="footer muted">
      {health.value.length > 0 && freshnessSentence(health.value, now.value, navigator.language)}
    </footer>
  );
}
