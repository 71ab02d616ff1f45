import { describe, expect, it } from 'vitest';

import { followChange, isFollowed } from '../../../utils/settings/followed.ts';

const nfl = { id: 'nfl', byDefault: true };
const ligaMx = { id: 'ligamx', byDefault: false };
const nothing = { mutedLeagues: [], addedLeagues: [] };

describe('isFollowed', () => {
  it('is what the catalogue says when the user said nothing', () => {
    expect(isFollowed(nfl, nothing, [])).toBe(true);
    expect(isFollowed(ligaMx, nothing, [])).toBe(false);
  });

  it('is true for a league that was added or pinned', () => {
    expect(isFollowed(ligaMx, { ...nothing, addedLeagues: ['ligamx'] }, [])).toBe(true);
    expect(isFollowed(ligaMx, nothing, ['league:ligamx'])).toBe(true);
  });

  it('is false for a muted league, pinned or not', () => {
    expect(isFollowed(nfl, { ...nothing, mutedLeagues: ['nfl'] }, ['league:nfl'])).toBe(false);
  });
});

describe('followChange', () => {
  it.each([nfl, ligaMx])('turns $id off and on again, and leaves the others alone', (league) => {
    const before = { mutedLeagues: ['nba'], addedLeagues: ['indycar'] };
    const off = followChange(league, before, false);
    expect(isFollowed(league, off, [])).toBe(false);
    const on = followChange(league, off, true);
    expect(isFollowed(league, on, [])).toBe(true);
    expect(on.mutedLeagues).toEqual(['nba']);
    expect(on.addedLeagues).toContain('indycar');
    expect(followChange(league, on, true)).toEqual(on);
  });
});
