/** The reasons of a link, as the card shows them: who was recognised, and what made it believable. */
import type { Lexicon, LinkableEvent, Reason, ReasonKind } from './types.ts';
import type { Candidate } from './weigh.ts';
import { EVIDENCE } from './weights.ts';
import type { EvidenceName } from './weights.ts';

/** The kind under which a piece of evidence is shown. What speaks against a name, or next to nothing, has none. */
const SHOWN: Partial<Record<EvidenceName, ReasonKind>> = {
  matchUp: 'match-up',
  otherSide: 'other-side',
  leagueMate: 'league-mate',
  decided: 'league-mate',
  sameTeam: 'same-team',
  sameTeamPoor: 'same-team',
  home: 'home',
  account: 'account',
  league: 'league',
  sportTerm: 'sport-term',
  sportTermMore: 'sport-term',
  generic: 'sport',
  genericMore: 'sport',
  author: 'author',
  emoji: 'emoji',
  cheer: 'cheer',
  cueAfter: 'cue',
  cueBefore: 'cue',
  score: 'score',
  scoreBeside: 'score',
  aroundTeam: 'around',
  aroundLeague: 'around',
  aroundSport: 'around',
  capital: 'capital',
};

/** Said by the first already, when both hold. */
const IMPLIED: Partial<Record<EvidenceName, readonly EvidenceName[]>> = {
  matchUp: ['otherSide', 'leagueMate', 'decided'],
  otherSide: ['leagueMate', 'decided'],
  sportTerm: ['generic', 'genericMore'],
  aroundTeam: ['sameTeamPoor'],
};

const MOST_REASONS = 4;

const byStrength = (a: EvidenceName, b: EvidenceName): number =>
  EVIDENCE[b] - EVIDENCE[a] || (a < b ? -1 : 1);

/** Reasons of one reading, the name itself first, then evidence strongest first. */
export function explain(candidate: Candidate, lexicon: Lexicon, event: LinkableEvent): Reason[] {
  const entity = lexicon.entities[candidate.entity];
  const label = entity?.label ?? candidate.alias.text;
  const league = lexicon.leagues.find((one) => one.id === entity?.league)?.names[0] ?? '';
  // A word may name several teams ("Tigers"): the opponent is the one of this event.
  const rivals = candidate.joined
    .flatMap((index) => lexicon.entities[index] ?? [])
    .filter(({ id }) => event.sides.includes(id))
    .map((rival) => rival.label)
    .toSorted()
    .join(', ');
  const matchUp = rivals === '' ? label : `${label}, ${rivals}`;
  const name: ReasonKind =
    candidate.alias.kind === 'tag' || candidate.alias.kind === 'handle'
      ? candidate.alias.kind
      : candidate.alias.kind === 'full'
        ? 'full-name'
        : 'alias';
  const reasons: Reason[] = [{ kind: name, text: label }];
  const implied = new Set(candidate.evidence.flatMap((evidence) => IMPLIED[evidence] ?? []));
  for (const evidence of candidate.evidence.toSorted(byStrength)) {
    const kind = SHOWN[evidence];
    if (!kind || implied.has(evidence) || reasons.some((reason) => reason.kind === kind)) continue;
    reasons.push({
      kind,
      text: kind === 'match-up' ? matchUp : kind === 'league' ? league : '',
    });
  }
  if (event.status === 'live') reasons.splice(1, 0, { kind: 'live-now', text: '' });
  return reasons.slice(0, MOST_REASONS);
}
