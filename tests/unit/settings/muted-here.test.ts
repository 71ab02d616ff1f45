import { describe, expect, test } from 'vitest';

import { muteChange, settingsOn } from '../../../utils/settings/muted-here.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/schema.ts';

const settings = {
  ...DEFAULT_SETTINGS,
  mutedLeagues: ['nba'],
  mutedHere: [
    { site: 'x', league: 'nfl' },
    { site: 'mastodon.example', league: 'mlb' },
  ],
};

describe('a league muted on one site', () => {
  test('is muted there, with what is muted everywhere', () => {
    expect(settingsOn('x', settings).mutedLeagues).toEqual(['nba', 'nfl']);
    expect(settingsOn('bluesky', settings)).toBe(settings);
  });

  test('is kept once, and only it is taken back', () => {
    const twice = muteChange(settings, 'x', 'nfl', true);
    expect(twice.mutedHere).toHaveLength(2);
    expect(muteChange(settings, 'x', 'mlb', true).mutedHere).toContainEqual({
      site: 'x',
      league: 'mlb',
    });
    expect(muteChange(twice, 'x', 'nfl', false).mutedHere).toEqual([
      { site: 'mastodon.example', league: 'mlb' },
    ]);
  });
});
