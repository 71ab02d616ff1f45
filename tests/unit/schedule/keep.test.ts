import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { type Background, isComplete, keep } from '../../../utils/schedule/keep.ts';
import { loadSchedule } from '../../../utils/schedule/store.ts';
import type { Parsed, SourceRequest } from '../../../utils/sources/source.ts';
import { HOUR } from '../../../utils/spans.ts';
import { makeEvent, NOW } from './make.ts';

const streams: SourceRequest = {
  key: 'twitch:calendar:live',
  source: 'twitch',
  league: 'calendar',
  urls: ['https://streams.example/live'],
  covers: { from: NOW - 48 * HOUR, to: NOW },
  purpose: 'now',
};
const background: Background = {
  followed: new Set(['calendar']),
  told: new Set(),
  cut: new Map(),
  known: () => 0,
};

const stream = makeEvent({
  id: 'twitch:calendar:1',
  league: 'calendar',
  title: 'A stream',
  competitors: [],
  status: 'live',
  start: NOW - HOUR,
  seenAt: NOW,
});

/** Titles after an answer with the stream and then one without anything. */
async function afterNothing(request: SourceRequest, nothing: Parsed): Promise<string[]> {
  const first: Parsed = { events: [stream], dropped: {} };
  await keep(request, first, isComplete(first, request), background, NOW);
  await keep(request, nothing, isComplete(nothing, request), background, NOW);
  return (await loadSchedule(NOW))
    .filter(({ sources }) => !sources.includes('programmes'))
    .map(({ title }) => title);
}

describe('an empty answer', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is not believed: they have been wrong too often', async () => {
    expect(await afterNothing(streams, { events: [], dropped: {} })).toEqual(['A stream']);
  });

  it('ends what was on where the source says so by being empty', async () => {
    const said = { ...streams, emptyIsSaid: true } as const;
    expect(await afterNothing(said, { events: [], dropped: {} })).toEqual([]);
  });

  it('ends nothing when it is empty because nothing in it could be read', async () => {
    const said = { ...streams, emptyIsSaid: true } as const;
    const unreadable = { events: [], dropped: { 'not readable': 3 } };
    expect(await afterNothing(said, unreadable)).toEqual(['A stream']);
    expect(await afterNothing(said, { events: [], dropped: {}, warnings: ['cut'] })).toEqual([
      'A stream',
    ]);
  });
});
