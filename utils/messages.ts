import { defineExtensionMessaging } from '@webext-core/messaging';

import type { LeagueId } from './events.ts';
import type { ReminderState } from './reminders/reminder.ts';
import type { FoundFeed, ProbeProblem } from './schedule/probe.ts';
import type { Rejection } from './settings/learned.ts';
import type { Readers } from './timelines/site.ts';
import type { View, ViewUpdate } from './view.ts';

/** What a content script tells the popup of the page it sits in. */
export interface PageReport {
  site: string;
  paused: boolean;
  posts: number;
  /** The site's own posts are found no more: the general reader finds them. */
  fellBack: boolean;
  /** Event ids with a chip on this page, most recently seen first. */
  eventIds: string[];
}

/**
 * Every message between contexts. Who may send what to the worker is decided from `sender` where it is answered, in
 * `entrypoints/background/`, and every payload is validated there.
 */
export interface Messages {
  /**
   * Content script → worker: the view, or what changed since; null where Tipoff is no longer wanted.
   * `looking`: leagues of the chips in view. `fellBack`: see `PageReport`; null while no post was found.
   */
  view(ask: {
    fingerprint: string | null;
    asOf: number;
    told: number;
    looking: LeagueId[];
    fellBack: boolean | null;
  }): View | ViewUpdate | null;
  /** Content script → worker: how is my page read? See `readersAt`; null where Tipoff is not wanted. */
  readers(): Readers[] | null;
  /** Content script → worker: put the card's code into my frame. */
  loadCard(): void;
  /** Card → worker: pin or unpin. */
  pin(ask: { id: string; pinned: boolean }): void;
  /** Card → worker: no more of this league on the site I am on, or again. */
  mute(ask: { league: LeagueId; muted: boolean }): void;
  /** Card → worker: a live score of this league is on screen now. */
  reveal(ask: { league: LeagueId }): void;
  /** Card → worker: this chip was wrong. */
  learn(ask: Rejection): void;
  /** Card → worker: is one reminded of this event? */
  reminder(ask: { event: string }): ReminderState;
  /** Card, our own pages → worker: remind of this event, or no more. Fails for what has begun or nobody knows. */
  remind(ask: { event: string; wanted: boolean }): ReminderState;
  /** Card → worker: open the options where notices can be allowed. */
  showReminders(): void;
  /** Our own pages → worker: what one was reminded of has been seen. */
  sawReminders(): void;
  /** Our own pages → worker: somebody looks at these leagues; keep them fresh. */
  look(ask: { leagues: LeagueId[] }): void;
  /** Options → worker: read this address once and say what is there; nothing of it is kept. */
  probeFeed(ask: { url: string }): FoundFeed | ProbeProblem;
  /** Options → worker: ask this source again now, as far as it allows; says how many requests that makes. */
  refreshNow(ask: { source: string }): number;
  /** Worker → content script: what you show may have changed, ask again. */
  changed(): void;
  /** Popup → content script of the active tab. */
  report(): PageReport;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
