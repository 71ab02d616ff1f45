/** Turning what a user types into one more host that Tipoff may run on. Pure. */

export type InstanceError = 'empty' | 'malformed' | 'insecure' | 'port';

export type Instance = { host: string; pattern: string } | { error: InstanceError };

/** A public name: dot-separated labels, the last one not a number, so no address in digits. */
const PUBLIC_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!\d+$)[a-z0-9-]{2,}$/;

/** Match pattern of every page of a host. */
const patternOf = (host: string): string => `https://${host}/*`;

/** The host of a match pattern such as `https://host/*`. */
export const hostOf = (pattern: string): string => pattern.split('/')[2] ?? pattern;

/**
 * Reads "mastodon.example", "https://mastodon.example/@me" or "@me@mastodon.example".
 * International names come out in their ASCII form.
 */
export function parseInstance(typed: string): Instance {
  const text = typed.trim();
  if (text === '') return { error: 'empty' };
  if (/^http:/i.test(text)) return { error: 'insecure' };
  const account = /^@?[^@/:\s]+@([^@/\s]+)$/.exec(text);
  const address = account?.[1] ?? text.replace(/^https:\/\//i, '');
  let url: URL;
  try {
    url = new URL(`https://${address}`);
  } catch {
    return { error: 'malformed' };
  }
  if (url.username !== '' || !PUBLIC_NAME.test(url.hostname)) return { error: 'malformed' };
  if (url.port !== '') return { error: 'port' };
  return { host: url.hostname, pattern: patternOf(url.hostname) };
}
