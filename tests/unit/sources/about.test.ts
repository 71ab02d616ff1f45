import { describe, expect, it } from 'vitest';

import { ABOUT, defaultHosts } from '../../../utils/sources/about.ts';
import { SOURCES } from '../../../utils/sources/index.ts';
import type { ScheduleSource } from '../../../utils/sources/source.ts';
import { SITE_MATCHES } from '../../../utils/timelines/matches.ts';
import config from '../../../wxt.config.ts';

const saidOf = ({ id, name, hosts, waitsFor }: Omit<ScheduleSource, 'requests' | 'parse'>) => ({
  id,
  name,
  hosts: [...hosts],
  waitsFor,
});
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** The manifest as the build gets it, as plain data. */
async function manifest(browser: 'chrome' | 'firefox'): Promise<Record<string, unknown>> {
  const { manifest: made } = config;
  const env = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const;
  return { ...(typeof made === 'function' ? await made(env) : await made) };
}

describe('what is said of sources without their code', () => {
  it('is what each source says of itself', () => {
    expect(ABOUT.map(saidOf).toSorted(byId)).toEqual(SOURCES.map(saidOf).toSorted(byId));
  });

  it('says where to get a key for each source that needs one, and for no other', () => {
    for (const { id, waitsFor, key } of ABOUT) {
      expect([id, key !== undefined]).toEqual([id, waitsFor === 'key']);
    }
  });

  it.each(['chrome', 'firefox'] as const)(
    'is what the manifest for %s asks for at install, and nothing that waits for the user',
    async (browser) => {
      const working = SOURCES.filter(({ waitsFor }) => waitsFor === undefined);
      const needed = [...new Set(working.flatMap(({ hosts }) => hosts))];
      const asked = (await manifest(browser))['host_permissions'];
      expect([...(asked as string[])].toSorted()).toEqual([...needed, ...SITE_MATCHES].toSorted());
      expect([...defaultHosts()].toSorted()).toEqual(needed.toSorted());
    },
  );

  it('lets every other host be asked for one by one', async () => {
    expect((await manifest('chrome'))['optional_host_permissions']).toEqual(['https://*/*']);
  });
});
