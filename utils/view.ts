import type { EventStatus, LeagueId } from './events.ts';
import type { Lexicon } from './mentions/types.ts';
import type { Weights } from './mentions/weights.ts';
import type { WatchOption } from './watch/types.ts';

/** One side of an event as the page needs it. */
export interface ViewSide {
  /** The id a pin would use: `team:…`. */
  pin: string;
  name: string;
  /** What fans say: "Chiefs". */
  short: string;
  score?: string;
  pinned: boolean;
}

/** An event as a chip or card shows it. */
export interface ViewEvent {
  id: string;
  league: LeagueId;
  leagueName: string;
  title: string;
  /** Away first where that is the custom ("Chiefs at Ravens"); one or none for races and shows. */
  sides: ViewSide[];
  /** 'at' when the second side is at home and the sport says so, else 'v', as on neutral ground. */
  joiner: 'at' | 'v';
  start: number;
  end: number;
  timeTbd: boolean;
  status: EventStatus;
  phase?: string;
  /** Best first; empty when nothing is known. */
  watch: WatchOption[];
  leaguePinned: boolean;
}

/** How urgent an event is, which decides its chip’s colour and dot. */
export type Tone = 'live' | 'soon' | 'later' | 'off';

/** What a chip says. */
export interface Face {
  tone: Tone;
  /** "LIVE Q3 4:12", "in 12 min", "Postponed". */
  state: string;
  /** "Chiefs at Ravens". */
  title: string;
  /** "Watch on Peacock"; absent when there is nowhere to go. */
  action?: string;
  /** The part of it that a narrow column keeps: "Peacock". */
  place?: string;
  /** Where a click goes. https. */
  url?: string;
  /** All of it as one sentence, for who hears instead of sees it. */
  label: string;
}

/** An event as a page is told of it. */
export interface PageEvent extends ViewEvent {
  /** What its chip says; absent where it has none. */
  face?: Face;
}

export interface ChipSettings {
  /** Everything off, or off on the asking site. */
  paused: boolean;
  scores: 'hidden' | 'shown';
  /** How chips look, as CSS. */
  css: string;
}

/** All that a recogniser is made of. */
export interface Words {
  /** Without its words of context: those are in the index. */
  lexicon: Lexicon;
  /** `packIndex` of it: made once in the worker, so that no page has to. */
  index: string;
  weights: Weights;
}

/** All that a content script gets to know: the window's events and aliases, the chip's settings. */
export interface View extends Words {
  kind: 'full';
  /** Changes when events come or go, aliases or settings change: then a whole view is sent. */
  fingerprint: string;
  /** Epoch ms of the newest change inside. */
  asOf: number;
  /** Epoch ms at which its chips said what they say: a countdown goes on. */
  told: number;
  events: PageEvent[];
  chip: ChipSettings;
}

/** Same events, same words; only these changed. */
export interface ViewUpdate {
  kind: 'update';
  fingerprint: string;
  asOf: number;
  told: number;
  events: PageEvent[];
}
