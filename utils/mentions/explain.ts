/**
 * The reasons of a link, as the card shows them: who was recognised, and what made it believable. A page carries only
 * the grounds: the card puts them into words when it is opened.
 */
import type { Grounds, Reason, ReasonKind } from './types.ts';
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
  town: 'same-team',
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

/** Reasons by their kind, the name itself first, then evidence strongest first. */
export function explain({ kind, label, rivals, league, isLive, evidence }: Grounds): Reason[] {
  const name: ReasonKind =
    kind === 'tag' || kind === 'handle' ? kind : kind === 'full' ? 'full-name' : 'alias';
  const text: Partial<Record<ReasonKind, string>> = {
    'match-up': [label, ...rivals].join(', '),
    league,
  };
  const reasons: Reason[] = [{ kind: name, text: label }];
  const implied = new Set(evidence.flatMap((piece) => IMPLIED[piece] ?? []));
  for (const piece of evidence.toSorted(byStrength)) {
    const shown = SHOWN[piece];
    if (!shown || implied.has(piece) || reasons.some((reason) => reason.kind === shown)) continue;
    reasons.push({ kind: shown, text: text[shown] ?? '' });
  }
  if (isLive) reasons.splice(1, 0, { kind: 'live-now', text: '' });
  return reasons.slice(0, MOST_REASONS);
}
