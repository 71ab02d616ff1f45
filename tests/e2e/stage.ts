import type { Host } from '../internet/host.ts';
import { startInternet, type Internet } from '../internet/internet.ts';
import { HOME } from '../internet/permalinks.ts';
import { theWorld, type World } from '../internet/world.ts';
import { launchChromium } from './driver/chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver/driver.ts';
import { launchFirefox } from './driver/firefox.ts';
import { settledView, wrongOnes } from './read-timeline.ts';

/** A browser with the production build, in a simulated internet of its own. */
export interface Stage {
  driver: Driver;
  internet: Internet;
  world: World;
  stop(): Promise<void>;
}

export const launch = (name: BrowserName, options: LaunchOptions): Promise<Driver> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);

export interface StageOptions extends Partial<Omit<LaunchOptions, 'proxyPort'>> {
  /** How long the timelines of the simulated sites are that are not in the world; absent for none. */
  posts?: number;
  /** Changes the world before it begins. */
  world?: (world: World) => World;
  /** Hosts of that world, which are asked before the usual ones. */
  hosts?: (world: World) => readonly Host[];
  /** Runs before the browser starts, to make the internet misbehave from the first request. */
  before?: (internet: Internet) => void;
}

export async function startStage(
  name: BrowserName,
  { world: changed = (world) => world, before, posts, hosts, ...options }: StageOptions = {},
): Promise<Stage> {
  const world = changed(theWorld(Date.now()));
  const internet = await startInternet({
    world,
    ...(posts !== undefined && { posts }),
    ...(hosts && { hosts: hosts(world) }),
  });
  before?.(internet);
  try {
    const driver = await launch(name, {
      headless: true,
      ...options,
      proxyPort: internet.proxyPort,
    });
    return {
      driver,
      internet,
      world,
      stop: async () => {
        await driver.close();
        await internet.stop();
      },
    };
  } catch (problem) {
    await internet.stop();
    throw problem;
  }
}

/** A stage on which the schedule is there: the first screen of X was right once. @throws where it never was */
export async function startReadyStage(name: BrowserName): Promise<Stage> {
  const stage = await startStage(name);
  try {
    const page = await stage.driver.open(HOME.x);
    const wrong = wrongOnes(await settledView(stage.driver, page, stage.world, 'x'));
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    await page.close();
    return stage;
  } catch (problem) {
    await stage.stop();
    throw problem;
  }
}
