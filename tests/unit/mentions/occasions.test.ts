import { describe, expect, it } from 'vitest';

import type { EventStatus, LiveEvent } from '../../../utils/events.ts';
import { tournamentDays } from '../../../utils/schedule/tournaments.ts';
import { event, linked } from './schedule.ts';

describe('a race weekend', () => {
  const DRIVERS = ['Max Verstappen', 'Lewis Hamilton', 'Lando Norris'];
  const session = (name: string, start: number, status: EventStatus, drivers = DRIVERS) =>
    event(name, 'f1', drivers, start, status, {
      title: `Monaco GP · ${name}`,
      tournament: 'Monaco Grand Prix',
    });
  const weekend = [
    session('Practice 1', -26, 'final'),
    session('Sprint Qualifying', -4, 'final'),
    session('Qualifying', -1, 'live'),
    session('Sprint', 22, 'scheduled', []),
    session('Race', 26, 'scheduled', []),
  ];
  const ahead = weekend.slice(3);

  it('is the session that is on, else the next, whoever is listed for which', () => {
    expect(linked(weekend, 'The Monaco Grand Prix is on')).toEqual(['Qualifying']);
    expect(linked(ahead, 'Monaco Grand Prix on the F1 calendar')).toEqual(['Sprint']);
    expect(linked(weekend, 'Max Verstappen in a class of his own')).toEqual(['Qualifying']);
  });

  it('is the session that is named', () => {
    expect(linked(weekend, 'Monaco Grand Prix sprint, F1')).toEqual(['Sprint']);
    expect(linked(weekend, 'Monaco Grand Prix quali, F1')).toEqual(['Qualifying']);
    expect(linked(weekend, 'Monaco Grand Prix sprint qualifying, F1')).toEqual([]);
    expect(linked(ahead, 'Monaco Grand Prix qualifying was wild, F1')).toEqual(['Sprint']);
    expect(linked(weekend, 'Monaco Grand Prix sprinters, F1')).toEqual(['Qualifying']);
  });
});

describe('a tournament of many matches', () => {
  const NAMES = ['Carlos Alcaraz', 'Jannik Sinner', 'Alexander Zverev', 'Taylor Fritz'];
  const match = (id: string, league: string, sides: string[], start: number, status: EventStatus) =>
    event(id, league, sides, start, status, { tournament: 'Wimbledon' });
  const stranger = (n: number) => `Someone Surname${String.fromCharCode(97 + (n % 26))}${n}`;
  const matches = [
    match('alcaraz', 'atp', NAMES.slice(0, 2), -1, 'live'),
    match('zverev', 'atp', NAMES.slice(2), 3, 'scheduled'),
    match('swiatek', 'wta', ['Iga Swiatek', 'Coco Gauff'], -1, 'live'),
    ...Array.from({ length: 197 }, (_, n) =>
      match(
        `m${n}`,
        n % 2 === 0 ? 'atp' : 'wta',
        [stranger(2 * n), stranger(2 * n + 1)],
        4,
        'scheduled',
      ),
    ),
  ];
  const schedule: LiveEvent[] = [...matches, ...tournamentDays(matches)];
  const day = 'day:atp:wimbledon:2026-11-22';

  it('is its day, one for both tours', () => {
    expect(schedule.filter(({ id }) => id.startsWith('day:')).map(({ id }) => id)).toEqual([day]);
    expect(linked(schedule, 'Wimbledon Championships on all day')).toEqual([day]);
    expect(linked(schedule, 'So much tennis, what a match point. Wimbledon!')).toEqual([day]);
  });

  it('is the match of a player who is named', () => {
    expect(linked(schedule, 'Carlos Alcaraz at Wimbledon')).toEqual(['alcaraz']);
    expect(linked(schedule, 'Alexander Zverev plays at Wimbledon later')).toEqual(['zverev']);
    expect(linked(schedule, 'Iga Swiatek v Coco Gauff')).toEqual(['swiatek']);
    expect(linked(schedule, 'Zverev vs Fritz')).toEqual(['zverev']);
  });

  it('is no single match when it has no day', () => {
    expect(linked(matches, 'Wimbledon Championships on all day')).toEqual([]);
  });
});

describe('a fight card', () => {
  const CARD = 'UFC 330: Pereira vs. Ankalaev';
  const bout = (id: string, sides: string[]) =>
    event(id, 'ufc', sides, 1, 'scheduled', { tournament: CARD });
  const bouts = [
    bout('main', ['Alex Pereira', 'Magomed Ankalaev']),
    bout('second', ['Jon Jones', 'Tom Aspinall']),
  ];
  const schedule = [...bouts, ...tournamentDays(bouts)];
  const card = 'day:ufc:ufc-330-pereira-vs-ankalaev:2026-11-22';

  it.each([
    ['UFC 330 tonight', card],
    ['#UFC330', card],
    ['Alex Pereira v Magomed Ankalaev', 'main'],
    ['Pereira vs Ankalaev', 'main'],
    ['Jon Jones is back', 'second'],
  ])('%s', (text, expected) => {
    expect(linked(schedule, text)).toEqual([expected]);
  });
});

describe('a golf tournament', () => {
  it('is one event of its whole field', () => {
    const field = ['Scottie Scheffler', 'Rory McIlroy'];
    for (let n = 0; n < 60; n += 1) field.push(`Golfer Number${n}`);
    const open = event('open', 'pga', field, -40, 'live', {
      title: 'U.S. Open',
      tournament: 'U.S. Open',
    });
    expect(linked([open], 'Scottie Scheffler with a birdie')).toEqual(['open']);
    expect(linked([open], 'Scheffler and McIlroy, golf at its best')).toEqual(['open']);
  });
});
