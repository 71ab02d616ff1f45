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
