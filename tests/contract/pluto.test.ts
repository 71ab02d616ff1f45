/** Pluto TV's source over a recorded guide (of a channel that we don't list), which lives outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { pluto } from '../../utils/sources/pluto/index.ts';
import { CHANNELS } from '../../utils/sources/pluto/channels.ts';
import { cuts, mutations } from '../unit/sources/damage.ts';
import { refusalOf } from './refusal.ts';

const file = new URL(
  '../../../shared/fixtures/schedules/epg/plutotv-timelines.json',
  import.meta.url,
);
const context = { league: 'shows', now: Date.parse('2024-12-28T00:00Z') };

interface RawSlot {
  start: string;
  stop: string;
  title: string;
}

const withRecording = (): void => {
  const text = readFileSync(file, 'utf8');
  const { timelines } = JSON.parse(text) as { timelines: RawSlot[] };

  it('loses no programme, and has each when it runs', () => {
    const { events, dropped } = pluto.parse(text, context);
    const left = Object.values(dropped).reduce((sum, count) => sum + count, 0);
    console.table([
      {
        file: 'plutotv-timelines.json',
        counted: timelines.length,
        kept: events.length,
        left: JSON.stringify(dropped),
      },
    ]);
    expect(events.length + left).toBe(timelines.length);
    // The last slot, of a day all but an hour, says that nothing more is known.
    expect(dropped).toEqual({ 'longer than a programme can be': 1 });
    expect(events.map(({ title, start, end }) => [title, start, end])).toEqual(
      timelines
        .slice(0, -1)
        .map(({ title, start, stop }) => [title, Date.parse(start), Date.parse(stop)]),
    );
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(['scheduled']));
    expect(pluto.looksLike?.(text)).toBe(true);
  });

  it('of a news channel would be filler', () => {
    for (const { id } of CHANNELS) {
      const url = `https://api.pluto.tv/v2/channels/${id}?start=x`;
      expect(pluto.parse(text, { ...context, url }).events).toEqual([]);
    }
  });

  it('damaged is refused or read, and nothing else happens', () => {
    expect(cuts(text).map((cut) => refusalOf(pluto, cut, context))).not.toContain(undefined);
    for (const damaged of mutations(text, 2000)) refusalOf(pluto, damaged, context);
  });
};

describe("Pluto TV's recorded guide", () => {
  if (existsSync(file)) withRecording();
  else {
    it('is not here, so that nothing was checked against real data', () => {
      console.info(`No recorded guide at ${file.pathname}.`);
      expect(existsSync(file)).toBe(false);
    });
  }
});
