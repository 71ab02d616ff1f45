import { FlagError } from '../flags.ts';

/** What `npm start` was asked for. */
export interface Flags {
  browser: 'chromium' | 'firefox';
  /** The real network instead of the simulated one. */
  live: boolean;
  /** No window: a table and screenshots instead. */
  headless: boolean;
}

export const USAGE = `npm start [-- options]

  --firefox    Firefox instead of Chromium
  --headless   no window: check the simulated timelines, print a table, take screenshots
               (what happens anyway where there is no display)
  --live       the real network and the real sites
  --help       this text
`;

const KNOWN = new Set(['--firefox', '--headless', '--live']);

/** Windows are drawn on a display that Linux names in one of these. */
const DISPLAYS = ['DISPLAY', 'WAYLAND_DISPLAY'];

/**
 * Reads the command line.
 * @param platform as in `process.platform`
 * @throws FlagError
 */
export function readFlags(
  args: readonly string[],
  env: Record<string, string | undefined>,
  platform: string,
): Flags {
  const unknown = args.find((arg) => !KNOWN.has(arg));
  if (unknown !== undefined) throw new FlagError(`There is no option ${unknown}.`);
  const noDisplay = platform === 'linux' && DISPLAYS.every((name) => !env[name]);
  const flags: Flags = {
    browser: args.includes('--firefox') ? 'firefox' : 'chromium',
    live: args.includes('--live'),
    headless: args.includes('--headless') || noDisplay,
  };
  if (flags.live && flags.headless) {
    throw new FlagError(
      '--live opens a browser window, and there is no display for it here (or --headless was given).',
    );
  }
  return flags;
}
