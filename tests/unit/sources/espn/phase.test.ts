import { describe, expect, it } from 'vitest';

import type { Sport } from '../../../../utils/catalog/types.ts';
import { phaseOf } from '../../../../utils/sources/espn/phase.ts';
import { EspnCompetition } from '../../../../utils/sources/espn/schema.ts';
import * as v from 'valibot';

const phase = (sport: Sport, status: object, more: object = {}): string | undefined => {
  const competition = v.parse(EspnCompetition, { status: { type: {}, ...status }, ...more });
  if (competition.status === undefined) throw new Error('the status of this test is not one');
  return phaseOf(sport, competition.status, competition);
};

describe('phaseOf', () => {
  it.each<[Sport, object, string | undefined]>([
    ['football', { period: 4, displayClock: '0:48' }, 'Q4 0:48'],
    [
      'football',
      { period: 2, displayClock: '0:00', type: { name: 'STATUS_HALFTIME' } },
      'Halftime',
    ],
    ['football', { period: 5, displayClock: '9:10' }, 'OT 9:10'],
    ['football', { period: 6, displayClock: '9:10' }, '2OT 9:10'],
    [
      'basketball',
      { period: 1, displayClock: '0:00', type: { name: 'STATUS_END_PERIOD' } },
      'End Q1',
    ],
    ['basketball', { period: 4, displayClock: '31.4' }, 'Q4 31.4'],
    ['basketball', { period: 0 }, undefined],
    ['hockey', { period: 2, displayClock: '12:31' }, '2nd 12:31'],
    ['hockey', { period: 3, displayClock: '0:00', type: { name: 'STATUS_END_PERIOD' } }, 'End 3rd'],
    ['hockey', { period: 4, displayClock: '3:20' }, 'OT 3:20'],
    ['hockey', { period: 5, displayClock: '0:00' }, 'Shootout'],
    ['baseball', { period: 7, type: { detail: 'Bottom 7th' } }, 'Bottom 7th'],
    ['baseball', { period: 7, type: { detail: 'x', shortDetail: 'Bot 7th' } }, 'Bottom 7th'],
    ['baseball', { period: 12, type: { detail: 'Mid 12th' } }, 'Middle 12th'],
    ['baseball', { period: 11, type: {} }, '11th'],
    ['soccer', { period: 2, displayClock: "67'" }, "67'"],
    ['soccer', { period: 2, displayClock: "90'+11'" }, "90+11'"],
    ['soccer', { period: 1, displayClock: "45'+6'", type: { name: 'STATUS_HALFTIME' } }, 'HT'],
    ['soccer', { period: 4, displayClock: "105'" }, "ET 105'"],
    ['soccer', { period: 5, displayClock: "120'" }, 'Pens'],
    ['soccer', { period: 1, displayClock: "0'" }, undefined],
    ['rugby', { period: 2, displayClock: "67'" }, "67'"],
    ['rugby', { period: 3, displayClock: '55:10' }, undefined],
    ['rugby', { period: 5, displayClock: '' }, undefined],
    ['rugby', { period: 1, type: { name: 'STATUS_HALFTIME' } }, 'HT'],
    ['tennis', { period: 2 }, 'Set 2'],
    ['golf', { period: 4 }, 'Round 4'],
    ['mma', { period: 1, displayClock: '2:27' }, 'R1 2:27'],
    ['mma', { period: 0, displayClock: '-' }, undefined],
    ['motorsport', { period: 34 }, 'Lap 34'],
    ['cricket', { period: 2, type: { description: 'Innings break' } }, 'Innings break'],
    ['news', { period: 2 }, undefined],
    ['football', { period: 1, displayClock: '<b>12:00</b>' }, 'Q1'],
    ['football', { period: 1e300, displayClock: '1:00' }, undefined],
  ])('%s %j is %j', (sport, status, said) => {
    expect(phase(sport, status)).toBe(said);
  });

  it('says halves where two periods are regulation, and overtime after them', () => {
    const format = { regulation: { periods: 2 } };
    expect(phase('basketball', { period: 1, displayClock: '8:00' }, { format })).toBe('1H 8:00');
    expect(phase('basketball', { period: 3, displayClock: '4:00' }, { format })).toBe('OT 4:00');
  });
});
