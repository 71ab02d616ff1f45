/** Whether the browser's notices may be shown: an optional permission, which only a page of ours can ask for. */
import { browser } from 'wxt/browser';

const NOTICES = { permissions: ['notifications' as const] };

/** Whether they are allowed now. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTICES);

/** Asks for them. Call it within a click: browsers grant nothing later. @returns whether they are allowed */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTICES);

/** Gives the permission back. */
export const stopNotifying = (): Promise<boolean> => browser.permissions.remove(NOTICES);
