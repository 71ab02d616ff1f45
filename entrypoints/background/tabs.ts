import { browser } from 'wxt/browser';

/** Opens an address in front: in the window that was last used, or in a new one where there is none. @param url https, or a page of ours */
export async function openInFront(url: string): Promise<void> {
  try {
    const { windowId } = await browser.tabs.create({ url });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {
    await browser.windows.create({ url });
  }
}

/** Opens the options where reminders are. */
export const openReminders = (): Promise<void> =>
  openInFront(`${browser.runtime.getURL('/options.html')}#reminders`);
