/** Timing in turns, so that whatever else the machine does hits every matcher alike. */

/** What one matcher needs for one post, microseconds; medians over the rounds. */
export interface Timing {
  /** Mean of a whole pass, without a clock between the posts: what ratios are made of. */
  mean: number;
  median: number;
  p99: number;
  /** How many posts the pass had; fewer for slow matchers. */
  posts: number;
}

export interface Contestant {
  name: string;
  run: (text: string) => number;
  texts: readonly string[];
}

const ROUNDS = 7;
/** A pass takes about so long, milliseconds; slow matchers get the first posts only. */
const PASS = 250;
const LEAST_POSTS = 100;
/** Least time over which a mean is taken, milliseconds. */
const LEAST_TIME = 100;

/** Where results go, so that no engine leaves the work undone. */
const sink = { sum: 0 };

const quantile = (sorted: Float64Array, q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;

const median = (list: readonly number[]): number => {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Time that this thread has worked, milliseconds: other programs' share of the machine does not count. The system may
 * count up a thread's time only when it rests, so that it rests for a moment first.
 */
export function worked(): number {
  Atomics.wait(pause, 0, 0, 1);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Some passes without a clock inside; microseconds a post. */
function passMean({ run, texts }: Contestant, posts: number): number {
  let sum = 0;
  let passes = 0;
  let time = 0;
  const begin = worked();
  while (time < LEAST_TIME) {
    for (let i = 0; i < posts; i += 1) sum += run(texts[i] ?? '');
    passes += 1;
    time = worked() - begin;
  }
  sink.sum += sum;
  return (time * 1000) / posts / passes;
}

/** One pass with the clock read after each post; microseconds, sorted. The clock's own cost is left in. */
function passEach({ run, texts }: Contestant, posts: number): Float64Array {
  const times = new Float64Array(posts);
  let before = performance.now();
  for (let i = 0; i < posts; i += 1) {
    sink.sum += run(texts[i] ?? '');
    const after = performance.now();
    times[i] = (after - before) * 1000;
    before = after;
  }
  return times.toSorted();
}

/** How many posts fit a pass; warms the code up as well. Some build on their first post: it doesn't count. */
function calibrate(one: Contestant): number {
  sink.sum += one.run(one.texts[0] ?? '');
  const begin = performance.now();
  let posts = 0;
  while (posts < one.texts.length && performance.now() - begin < PASS) {
    sink.sum += one.run(one.texts[posts] ?? '');
    posts += 1;
  }
  return Math.min(one.texts.length, Math.max(posts, LEAST_POSTS));
}

/** Times all contestants in turns. */
export function race(contestants: readonly Contestant[]): Map<string, Timing> {
  const laps = contestants.map((one) => ({
    one,
    posts: calibrate(one),
    means: [] as number[],
    medians: [] as number[],
    p99s: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const lap of laps) {
      lap.means.push(passMean(lap.one, lap.posts));
      const times = passEach(lap.one, lap.posts);
      lap.medians.push(quantile(times, 0.5));
      lap.p99s.push(quantile(times, 0.99));
    }
  }
  return new Map(
    laps.map(({ one, posts, means, medians, p99s }) => [
      one.name,
      { mean: median(means), median: median(medians), p99: median(p99s), posts },
    ]),
  );
}

/** Least time of one call over several, milliseconds. */
export function best(run: () => number, times = 5): number {
  let least = Infinity;
  for (let i = 0; i < times; i += 1) {
    const begin = performance.now();
    sink.sum += run();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
