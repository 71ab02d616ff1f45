import { describe, expect, it } from 'vitest';

import { hardBar, idleBars, revealedBar } from '../../scripts/simulate/bars.ts';
import { HOUR } from '../../utils/spans.ts';

/** A day lived takes seconds; on a busy machine several times as many. */
const PATIENCE = 90_000;
/** Installed that evening: the same promises on the day that follows, in half the time. */
const BEFORE = 6 * HOUR;

/** What `npm run simulate` lives in full, as far as seconds allow: the same model, planner, sources and store. */
describe('a modelled day', { timeout: PATIENCE }, () => {
  it('costs little when nobody looks', async () => {
    const [sunday] = await idleBars([['Sunday', '20261122']], BEFORE);
    expect(sunday, sunday?.measured).toMatchObject({ holds: true });
  });

  it('asks for a revealed score as often as is promised, and as the source allows', async () => {
    for (const fresh of [10, 20]) {
      const bar = await revealedBar('20261122', fresh);
      expect(bar, bar.measured).toMatchObject({ holds: true });
    }
  });

  it('misses nothing, says nothing twice and loses nothing however bad its luck', async () => {
    const bar = await hardBar('20261101', 0.1, BEFORE);
    expect(bar, bar.measured).toMatchObject({ holds: true });
  });
});
