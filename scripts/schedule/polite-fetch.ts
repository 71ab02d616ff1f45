import { readFileSync } from 'node:fs';

import type { Fetch } from '../../utils/schedule/fetch.ts';

/** ESPN refuses what calls itself a browser without being one, and bare names; this form it answers. */
const CONTACT = process.env['TIPOFF_CONTACT'] ?? 'https://tipoff.example/';

/** A host that could not be reached so many times running is asked no more. */
const ENOUGH_FAILURES = 3;

const version = (): string => {
  const file = new URL('../../package.json', import.meta.url);
  const { version: stated } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return stated;
};

/**
 * How a command names itself to the hosts it asks: `Tipoff/0.1.0 (+https://…)`. Who runs one regularly sets
 * `TIPOFF_CONTACT` to a page that says who they are.
 */
export const userAgent = (): string => `Tipoff/${version()} (+${CONTACT})`;

/**
 * A `fetch` for commands: it names itself, and soon stops asking a host that can't be reached, so that a run
 * without a network ends at once.
 * @param fetch what really asks
 */
export function politeFetch(fetch: Fetch): Fetch {
  const failures = new Map<string, number>();
  const agent = userAgent();
  return async (url, init) => {
    const { host } = new URL(url);
    const before = failures.get(host) ?? 0;
    if (before >= ENOUGH_FAILURES) throw new Error(`${host} could not be reached`);
    const headers = new Headers(init.headers);
    headers.set('User-Agent', agent);
    try {
      const response = await fetch(url, { ...init, headers });
      failures.delete(host);
      return response;
    } catch (error) {
      failures.set(host, (failures.get(host) ?? 0) + 1);
      throw error;
    }
  };
}
