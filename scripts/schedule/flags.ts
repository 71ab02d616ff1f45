import { FlagError, parseFlags, readNow } from '../flags.ts';

/** What `npm run schedule` was asked for. */
export interface Flags {
  /** Recorded answers to read instead of asking anybody. */
  files: readonly string[];
  json: boolean;
  /** A source's id. */
  source?: string;
  /** A league's id. */
  league?: string;
  /** `YYYY-MM-DD`, a day of this computer's time zone. */
  date?: string;
  /** Epoch ms: when it is supposed to be. */
  now?: number;
  /** An event's id, or words of its title. */
  why?: string;
}

export const USAGE = `npm run schedule [-- options]

  --league ID        one league, as utils/catalog/leagues.ts calls it (nfl, epl, atp, …);
                     with --from the one that the answer is of
  --source ID        one source (espn, mlb, nhl, …); with --from whose answer it is
  --date YYYY-MM-DD  what starts on that day, in this computer's time zone
  --from FILE        read a recorded answer instead of asking; may be given several times
  --json             {"events": […], "dropped": {reason: count}} instead of a table
  --why EVENT        which source told what of an event: its id, or words of its title
  --now ISO          as if it were that instant, e.g. 2026-11-22T18:00Z
  --help             this text

Where another program reads it, \`npm run -s schedule\` keeps npm's own lines out of the output.
Keys of sources that need one: TIPOFF_KEY_<SOURCE> in the environment, e.g. TIPOFF_KEY_THESPORTSDB.
`;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of this computer's zone, as [from, to) in epoch ms; undefined for what is no day. */
export function spanOfDay(day: string): { from: number; to: number } | undefined {
  if (!ISO_DAY.test(day)) return undefined;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const start = new Date(year, month - 1, date);
  if (start.getMonth() !== month - 1 || start.getDate() !== date) return undefined;
  return { from: start.getTime(), to: new Date(year, month - 1, date + 1).getTime() };
}

const parse = (args: readonly string[]) =>
  parseFlags(args, {
    options: {
      from: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      source: { type: 'string' },
      league: { type: 'string' },
      date: { type: 'string' },
      now: { type: 'string' },
      why: { type: 'string' },
    },
  }).values;

/**
 * Reads the command line.
 * @param known ids that `--source` and `--league` may name
 * @throws FlagError
 */
export function readFlags(
  args: readonly string[],
  known: { sources: readonly string[]; leagues: readonly string[] },
): Flags {
  const { from, json, source, league, date, now, why } = parse(args);
  if (source !== undefined && !known.sources.includes(source)) {
    throw new FlagError(`There is no source "${source}"; there are ${known.sources.join(', ')}.`);
  }
  if (league !== undefined && !known.leagues.includes(league)) {
    throw new FlagError(`There is no league "${league}"; utils/catalog/leagues.ts has them all.`);
  }
  if (date !== undefined && spanOfDay(date) === undefined) {
    throw new FlagError(`--date wants a day like 2026-11-22, not "${date}".`);
  }
  const time = readNow(now);
  if (json && why !== undefined) throw new FlagError('--json and --why exclude each other.');
  return {
    files: from,
    json,
    ...(source !== undefined && { source }),
    ...(league !== undefined && { league }),
    ...(date !== undefined && { date }),
    ...(time !== undefined && { now: time }),
    ...(why !== undefined && { why }),
  };
}
