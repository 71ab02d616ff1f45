/** Who else goes by a name. Pure. */
import { foldName } from './fold-name.ts';
import { ENTITIES } from './index.ts';
import { leagueById } from './leagues.ts';
import type { Entity } from './types.ts';

/** Names by which somebody may be taken for another; cities and codes are everybody's. */
const namesOf = ({ name, nickname, also, weak, plain }: Entity): Set<string> =>
  new Set(
    [name, nickname, ...(also ?? []), ...(weak ?? []), ...(plain ?? [])].flatMap((one) =>
      one === undefined ? [] : foldName(one),
    ),
  );

let index: ReadonlyMap<string, readonly Entity[]> | undefined;

function byName(): ReadonlyMap<string, readonly Entity[]> {
  const made = new Map<string, Entity[]>();
  for (const entity of ENTITIES) {
    if (entity.title === true) continue;
    for (const name of namesOf(entity)) {
      const known = made.get(name);
      if (known) known.push(entity);
      else made.set(name, [entity]);
    }
  }
  return made;
}

/**
 * Teams and people of other sports that share a name with one of `present`: with Carolina's Panthers on and Florida's
 * not, a goalie of the Panthers is known to be somebody else's.
 */
export function namesakesOf(present: readonly Entity[]): Entity[] {
  index ??= byName();
  const found = new Set<Entity>();
  for (const entity of present) {
    if (entity.title === true) continue;
    const sport = leagueById(entity.league)?.sport;
    for (const name of namesOf(entity)) {
      for (const other of index.get(name) ?? []) {
        if (leagueById(other.league)?.sport !== sport) found.add(other);
      }
    }
  }
  return [...found];
}
