import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { leftOf, UNSEEN_A_DAY } from '../../../utils/schedule/allowance.ts';
import { readSpent } from '../../../utils/schedule/install-store.ts';
import type { Due } from '../../../utils/schedule/plan.ts';
import { readRequestRecord } from '../../../utils/schedule/record.ts';
import { openTally, type Tally } from '../../../utils/schedule/tally.ts';
import { makeRequest, NOW } from './make.ts';

const due = (unseen: boolean): Due => ({ request: makeRequest(), need: 'quiet', unseen });

/** Notes so many requests, one a millisecond. */
function note(tally: Tally, count: number, unseen = true): void {
  for (let at = NOW; at < NOW + count; at += 1) {
    const attempt = { url: 'https://espn.example/nfl?key=s3cret', bytes: 10, outcome: 'answered' };
    tally.noterOf(due(unseen), at)(attempt);
  }
}

beforeEach(() => fakeBrowser.reset());

it('is written eight requests at a time, so that a dying worker loses no more', async () => {
  const tally = openTally([]);
  note(tally, 7);
  await tally.settle();
  expect(await readRequestRecord()).toEqual([]);
  note(tally, 1);
  await tally.settle();
  expect(await readRequestRecord()).toHaveLength(8);
});

it('writes what is left at its end, each request once', async () => {
  const tally = openTally([]);
  note(tally, 8);
  await tally.settle();
  note(tally, 3);
  await tally.close();
  await tally.close();
  expect(await readRequestRecord()).toHaveLength(11);
});

it('counts what nobody waits for, and nothing else, against the day', async () => {
  const tally = openTally([]);
  note(tally, 3);
  note(tally, 5, false);
  await tally.settle();
  expect(leftOf(await readSpent(), NOW)).toBe(UNSEEN_A_DAY - 3);
  note(tally, 1);
  await tally.close();
  expect(leftOf(await readSpent(), NOW)).toBe(UNSEEN_A_DAY - 4);
});

it('says why a request was made, and keeps no key', async () => {
  const tally = openTally(['s3cret']);
  note(tally, 1);
  await tally.close();
  const [request] = await readRequestRecord();
  expect(request).toMatchObject({ why: 'NFL: a look now and then', outcome: 'answered' });
  expect(JSON.stringify(request)).not.toContain('s3cret');
});
