import { describe, expect, it } from 'vitest';

import { holding } from '../../../utils/schedule/holding.ts';
import { DAY, HOUR } from '../../../utils/spans.ts';
import { makeEvent, NOW } from './make.ts';

const over = { start: NOW - 20 * HOUR, end: NOW - 17 * HOUR };
const fresh = makeEvent({ id: 'fresh', seenAt: NOW });

const ids = (tellings: { events: ReturnType<typeof makeEvent>[] }[], clock = NOW) =>
  holding(tellings, clock).flatMap(({ events }) => events.map(({ id }) => id));

describe('what of a telling still holds', () => {
  it('is not a game that was live when its teller was last asked, a day ago', () => {
    const stale = makeEvent({ id: 'stale', status: 'live', ...over, seenAt: NOW - 18 * HOUR });
    expect(ids([{ events: [stale] }, { events: [fresh] }])).toEqual(['fresh']);
  });

  it('is a game that still goes on beyond its time', () => {
    const long = makeEvent({ id: 'long', status: 'live', ...over, seenAt: NOW - HOUR });
    expect(ids([{ events: [long, fresh] }])).toEqual(['long', 'fresh']);
  });

  it('is everything while nobody answers any more: the last good schedule stays', () => {
    const last = makeEvent({ id: 'last', ...over, end: over.start + HOUR, seenAt: over.start });
    expect(ids([{ events: [last] }], NOW + 3 * DAY)).toEqual(['last']);
  });

  it('is not less for an event that was seen by a clock that ran ahead', () => {
    const ahead = makeEvent({ id: 'ahead', seenAt: NOW + 90 * DAY });
    expect(ids([{ events: [ahead, fresh] }])).toEqual(['ahead', 'fresh']);
  });
});
