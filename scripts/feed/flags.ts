import { LEAGUES } from '../../utils/catalog/leagues.ts';
import type { LeagueId } from '../../utils/events.ts';
import { FlagError, parseFlags, readNow } from '../flags.ts';

/** What `npm run feed` was asked for. */
export interface FeedFlags {
  /** The folder that is written. */
  out: string;
  /** A folder of recorded answers, read instead of asking anybody. */
  from?: string;
  leagues: readonly LeagueId[];
  /** What the feed is called. */
  name: string;
  /** Epoch ms: when it is supposed to be. */
  now?: number;
}

export const USAGE = `npm run feed -- --out DIR [options]

  --out DIR      the folder that becomes the feed: index.json and a shard a league and day
  --from DIR     read the recorded answers in a folder instead of asking anybody
  --leagues A,B  leagues by id (utils/catalog/leagues.ts); without it those followed by default
  --name NAME    what the feed is called
  --now ISO      as if it were that instant, e.g. 2026-11-22T18:00Z
  --help         this text

Run it again to refresh the feed: what is the same is not written again. docs/feeds.md says how to serve it.
Whoever runs it regularly sets TIPOFF_CONTACT to a page that says who they are.
`;

const parse = (args: readonly string[]) =>
  parseFlags(args, {
    options: {
      out: { type: 'string' },
      from: { type: 'string' },
      leagues: { type: 'string' },
      name: { type: 'string', default: 'Tipoff feed' },
      now: { type: 'string' },
    },
  }).values;

function leaguesFrom(list: string | undefined): LeagueId[] {
  if (list === undefined) return LEAGUES.filter(({ byDefault }) => byDefault).map(({ id }) => id);
  const wanted = new Set(list.split(',').map((id) => id.trim()));
  for (const id of wanted) {
    if (!LEAGUES.some((league) => league.id === id)) {
      throw new FlagError(`There is no league "${id}"; utils/catalog/leagues.ts has them all.`);
    }
  }
  return [...wanted];
}

/** Reads the command line. @throws FlagError */
export function readFeedFlags(args: readonly string[]): FeedFlags {
  const { out, from, leagues, name, now } = parse(args);
  if (out === undefined || out === '') throw new FlagError('--out wants the folder to write.');
  const time = readNow(now);
  return {
    out,
    leagues: leaguesFrom(leagues),
    name,
    ...(from !== undefined && { from }),
    ...(time !== undefined && { now: time }),
  };
}
