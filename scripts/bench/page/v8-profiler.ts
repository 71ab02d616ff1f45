import type { CDPSession, Protocol } from 'puppeteer-core';

import type { Profiler } from './profiler.ts';
import { inTasks, type Sample, type Task, type Whose } from './samples.ts';

/** Our script in a page, as profilers name where code is from. */
const OURS = /^chrome-extension:/;
const PAGES = /^https?:/;

/** Whose code an address is of; nothing for the browser's own. */
const whoseUrl = (url: string): Whose | undefined =>
  OURS.test(url) ? 'ours' : PAGES.test(url) ? 'page' : undefined;

/** How often the main thread is looked at, µs. */
const INTERVAL = 250;

/** Has a `RunTask` for each task of a thread: when, and `tdur`, the time that the thread was given for it. */
const TASKS = 'disabled-by-default-devtools.timeline';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** µs of the clock that profiles are told by. */
  ts: number;
  dur?: number;
  tdur?: number;
}

/** Chromium's profiler, and beside it a trace of the tasks: a busy machine takes time from both alike. */
export function v8Profiler(session: CDPSession): Profiler {
  let events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as TraceEvent[]) if (event.name === 'RunTask') events.push(event);
  });
  return {
    async start() {
      events = [];
      const traceConfig = { includedCategories: [TASKS], excludedCategories: ['*'] };
      await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
      await session.send('Profiler.start');
    },
    async stop() {
      const epoch = Date.now() - (await monotonicNow(session));
      const { profile } = await session.send('Profiler.stop');
      const complete = new Promise((resolve) => {
        session.once('Tracing.tracingComplete', resolve);
      });
      await session.send('Tracing.end');
      await complete;
      return inTasks(samplesOf(profile, epoch), threadsOf(events, epoch));
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
    return { at: at + ms, ms, whose: whose.get(node) ?? 'other' };
  });
}

/** The tasks of every thread of the browser, in the order of time. */
function threadsOf(events: readonly TraceEvent[], epoch: number): Task[][] {
  const byTime = events.toSorted((a, b) => a.ts - b.ts);
  const threads = Map.groupBy(byTime, ({ pid, tid }) => `${pid} ${tid}`);
  return [...threads.values()].map((thread) =>
    thread.map(({ ts, dur = 0, tdur = dur }) => ({
      from: epoch + ts / 1000,
      to: epoch + (ts + dur) / 1000,
      given: tdur / 1000,
    })),
  );
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
