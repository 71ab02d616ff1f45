import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  choose,
  isKey,
  keepKey,
  maskedKey,
  parseKeys,
  readChosen,
  readKeys,
  removeKey,
} from '../../../utils/settings/keys.ts';
import { keepFeed } from '../../../utils/settings/feeds.ts';
import { readSetup, watchSetup } from '../../../utils/settings/setup.ts';

beforeEach(() => fakeBrowser.reset());

describe('keys', () => {
  it('are kept by source, replaced and removed', async () => {
    await keepKey('pandascore', 'first-key');
    await keepKey('youtube', 'AIza_other');
    await keepKey('pandascore', 'second-key');
    expect(await readKeys()).toEqual({ pandascore: 'second-key', youtube: 'AIza_other' });
    await removeKey('pandascore');
    expect(await readKeys()).toEqual({ youtube: 'AIza_other' });
  });

  it('never reach synced storage', async () => {
    await keepKey('pandascore', 'secret');
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('secret');
  });

  it.each(['', ' ', 'two words', 'line\nbreak', 'naïve', 'x'.repeat(401)])(
    'cannot be %j',
    async (text) => {
      expect(isKey(text)).toBe(false);
      await expect(keepKey('pandascore', text)).rejects.toThrow(/Invalid format/);
      expect(await readKeys()).toEqual({});
    },
  );

  it('are shown as dots: only a long one tells its end', () => {
    expect(maskedKey('short-secret')).toBe('••••••••');
    expect(maskedKey('a-very-long-secret-9f3k')).toBe('••••••••9f3k');
  });

  it('survive damage beside them', () => {
    expect(parseKeys({ a: 5, b: 'good', c: 'with space', d: null })).toEqual({ b: 'good' });
    for (const raw of [undefined, null, 'text', 5, ['key']]) expect(parseKeys(raw)).toEqual({});
  });
});

describe('sources without a key', () => {
  it('are switched on and off, each once', async () => {
    await choose('openligadb', true);
    await choose('openligadb', true);
    expect(await readChosen()).toEqual(['openligadb']);
    await choose('openligadb', false);
    expect(await readChosen()).toEqual([]);
  });

  it('survive damage beside them', async () => {
    await storage.setItem('local:chosen-sources', [5, 'openligadb', null, 'openligadb', '']);
    expect(await readChosen()).toEqual(['openligadb']);
  });
});

describe('the setup', () => {
  it('is all of it in one, and tells of each change', async () => {
    const heard = vi.fn<() => void>();
    const end = watchSetup(heard);
    await keepFeed({ kind: 'json', url: 'https://feed.example/index.json', name: 'Ours' });
    await keepKey('youtube', 'key');
    await choose('openligadb', true);
    expect(await readSetup()).toMatchObject({
      feeds: [{ name: 'Ours' }],
      keys: { youtube: 'key' },
      chosen: ['openligadb'],
      channels: [],
    });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
    end();
  });
});
