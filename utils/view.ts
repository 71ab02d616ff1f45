import type { EventStatus, LeagueId } from './events.ts';
import type { Lexicon } from './mentions/types.ts';
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

export interface ChipSettings {
  /** Everything off, or off on the asking site. */
  paused: boolean;
  scores: 'hidden' | 'shown';
  /** What has just ended keeps its chip for a while. */
  showEnded: boolean;
}

/** All that a content script gets to know: the window's events and aliases, the chip's settings. */
export interface View {
  kind: 'full';
  /** Changes when events come or go, aliases or settings change: then a whole view is sent. */
  fingerprint: string;
  /** Epoch ms of the newest change inside. */
  asOf: number;
  events: ViewEvent[];
  /** Without its words of context: those are in the index. */
  lexicon: Lexicon;
  /** `packIndex` of it: made once here, so that no page has to. */
  index: string;
  chip: ChipSettings;
}

/** Same events, same words; only these changed. */
export interface ViewUpdate {
  kind: 'update';
  fingerprint: string;
  asOf: number;
  events: ViewEvent[];
}
