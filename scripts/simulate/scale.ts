/** What many users cost the origins on a Sunday, asked directly and through a feed. */
import type { LeagueId } from '../../utils/events.ts';
import { startOfEasternDay } from '../../utils/sources/kit/time.ts';
import { DAY, HOUR, MINUTE } from '../../utils/spans.ts';
import { chance } from './chance.ts';
import { idleLife } from './days.ts';
import { type Life, liveThrough, type Sent } from './install.ts';
import { FEED, FEED_HOST, feedAnswer, publisherCost } from './published.ts';

const BUSY = 10 * MINUTE;

/** One way of asking, as it is for one user on average. */
export interface Load {
  /** A day. */
  requests: number;
  bytes: number;
  /** In the busiest ten minutes of the day, a second. */
  peak: number;
}

export interface Scale {
  users: number;
  /** At the origins when each user asks them. */
  direct: Load;
  /** At the origins when a feed's publisher asks for all. */
  origins: Load;
  /** At the host of the feed. */
  feed: Load;
}

const WATCHED: readonly (readonly LeagueId[])[] = [['nfl'], ['nba', 'nfl'], ['laliga'], ['nhl']];

/**
 * A user among many: up from morning to night in one of four time zones. Of ten, six never look at a timeline with
 * live events, three do so twice for twenty minutes, one watches for three hours.
 */
function someone(day: string, index: number, of: number): Life {
  const seed = (index + 0.5) / of;
  const random = chance(seed);
  const from = startOfEasternDay(day);
  const zone = Math.floor(random() * 4) * HOUR;
  const up = from + zone + (6 + random() * 4) * HOUR;
  const down = Math.min(from + DAY, from + zone + (21 + random() * 3) * HOUR);
  const leagues = WATCHED[Math.floor(random() * WATCHED.length)] ?? ['nfl'];
  const at = (length: number): Life['looks'] => {
    const begins = from + (13 + random() * 7) * HOUR;
    return [{ from: begins, to: begins + length, leagues }];
  };
  const kind = index % 10;
  const looks =
    kind < 6
      ? []
      : kind < 9
        ? [...(at(20 * MINUTE) ?? []), ...(at(20 * MINUTE) ?? [])].toSorted(
            (a, b) => a.from - b.from,
          )
        : (at(3 * HOUR) ?? []);
  const life = idleLife(day, seed);
  return {
    ...life,
    pins: life.pins.filter(() => random() < 0.3),
    looks,
    asleep: [
      { from: life.from, to: life.from + 12 * HOUR },
      { from: from - 2 * HOUR, to: up },
      { from: down, to: from + DAY },
    ],
  };
}

/** The average of what many sent on the last day. */
function loadOf(sent: readonly Sent[], from: number, people: number): Load {
  const today = sent.filter(({ at }) => at >= from);
  const busy = Map.groupBy(today, ({ at }) => Math.floor(at / BUSY));
  const most = Math.max(0, ...[...busy.values()].map((some) => some.length));
  return {
    requests: today.length / people,
    bytes: today.reduce((sum, { bytes }) => sum + bytes, 0) / people,
    peak: most / people / (BUSY / 1000),
  };
}

const times = ({ requests, bytes, peak }: Load, users: number): Load => ({
  requests: requests * users,
  bytes: bytes * users,
  peak: peak * users,
});

const plus = (one: Load, other: Load): Load => ({
  requests: one.requests + other.requests,
  bytes: one.bytes + other.bytes,
  peak: one.peak + other.peak,
});

/** Lives the day for `people` users both ways and scales it up. @param day US Eastern, `YYYYMMDD` */
export async function scaleOf(
  day: string,
  people: number,
  counts: readonly number[],
): Promise<Scale[]> {
  const from = startOfEasternDay(day);
  const direct: Sent[] = [];
  const fed: Sent[] = [];
  for (let index = 0; index < people; index += 1) {
    const life = someone(day, index, people);
    direct.push(...(await liveThrough(life)).sent);
    const setup = { feeds: [FEED], keys: {} };
    fed.push(...(await liveThrough({ ...life, setup, host: feedAnswer })).sent);
  }
  const published = publisherCost(from);
  const publisher: Load = { ...published, peak: published.requests / (DAY / 1000) };
  const asked = loadOf(direct, from, people);
  const still = loadOf(
    fed.filter(({ host }) => host !== FEED_HOST),
    from,
    people,
  );
  const read = loadOf(
    fed.filter(({ host }) => host === FEED_HOST),
    from,
    people,
  );
  return counts.map((users) => ({
    users,
    direct: times(asked, users),
    origins: plus(publisher, times(still, users)),
    feed: times(read, users),
  }));
}
