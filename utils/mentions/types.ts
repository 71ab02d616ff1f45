/**
 * The recogniser's words. Everything in this folder is a pure function of its arguments:
 * no DOM, no browser API, no clock. Offsets are UTF-16 code units into the text given.
 */
import type { AliasKind, Sport, Tier } from '../catalog/types.ts';
import type { EventStatus, LeagueId } from '../events.ts';
import type { EvidenceName } from './weights.ts';

/** Something a post can name: a team, a tournament, a show. */
export interface LexiconEntity {
  id: string;
  league: LeagueId;
  sport: Sport;
  /** For reasons shown to the user: "Jets". */
  label: string;
}

/** One way of naming one entity. */
export interface LexiconAlias {
  text: string;
  kind: AliasKind;
  tier: Tier;
  /** Index into `entities`. */
  entity: number;
}

/** A league's own names: evidence, never a chip. */
export interface LexiconLeague {
  id: LeagueId;
  sport: Sport;
  names: readonly string[];
}

/** Just what linking needs to know of an event. */
export interface LinkableEvent {
  id: string;
  league: LeagueId;
  start: number;
  end: number;
  status: EventStatus;
  /** Entity ids of who takes part; two for a match. */
  sides: readonly string[];
  /** Entity ids of what it belongs to: tournament, show. */
  part: readonly string[];
  /** Words for which part of its whole it is, in lower case: "qualifying". */
  stage?: readonly string[];
}

/** Words that are evidence, never a mention; each a list of phrases parted by '|'. What each means: `terms/english.ts`. */
export interface ContextWords {
  sports: Partial<Record<Sport, string>>;
  generic: string;
  lesser: string;
  /** Competitions that no team of the catalogue plays in. */
  elsewhere?: string;
  womens?: string;
  campus?: string;
  cheers?: string;
  cuesAfter: string;
  cuesBefore: string;
  versus: string;
  joiners: string;
  stop: string;
}

/** All the recogniser knows, as plain data that survives a message. */
export interface Lexicon {
  entities: readonly LexiconEntity[];
  aliases: readonly LexiconAlias[];
  leagues: readonly LexiconLeague[];
  /** One object a language. */
  words: readonly ContextWords[];
  events: readonly LinkableEvent[];
}

export interface PostText {
  text: string;
  /** Text of a quoted post or a link card: evidence with less weight. */
  around?: string;
  /** The author's handle, without '@'. */
  author?: string;
  /** Epoch ms; a post from last week does not link to tonight's game. */
  time?: number;
}

/** A plain name for a piece of evidence; the words shown to the user are in `locales/`. */
export type ReasonKind =
  | 'alias'
  | 'full-name'
  | 'match-up'
  | 'other-side'
  | 'league-mate'
  | 'same-team'
  | 'home'
  | 'account'
  | 'league'
  | 'sport-term'
  | 'sport'
  | 'handle'
  | 'tag'
  | 'author'
  | 'cheer'
  | 'cue'
  | 'score'
  | 'capital'
  | 'emoji'
  | 'around'
  | 'live-now';

export interface Reason {
  kind: ReasonKind;
  /** The words in the post, or the label of what they mean. */
  text: string;
}

/** What made a link believable, for `explain` to put into reasons. */
export interface Grounds {
  /** Of the name that carried it. */
  kind: AliasKind;
  /** Whom it was taken for: "Jets". */
  label: string;
  /** Labels of the other sides of the event that it is joined to in the post. */
  rivals: string[];
  /** Name of its league; empty where that has none. */
  league: string;
  /** The event is on. */
  isLive: boolean;
  evidence: readonly EvidenceName[];
}

export interface Link {
  eventId: string;
  /** The name that carried it, as the lexicon spells it. */
  alias: string;
  /** Where in `text` the mention that carried it stands. */
  start: number;
  end: number;
  entityIds: string[];
  /** Log-odds-like points; for ordering and for the bench, never shown. */
  weight: number;
  grounds: Grounds;
}
