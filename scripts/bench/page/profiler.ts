import type { CDPSession, Page, Protocol } from 'puppeteer-core';

import type { Driver } from '../../../tests/e2e/driver/driver.ts';
import { askBrowser } from '../../../tests/e2e/driver/firefox.ts';
import { type Sample, sampleOf, type Whose } from './samples.ts';

/** Watches a page's main thread, in whichever browser. */
export interface Profiler {
  start(): Promise<void>;
  /** What was seen since, oldest first. */
  stop(): Promise<Sample[]>;
}

/** How often the main thread is looked at, µs. */
const INTERVAL = 250;

/** Our script in a page, as profilers name where code is from. */
const OURS = /^(?:chrome|moz)-extension:/;
const PAGES = /^https?:/;

const whoseUrl = (url: string): Whose | undefined =>
  OURS.test(url) ? 'ours' : PAGES.test(url) ? 'page' : undefined;

export const profilerOf = async (driver: Driver, page: Page): Promise<Profiler> =>
  driver.name === 'firefox' ? geckoProfiler(driver) : v8Profiler(await page.createCDPSession());

function v8Profiler(session: CDPSession): Profiler {
  return {
    async start() {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
      await session.send('Profiler.start');
    },
    async stop() {
      const now = await monotonicNow(session);
      const epoch = Date.now() - now;
      const { profile } = await session.send('Profiler.stop');
      return samplesOf(profile, epoch);
    },
  };
}

/** The clock that profiles are told by, ms. */
async function monotonicNow(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0) * 1000;
}

/** @param epoch epoch ms at which the profile's clock began */
function samplesOf(profile: Protocol.Profiler.Profile, epoch: number): Sample[] {
  const whose = whoseNodes(profile.nodes);
  const { samples = [], timeDeltas = [] } = profile;
  let at = epoch + profile.startTime / 1000;
  // A sample says what ran until the next one.
  return samples.map((node, index) => {
    at += (timeDeltas[index] ?? 0) / 1000;
    const ms = (timeDeltas[index + 1] ?? 0) / 1000;
    return sampleOf(at + ms, ms, whose.get(node) ?? 'other');
  });
}

/** Code belongs to who called it: a look at the page's layout that we ask for is ours. */
function whoseNodes(nodes: readonly Protocol.Profiler.ProfileNode[]): Map<number, Whose> {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, Whose>();
  const visit = (id: number, caller: Whose): void => {
    const node = known.get(id);
    if (!node) return;
    const { functionName, url } = node.callFrame;
    const own = functionName === '(garbage collector)' ? 'memory' : whoseUrl(url);
    const whose = caller === 'other' ? (own ?? 'other') : caller;
    found.set(id, whose);
    for (const child of node.children ?? []) visit(child, whose);
  };
  const [root] = nodes;
  if (root) visit(root.id, 'other');
  return found;
}

/** What a Firefox process says of its main thread, boiled down where it is: `[end, ms, url]`, urls by number. */
const GECKO_SAMPLES = `(async () => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const whose = (text) => /moz-extension:/.test(text) ? 'ours' : /https?:\\/\\//.test(text) ? 'page' : 'other';
  const read = ({ threads, processes, meta }) => [
    ...threads.filter(({ name, processType }) => name === 'GeckoMain' && processType === 'tab')
      .map((thread) => readThread(thread, meta.startTime)),
    ...processes.flatMap(read),
  ];
  const readThread = ({ samples, stackTable, frameTable, stringTable }, start) => {
    const place = frameTable.data.map((frame) => whose(stringTable[frame[frameTable.schema.location]]));
    const { prefix, frame } = stackTable.schema;
    const stacks = [];
    for (const stack of stackTable.data) {
      const caller = stack[prefix] === null ? 'other' : stacks[stack[prefix]];
      stacks.push(caller === 'other' ? place[stack[frame]] : caller);
    }
    const { time, stack } = samples.schema;
    return samples.data.map((sample, index) => {
      const next = samples.data[index + 1]?.[time] ?? sample[time];
      return [start + next, next - sample[time], stacks[sample[stack]] ?? 'other'];
    });
  };
  return JSON.stringify(read(profile));
})()`;

/** Firefox's own profiler, which is reached from the browser's side only. */
function geckoProfiler({ browser }: Driver): Profiler {
  const options = `1 << 24, ${String(INTERVAL / 1000)}, ['js'], ['GeckoMain']`;
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
      return busiest.map(([at, ms, whose]) => sampleOf(at, ms, whose));
    },
  };
}

const pageTime = (thread: readonly [number, number, Whose][]): number =>
  thread.reduce((sum, [, ms, whose]) => (whose === 'page' ? sum + ms : sum), 0);
