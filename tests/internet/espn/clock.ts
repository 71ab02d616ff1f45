/** How a simulated game stands at a moment. Pure: the world and the time are given. */
import { startOf, type TeamEvent, type World, type WorldEvent } from '../world.ts';

/** ESPN's `status` object, as recorded answers have it. */
export interface EspnStatus {
  clock?: number;
  displayClock?: string;
  period?: number;
  type: {
    id: string;
    name: string;
    state: 'pre' | 'in' | 'post';
    completed: boolean;
    description: string;
    detail: string;
    shortDetail: string;
  };
}

/** Game seconds that pass in one real second, where a clock runs down. */
const PACE = 0.5;
/** Minutes of stoppage time before a soccer match ends. */
const STOPPAGE = 8;
/** Real seconds that half an inning takes. */
const HALF_INNING = 240;

const status = (
  id: string,
  name: string,
  state: 'pre' | 'in' | 'post',
  description: string,
  detail = description,
  more: Partial<EspnStatus> = {},
): EspnStatus => ({
  clock: 0,
  displayClock: '0:00',
  period: 0,
  ...more,
  type: {
    id,
    name: `STATUS_${name}`,
    state,
    completed: state === 'post' && name !== 'POSTPONED',
    description,
    detail,
    shortDetail: detail,
  },
});

const FINAL = status('3', 'FINAL', 'post', 'Final');

/** @param now epoch ms */
export function statusAt(event: WorldEvent, world: World, now: number): EspnStatus {
  if (event.state === 'postponed') return status('6', 'POSTPONED', 'post', 'Postponed');
  const soccer = event.path.startsWith('soccer/');
  if (event.state === 'final') {
    return soccer
      ? status('28', 'FULL_TIME', 'post', 'Full Time', 'FT', { displayClock: "90'+5'", period: 2 })
      : FINAL;
  }
  if (event.state === 'halftime') {
    return status('23', 'HALFTIME', 'in', 'Halftime', 'Halftime', { period: 2 });
  }
  if (event.state === 'scheduled' && now < startOf(event, world)) {
    return status('1', 'SCHEDULED', 'pre', 'Scheduled');
  }
  if (event.shape !== 'teams')
    return partStatus(event.shape, event.period ?? 1, event.clock ?? 300);
  const began = event.state === 'live' ? world.born : startOf(event, world);
  return playing(event, (now - began) / 1000);
}

function partStatus(shape: string, period: number, clock: number): EspnStatus {
  if (shape === 'mma') {
    const display = clockText(clock);
    return status('31', 'IN_PROGRESS_2', 'in', 'In Progress', `R${String(period)}, ${display}`, {
      clock,
      displayClock: display,
      period,
    });
  }
  return status('2', 'IN_PROGRESS', 'in', 'In Progress', 'In Progress', { period });
}

/** @param elapsed real seconds since the event stood as the world describes it */
function playing(event: TeamEvent, elapsed: number): EspnStatus {
  const from = event.progress ?? { period: 1, clock: firstClock(event.path) };
  if (event.path.startsWith('soccer/'))
    return soccerStatus(Math.floor(from.clock / 60 + elapsed / 60));
  if (event.path.startsWith('baseball/')) return inning(from.period, elapsed);
  const length = firstClock(event.path);
  let { period } = from;
  let clock = from.clock - elapsed * PACE;
  while (clock <= 0) {
    if (period >= periods(event.path)) return FINAL;
    period += 1;
    clock += length;
  }
  const display = clockText(clock);
  const name = event.path.startsWith('hockey/') ? 'Period' : 'Quarter';
  return status(
    '2',
    'IN_PROGRESS',
    'in',
    'In Progress',
    `${display} - ${ordinal(period)} ${name}`,
    {
      clock: Math.floor(clock),
      displayClock: display,
      period,
    },
  );
}

function soccerStatus(minute: number): EspnStatus {
  if (minute > 90 + STOPPAGE) {
    return status('28', 'FULL_TIME', 'post', 'Full Time', 'FT', {
      displayClock: "90'+8'",
      period: 2,
    });
  }
  const display = minute > 90 ? `90'+${String(minute - 90)}'` : `${String(minute)}'`;
  return minute <= 45
    ? status('25', 'FIRST_HALF', 'in', 'First Half', display, {
        clock: minute * 60,
        displayClock: display,
        period: 1,
      })
    : status('26', 'SECOND_HALF', 'in', 'Second Half', display, {
        clock: minute * 60,
        displayClock: display,
        period: 2,
      });
}

function inning(first: number, elapsed: number): EspnStatus {
  const halves = Math.floor(elapsed / HALF_INNING) + 1;
  const period = Math.min(9, first + Math.floor(halves / 2));
  const detail = `${halves % 2 === 1 ? 'Bottom' : 'Top'} ${ordinal(period)}`;
  return status('2', 'IN_PROGRESS', 'in', 'In Progress', detail, { period });
}

/** Points of one side at `now`, as ESPN writes them. */
export function scoreAt(
  event: TeamEvent,
  side: 'home' | 'away',
  world: World,
  now: number,
): string {
  const { progress } = event;
  if (!progress) return '0';
  const elapsed = (now - world.born) / 1000;
  const points = progress.plays
    .filter(([second, who]) => who === side && second <= elapsed)
    .reduce((sum, [, , worth]) => sum + worth, progress[side]);
  return String(points);
}

const periods = (path: string): number => (path.startsWith('hockey/') ? 3 : 4);

/** Seconds in a period. */
function firstClock(path: string): number {
  if (path.startsWith('hockey/')) return 20 * 60;
  if (path.startsWith('basketball/nba')) return 12 * 60;
  return path.startsWith('soccer/') ? 0 : 15 * 60;
}

const clockText = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const ordinal = (count: number): string =>
  `${String(count)}${['th', 'st', 'nd', 'rd'][count] ?? 'th'}`;
