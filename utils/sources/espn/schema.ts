/**
 * What we read of ESPN's answers, as leniently as can be: a field of the wrong type counts as absent, an
 * item of a list that can't be read is left out, and whatever we don't use is not looked at.
 */
import * as v from 'valibot';

import { absent, flag, id, list, number, rawList, text } from '../kit/lenient.ts';

const Status = v.object({
  period: number,
  displayClock: text,
  type: v.object({
    state: text,
    name: text,
    description: text,
    detail: text,
    shortDetail: text,
  }),
});
export type EspnStatus = v.InferOutput<typeof Status>;

const Team = v.object({
  id: absent(id),
  displayName: text,
  shortDisplayName: text,
  name: text,
  nickname: text,
  location: text,
  abbreviation: text,
  isActive: flag,
});

const Person = v.object({ fullName: text, displayName: text, shortName: text });
const Roster = v.object({ displayName: text, shortDisplayName: text });

/** A string on scoreboards, an object on a team's schedule. */
const Score = v.union([
  v.string(),
  v.pipe(v.number(), v.transform(String)),
  v.pipe(
    v.object({ displayValue: v.string() }),
    v.transform((score) => score.displayValue),
  ),
]);

const SetScore = v.object({ value: v.pipe(v.number(), v.integer()) });

const Competitor = v.object({
  id: absent(id),
  order: number,
  homeAway: absent(v.picklist(['home', 'away'])),
  score: absent(Score),
  linescores: list(SetScore),
  team: absent(Team),
  athlete: absent(Person),
  roster: absent(Roster),
});
export type EspnCompetitor = v.InferOutput<typeof Competitor>;

/** A row of `geoBroadcasts`, or of `broadcasts` where that has the same shape (a team's schedule). */
const GeoBroadcast = v.object({
  type: absent(v.object({ shortName: text })),
  market: absent(v.object({ type: text })),
  media: v.object({ shortName: v.string() }),
  lang: text,
  region: text,
});
export type EspnGeoBroadcast = v.InferOutput<typeof GeoBroadcast>;

const NamedBroadcast = v.object({ market: text, names: list(v.string()) });

const Broadcasters = {
  geoBroadcasts: list(GeoBroadcast),
  broadcasts: list(v.union([GeoBroadcast, NamedBroadcast])),
  broadcast: text,
};

const Note = v.object({ type: text, headline: text });

export const EspnCompetition = v.object({
  id: absent(id),
  date: text,
  startDate: text,
  endDate: text,
  timeValid: flag,
  neutralSite: flag,
  type: absent(v.object({ id: absent(id), abbreviation: text, text, slug: text })),
  class: absent(v.object({ eventType: text, internationalClassId: absent(id) })),
  format: absent(v.object({ regulation: absent(v.object({ periods: number })) })),
  status: absent(Status),
  competitors: list(Competitor),
  notes: list(Note),
  ...Broadcasters,
});
export type EspnCompetition = v.InferOutput<typeof EspnCompetition>;

const Grouping = v.object({ competitions: rawList });
const Link = v.object({ rel: list(v.string()), href: v.string() });

export const EspnEvent = v.object({
  id,
  uid: text,
  name: text,
  shortName: text,
  date: text,
  endDate: text,
  timeValid: flag,
  season: absent(v.object({ slug: text })),
  league: absent(v.object({ id: absent(id), slug: text })),
  status: absent(Status),
  competitions: rawList,
  groupings: list(Grouping),
  links: list(Link),
});
export type EspnEvent = v.InferOutput<typeof EspnEvent>;

/** The envelope: only that there is a list of events. */
export const EspnAnswer = v.object({
  events: v.array(v.unknown()),
  leagues: list(v.object({ id: absent(id), slug: text, name: text })),
});

/** The envelope of a sport's day: a group a competition. */
export const EspnPanel = v.object({ scores: v.array(v.unknown()) });
export const EspnPanelGroup = v.object({
  leagues: list(v.object({ id: absent(id), slug: text, name: text })),
  events: rawList,
});

/** How ESPN reports an error: `{"code":400,"message":"Failed to get events endpoint."}`. */
export const EspnProblem = v.object({ message: v.string() });
