/** Which hosts Tipoff may reach, as match patterns. The browser's own permissions are the record. */
import { browser } from 'wxt/browser';

/** Those that it asks for at install. */
export const ownHosts = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Those that the user granted beyond them. */
export async function addedHosts(): Promise<string[]> {
  const own = ownHosts();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://') && !own.includes(origin));
}
