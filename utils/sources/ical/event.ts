/** From one time that an entry takes place to an event. */
import { leagueById } from '../../catalog/leagues.ts';
import type { Broadcast, Competitor, EventStatus, LeagueId, LiveEvent } from '../../events.ts';
import { MINUTE } from '../../spans.ts';
import { CALENDAR } from '../kit/league-named.ts';
import { sidesOfTitle } from '../kit/sides-of-title.ts';
import { plainText } from '../kit/text.ts';
import type { Instance } from './instances.ts';
import type { Component } from './lines.ts';
import { textOf } from './property.ts';
import { whereOf } from './where.ts';

const LONGEST_TITLE = 160;

/** What all events of one calendar have in common. */
export interface Calendar {
  /** Of the feed, as part of ids. */
  id: string;
  /** What may name the league of its matches. */
  about: string;
  /** The stream of a channel's own schedule. */
  stream?: Broadcast;
}

/** TENTATIVE is no more and no less than planned; nothing in a calendar says that something is on. */
const statusOf = (component: Component): EventStatus =>
  textOf(component, 'STATUS')?.toUpperCase() === 'CANCELLED' ? 'cancelled' : 'scheduled';

/** What an entry says whichever time it takes place. */
export interface Said {
  title: string;
  league: LeagueId;
  competitors: Omit<Competitor, 'id'>[];
  broadcasts: Broadcast[];
  url?: string;
  status: EventStatus;
}

/** Undefined for an entry without a title. */
export function saidBy(component: Component, calendar: Calendar): Said | undefined {
  const title = plainText(textOf(component, 'SUMMARY'), LONGEST_TITLE);
  if (title === undefined) return undefined;
  const about = [
    textOf(component, 'CATEGORIES'),
    plainText(textOf(component, 'DESCRIPTION'), 600),
    calendar.about,
  ];
  const match = sidesOfTitle(title, about.filter((text) => text !== undefined).join(' | '));
  const { broadcasts, url } = whereOf(component);
  const { stream } = calendar;
  return {
    title,
    league: match?.league ?? CALENDAR,
    competitors: match?.sides ?? [],
    broadcasts:
      stream === undefined || broadcasts.some(({ outlet }) => outlet === stream.outlet)
        ? broadcasts
        : [stream, ...broadcasts],
    ...(url !== undefined && { url }),
    status: statusOf(component),
  };
}

/** The event of one time. @param now epoch ms */
export function eventOf(
  instance: Instance,
  said: Said,
  calendar: Calendar,
  now: number,
): LiveEvent {
  const { entry, start, end, allDay, at } = instance;
  const { league, title, competitors, broadcasts, url, status } = said;
  // The feed's id comes first in its part, so that a feed's events are found.
  const id = `ical:${league}:${calendar.id}~${entry.uid}${at === undefined ? '' : `~${at}`}`;
  const minutes = leagueById(league)?.minutes ?? 60;
  return {
    id,
    league,
    title,
    competitors: competitors.map((competitor, index) => ({ id: `${id}:${index}`, ...competitor })),
    start,
    end: end ?? start + minutes * MINUTE,
    endEstimated: end === undefined,
    timeTbd: allDay,
    status,
    broadcasts,
    ...(url !== undefined && { url }),
    sources: ['ical'],
    mergedFrom: [id],
    seenAt: now,
    changedAt: now,
  };
}
