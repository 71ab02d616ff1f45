import type { Driver } from '../../../tests/e2e/driver/driver.ts';
import { askBrowser } from '../../../tests/e2e/driver/firefox.ts';
import type { Profiler } from './profiler.ts';
import type { Whose } from './samples.ts';

/** How often the main thread is looked at, ms. */
const INTERVAL = 0.25;

/**
 * What a Firefox process says of its main thread, boiled down where it is: `[end, ms, whose]`. Its `ms` are
 * those that the thread was given: a busy machine takes time from any.
 */
const GECKO_SAMPLES = `(async () => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const whose = (text) => /moz-extension:/.test(text) ? 'ours' : /https?:\\/\\//.test(text) ? 'page' : 'other';
  const read = ({ threads, processes, meta }) => [
    ...threads.filter(({ name, processType }) => name === 'GeckoMain' && processType === 'tab')
      .map((thread) => readThread(thread, meta.startTime)),
    ...processes.flatMap(read),
  ];
  const unit = { ns: 1e6, 'µs': 1e3 }[profile.meta.sampleUnits.threadCPUDelta];
  const readThread = ({ samples, stackTable, frameTable, stringTable }, start) => {
    const place = frameTable.data.map((frame) => whose(stringTable[frame[frameTable.schema.location]]));
    const { prefix, frame } = stackTable.schema;
    const stacks = [];
    for (const stack of stackTable.data) {
      const caller = stack[prefix] === null ? 'other' : stacks[stack[prefix]];
      stacks.push(caller === 'other' ? place[stack[frame]] : caller);
    }
    const { time, stack, threadCPUDelta } = samples.schema;
    return samples.data.map((sample, index) => {
      const next = samples.data[index + 1] ?? sample;
      return [start + next[time], (next[threadCPUDelta] ?? 0) / unit, stacks[sample[stack]] ?? 'other'];
    });
  };
  return JSON.stringify(read(profile));
})()`;

/** Firefox's own profiler, which is reached from the browser's side only. */
export function geckoProfiler({ browser }: Driver): Profiler {
  const options = `1 << 24, ${String(INTERVAL)}, ['js', 'cpu'], ['GeckoMain']`;
  return {
    async start() {
      await askBrowser(browser, `Services.profiler.StartProfiler(${options})`);
    },
    async stop() {
      const threads = JSON.parse(await askBrowser(browser, GECKO_SAMPLES)) as [
        number,
        number,
        Whose,
      ][][];
      // Of the tabs' processes the one in which a page ran.
      const busiest = threads.toSorted((a, b) => pageTime(b) - pageTime(a))[0] ?? [];
      return busiest.map(([at, ms, whose]) => ({ at, ms, whose }));
    },
  };
}

const pageTime = (thread: readonly [number, number, Whose][]): number =>
  thread.reduce((sum, [, ms, whose]) => (whose === 'page' ? sum + ms : sum), 0);
