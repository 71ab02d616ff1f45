import { browser } from 'wxt/browser';

/** What of a sender is trusted: the browser fills these in, not the page. */
interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export const isOurPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

export const isContentScript = (sender: Sender): boolean =>
  sender.id === browser.runtime.id &&
  sender.tab?.id !== undefined &&
  sender.url?.startsWith('https://') === true;

/** Throws, which the sender hears, unless it may ask. */
export function require(allowed: boolean): void {
  if (!allowed) throw new Error('This sender may not ask that.');
}
