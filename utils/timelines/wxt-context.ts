/**
 * Stands in for WXT's context of a content script (`wxt.config.ts`), which brings timers, a watcher of addresses
 * and a log: 0.8 kB of the 20 that a page may be given, none of it used. What we need of it is `life.ts`.
 */
export const ContentScriptContext = Object;
