import { readFileSync } from 'node:fs';

import type { Fetch } from '../../utils/schedule/fetch.ts';

/** ESPN refuses what calls itself a browser without being one, and bare names; this form it answers. */
const CONTACT = process.env['TIPOFF_CONTACT'] ?? 'https://tipoff.example/';

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version: stated } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return stated;
}

/**
 * A `fetch` that says who asks: `Tipoff/0.1.0 (+https://…)`. Who runs a command regularly sets `TIPOFF_CONTACT` to a
 * page about themselves.
 */
export function politeFetch(fetch: Fetch): Fetch {
  const agent = `Tipoff/${version()} (+${CONTACT})`;
  return (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('User-Agent', agent);
    return fetch(url, { ...init, headers });
  };
}
