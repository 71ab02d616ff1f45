import { beforeEach, describe, expect, it } from 'vitest';

import { inHostTurn, type Pace } from '../../../utils/schedule/host-turn.ts';
import { MINUTE } from '../../../utils/spans.ts';
import { NOW } from './make.ts';

let clock: number;
let paused: number[];
/** Each test asks a host of its own: hosts are remembered for as long as the worker lives. */
let host = 0;

/** Waiting takes no time but the clock's. */
const pace: Pace = {
  now: () => clock,
  pause: async (ms) => {
    paused.push(ms);
    clock += ms;
  },
};

const ask = (work: () => Promise<void> = async () => undefined): Promise<void> =>
  inHostTurn(`https://host-${host}.example/a`, pace, work);

async function askTimes(count: number): Promise<void> {
  for (let times = 0; times < count; times += 1) await ask();
}

beforeEach(() => {
  clock = NOW;
  paused = [];
  host += 1;
});

describe('a host', () => {
  it('is asked two things at once and no third, until one is answered', async () => {
    const ends: (() => void)[] = [];
    const hang = () => new Promise<void>((resolve) => ends.push(resolve));
    const all = [ask(hang), ask(hang), ask(hang)];
    await Promise.resolve();
    expect(ends).toHaveLength(2);
    ends[0]?.();
    await all[0];
    await Promise.resolve();
    expect(ends).toHaveLength(3);
    for (const end of ends) end();
    await Promise.all(all);
  });

  it('gives way to the next when what was asked fails', async () => {
    const failing = ask(() => Promise.reject(new Error('down')));
    await expect(failing).rejects.toThrow('down');
    await askTimes(2);
    expect(paused).toEqual([]);
  });

  it('is asked 48 times without a pause, then four times a second', async () => {
    await askTimes(48);
    expect(paused).toEqual([]);
    await askTimes(3);
    expect(paused).toEqual([250, 250, 250]);
  });

  it('may be asked as often again after a rest', async () => {
    await askTimes(48);
    clock += MINUTE;
    await askTimes(48);
    expect(paused).toEqual([]);
  });

  it('is asked on as before when the clock is set back', async () => {
    await askTimes(40);
    clock -= 60 * MINUTE;
    await askTimes(8);
    expect(paused).toEqual([]);
  });
});
