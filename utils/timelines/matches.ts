import { SITES } from './index.ts';

/** Match patterns of every page that the content script runs in from the start. */
export const SITE_MATCHES: string[] = SITES.flatMap((site) => site.matches);
