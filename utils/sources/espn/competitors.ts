import type { League } from '../../catalog/types.ts';
import type { Competitor } from '../../events.ts';
import { isNobody } from '../kit/nobody.ts';
import { plainText } from '../kit/text.ts';
import type { EspnCompetitor } from './schema.ts';

const LONGEST_NAME = 80;
const LONGEST_ABBREVIATION = 12;
const LONGEST_SCORE = 32;
/** A full golf field is 156. */
const MOST_COMPETITORS = 200;

type Wording = 'short' | 'nickname' | 'location' | 'abbreviation' | 'score';

/** The field when there is a text for it, nothing otherwise. */
function worded(key: Wording, raw: string | undefined, cap = LONGEST_NAME): Partial<Competitor> {
  const value = plainText(raw, cap);
  return value === undefined ? {} : { [key]: value };
}

interface Names {
  name: string | undefined;
  short?: string | undefined;
  nickname?: string | undefined;
  location?: string | undefined;
  abbreviation?: string | undefined;
  /** Takes a place, names nobody. */
  nobody: boolean;
}

function namesOf({ team, athlete, roster, id }: EspnCompetitor): Names {
  const person = athlete ?? roster;
  if (person !== undefined) {
    const name = person.displayName ?? ('fullName' in person ? person.fullName : undefined);
    const short = 'shortName' in person ? person.shortName : undefined;
    return { name, short: short ?? roster?.shortDisplayName, nobody: false };
  }
  return {
    name: team?.displayName ?? team?.name,
    short: team?.shortDisplayName,
    // On scoreboards `name` is the nickname; a team's schedule has it as `nickname`.
    nickname: team?.name ?? team?.nickname,
    location: team?.location,
    abbreviation: team?.abbreviation,
    nobody: team?.isActive === false || (team?.id ?? id ?? '').startsWith('-'),
  };
}

/** Tennis has games a set instead of a score: "6 3 2". */
function scoreOf({ score, linescores }: EspnCompetitor, league: League): string | undefined {
  if (score !== undefined || league.sport !== 'tennis') return score;
  return linescores.map((set) => set.value).join(' ');
}

/** One competitor; undefined when it has no name. */
function competitorOf(raw: EspnCompetitor, league: League): Competitor | undefined {
  const names = namesOf(raw);
  const name = plainText(names.name, LONGEST_NAME);
  if (name === undefined) return undefined;
  const id = raw.team?.id ?? raw.id;
  // Soccer clubs repeat the whole name as nickname and place; cricket gives a team's country as its place.
  const other = (text: string | undefined) => (text === names.name ? undefined : text);
  const location = league.sport === 'cricket' ? undefined : other(names.location);
  const sided = raw.team !== undefined && raw.homeAway !== undefined;
  return {
    id: `espn:${league.id}:${id ?? name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    ...worded('short', other(names.short)),
    ...worded('nickname', other(names.nickname)),
    ...worded('location', location),
    ...worded('abbreviation', names.abbreviation, LONGEST_ABBREVIATION),
    ...(sided && raw.homeAway !== undefined && { side: raw.homeAway }),
    ...worded('score', scoreOf(raw, league), LONGEST_SCORE),
    ...((names.nobody || isNobody(name)) && { placeholder: true }),
  };
}

/** Competitors in ESPN's own order (its `order` field, else as listed), nameless ones left out. */
export function competitorsOf(raw: readonly EspnCompetitor[], league: League): Competitor[] {
  return raw
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .flatMap((one) => competitorOf(one, league) ?? [])
    .slice(0, MOST_COMPETITORS);
}
