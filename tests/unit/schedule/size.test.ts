/** What a full schedule takes, and that it comes out of storage as it went in. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { madeTellings, NOW } from '../../../scripts/bench/schedules.ts';
import { mergeTellings } from '../../../utils/schedule/merge.ts';
import { readSchedule, tell } from '../../../utils/schedule/store.ts';
import { inWindow } from '../../../utils/schedule/telling.ts';

const MEGABYTE = 1024 * 1024;

beforeEach(() => fakeBrowser.reset());

describe('five thousand events', () => {
  it('take less than four megabytes, and come back as they were told', async () => {
    const tellings = madeTellings(5000);
    for (const { league, teller, events } of tellings) {
      await tell({ league, teller, events, covers: null, now: NOW });
    }
    const stored = await fakeBrowser.storage.local.get();
    expect(JSON.stringify(stored).length).toBeLessThan(2 * MEGABYTE);
    const { events } = await readSchedule();
    expect(events.length).toBeGreaterThan(4900);
    const kept = tellings.map((telling) => ({
      ...telling,
      events: telling.events
        .filter((event) => inWindow(event, NOW))
        .map((event) => ({ ...event, changedAt: NOW })),
    }));
    expect(events).toEqual(mergeTellings(kept).events);
  });
});
