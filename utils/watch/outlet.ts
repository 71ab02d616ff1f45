import { BROADCASTERS } from './broadcasters.ts';
import type { Broadcaster } from './types.ts';

/** What a source's spelling of an outlet turned out to be. */
export interface Outlet {
  broadcasters: readonly Broadcaster[];
  /** The spelling without sponsors, where no broadcaster is known by it. */
  unknown?: string;
}

const SPONSOR = /\s+(?:presented|powered|sponsored)\s+by\s.*$/iu;
const REMARK = /\s*\([^)]*\)\s*$/u;
const NOT_IN_A_NAME = /[^\p{L}\p{N}+]+/gu;
const MARKS = /\p{M}+/gu;

/** Same outlet, same key: case, accents, blanks and punctuation don't count; '+' does (ESPN is not ESPN+). */
export const foldOutlet = (spelling: string): string =>
  spelling.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NOT_IN_A_NAME, '');

const byAlias: ReadonlyMap<string, Broadcaster> = new Map(
  BROADCASTERS.flatMap((row) => row.aliases.map((alias) => [foldOutlet(alias), row] as const)),
);

/**
 * Whose an outlet is, as a schedule source spells it. Sources join what carries an event
 * (`NBC/Peacock`, `BIG12|ESPN+`), so that one spelling can be several broadcasters; a part that means
 * nothing is left out as long as another one does.
 */
export function outletOf(spelling: string): Outlet {
  const bare = spelling.replace(SPONSOR, '').replace(REMARK, '').trim();
  const whole = byAlias.get(foldOutlet(bare));
  if (whole !== undefined) return { broadcasters: [whole] };

  const parts = bare.split(/[/|]/u).map((part) => byAlias.get(foldOutlet(part)));
  const known = [...new Set(parts.filter((row) => row !== undefined))];
  return known.length > 0 ? { broadcasters: known } : { broadcasters: [], unknown: bare };
}
