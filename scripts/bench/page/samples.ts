/** What a profiler saw of a page's main thread, and what that says of Tipoff. Pure. */

/** Whose code ran: ours, the page's, the cleaning up of memory, or nobody's. */
export type Whose = 'ours' | 'page' | 'memory' | 'other';

/** A stretch of the main thread. */
export interface Sample {
  /** Epoch ms at which it ends. */
  at: number;
  /** How long it was, ms. */
  ms: number;
  whose: Whose;
  /** The task that it lies in, where that is known: on a busy machine nothing may be seen between two. */
  task?: Task;
}

/** Some new posts and what was spent on them: a mark is set after each. */
export interface Mark {
  /** Epoch ms. */
  at: number;
  /** Posts that had come into the page by then. */
  posts: number;
}

/** A task of a thread; `from` and `to` are epoch ms. */
export interface Task {
  from: number;
  to: number;
  /** The time (ms) that the machine gave the thread for it: where others were busy too, less than it took. */
  given: number;
}

/** The task amid which each sample lies. Both are in the order of time. */
function tasksOf(samples: readonly Sample[], tasks: readonly Task[]): (Task | undefined)[] {
  let next = 0;
  return samples.map(({ at, ms }) => {
    const middle = at - ms / 2;
    while (next < tasks.length && (tasks[next]?.to ?? 0) < middle) next += 1;
    const task = tasks[next];
    return task !== undefined && task.from <= middle ? task : undefined;
  });
}

/** How long a stretch may have been, where all together were given so much: one that was kept waiting is longest. */
function longestOf(lengths: readonly number[], given: number): number {
  let left = given;
  for (const [index, ms] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = left / (lengths.length - index);
    if (ms > share) return share;
    left -= ms;
  }
  return Infinity;
}

/**
 * Samples in the time that their thread was given for each task.
 * @param threads tasks of every thread; the one that code was seen in is meant
 */
export function inTasks(samples: readonly Sample[], threads: readonly Task[][]): Sample[] {
  const seen = threads
    .map((tasks) => tasksOf(samples, tasks))
    .toSorted((a, b) => coveredBy(samples, b) - coveredBy(samples, a))[0];
  const byTask = Map.groupBy(samples.keys(), (index) => seen?.[index]);
  const most = new Map<Task | undefined, number>();
  for (const [task, indexes] of byTask) {
    const lengths = indexes.map((index) => samples[index]?.ms ?? 0);
    most.set(task, task === undefined ? Infinity : longestOf(lengths, task.given));
  }
  return samples.map((sample, index) => {
    const task = seen?.[index];
    const ms = Math.min(sample.ms, most.get(task) ?? Infinity);
    return { ...sample, ms, ...(task && { task }) };
  });
}

/** Time (ms) of somebody's code that lies in tasks. */
const coveredBy = (samples: readonly Sample[], tasks: readonly (Task | undefined)[]): number =>
  timeOf(
    samples.filter((_, index) => tasks[index] !== undefined),
    'ours',
  ) +
  timeOf(
    samples.filter((_, index) => tasks[index] !== undefined),
    'page',
  );

/** Time (ms) spent on somebody's code. */
export const timeOf = (samples: readonly Sample[], whose: Whose): number =>
  samples.reduce((sum, sample) => (sample.whose === whose ? sum + sample.ms : sum), 0);

/** The longest stretch (ms) of our code without a break. Memory that is cleaned up amid it counts. */
export function longestTask(samples: readonly Sample[]): number {
  let longest = 0;
  let task = 0;
  let cleaning = 0;
  let last: Task | undefined;
  for (const { ms, whose, task: within } of samples) {
    if (within !== last) task = 0;
    last = within;
    if (whose === 'memory') {
      cleaning += ms;
      continue;
    }
    task = whose === 'ours' ? task + (task > 0 ? cleaning : 0) + ms : 0;
    cleaning = 0;
    longest = Math.max(longest, task);
  }
  return longest;
}

/** Our time (ms) a post, between each mark and the next that has new posts. */
export function timesPerPost(samples: readonly Sample[], marks: readonly Mark[]): number[] {
  const ours = samples.filter(({ whose }) => whose === 'ours');
  const times: number[] = [];
  let next = 0;
  let [before] = marks;
  for (const mark of marks.slice(1)) {
    if (before === undefined || mark.posts === before.posts) continue;
    let spent = 0;
    for (let sample = ours[next]; sample && sample.at <= mark.at; sample = ours[next]) {
      if (sample.at > before.at) spent += sample.ms;
      next += 1;
    }
    times.push(spent / (mark.posts - before.posts));
    before = mark;
  }
  return times;
}

/** The middle one, or NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** A layout shift as the browser tells it; `at` in ms. */
export interface Shift {
  at: number;
  value: number;
  /** Something above the middle of the screen moved, which is where one reads. */
  above: boolean;
}

/** Shifts further apart than this (ms) belong to different windows, and no window is longer than `WINDOW`. */
const GAP = 1_000;
const WINDOW = 5_000;

/** Cumulative Layout Shift as https://web.dev/articles/cls has it: the worst window. */
export function cumulativeShift(shifts: readonly Omit<Shift, 'above'>[]): number {
  let worst = 0;
  let sum = 0;
  let began = -Infinity;
  let last = -Infinity;
  for (const { at, value } of shifts) {
    if (at - last >= GAP || at - began >= WINDOW) {
      sum = 0;
      began = at;
    }
    last = at;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}
