import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { popup as words } from '../../locales/en.ts';
import { addedTimelines } from '../../utils/settings/hosts.ts';
import { askForTimelines } from '../../utils/settings/timeline-wish.ts';
import { SITES } from '../../utils/timelines/index.ts';
import { type Offer as SiteOffer, offerFor } from '../../utils/timelines/offer.ts';
import { askPage, page } from './state.ts';

interface PageOffer extends SiteOffer {
  /** The software that its pages are marked by: "Mastodon". */
  software?: string;
}

/** How often and how long a page may take to get the content script, ms. */
const LOOK_EVERY = 200;
const PATIENCE = 6000;

const MARKED = SITES.filter((site) => site.marks !== undefined);

const offer = signal<PageOffer | undefined>(undefined);
const refused = signal('');

/** Runs in the page: the first list of selectors of which one finds something there. */
const firstMarked = (lists: string[][]): number =>
  lists.findIndex((list) => list.some((mark) => document.querySelector(mark) !== null));

/**
 * The software of a tab's page. Rejects where the browser lets nobody in: its own pages, stores of extensions,
 * and tabs on which the toolbar button was not pressed.
 */
async function softwareOf(tabId: number): Promise<string | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: firstMarked,
    args: [MARKED.map(({ marks = [] }) => [...marks])],
  });
  return MARKED[Number(answer?.result)]?.name;
}

async function look(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const found = offerFor(tab?.url, await addedTimelines());
  if (found === undefined || tab?.id === undefined) return;
  const software = await softwareOf(tab.id);
  offer.value = { ...found, ...(software !== undefined && { software }) };
}

async function take({ name, patterns }: PageOffer): Promise<void> {
  refused.value = '';
  if (!(await askForTimelines(patterns))) {
    refused.value = words.notAllowed(name);
    return;
  }
  offer.value = undefined;
  const end = performance.now() + PATIENCE;
  while (page.value === null && performance.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_EVERY);
    });
    await askPage();
  }
}

function hint({ known, software }: PageOffer): string {
  if (known) return words.useKnown;
  return software === undefined ? words.useOther : words.useMarked(software);
}

/** Where Tipoff does not run yet: one button to use it there. */
export function Offer() {
  useEffect(() => {
    // Where nobody may look, nothing is offered.
    look().catch(() => undefined);
  }, []);
  const { value } = offer;
  if (value === undefined) return null;
  return (
    <div class="notice offer">
      <button type="button" class="button" onClick={() => void take(value)}>
        {words.use(value.name)}
      </button>
      <output class="muted">{refused.value || hint(value)}</output>
    </div>
  );
}
