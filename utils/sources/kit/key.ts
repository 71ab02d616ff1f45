/** Keys that a user enters: how a source turns one away, and how one is kept out of what is shown. Pure. */
import { SourceError } from '../source.ts';

/** What is said of a key that a source turned away. */
export const KEY_REFUSED = 'it does not accept this key';

/** @returns the error for an answer that turns the key away */
export const keyRefused = (): SourceError => new SourceError(KEY_REFUSED);

const MASK = '…';

/**
 * An address with a key in its path or query replaced by "…", for whatever is shown or recorded.
 * @param key as the user entered it; of one in two parts (`id:token`) each part is hidden
 */
export function maskKey(url: string, key: string | undefined): string {
  if (key === undefined || key === '') return url;
  const secrets = new Set([key, ...key.split(':')].filter((part) => part !== ''));
  const hidden = (part: string): string => {
    try {
      return secrets.has(decodeURIComponent(part)) ? MASK : part;
    } catch {
      return part;
    }
  };
  // Whole parts alone: a short key like "123" is also a part of dates and ids.
  return url
    .split(/([/?&=#])/)
    .map(hidden)
    .join('');
}
