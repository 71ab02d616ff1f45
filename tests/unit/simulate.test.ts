import { describe, expect, it } from 'vitest';

import { hardBar, idleBars, watchingBar } from '../../scripts/simulate/bars.ts';
import { scaleOf } from '../../scripts/simulate/scale.ts';

/** A day lived takes seconds; on a busy machine several times as many. */
const PATIENCE = 90_000;

/** What `npm run simulate` lives in full, as far as seconds allow: the same model, planner, sources and store. */
describe('a modelled day', { timeout: PATIENCE }, () => {
  it('costs little when nobody looks', async () => {
    const [sunday] = await idleBars([['Sunday', '20261122']]);
    expect(sunday, sunday?.measured).toMatchObject({ holds: true });
  });

  it('costs what is promised when three live games are on screen', async () => {
    const bar = await watchingBar('20261122');
    expect(bar, bar.measured).toMatchObject({ holds: true });
  });

  it('misses nothing, says nothing twice and loses nothing however bad its luck', async () => {
    const bar = await hardBar('20261101', 0.1);
    expect(bar, bar.measured).toMatchObject({ holds: true });
  });
});

describe('a feed', { timeout: PATIENCE }, () => {
  it('takes its users off the origins', async () => {
    const [million] = await scaleOf('20261122', 1, [1_000_000]);
    expect(million?.direct.requests).toBeGreaterThan(20_000_000);
    expect((million?.origins.requests ?? 0) / (million?.direct.requests ?? 1)).toBeLessThan(0.35);
  });
});
