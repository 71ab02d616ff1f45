/** What is promised of a day, and what the model says. */
import { DAY, MINUTE, SECOND } from '../../utils/spans.ts';
import { dayOf, hardLife, idleLife, revealedLife, watchingLife } from './days.ts';
import { type Life, liveThrough } from './install.ts';
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
export const idleBars = async (
  days: readonly (readonly [string, string])[],
  before?: number,
): Promise<Bar[]> => {
  const bars: Bar[] = [];
  for (const [name, day] of days) {
    bars.push(await daily(`nobody looks, ten pinned: ${name}`, idleLife(day, 0.37, before), IDLE));
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

/** A source is asked so often while a score of it is revealed, and no sooner than its answers allow. Seconds. */
const REVEALED = { ideal: 15, late: 1 } as const;

/** How often a revealed score's source is asked. @param fresh how long its answers call themselves fresh, seconds */
export async function revealedBar(day: string, fresh: number): Promise<Bar> {
  const life = revealedLife(day, 'nfl', fresh * SECOND, 0.37);
  const [look] = life.looks ?? [];
  const { sent } = await liveThrough(life);
  const asked = sent.filter(({ at, url }) => at >= (look?.from ?? 0) && url.includes('/nfl/'));
  const pauses = asked.slice(1).map(({ at }, index) => (at - (asked[index]?.at ?? 0)) / SECOND);
  const sorted = pauses.toSorted((a, b) => a - b);
  const [least = 0, median = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  const every = Math.max(REVEALED.ideal, fresh);
  return {
    what: `a revealed score, answers fresh for ${fresh} s`,
    promised: `asked every ${every} s`,
    measured: `${asked.length} requests, every ${median.toFixed(1)} s; at least ${least.toFixed(1)} s apart`,
    holds: least >= every && median <= every + REVEALED.late,
  };
}

/** A day of bad luck; what it cost is not the point. */
export async function hardBar(day: string, seed: number, before?: number): Promise<Bar> {
  const life = hardLife(day, seed, before);
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
