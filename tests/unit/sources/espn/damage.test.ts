import { describe, expect, it } from 'vitest';

import { espn } from '../../../../utils/sources/espn/index.ts';
import { espnFixture } from '../../../fixtures/espn/read.ts';
import { faultsUnderDamage } from '../withstand.ts';

interface Fixture {
  events: unknown[];
}

const NOW = Date.parse('2026-11-22T19:40:00Z');

describe('a damaged answer', () => {
  it.each([
    ['nfl-day', 'nfl'],
    ['college-basketball', 'ncaam'],
    ['cricket', 'ipl'],
    ['f1-weekend', 'f1'],
    ['golf', 'pga'],
    ['nascar', 'nascar'],
    ['soccer-all', 'epl'],
    ['team-schedule', 'mls'],
    ['tennis-flat', 'atp'],
    ['tennis-groupings', 'wta'],
    ['ufc-card', 'ufc'],
  ])('of %s is refused or loses only what is damaged', (file, league) => {
    const text = espnFixture(file);
    const whole = JSON.parse(text) as Fixture;
    // A file with a single event gets a neighbour, whose every number is another.
    const { events: others } = JSON.parse(
      text.replaceAll(/"id": "(\w+)"/g, '"id": "9$1"'),
    ) as Fixture;
    const items = whole.events.length > 1 ? whole.events : [...whole.events, ...others];
    const around = (events: readonly unknown[]) => ({ ...whole, events });
    expect(
      faultsUnderDamage({ source: espn, context: { league, now: NOW }, around, items }),
    ).toEqual([]);
  });
});
