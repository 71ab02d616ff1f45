import { expect, test, vi } from 'vitest';

import { oneAtATime } from '../../utils/one-at-a-time.ts';

/** Work that goes on until it is told to end. */
function slowly() {
  const ends: ((problem?: Error) => void)[] = [];
  const work = vi.fn<() => Promise<void>>(
    () =>
      new Promise((resolve, reject) => {
        ends.push((problem) => (problem ? reject(problem) : resolve()));
      }),
  );
  return { work, end: (problem?: Error) => ends.shift()?.(problem) };
}

test('all who call meanwhile get it done once more, and wait for that', async () => {
  const { work, end } = slowly();
  const run = oneAtATime(work);
  const done: string[] = [];
  const calls = ['first', 'second', 'third'].map((name) => run().then(() => done.push(name)));
  expect(work).toHaveBeenCalledTimes(1);
  end();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  expect(done).toEqual([]);
  end();
  await Promise.all(calls);
  expect(work).toHaveBeenCalledTimes(2);
  expect(done.toSorted()).toEqual(['first', 'second', 'third']);
});

test('who calls as it ends is not forgotten', async () => {
  const { work, end } = slowly();
  const run = oneAtATime(work);
  const calls = [run()];
  end();
  for (let turn = 0; turn < 5; turn += 1) {
    await Promise.resolve();
    const before = work.mock.calls.length;
    calls.push(run());
    end();
    await vi.waitFor(() => expect(work.mock.calls.length).toBeGreaterThan(before));
    end();
  }
  await Promise.all(calls);
});

test('what failed can be called for again', async () => {
  const { work, end } = slowly();
  const run = oneAtATime(work);
  const failed = run();
  end(new Error('no'));
  await expect(failed).rejects.toThrow('no');
  const next = run();
  end();
  await next;
  expect(work).toHaveBeenCalledTimes(2);
});
