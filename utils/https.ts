const LONGEST_URL = 2048;

/**
 * The one door for a URL from outside: an `https:` address without credentials, or nothing.
 * @param base resolves relative addresses when given; it must be https itself.
 */
export function httpsUrl(raw: unknown, base?: string): string | undefined {
  if (typeof raw !== 'string' || raw.length === 0 || raw.length > LONGEST_URL) return undefined;
  let url: URL;
  try {
    url = new URL(raw.trim(), base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
