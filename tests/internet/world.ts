/**
 * What is in the simulated internet, as data: the events that are on, and what people say about them.
 * All of it is invented. Times are relative to the moment the world begins.
 */
import { EVENTS } from './world/events.ts';
import { BLUESKY_POSTS } from './world/posts-bluesky.ts';
import { MASTODON_POSTS } from './world/posts-mastodon.ts';
import { X_POSTS } from './world/posts-x.ts';
import { withSmallTalk } from './world/small-talk.ts';

export type SiteId = 'x' | 'bluesky' | 'mastodon';
export const SITE_IDS: readonly SiteId[] = ['x', 'bluesky', 'mastodon'];

export interface WorldTeam {
  /** ESPN's id. */
  id: string;
  location: string;
  /** Absent for clubs that are called by their full name. */
  nickname: string;
  abbreviation: string;
  /** Full name where it is not location and nickname. */
  name?: string;
  short?: string;
}

export interface WorldOutlet {
  name: string;
  type: 'TV' | 'Web' | 'Streaming' | 'Radio';
  market: 'National' | 'Home' | 'Away';
}

/** A score that changes: `[seconds after the world began, side, points]`. */
export type Play = readonly [number, 'home' | 'away', number];

/** Where a live game stands when the world begins. */
export interface WorldProgress {
  period: number;
  /** Seconds left in the period, or played in all for soccer. */
  clock: number;
  home: number;
  away: number;
  plays: readonly Play[];
}

interface EventBase {
  /** What posts expect: `jets-bills`. */
  key: string;
  /** ESPN's path below `/sports/`. */
  path: string;
  /** ESPN's id. */
  id: string;
  /** Minutes from the world's beginning, negative when it has begun. */
  startsIn: number;
  /** It begins on any minute, as what was moved may, not on a five-minute mark. */
  anyMinute?: boolean;
  /** How it stands at the beginning. What is scheduled goes live when its time comes. */
  state: 'scheduled' | 'live' | 'halftime' | 'final' | 'postponed';
  outlets: readonly WorldOutlet[];
  /** What its chip says, whatever else it says. */
  says: string;
  /** Where a click on its chip leads somebody in the US who has named no service; none for no link. */
  opens?: string;
}

export interface TeamEvent extends EventBase {
  shape: 'teams';
  home: WorldTeam;
  away: WorldTeam;
  progress?: WorldProgress;
  /** College only: false is left out of answers without `groups`. */
  ranked?: boolean;
}

/** One match of a tournament, one bout of a card, or one session of a race weekend. */
export interface PartEvent extends EventBase {
  shape: 'tennis' | 'mma' | 'racing';
  /** The whole it is part of: tournament, card, Grand Prix. */
  whole: { id: string; name: string };
  /** Players, fighters or drivers, best first. */
  people: readonly string[];
  /** Round of the match, weight class, or session: "Qual". */
  part: string;
  period?: number;
  /** Seconds left in the round, for bouts. */
  clock?: number;
}

export type WorldEvent = TeamEvent | PartEvent;

export interface WorldAuthor {
  name: string;
  /** Without '@' and without a host. */
  handle: string;
}

export interface WorldPost {
  /** Unique in its site: `x-07`. */
  id: string;
  author: WorldAuthor;
  minutesAgo: number;
  text: string;
  /** Keys of the events whose chips belong below it, in any order. */
  expect: readonly string[];
  quote?: { author: WorldAuthor; text: string; minutesAgo: number };
  /** A link card. */
  card?: { title: string; host: string; path: string };
  repostedBy?: string;
  /** What the post says once it is edited in place, and what belongs below it then. */
  edit?: { text: string; expect: readonly string[] };
}

export interface World {
  /** Epoch ms. */
  born: number;
  events: readonly WorldEvent[];
  posts: Record<SiteId, readonly WorldPost[]>;
}

/** @param born epoch ms that all times in it are relative to */
export const theWorld = (born: number): World => ({
  born,
  events: EVENTS,
  posts: {
    x: withSmallTalk('x', X_POSTS),
    bluesky: withSmallTalk('bluesky', BLUESKY_POSTS),
    mastodon: withSmallTalk('mastodon', MASTODON_POSTS),
  },
});

/** Epoch ms, on a five-minute mark as most of real schedules are. */
export function startOf(event: WorldEvent, world: Pick<World, 'born'>): number {
  const mark = (event.anyMinute === true ? 1 : 5) * 60_000;
  return Math.floor((world.born + event.startsIn * 60_000) / mark) * mark;
}
