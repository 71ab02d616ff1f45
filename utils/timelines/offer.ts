import { httpsUrl } from '../https.ts';
import { parseInstance } from '../settings/instance.ts';
import { siteOfHost } from './index.ts';

/** A site on which Tipoff could run, were it allowed to. */
export interface Offer {
  /** "Reddit", or the page's host. */
  name: string;
  /** Match patterns to ask for. */
  patterns: readonly string[];
  /** Tipoff knows how its pages are built. */
  known: boolean;
}

/**
 * What may be offered for a page: a known site as a whole, any other host for itself.
 * @param address of the page; absent where the browser keeps it from us.
 * @param inUse match patterns that the user added and that are allowed.
 * @returns nothing for what is no public https site, and for sites where Tipoff runs, or would from the start.
 */
export function offerFor(address: string | undefined, inUse: readonly string[]): Offer | undefined {
  const href = httpsUrl(address);
  if (href === undefined) return undefined;
  const url = new URL(href);
  const own = parseInstance(url.host);
  if ('error' in own || inUse.includes(own.pattern)) return undefined;
  const site = siteOfHost(url);
  if (site === undefined) return { name: own.host, patterns: [own.pattern], known: false };
  return site.optional === true
    ? { name: site.name, patterns: site.matches, known: true }
    : undefined;
}
