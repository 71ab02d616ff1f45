/** Twitch's answers: who streams now, who somebody is, and what a channel has announced. */
import * as v from 'valibot';

import type { Broadcast, Competitor } from '../../events.ts';
import { REASONS } from '../kit/dropped.ts';
import { competitorOf, eventOf, type Read, readList } from '../kit/event-of.ts';
import { readJson } from '../kit/json.ts';
import { keyRefused } from '../kit/key.ts';
import { CALENDAR } from '../kit/league-named.ts';
import { absent, text } from '../kit/lenient.ts';
import { plainText } from '../kit/text.ts';
import { instant } from '../kit/time.ts';
import { type ParseContext, type Parsed, SourceError } from '../source.ts';
import { MOST_ANNOUNCED, scheduleRequest } from './requests.ts';

const SOURCE = 'twitch';
const LONGEST_NAME = 80;
const OWNER = `${SOURCE}:${CALENDAR}`;

const Login = v.pipe(v.string(), v.regex(/^\w{1,25}$/));
const UserId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
/** Ids of announced streams are base64. */
const SegmentId = v.pipe(v.string(), v.regex(/^[\w+/=-]{1,200}$/));

const Stream = v.object({
  id: UserId,
  user_id: UserId,
  user_login: Login,
  user_name: text,
  type: text,
  title: text,
  started_at: text,
  language: text,
});
const User = v.object({ id: UserId, login: Login });

const Segment = v.object({
  id: SegmentId,
  start_time: text,
  end_time: text,
  title: text,
  canceled_until: text,
});
const Announced = v.object({
  segments: v.fallback(v.nullable(v.array(v.unknown())), null),
  broadcaster_id: UserId,
  broadcaster_name: text,
  broadcaster_login: Login,
  vacation: absent(v.object({ start_time: text, end_time: text })),
});
type Announced = v.InferOutput<typeof Announced>;

const Rows = v.object({ data: v.array(v.unknown()) });
const Schedule = v.object({ data: Announced });
/** `{"error": "Unauthorized", "status": 401, "message": "Invalid OAuth token"}` */
const Problem = v.object({ message: v.string(), status: absent(v.number()) });

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/;

const broadcastOn = (login: string, language?: string): Broadcast => ({
  outlet: 'Twitch',
  kind: 'stream',
  ...(language !== undefined && LANGUAGE.test(language) && { language }),
  url: `https://www.twitch.tv/${login}`,
});

/** The channel as who takes part: posts call a stream by it. */
function channel(id: string, login: string, name: string | undefined): Competitor[] {
  const one = competitorOf({ id, name: plainText(name, LONGEST_NAME) ?? login }, OWNER);
  return one === undefined ? [] : [one];
}

/** "Somebody: what they call the stream". */
const titleOf = ([who]: readonly Competitor[], title: string | undefined): string | undefined =>
  [who?.name, plainText(title, LONGEST_NAME)].filter((part) => part !== undefined).join(': ');

function readStream(raw: unknown, now: number): Read {
  const read = v.safeParse(Stream, raw);
  if (!read.success) return { dropped: REASONS.unreadable };
  const { user_id, user_login, user_name, title, type, started_at, language } = read.output;
  const competitors = channel(user_id, user_login, user_name);
  return eventOf(
    {
      source: SOURCE,
      league: CALENDAR,
      // A channel streams once at a time.
      id: `live-${user_id}`,
      title: titleOf(competitors, title),
      competitors,
      start: instant(started_at),
      // Empty when Twitch itself is not sure.
      status: type === 'live' ? 'live' : 'scheduled',
      broadcasts: [broadcastOn(user_login, language)],
    },
    now,
  );
}

const isWithin = (time: number, { start_time, end_time }: NonNullable<Announced['vacation']>) => {
  const [from, to] = [instant(start_time), instant(end_time)];
  return from !== undefined && to !== undefined && time >= from && time < to;
};

function readSegment(raw: unknown, announced: Announced, now: number): Read {
  const read = v.safeParse(Segment, raw);
  if (!read.success) return { dropped: REASONS.unreadable };
  const { id, start_time, end_time, title, canceled_until } = read.output;
  const { broadcaster_id, broadcaster_login, broadcaster_name, vacation } = announced;
  const competitors = channel(broadcaster_id, broadcaster_login, broadcaster_name);
  const start = instant(start_time);
  const away = start !== undefined && vacation !== undefined && isWithin(start, vacation);
  return eventOf(
    {
      source: SOURCE,
      league: CALENDAR,
      id,
      title: titleOf(competitors, title),
      competitors,
      start,
      end: instant(end_time),
      status: away || canceled_until !== undefined ? 'cancelled' : 'scheduled',
      broadcasts: [broadcastOn(broadcaster_login)],
    },
    now,
  );
}

/** Who is who: nothing to show, but whose announcements to ask for. */
function asUsers(rows: readonly unknown[], now: number): Parsed | undefined {
  const users = rows.map((raw) => v.safeParse(User, raw));
  const known = users.flatMap((user) => (user.success ? [user.output] : []));
  if (known.length === 0) return undefined;
  return { events: [], dropped: {}, next: known.map(({ id }) => scheduleRequest(id, now)) };
}

/** @throws SourceError when it turns the key away, or the answer is none of its three */
export function parseAnswer(answer: string, { now }: ParseContext): Parsed {
  const data = readJson(answer);
  const rows = v.safeParse(Rows, data);
  if (rows.success) {
    const list = rows.output.data;
    return asUsers(list, now) ?? readList(list, (raw) => readStream(raw, now));
  }
  const schedule = v.safeParse(Schedule, data);
  if (schedule.success) {
    const announced = schedule.output.data;
    const segments = announced.segments ?? [];
    const parsed = readList(segments, (raw) => readSegment(raw, announced, now));
    if (segments.length === MOST_ANNOUNCED) parsed.warnings.push('more is announced than came');
    return parsed;
  }
  const problem = v.safeParse(Problem, data);
  if (!problem.success) throw new SourceError('the answer holds no list of streams');
  if (problem.output.status === 401) throw keyRefused();
  throw new SourceError(`it said: ${plainText(problem.output.message, 120) ?? 'nothing'}`);
}
