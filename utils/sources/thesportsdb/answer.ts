import * as v from 'valibot';

import type { Broadcast } from '../../events.ts';
import { CALENDAR, leagueById } from '../../catalog/leagues.ts';
import { HOUR } from '../../spans.ts';
import { countryCode } from '../kit/country.ts';
import { startOfUtcDay } from '../kit/day.ts';
import { REASONS } from '../kit/dropped.ts';
import { competitorOf, eventOf, matchOf, type Read, readList } from '../kit/event-of.ts';
import { readJson } from '../kit/json.ts';
import { keyRefused } from '../kit/key.ts';
import { leagueNamed } from '../kit/league-named.ts';
import { absent, id, text } from '../kit/lenient.ts';
import { sidesOfTitle } from '../kit/sides-of-title.ts';
import { plainText } from '../kit/text.ts';
import { instant } from '../kit/time.ts';
import { leagueOrAny } from '../kit/unlisted.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { leagueOfNumber } from './leagues.ts';
import { phaseOf, statusOf } from './status.ts';

const SOURCE = 'thesportsdb';
const LONGEST_OUTLET = 40;
const MOST_BROADCASTS = 80;
/** What a shared key gets of a day, however many there are. */
const FREE_EVENTS = 3;
const FREE_ROWS = 1;
const CUT = 'the free key gets the first few alone';

const Rows = v.nullable(v.array(v.unknown()));
const Answer = v.union([
  v.pipe(
    v.object({ events: Rows }),
    v.transform(({ events }) => ({ events: events ?? [], rows: [] })),
  ),
  v.pipe(
    v.object({ tvevents: Rows }),
    v.transform(({ tvevents }) => ({ events: [], rows: tvevents ?? [] })),
  ),
  v.pipe(
    v.object({ tvevent: Rows }),
    v.transform(({ tvevent }) => ({ events: [], rows: tvevent ?? [] })),
  ),
]);
const Problem = v.object({ Message: v.string() });

const Score = absent(v.union([v.string(), v.number()]));
const Event = v.object({
  idEvent: id,
  idLeague: absent(id),
  strLeague: text,
  strEvent: text,
  strTimestamp: text,
  dateEvent: text,
  strHomeTeam: text,
  strAwayTeam: text,
  idHomeTeam: absent(id),
  idAwayTeam: absent(id),
  intHomeScore: Score,
  intAwayScore: Score,
  strStatus: text,
  strPostponed: text,
});

const Row = v.object({
  idEvent: id,
  strSport: text,
  strEvent: v.string(),
  strTimeStamp: v.string(),
  strChannel: v.string(),
  strCountry: text,
});
type Row = v.InferOutput<typeof Row>;

/** "2026-10-04T13:30:00" and "2026-10-05 00:20:00" are both UTC and say so neither. Epoch ms. */
const utc = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : (instant(said) ?? instant(`${said.replace(' ', 'T')}Z`));

function readEvent(raw: unknown, context: ParseContext): Read {
  const read = v.safeParse(Event, raw);
  if (!read.success) return { dropped: REASONS.unreadable };
  const event = read.output;
  const said = leagueOfNumber(event.idLeague) ?? leagueNamed(event.strLeague ?? '');
  const league =
    said ??
    (event.idLeague === undefined ? context.league : leagueOrAny(undefined, context.league));
  if (league === undefined || leagueById(league) === undefined)
    return { dropped: REASONS.notCarried };
  const owner = `${SOURCE}:${league}`;
  const { idHomeTeam, strHomeTeam, intHomeScore, idAwayTeam, strAwayTeam, intAwayScore } = event;
  const home = competitorOf(
    { id: idHomeTeam, name: strHomeTeam, side: 'home', score: intHomeScore },
    owner,
  );
  const away = competitorOf(
    { id: idAwayTeam, name: strAwayTeam, side: 'away', score: intAwayScore },
    owner,
  );
  const match = home && away ? matchOf(league, home, away) : undefined;
  const exact = utc(event.strTimestamp);
  const day = startOfUtcDay(event.dateEvent);
  const status = statusOf(event.strStatus, event.strPostponed);
  return eventOf(
    {
      source: SOURCE,
      league,
      id: event.idEvent,
      title: match?.title ?? event.strEvent,
      tournament: league === CALENDAR ? event.strLeague : undefined,
      competitors: match?.competitors ?? [],
      start: exact ?? (day === undefined ? undefined : day + 12 * HOUR),
      timeTbd: exact === undefined,
      status,
      phase: phaseOf(event.strStatus),
    },
    context.now,
  );
}

function broadcastOf({ strChannel, strCountry }: Row): Broadcast[] {
  const outlet = plainText(strChannel, LONGEST_OUTLET);
  const region = countryCode(strCountry);
  return outlet === undefined
    ? []
    : [{ outlet, kind: 'tv', ...(region !== undefined && { region }) }];
}

/** The channels of one event, from the rows of all countries. They name no league; the two sides tell it. */
function readChannels(rows: readonly Row[], context: ParseContext): Read {
  const [first] = rows;
  const sides = first && sidesOfTitle(first.strEvent);
  const league = leagueOrAny(sides?.league, context.league);
  if (first === undefined || league === undefined) return { dropped: REASONS.notCarried };
  const [home, away] = (sides?.sides ?? []).map(({ name }, index) =>
    competitorOf({ name, side: index === 0 ? 'home' : 'away' }, `${SOURCE}:${league}`),
  );
  if (sides !== undefined && !(home && away)) return { dropped: REASONS.nameless };
  return eventOf(
    {
      source: SOURCE,
      league,
      id: `tv-${first.idEvent}`,
      ...(home && away ? matchOf(league, home, away) : { title: first.strEvent, competitors: [] }),
      start: utc(first.strTimeStamp),
      status: 'scheduled',
      broadcasts: rows.flatMap(broadcastOf).slice(0, MOST_BROADCASTS),
    },
    context.now,
  );
}

/** Rows of each event together; one that can't be read stands alone, to be counted. */
function grouped(rows: readonly unknown[]): (Row[] | undefined)[] {
  const events = new Map<string, Row[]>();
  const unreadable: undefined[] = [];
  for (const raw of rows) {
    const read = v.safeParse(Row, raw);
    if (!read.success) unreadable.push(undefined);
    else {
      const held = events.get(read.output.idEvent);
      if (held === undefined) events.set(read.output.idEvent, [read.output]);
      else held.push(read.output);
    }
  }
  return [...events.values(), ...unreadable];
}

/**
 * Turns a day's events, or a day's channels, into events.
 * @throws SourceError when it turns the key away, or the answer is neither
 */
export function parseAnswer(answer: string, context: ParseContext): Parsed {
  const data = readJson(answer);
  const read = v.safeParse(Answer, data);
  if (!read.success) {
    const problem = v.safeParse(Problem, data);
    if (!problem.success) throw new SourceError('the answer holds no list of events');
    if (/\bkey\b/i.test(problem.output.Message)) throw keyRefused();
    throw new SourceError(`it said: ${plainText(problem.output.Message, 120) ?? 'nothing'}`);
  }
  const { events, rows } = read.output;
  const parsed =
    rows.length > 0
      ? readList(grouped(rows), (group) =>
          group === undefined
            ? { dropped: REASONS.unreadable }
            : readChannels(group as Row[], context),
        )
      : readList(events, (raw) => readEvent(raw, context));
  const cut = rows.length === FREE_ROWS || events.length === FREE_EVENTS;
  if (cut) parsed.warnings.push(CUT);
  return parsed;
}
