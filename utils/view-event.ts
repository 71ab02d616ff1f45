/** An event as a surface shows it: names, pins, and where this person can watch. Pure. */
import { leagueById } from './catalog/leagues.ts';
import type { Sport } from './catalog/types.ts';
import { type Competitor, isOver, type LiveEvent } from './events.ts';
import { isFollowed, leaguePin } from './settings/followed.ts';
import type { Pins, Settings } from './settings/schema.ts';
import type { ViewEvent, ViewSide } from './view.ts';
import { watchOptions } from './watch/choose.ts';
import type { WatchOption } from './watch/types.ts';

/** What of the user decides how an event is shown. */
export interface Person {
  settings: Settings;
  pins: Pins;
  /** ISO 3166 alpha-2, resolved. */
  region: string;
}

/** The user has not muted its league. */
export function isFollowedEvent(event: LiveEvent, person: Person): boolean {
  const league = leagueById(event.league);
  // A league that only a feed knows has no switch, but can be muted on a site.
  return league === undefined
    ? !person.settings.mutedLeagues.includes(event.league)
    : isFollowed(league, person.settings, person.pins);
}

/** Finals are on no surface; all else that the user has not muted is. */
export const isWanted = (event: LiveEvent, person: Person): boolean =>
  event.status !== 'final' && isFollowedEvent(event, person);

/** Sports whose custom is "visitors at hosts"; elsewhere it is "hosts v visitors". */
const VISITORS_FIRST: ReadonlySet<Sport> = new Set([
  'football',
  'basketball',
  'baseball',
  'hockey',
]);

/** Leagues whose sides go by their school. */
const BY_SCHOOL: ReadonlySet<string> = new Set(['ncaaf', 'ncaam', 'ncaaw']);
/** A club's full name up to this length is what people say; a longer one has a short form. UTF-16 units. */
const SHORT_ENOUGH = 16;

/** How a source writes a title where nobody is at home. */
const VERSUS = /\sv(?:s?\.?|ersus)\s/i;

/** What fans call a side: "Chiefs", "Georgia", "Columbus Crew", "C. Alcaraz". */
function saidName(event: LiveEvent, { name, short, nickname, location }: Competitor): string {
  if (BY_SCHOOL.has(event.league)) return location ?? short ?? name;
  if (leagueById(event.league)?.sport === 'soccer')
    return name.length <= SHORT_ENOUGH ? name : (short ?? name);
  return nickname ?? short ?? name;
}

/** The pin that follows a competitor, in every league and from every source where the catalogue knows it. */
export const teamPin = (competitor: Competitor): string =>
  `team:${competitor.entity ?? competitor.id}`;

/** Where this person can watch it, best first; of what is off there is no stream, at most a page that says so. */
function waysTo(event: LiveEvent, { region, settings }: Person): WatchOption[] {
  const options = watchOptions(event, { region, services: settings.services });
  return isOver(event) ? options.filter(({ broadcaster }) => broadcaster === 'page') : options;
}

/** When it ended or will, epoch ms. An end is often an estimate; what is final was so when it last changed. */
export const endOf = ({ status, end, changedAt }: LiveEvent): number =>
  status === 'final' ? Math.min(end, changedAt) : end;

/** Builds what chip, card and popup show of an event. */
export function toViewEvent(event: LiveEvent, person: Person): ViewEvent {
  const league = leagueById(event.league);
  const visitorsFirst = league !== undefined && VISITORS_FIRST.has(league.sport);
  const first = visitorsFirst ? 'away' : 'home';
  // A field of fifty golfers is not two sides.
  const pair = event.competitors.length === 2 ? event.competitors : [];
  const hasHosts = pair.some((competitor) => competitor.side === 'home');
  const ordered = pair.toSorted((a, b) => Number(b.side === first) - Number(a.side === first));
  const pins = new Set(person.pins);
  const sides = ordered.map((competitor): ViewSide => {
    const pin = teamPin(competitor);
    return {
      pin,
      name: competitor.name,
      short: saidName(event, competitor),
      pinned: pins.has(pin),
      ...(competitor.score === undefined ? {} : { score: competitor.score }),
    };
  });
  return {
    id: event.id,
    league: event.league,
    leagueName: league?.name ?? event.tournament ?? '',
    title: event.title,
    sides,
    joiner: visitorsFirst && hasHosts && !VERSUS.test(event.title) ? 'at' : 'v',
    start: event.start,
    end: endOf(event),
    timeTbd: event.timeTbd,
    status: event.status,
    ...(event.phase === undefined ? {} : { phase: event.phase }),
    watch: waysTo(event, person),
    leaguePinned: pins.has(leaguePin(event.league)),
  };
}

/** The user follows its league or one of its sides. */
export const isPinned = (event: ViewEvent): boolean =>
  event.leaguePinned || event.sides.some((side) => side.pinned);
