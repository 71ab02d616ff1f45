/** Runs one browser through everything that is measured. */
import type { BrowserName, Driver } from '../../../tests/e2e/driver/driver.ts';
import { launch, startStage } from '../../../tests/e2e/stage.ts';
import { HOME } from '../../../tests/internet/permalinks.ts';
import type { World } from '../../../tests/internet/world.ts';
import { siteOfHost } from '../../../utils/timelines/index.ts';
import { aliasesOf } from './aliases.ts';
import { costOf, FAST, quietCost, THROTTLE, waitForChips, type Cost, type Scene } from './cost.ts';
import type { Flags } from './flags.ts';
import { heapAlong, type HeapAt } from './heap.ts';
import { scroll, watch } from './in-page.ts';
import { REACT_HOME, reactHost, reactScript } from './react-host.ts';
import { median } from './samples.ts';
import { benchWorld } from './world.ts';

export interface Figures {
  browser: BrowserName;
  /** By what factor the main thread was slowed down. */
  throttle: number;
  /** Of the schedule; absent on a page of the real network. */
  aliases?: number;
  with: Cost;
  without: Cost;
  /** With us on the same timeline, built as X builds it; absent on a page of the real network. */
  react?: Cost;
  /** From a post in the DOM to its chip on the screen, unthrottled: median ms and frames, of how many chips. */
  chip: { ms: number; frames: number; chips: number };
  /** Time in our code on a page without a post, from its beginning on, ms; the middle of several loads. */
  quiet?: number;
  heap?: { with: HeapAt[]; without: HeapAt[] };
}

/** Px a frame: reading on. */
const CALM = 120;
/** How often the page without posts is loaded. */
const QUIET_LOADS = 5;
/** Posts after which enough chips were waited for. */
const CALM_POSTS = 240;

const sceneOf = (url: string, posts: number): Scene => ({
  url,
  selector: siteOfHost(new URL(url))?.post[0] ?? 'article, [role="article"]',
  posts,
});

/** Measures on the simulated timeline. */
export async function measureSimulated(
  name: BrowserName,
  flags: Pick<Flags, 'posts' | 'heapPosts'>,
): Promise<Figures> {
  const script = await reactScript();
  const stage = await startStage(name, {
    world: (world) => benchWorld(world, flags.posts),
    hosts: (world) => [reactHost(world, script)],
  });
  const { driver } = stage;
  const plain = sceneOf(HOME.x, flags.posts);
  const react = sceneOf(REACT_HOME, flags.posts);
  try {
    const chip = await chipTimes(driver, plain);
    const withUs = await costOf(driver, plain, 'schedule');
    const onReact = await costOf(driver, react, 'chips');
    const quiet = await usualQuiet(driver);
    await driver.remove();
    const without = await costOf(driver, plain, 'nothing');
    const heap = flags.heapPosts > 0 && name === 'chromium' ? await measureHeap(flags) : undefined;
    return {
      browser: name,
      throttle: THROTTLE[name],
      aliases: aliasesOf(stage.world),
      with: withUs,
      without,
      react: onReact,
      chip,
      quiet,
      ...(heap && { heap }),
    };
  } finally {
    await stage.stop();
  }
}

/** Measures on any page, with whatever schedule the network gives. */
export async function measureUrl(name: BrowserName, url: string, flags: Flags): Promise<Figures> {
  const { proxy } = flags;
  const scene = sceneOf(url, flags.posts);
  const driver = await launch(name, {
    headless: true,
    ...(proxy && { proxyHost: proxy.host, proxyPort: proxy.port }),
  });
  try {
    const chip = await chipTimes(driver, scene);
    const withUs = await costOf(driver, scene, 'schedule');
    await driver.remove();
    const without = await costOf(driver, scene, 'nothing');
    return { browser: name, throttle: THROTTLE[name], with: withUs, without, chip };
  } finally {
    await driver.close();
  }
}

/** One load may cost three times what the next does, so the middle of several counts. */
async function usualQuiet(driver: Driver): Promise<number> {
  const costs: number[] = [];
  while (costs.length < QUIET_LOADS) costs.push(await quietCost(driver, HOME.bluesky));
  return median(costs);
}

async function chipTimes(driver: Driver, { url, selector }: Scene): Promise<Figures['chip']> {
  const page = await driver.open(url);
  await waitForChips(driver, page);
  await watch(page, selector);
  const { waits, frames } = await scroll(page, CALM_POSTS, CALM);
  await page.close();
  return { ms: median(waits), frames: median(frames), chips: waits.length };
}

async function measureHeap(flags: Pick<Flags, 'heapPosts'>): Promise<NonNullable<Figures['heap']>> {
  const world = (usual: World) => benchWorld(usual, flags.heapPosts);
  const stage = await startStage('chromium', { world });
  const { driver } = stage;
  const { url, selector } = sceneOf(HOME.x, flags.heapPosts);
  const along = async () => {
    const page = await driver.open(url);
    await watch(page, selector);
    const heap = await heapAlong(page, flags.heapPosts, FAST);
    await page.close();
    return heap;
  };
  try {
    const first = await driver.open(url);
    await waitForChips(driver, first);
    await first.close();
    const withUs = await along();
    await driver.remove();
    return { with: withUs, without: await along() };
  } finally {
    await stage.stop();
  }
}
