import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { learnedKey, MOST_LEARNED } from '../../../utils/settings/learned.ts';
import type { Learned, Rejection } from '../../../utils/settings/learned.ts';
import { exportLearned } from '../../../utils/settings/learned-file.ts';
import {
  forget,
  forgetAll,
  importLearned,
  learn,
  readLearned,
  watchLearned,
} from '../../../utils/settings/learned-store.ts';

const { local, sync } = fakeBrowser.storage;
const NOW = Date.UTC(2026, 10, 22, 20);

const wrong = (alias: string, more: Partial<Rejection> = {}): Rejection => ({
  alias,
  entityId: 'nba:miami-heat',
  label: 'Miami Heat',
  never: false,
  ...more,
});
const words = async () => (await readLearned()).map(({ alias }) => alias);

beforeEach(() => fakeBrowser.reset());

describe('what was learned', () => {
  it('stays on this device', async () => {
    await learn(wrong('Heat'), NOW);
    expect(await readLearned()).toEqual([
      {
        kind: 'not-this',
        alias: 'Heat',
        entityId: 'nba:miami-heat',
        label: 'Miami Heat',
        at: NOW,
        times: 1,
      },
    ]);
    expect(await sync.get()).toEqual({});
  });

  it.each([null, 'text', 7, { rows: [] }])('is nothing when %j is stored', async (stored) => {
    await local.set({ learned: stored, other: 'kept' });
    expect(await readLearned()).toEqual([]);
    await learn(wrong('Heat'), NOW);
    expect(await words()).toEqual(['Heat']);
    expect(await local.get('other')).toEqual({ other: 'kept' });
  });

  it('loses one damaged row and nothing else', async () => {
    await learn(wrong('Heat'), NOW);
    const { learned } = await local.get('learned');
    await local.set({ learned: [{ alias: 'Magic' }, ...(learned as unknown[])] });
    expect(await words()).toEqual(['Heat']);
  });

  it('survives what is said at the same moment', async () => {
    await Promise.all(['Heat', 'Magic', 'Jets'].map((alias) => learn(wrong(alias), NOW)));
    expect((await words()).toSorted()).toEqual(['Heat', 'Jets', 'Magic']);
  });

  it('is taken back, one row or all', async () => {
    await learn(wrong('Heat'), NOW);
    await learn(wrong('Heat', { never: true }), NOW + 1);
    await learn(wrong('Magic'), NOW + 2);
    await forget(learnedKey({ alias: 'Heat', entityId: null }));
    expect((await readLearned()).map(({ alias, kind }) => [alias, kind])).toEqual([
      ['Magic', 'not-this'],
      ['Heat', 'not-this'],
    ]);
    await forgetAll();
    expect(await readLearned()).toEqual([]);
  });

  it('is told to watchers, checked, until they stop', async () => {
    const seen = vi.fn<(rows: Learned[]) => void>();
    const stop = watchLearned(seen);
    await local.set({ learned: 'rubbish' });
    expect(seen).toHaveBeenCalledExactlyOnceWith([]);
    stop();
    await learn(wrong('Heat'), NOW);
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('a file', () => {
  it('brings back all that was exported', async () => {
    await learn(wrong('Heat'), NOW);
    await learn(wrong('Heat'), NOW + 1);
    await learn(wrong('Jets', { never: true }), NOW + 2);
    const before = await readLearned();
    const file = exportLearned(before);
    await forgetAll();
    expect(await importLearned(file)).toBeUndefined();
    expect(await readLearned()).toEqual(before);
  });

  it('adds to what is there', async () => {
    await learn(wrong('Heat'), NOW);
    const file = exportLearned(await readLearned());
    await forgetAll();
    await learn(wrong('Magic'), NOW + 1);
    await importLearned(file);
    expect(await words()).toEqual(['Magic', 'Heat']);
  });

  it.each([
    ['no JSON', 'Heat'],
    ['another file', '{"settings":{}}'],
    ['one bad row', '{"tipoff":"learned","rows":[{"alias":"Heat"}]}'],
    ['a list', '[]'],
  ])('with %s changes nothing and says so', async (_, file) => {
    await learn(wrong('Magic'), NOW);
    expect(await importLearned(file)).toBe('malformed');
    expect(await words()).toEqual(['Magic']);
  });

  it('that holds more than fits pushes nothing out', async () => {
    await learn(wrong('Magic'), NOW);
    const row = (await readLearned())[0] as Learned;
    const rows = Array.from({ length: MOST_LEARNED }, (_, index) => ({
      ...row,
      alias: `word ${index}`,
      at: NOW + 5,
    }));
    expect(await importLearned(exportLearned(rows))).toBe('too-many');
    expect(await words()).toEqual(['Magic']);
  });
});
