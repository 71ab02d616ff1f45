import { parseFlags } from '../flags.ts';

const DEFAULT_TYPES = 'sportsteam,event,tvshow,league';

export interface Options {
  /** File of labelled posts. */
  posts: string;
  /** File of events; without one, every team of the catalogue is supposed to have an event. */
  events: string | undefined;
  /** `adj` spans are gold too. */
  withAdj: boolean;
  /** Span types that are gold. */
  types: ReadonlySet<string>;
  json: boolean;
  /** File for every firing. */
  dump: string | undefined;
  missed: boolean;
}

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseFlags(args, {
    options: {
      posts: { type: 'string' },
      events: { type: 'string' },
      'all-teams': { type: 'boolean', default: false },
      gold: { type: 'string' },
      type: { type: 'string', default: DEFAULT_TYPES },
      json: { type: 'boolean', default: false },
      dump: { type: 'string' },
      missed: { type: 'boolean', default: false },
    },
  });
  const { posts, events, gold, json, dump, missed } = values;
  if (posts === undefined) throw new Error('--posts FILE.jsonl is missing');
  if (events !== undefined && values['all-teams'])
    throw new Error('--events and --all-teams exclude each other');
  if (events === undefined && !values['all-teams'])
    throw new Error('give --events FILE.json or --all-teams');
  if (gold !== undefined && gold !== 'adj') throw new Error('--gold knows only "adj"');
  const types = new Set(values.type.split(',').map((type) => type.trim()));
  if (types.has('')) throw new Error('--type names no type, or an empty one');
  return { posts, events, withAdj: gold === 'adj', types, json, dump, missed };
}
