import { describe, expect, test } from 'vitest';

import { readFlags } from '../../../scripts/demo/flags.ts';
import { FlagError } from '../../../scripts/flags.ts';

const WINDOWED = { DISPLAY: ':0' };

describe('the flags of a start', () => {
  test('opens a window on simulated timelines in Chromium when nothing is asked', () => {
    expect(readFlags([], WINDOWED, 'linux')).toEqual({
      browser: 'chromium',
      live: false,
      headless: false,
    });
  });

  test('goes without a window where Linux has no display', () => {
    expect(readFlags([], {}, 'linux').headless).toBe(true);
    expect(readFlags([], { DISPLAY: '' }, 'linux').headless).toBe(true);
    expect(readFlags([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').headless).toBe(false);
    expect(readFlags([], {}, 'darwin').headless).toBe(false);
    expect(readFlags(['--headless'], WINDOWED, 'linux').headless).toBe(true);
  });

  test('takes Firefox, and the real network', () => {
    expect(readFlags(['--firefox', '--live'], WINDOWED, 'linux')).toEqual({
      browser: 'firefox',
      live: true,
      headless: false,
    });
  });

  test('names an option that it does not know', () => {
    expect(() => readFlags(['--fast'], WINDOWED, 'linux')).toThrow(
      new FlagError('There is no option --fast.'),
    );
  });

  test('does not show the real network to nobody', () => {
    expect(() => readFlags(['--live'], {}, 'linux')).toThrow(FlagError);
    expect(() => readFlags(['--live', '--headless'], WINDOWED, 'linux')).toThrow(FlagError);
  });
});
