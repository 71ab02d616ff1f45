import { browser } from 'wxt/browser';

/**
 * Opens a stream in a new tab and closes the popup, on a plain click or Enter. Other clicks (middle,
 * with a modifier key) stay the browser's own.
 */
export function openStream(event: MouseEvent, url: string): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void browser.tabs.create({ url }).then(() => window.close());
}

/** Opens the options in their tab and closes the popup. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

/** Opens the options where notices can be allowed, and closes the popup. */
export function openReminders(): void {
  const url = `${browser.runtime.getURL('/options.html')}#reminders`;
  void browser.tabs.create({ url }).then(() => window.close());
}
