import puppeteer, {
  TargetType,
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
} from 'puppeteer-core';

import { findBrowser } from '../../../scripts/browsers.mjs';
import { BUILD, VIEWPORT, type Chip, type Driver, type LaunchOptions } from './driver.ts';
import { until } from '../until.ts';
import { cardOf, chipOf, everyOne, STANDING, type Seen, type Standing } from './shadow.ts';

/** Chromium's own calls home would fill the record of requests. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Launches Chromium with the production build. Throws when there is no Chromium. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found. Run `npm test` once.');
  const size = options.viewport ?? VIEWPORT;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    pipe: true,
    headless: options.headless,
    enableExtensions: [options.build ?? BUILD.chromium],
    defaultViewport: options.headless ? size : null,
    env: { ...process.env, LANGUAGE: 'en_US' },
    args: [
      ...QUIET,
      '--lang=en-US',
      `--window-size=${String(size.width)},${String(size.height + 90)}`,
      // Chromium's sandbox does not work for root, and a test machine is often just that.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort === undefined
        ? []
        : [
            `--proxy-server=${options.proxyHost ?? '127.0.0.1'}:${String(options.proxyPort)}`,
            '--ignore-certificate-errors',
          ]),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER,
  );
  const { host: id } = new URL(worker.url());
  const control = await browser.target().createCDPSession();

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    if (options.colorScheme) await preferScheme(page, options.colorScheme);
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    open,
    openOwn: (file) => open(`chrome-extension://${id}/${file}`),
    allowing: async (hosts, act) => {
      for (const host of [hosts].flat()) await allowHost(browser, id, `https://${host}/*`);
      await act();
    },
    command: (name) => dispatchCommand(browser, name),
    chips,
    card: async (page) => {
      const [card] = await insideOf(page, everyOne('tipoff-card'));
      return card && cardOf(card.seen);
    },
    killWorker: () => endWorker(control, id),
    restart: async () => {
      await browser.uninstallExtension(id);
      await browser.installExtension(options.build ?? BUILD.chromium);
    },
    remove: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/** What the switches on Chromium's page of extensions call. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
}

async function allowHost(browser: Browser, id: string, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extension, host) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: DeveloperPrivate };
      };
      await chrome.developerPrivate.addHostPermission(extension, host);
    },
    id,
    pattern,
  );
  await page.close();
}

/** What of the extension's API a command's press goes through. */
interface ChromeOfWorker {
  tabs: { query(which: { active: boolean }): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
}

/** A key that a driver presses never gets past the page to the browser, so the worker hears of it directly. */
async function dispatchCommand(browser: Browser, name: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  await worker?.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfWorker };
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

const preferScheme = (page: Page, value: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

/** Presses the extension's toolbar button while `page` is in front, and gives the popup that opens. */
export async function openToolbarPopup({ browser }: Driver, page: Page): Promise<Page> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The extension is not installed.');
  const before = new Set(browser.targets());
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (one) => !before.has(one) && one.url().endsWith('/popup.html'),
  );
  return target.asPage();
}

/** Ends the extension's worker, if it runs, and waits until it is gone. Another may start at once. */
async function endWorker(control: CDPSession, id: string): Promise<void> {
  const workers = async (): Promise<string[]> => {
    const { targetInfos } = await control.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.includes(id))
      .map(({ targetId }) => targetId);
  };
  const running = new Set(await workers());
  await until(
    async () => {
      const left = (await workers()).filter((targetId) => running.has(targetId));
      // One that is just starting ignores it, and one may end by itself in the meantime.
      for (const targetId of left) {
        await control.send('Target.closeTarget', { targetId }).catch(() => undefined);
      }
      return left.length === 0;
    },
    { what: 'the worker’s end' },
  );
}

async function chips(page: Page, which = everyOne('tipoff-chip')): Promise<Chip[]> {
  return (await insideOf(page, which)).map(({ seen, standing }) => chipOf(seen, standing));
}

/** The elements that an expression gives, each with what is in its closed shadow root and where it stands. */
async function insideOf(
  page: Page,
  expression: string,
): Promise<{ seen: Seen; standing: Standing }[]> {
  const session = await page.createCDPSession();
  try {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { result: properties } = await session.send('Runtime.getProperties', {
      objectId: result.objectId ?? '',
      ownProperties: true,
    });
    const hosts = properties.filter(({ name }) => /^\d+$/.test(name));
    return await Promise.all(hosts.map(({ value }) => look(session, value?.objectId ?? '')));
  } finally {
    await session.detach();
  }
}

async function look(
  session: CDPSession,
  objectId: string,
): Promise<{ seen: Seen; standing: Standing }> {
  const [{ node }, { result }] = await Promise.all([
    session.send('DOM.describeNode', { objectId, depth: -1, pierce: true }),
    session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${STANDING})(this); }`,
      returnByValue: true,
    }),
  ]);
  return { seen: seenOf(node), standing: result.value as Standing };
}

function seenOf(node: Protocol.DOM.Node): Seen {
  const attributes: Record<string, string> = {};
  const flat = node.attributes ?? [];
  for (let index = 0; index < flat.length; index += 2)
    attributes[flat[index] ?? ''] = flat[index + 1] ?? '';
  const children = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map((child) =>
    child.nodeType === TEXT_NODE ? child.nodeValue : seenOf(child),
  );
  return { tag: node.localName.toLowerCase(), attributes, children };
}

/** `Node.TEXT_NODE`. */
const TEXT_NODE = 3;
