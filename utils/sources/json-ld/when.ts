/** Times as pages write them, many without a zone. */
import { HOUR, MINUTE } from '../../spans.ts';
import { startOfUtcDay } from '../kit/day.ts';
import { wallTime, type WallTime } from '../kit/wall-time.ts';
import { textOf, type Node } from './node.ts';

/** What a page's times without a zone are taken to be. */
export interface Clock {
  /** What clocks show as an instant, epoch ms. */
  at(shown: WallTime): number | undefined;
  /** How that is told to people. */
  mended: string;
}

export interface When {
  /** Epoch ms. */
  time: number;
  /** A day without an hour; `time` is its noon. */
  dayOnly: boolean;
  /** The page named no zone. */
  zoneless: boolean;
}

const NOON = 12;

const TIME =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/iu;

interface Parts {
  shown: WallTime;
  /** Ahead of UTC, ms; undefined where no zone is named. */
  offset: number | undefined;
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const match = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone);
  if (match === null) return 0;
  const ahead = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE;
  return match[1] === '-' ? -ahead : ahead;
}

function partsOf(raw: string | undefined): Parts | undefined {
  const match = TIME.exec(raw?.trim() ?? '');
  if (match === null) return undefined;
  const [, date, time] = [match[0], match.slice(1, 4), match.slice(4, 7)];
  const [year = 0, month = 0, day = 0] = date.map(Number);
  const [hour = 0, minute = 0, second = 0] = time.map((digits) => Number(digits ?? 0));
  const real = startOfUtcDay(date.join('-')) !== undefined;
  if (!real || hour > 23 || minute > 59 || second > 60) return undefined;
  return { shown: { year, month, day, hour, minute, second }, offset: offsetOf(match[7]) };
}

const asUtc = ({ year, month, day, hour, minute, second }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** A start or an end of a page; undefined for what is no date. @param clock what a time without a zone is read by */
export function whenOf(raw: string | undefined, clock: Clock): When | undefined {
  const parts = partsOf(raw);
  if (parts !== undefined) {
    const { shown, offset } = parts;
    const time = offset === undefined ? clock.at(shown) : asUtc(shown) - offset;
    return time === undefined
      ? undefined
      : { time, dayOnly: false, zoneless: offset === undefined };
  }
  const bare = raw?.trim();
  if (bare === undefined || startOfUtcDay(bare) === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = bare.split('-').map(Number);
  const noon = clock.at({ year, month, day, hour: NOON, minute: 0, second: 0 });
  return noon === undefined ? undefined : { time: noon, dayOnly: true, zoneless: false };
}

const DATES = ['startDate', 'endDate', 'doorTime', 'datePublished', 'dateModified', 'uploadDate'];

/**
 * The clock of a page: where all its other times are of one place's offset, that; else the reader's own zone, since
 * a programme that somebody adds is most often their own country's. UTC says nothing of a place: machines write it.
 * @param nodes whatever has dates @param zone the reader's, IANA
 */
export function clockOf(nodes: readonly Node[], zone: string): Clock {
  const offsets = new Set(
    nodes.flatMap((node) =>
      DATES.flatMap((name) => {
        const { offset = 0 } = partsOf(textOf(node[name])) ?? {};
        return offset === 0 ? [] : [offset];
      }),
    ),
  );
  const [offset] = offsets;
  if (offset !== undefined && offsets.size === 1) {
    return {
      at: (shown) => asUtc(shown) - offset,
      mended: "a time without a zone was read by the page's other times",
    };
  }
  return {
    at: (shown) => wallTime(shown, zone),
    mended: 'a time without a zone was read as one of your own',
  };
}

const DURATION = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}(?:\.\d+)?S)?)?$/u;

/** A length of time such as `PT2H30M`, ms; undefined for none. */
export function durationOf(raw: string | undefined): number | undefined {
  const match = DURATION.exec(raw ?? '');
  if (match === null) return undefined;
  const [days = 0, hours = 0, minutes = 0] = match.slice(1, 4).map((digits) => Number(digits ?? 0));
  const length = (days * 24 + hours) * HOUR + minutes * MINUTE;
  return length > 0 ? length : undefined;
}
