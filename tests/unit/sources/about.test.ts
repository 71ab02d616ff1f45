import { describe, expect, it } from 'vitest';

import { ABOUT, type AboutSource, defaultHosts, isInUse } from '../../../utils/sources/about.ts';
import { SOURCES } from '../../../utils/sources/index.ts';
import { NO_SETUP, type ScheduleSource } from '../../../utils/sources/source.ts';
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

  it('says which kind of feed a source reads that waits for feeds, each kind once', () => {
    const readers = ABOUT.filter(({ reads }) => reads !== undefined);
    expect(readers.map(({ id }) => id)).toEqual(
      ABOUT.filter(({ waitsFor }) => waitsFor === 'feed').map(({ id }) => id),
    );
    expect(new Set(readers.map(({ reads }) => reads)).size).toBe(readers.length);
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

describe('a source is in use', () => {
  const source = (more: Partial<AboutSource>): AboutSource => ({
    id: 'one',
    name: 'One',
    hosts: [],
    ...more,
  });
  const feed = {
    id: 'x',
    kind: 'ical',
    url: 'https://calendars.example/a.ics',
    name: 'A',
  } as const;

  it.each([
    ['when it waits for nothing', source({}), NO_SETUP, true],
    ['not without its key', source({ waitsFor: 'key' }), NO_SETUP, false],
    ['with its key', source({ waitsFor: 'key' }), { feeds: [], keys: { one: 'k' } }, true],
    [
      'not with the key of another',
      source({ waitsFor: 'key' }),
      { feeds: [], keys: { two: 'k' } },
      false,
    ],
    ['when it was chosen', source({ waitsFor: 'choice' }), { ...NO_SETUP, chosen: ['one'] }, true],
    ['not when it was not', source({ waitsFor: 'choice' }), NO_SETUP, false],
    [
      'with a feed of its kind',
      source({ waitsFor: 'feed', reads: 'ical' }),
      { feeds: [feed], keys: {} },
      true,
    ],
    [
      'not with another kind',
      source({ waitsFor: 'feed', reads: 'json' }),
      { feeds: [feed], keys: {} },
      false,
    ],
  ])('%s', (_, about, setup, used) => {
    expect(isInUse(about, setup)).toBe(used);
  });
});
