import { SITES } from './index.ts';

/** Match patterns of every page that the content script runs in from the start. */
export const SITE_MATCHES: string[] = SITES.filter((site) => site.optional !== true).flatMap(
  (site) => site.matches,
);

/** Match patterns of known sites that the user may switch on; nothing runs there until then. */
export const OPTIONAL_MATCHES: string[] = SITES.filter((site) => site.optional === true).flatMap(
  (site) => site.matches,
);
