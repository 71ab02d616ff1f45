import { randomUUID } from 'node:crypto';

import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { findBrowser } from '../../../scripts/browsers.mjs';
import { until } from '../until.ts';
import { BUILD, VIEWPORT, type Driver, type LaunchOptions } from './driver.ts';
import { cardOf, chipOf, everyOne, STANDING, type Seen, type Standing } from './shadow.ts';

const GECKO_ID = 'tipoff@tipoff.example';
/** A page of an extension arrives, though the driver is never told so. Milliseconds. */
const ARRIVAL = 20_000;

/** The part of WebDriver BiDi that puppeteer has no call for. */
interface Bidi {
  send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>;
}

/** A value as BiDi serialises a node. */
interface RemoteNode {
  type: string;
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** Launches Firefox with the production build. Throws when there is no Firefox. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined) throw new Error('No Firefox was found. Run `npm test` once.');
  const uuid = randomUUID();
  const size = options.viewport ?? VIEWPORT;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: options.headless ? size : null,
    args: [
      '--remote-allow-system-access',
      `--width=${String(size.width)}`,
      `--height=${String(size.height + 90)}`,
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      // What a user does with one click in the add-on's menu; without it no host may be read.
      'extensions.originControls.grantByDefault': true,
      'intl.accept_languages': 'en-US',
      // Else a question ignores its first half second, in which a driver answers.
      'security.notification_enable_delay': 0,
      ...(options.colorScheme === undefined
        ? {}
        : {
            'layout.css.prefers-color-scheme.content-override':
              options.colorScheme === 'dark' ? 0 : 1,
          }),
      ...(options.proxyPort === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.ssl': options.proxyHost ?? '127.0.0.1',
            'network.proxy.ssl_port': options.proxyPort,
            'network.proxy.http': options.proxyHost ?? '127.0.0.1',
            'network.proxy.http_port': options.proxyPort,
          }),
    },
  });
  await browser.installExtension(options.build ?? BUILD.firefox);
  const bidi = bidiOf(browser);
  return {
    name: 'firefox',
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openOwn: async (file) => {
      const page = await browser.newPage();
      const url = `moz-extension://${uuid}/${file}`;
      page.goto(url).catch(() => undefined);
      // On its way from one page to the next Firefox may fail to answer at all.
      const isThere = () =>
        page
          .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
          .catch(() => false);
      await until(isThere, { what: url, patience: ARRIVAL });
      return page;
    },
    allowing: async (_hosts, act) => {
      await act();
      await answerQuestion(bidi, 'button');
    },
    refusing: async (act) => {
      await act();
      await answerQuestion(bidi, 'secondaryButton');
    },
    command: (name) => pressKeyOf(bidi, name),
    chips: async (page, which = everyOne('tipoff-chip')) =>
      (await insideOf(bidi, page, which)).map(({ seen, standing }) => chipOf(seen, standing)),
    card: async (page) => {
      const [card] = await insideOf(bidi, page, everyOne('tipoff-card'));
      return card && cardOf(card.seen);
    },
    killWorker: () => endBackground(bidi),
    restart: () => restartAddon(bidi),
    remove: () => browser.uninstallExtension(GECKO_ID),
    close: () => browser.close(),
  };
}

const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** The elements that an expression gives, each with what is in its closed shadow root and where it stands. */
async function insideOf(
  bidi: Bidi,
  page: Page,
  expression: string,
): Promise<{ seen: Seen; standing: Standing }[]> {
  const context = contextOf(page);
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 12 },
  });
  const { result: found } = result as { result: { value?: RemoteNode[] } };
  return Promise.all(
    (found.value ?? []).map(async (node) => ({
      seen: seenOf(node),
      standing: await standingOf(bidi, context, node.sharedId ?? ''),
    })),
  );
}

async function standingOf(bidi: Bidi, context: string, sharedId: string): Promise<Standing> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: `(host) => JSON.stringify((${STANDING})(host))`,
    arguments: [{ sharedId }],
    target: { context },
    awaitPromise: false,
  });
  const { result } = answer.result as { result: { value: string } };
  return JSON.parse(result.value) as Standing;
}

function seenOf(node: RemoteNode): Seen {
  const value = node.value ?? { nodeType: 0 };
  const inside = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return {
    tag: (value.localName ?? '').toLowerCase(),
    attributes: value.attributes ?? {},
    children: inside.map((child) =>
      child.value?.nodeType === TEXT_NODE ? (child.value.nodeValue ?? '') : seenOf(child),
    ),
  };
}

/** `Node.TEXT_NODE`. */
const TEXT_NODE = 3;

/** Runs an expression in the browser itself, not in a page. @returns what its promise gives, as text */
export const askBrowser = (browser: Browser, expression: string): Promise<string> =>
  ask(bidiOf(browser), expression);

const inBrowser = async (bidi: Bidi, expression: string): Promise<void> => {
  await ask(bidi, expression);
};

async function ask(bidi: Bidi, expression: string): Promise<string> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  const answer = result as { type: string; result?: { value?: unknown } };
  if (answer.type !== 'success') throw new Error(`Firefox could not run ${expression}`);
  return String(answer.result?.value);
}

/** Ends the event page from the browser's own side, as its idle timer does. A message may start it again at once. */
const endBackground = (bidi: Bidi): Promise<void> =>
  inBrowser(
    bidi,
    `(async ({ extension }) => {
      while (extension.backgroundState === 'starting') {
        await new Promise((resolve) => Services.tm.dispatchToMainThread(resolve));
      }
      await extension.terminateBackground();
    })(WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}))`,
  );

/** Waits for the question whether an add-on may have a permission, and presses one of its buttons. */
const answerQuestion = (bidi: Bidi, button: 'button' | 'secondaryButton'): Promise<void> =>
  inBrowser(
    bidi,
    `(async ({ PopupNotifications }) => {
      const { panel } = PopupNotifications;
      const asks = () => panel.state === 'open' && panel.querySelector('popupnotification');
      if (!asks()) {
        await new Promise((resolve) => panel.addEventListener('popupshown', resolve, { once: true }));
      }
      asks().${button}.click();
    })(Services.wm.getMostRecentWindow('navigator:browser'))`,
  );

/** Does what the browser does when the key of an add-on's command is pressed, whichever that is. */
const pressKeyOf = (bidi: Bidi, command: string): Promise<void> =>
  inBrowser(
    bidi,
    `(async ({ document }, { extension }) => {
      const commands = await extension.shortcuts.allCommands();
      const { shortcut } = commands.find(({ name }) => name === ${JSON.stringify(command)});
      const key = shortcut.split('+').at(-1);
      document.querySelector('keyset[id^="ext-keyset"] key[key="' + key + '"]').doCommand();
    })(
      Services.wm.getMostRecentWindow('navigator:browser'),
      WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}),
    )`,
  );

const restartAddon = (bidi: Bidi): Promise<void> =>
  inBrowser(
    bidi,
    `(async ({ AddonManager }) => {
      const addon = await AddonManager.getAddonByID(${JSON.stringify(GECKO_ID)});
      await addon.reload();
    })(ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'))`,
  );
