import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readParts, writeParts } from '../../../utils/schedule/parts-store.ts';
import type { SourceRequest } from '../../../utils/sources/source.ts';
import { scheduleRequest } from '../../../utils/sources/twitch/requests.ts';
import { videosRequest } from '../../../utils/sources/youtube/requests.ts';
import { NOW } from './make.ts';

describe('what an index named', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each<[string, SourceRequest]>([
    ["a channel's announcements", scheduleRequest('1234', NOW)],
    ["a channel's videos", videosRequest('UU123', ['a', 'b'], NOW)],
  ])('comes back as it was: %s', async (_what, part) => {
    await writeParts('index', [part]);
    expect((await readParts()).get('index')).toEqual([part]);
  });

  it('is not kept with a key', async () => {
    await writeParts('index', [{ ...scheduleRequest('1', NOW), headers: { Key: 'secret' } }]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
  });
});

describe('an index of long addresses', () => {
  beforeEach(() => fakeBrowser.reset());

  it('takes no more than its share of the storage, the first parts kept', async () => {
    const parts = Array.from({ length: 600 }, (_, index) => ({
      ...scheduleRequest(String(index), NOW),
      urls: [`https://long.example/${index}/${'x'.repeat(1900)}`],
    }));
    await writeParts('index', parts);
    const kept = (await readParts()).get('index') ?? [];
    expect(kept).toEqual(parts.slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(100);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(stored.length).toBeLessThan(420_000);
  });
});
