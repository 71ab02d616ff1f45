import { describe, expect, test } from 'vitest';

import { MINUTE, SECOND } from '../../../utils/spans.ts';
import { scoreAt, statusAt } from '../../internet/espn/clock.ts';
import { startOf, theWorld, type TeamEvent } from '../../internet/world.ts';

const BORN = Date.UTC(2026, 10, 22, 18, 2, 30);
const world = theWorld(BORN);

function game(key: string): TeamEvent {
  const event = world.events.find((one) => one.key === key);
  if (event?.shape !== 'teams') throw new Error(`no game ${key}`);
  return event;
}

const detail = (key: string, later: number): string =>
  statusAt(game(key), world, BORN + later).type.detail;

describe('a simulated game', () => {
  test('runs its clock down, period by period, to its end', () => {
    expect(detail('jets-bills', 0)).toBe('4:12 - 3rd Quarter');
    expect(detail('jets-bills', 20 * SECOND)).toBe('4:02 - 3rd Quarter');
    expect(detail('jets-bills', 10 * MINUTE)).toBe('14:12 - 4th Quarter');
    const end = statusAt(game('jets-bills'), world, BORN + 60 * MINUTE);
    expect(end.type).toMatchObject({ name: 'STATUS_FINAL', state: 'post', completed: true });
  });

  test('counts up in soccer, into stoppage time, and ends', () => {
    expect(detail('arsenal-chelsea', 0)).toBe("67'");
    expect(detail('arsenal-chelsea', 25 * MINUTE)).toBe("90'+2'");
    expect(detail('arsenal-chelsea', 40 * MINUTE)).toBe('FT');
  });

  test('moves by half innings in baseball', () => {
    expect(detail('padres-dodgers', 0)).toBe('Bottom 7th');
    expect(detail('padres-dodgers', 5 * MINUTE)).toBe('Top 8th');
    expect(detail('padres-dodgers', 9 * MINUTE)).toBe('Bottom 8th');
  });

  test('scores when its plays come', () => {
    const event = game('jets-bills');
    expect(scoreAt(event, 'away', world, BORN)).toBe('14');
    expect(scoreAt(event, 'away', world, BORN + 20 * SECOND)).toBe('21');
    expect(scoreAt(event, 'home', world, BORN + 20 * SECOND)).toBe('17');
    expect(scoreAt(event, 'home', world, BORN + 200 * SECOND)).toBe('27');
  });

  test('goes live when its time comes, and one that is postponed does not', () => {
    const event = game('packers-bears');
    const start = startOf(event, world);
    expect(statusAt(event, world, start - 1).type.state).toBe('pre');
    expect(statusAt(event, world, start).type.state).toBe('in');
    expect(statusAt(game('knicks-bucks'), world, start + 8 * 60 * MINUTE).type).toMatchObject({
      name: 'STATUS_POSTPONED',
      state: 'post',
      completed: false,
    });
  });
});
