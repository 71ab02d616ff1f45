/** Switching sites on as a person does: in the options. */
import type { ElementHandle, Page } from 'puppeteer-core';

import type { SimulatedSite } from '../../internet/engine/site.ts';
import type { Driver } from '../driver/driver.ts';
import { until } from '../until.ts';

/** The switch whose words begin so. */
async function switchOf(options: Page, name: string): Promise<ElementHandle> {
  const found = await options.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('#sites [role="switch"]')].find((one) =>
        one.textContent?.trim().startsWith(wanted),
      ),
    name,
  );
  const element = found.asElement();
  if (!element) throw new Error(`no switch "${name}"`);
  return element as ElementHandle;
}

const isOn = (one: ElementHandle): Promise<boolean> =>
  one.evaluate((element) => element.getAttribute('aria-checked') === 'true');

/** Adds a host that nobody knows, and waits until it is listed. */
async function addHost(driver: Driver, options: Page, host: string): Promise<void> {
  await options.focus('[name=host]');
  await options.keyboard.type(host);
  await driver.allowing(host, () => options.keyboard.press('Enter'));
  await until(() => switchOf(options, host).then(isOn, () => false), {
    what: `${host} in the list`,
  });
}

/** Lets Tipoff run on a simulated site. @param options the options page */
export async function switchOn(driver: Driver, options: Page, site: SimulatedSite): Promise<void> {
  if (site.switch === undefined) return;
  await options.bringToFront();
  if (site.switch.includes('.')) {
    await addHost(driver, options, site.switch);
    return;
  }
  const found = await switchOf(options, site.switch);
  if (await isOn(found)) return;
  await driver.allowing(site.hosts, async () => {
    await options.bringToFront();
    await found.click();
  });
  await until(() => isOn(found), { what: `${site.switch} to be switched on` });
}
