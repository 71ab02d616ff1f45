import type { Broadcast, BroadcastKind, EventStatus } from '../../events.ts';
import { plainText } from '../kit/text.ts';
import type { MlbBroadcast } from './schema.ts';

const LONGEST_OUTLET = 80;
/** A game of two clubs with many radio stations has some twenty. */
const MOST_BROADCASTS = 60;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const RADIO = /^(?:am|fm|.*radio.*)$/i;

/** Where the league streams a game; says nothing of blackouts or of who has paid. */
const watchPage = (gamePk: string): string => `https://www.mlb.com/tv/g${gamePk}`;

const isNational = ({ isNational: said, availability }: MlbBroadcast): boolean =>
  said === true || /^(?:national|exclusive)$/.test(availability?.availabilityCode ?? '');

const kindOf = ({ type = '' }: MlbBroadcast): BroadcastKind =>
  RADIO.test(type.trim()) ? 'radio' : 'tv';

/** `homeAway` of a national row is no market: such rows are there once for each side. */
function marketOf(row: MlbBroadcast): Broadcast['market'] {
  if (isNational(row)) return 'national';
  return row.homeAway === 'home' || row.homeAway === 'away' ? row.homeAway : undefined;
}

function fromRow(row: MlbBroadcast): Broadcast[] {
  const outlet = plainText(row.name, LONGEST_OUTLET);
  if (outlet === undefined) return [];
  const market = marketOf(row);
  const language =
    row.language !== undefined && LANGUAGE.test(row.language) ? row.language : undefined;
  return [
    {
      outlet,
      kind: kindOf(row),
      ...(market !== undefined && { market }),
      ...(language !== undefined && { language }),
    },
  ];
}

const BEGUN: ReadonlySet<EventStatus> = new Set(['live', 'suspended', 'final']);
const PLANNED: ReadonlySet<EventStatus> = new Set(['scheduled', 'delayed']);

/**
 * Whether MLB.TV has a game, and has its page by now: when it has begun, or a feed of it is on. Not when a national
 * outlet has it alone, which StatsAPI tells by leaving out the clubs' own channels.
 */
function onMlbTv(rows: readonly MlbBroadcast[], status: EventStatus): 'page' | 'later' | undefined {
  const television = rows.filter((row) => kindOf(row) === 'tv');
  if (television.length > 0 && television.every(isNational)) return undefined;
  if (BEGUN.has(status)) return 'page';
  const streamed = television.filter(({ availableForStreaming }) => availableForStreaming === true);
  if (streamed.some(({ mediaState }) => mediaState?.mediaStateCode === 'MEDIA_ON')) return 'page';
  return PLANNED.has(status) && streamed.some((row) => !isNational(row)) ? 'later' : undefined;
}

function ofMlbTv(rows: readonly MlbBroadcast[], status: EventStatus, gamePk: string): Broadcast[] {
  const url = watchPage(gamePk);
  const free = rows.some((row) => row.freeGame === true || row.freeGameStatus === true);
  const found = onMlbTv(rows, status);
  return [
    ...(free ? [{ outlet: 'MLB.TV Free Game', kind: 'stream' as const, url }] : []),
    ...(found === undefined
      ? []
      : [{ outlet: 'MLB.TV', kind: 'stream' as const, ...(found === 'page' && { url }) }]),
  ];
}

/**
 * Every outlet, national ones once although StatsAPI lists them once for each side; then the league's own stream,
 * with the game's address there as soon as it has one.
 * @param streamed whether the league's games are on MLB.TV at all
 */
export function broadcastsOf(
  rows: readonly MlbBroadcast[],
  status: EventStatus,
  gamePk: string,
  streamed: boolean,
): Broadcast[] {
  const all = [...rows.flatMap(fromRow), ...(streamed ? ofMlbTv(rows, status, gamePk) : [])];
  const once = new Map<string, Broadcast>();
  for (const broadcast of all) {
    const { outlet, kind, market, language } = broadcast;
    const key = [outlet.toLowerCase(), kind, market, language].join(' ');
    if (!once.has(key)) once.set(key, broadcast);
  }
  return [...once.values()].slice(0, MOST_BROADCASTS);
}
