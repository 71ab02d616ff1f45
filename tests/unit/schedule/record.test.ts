import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import {
  noteRequest,
  noteRequests,
  readRequestRecord,
  type RecordedRequest,
  shownAddress,
} from '../../../utils/schedule/record.ts';
import { NOW } from './make.ts';

beforeEach(() => fakeBrowser.reset());

const entry = (index: number): RecordedRequest => ({
  at: NOW + index,
  host: 'one.example',
  path: '/nfl',
  bytes: 100 + index,
  why: 'NFL: on screen',
  outcome: 'answered',
});

describe('the request record', () => {
  it('keeps the last 500, newest first, whatever the size of the batches', async () => {
    for (let from = 0; from < 600; from += 7) {
      const batch = Array.from({ length: 7 }, (_, index) => entry(from + index));
      await noteRequests(batch.filter(({ at }) => at < NOW + 600));
    }
    const record = await readRequestRecord();
    expect(record).toHaveLength(500);
    expect(record[0]).toEqual(entry(599));
    expect(record.at(-1)).toEqual(entry(100));
  });

  it('rewrites little for one more', async () => {
    await noteRequests(Array.from({ length: 500 }, (_, index) => entry(index)));
    await noteRequest(entry(500));
    const { 'requests-recent': recent } = await fakeBrowser.storage.local.get('requests-recent');
    expect(JSON.stringify(recent).length).toBeLessThan(200);
  });

  it('loses no entry of two batches at once', async () => {
    await Promise.all([noteRequest(entry(0)), noteRequest(entry(1)), noteRequest(entry(2))]);
    expect(await readRequestRecord()).toHaveLength(3);
  });

  it('leaves out what is damaged', async () => {
    await noteRequest(entry(0));
    await fakeBrowser.storage.local.set({ 'requests-older': [[1, 2], 'x', null] });
    expect(await readRequestRecord()).toEqual([entry(0)]);
  });
});

describe('an address in it', () => {
  const url = 'https://feeds.example/private/token-123/cal.ics?key=secret';

  it('lacks its query, and all of its path when it is the user’s own', () => {
    expect(shownAddress(url, false)).toEqual({
      host: 'feeds.example',
      path: '/private/token-123/cal.ics',
    });
    expect(shownAddress(url, true)).toEqual({ host: 'feeds.example', path: '…' });
  });

  it('lacks a key that stands in its path', () => {
    const keyed = 'https://api.example/v1/json/abc123/eventsday.php';
    expect(shownAddress(keyed, false, ['abc123'])).toEqual({
      host: 'api.example',
      path: '/v1/json/…/eventsday.php',
    });
  });
});
