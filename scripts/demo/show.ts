/** A start with a window: a real browser with the extension, until it is closed. */
import { launch, startStage } from '../../tests/e2e/stage.ts';
import type { Driver } from '../../tests/e2e/driver/driver.ts';
import { HOME } from '../../tests/internet/permalinks.ts';
import { SITE_IDS } from '../../tests/internet/world.ts';
import type { Flags } from './flags.ts';

/** Opens the browser and waits until a person has closed it. @param say prints a line */
export async function show({ browser, live }: Flags, say: (line: string) => void): Promise<void> {
  if (live) {
    const driver = await launch(browser, { headless: false });
    say('The real network: sign in where you like, and scroll. Close the browser to end.');
    await openTabs(driver);
    return;
  }
  const stage = await startStage(browser, { headless: false });
  say('Everything in this browser is simulated: the sites, the posts, the games and the streams.');
  say(
    'Scroll, click a chip, open Tipoff from the toolbar. Close the browser or press Ctrl-C to end.',
  );
  await openTabs(stage.driver);
  await stage.internet.stop();
}

async function openTabs(driver: Driver): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    driver.browser.once('disconnected', () => {
      resolve();
    });
  });
  const [blank] = await driver.browser.pages();
  await driver.openOwn('popup.html');
  for (const site of SITE_IDS.toReversed()) await driver.open(HOME[site]);
  await blank?.close();
  await closed;
}
