/** What is promised of a day, and what the model says. */
import { DAY, MINUTE } from '../../utils/spans.ts';
import { dayOf, hardLife, idleLife, watchingLife } from './days.ts';
import type { Life } from './install.ts';
import { type Seen, watch } from './watcher.ts';

const MB = 1_000_000;

/** One line of the report. */
export interface Bar {
  what: string;
  promised: string;
  measured: string;
  holds: boolean;
}

const worst = ({ starts }: Seen): string => {
  const late = starts.at(-1)?.late ?? 0;
  return `${starts.length} pinned starts, the latest known after ${(late / MINUTE).toFixed(1)} min`;
};

async function daily(
  what: string,
  life: Life,
  most: { requests?: number; bytes: number },
): Promise<Bar> {
  const { life: watched, seen } = watch(life, life.to - DAY);
  const { cost } = await dayOf(watched);
  const { requests = Infinity, bytes } = most;
  const limits = [
    ...(requests === Infinity ? [] : [`≤ ${requests} requests`]),
    `≤ ${bytes / MB} MB`,
  ];
  return {
    what,
    promised: limits.join(', '),
    measured: `${cost.requests} requests, ${(cost.bytes / MB).toFixed(1)} MB; ${worst(seen())}`,
    holds: cost.requests <= requests && cost.bytes <= bytes,
  };
}

const IDLE = { requests: 80, bytes: 5 * MB };

/** Days on which nobody looks. */
export const idleBars = async (days: readonly (readonly [string, string])[]): Promise<Bar[]> => {
  const bars: Bar[] = [];
  for (const [name, day] of days) {
    bars.push(await daily(`nobody looks, ten pinned: ${name}`, idleLife(day, 0.37), IDLE));
  }
  return bars;
};

/** A Sunday with three live games on screen for three hours. */
export const watchingBar = (day: string): Promise<Bar> =>
  daily(
    'Sunday, three live games on screen for 3 h',
    watchingLife(day, ['nfl', 'nba', 'laliga'], 0.37),
    {
      bytes: 12 * MB,
    },
  );

/** A day of bad luck; what it cost is not the point. */
export async function hardBar(day: string, seed: number): Promise<Bar> {
  const life = hardLife(day, seed);
  const { life: watched, seen } = watch(life, life.to - DAY);
  const { lived } = await dayOf(watched);
  const all = seen();
  return {
    what: `killed, failing, asleep, wrong clock (${seed})`,
    promised: 'no start missed, none announced twice, nothing lost',
    measured:
      `${worst(all)}; ${all.missed} missed, ${all.twice.length} twice, ${all.lost.length} lost; ` +
      `${lived.deaths} deaths at work`,
    holds: all.starts.length > 0 && all.missed + all.twice.length + all.lost.length === 0,
  };
}
