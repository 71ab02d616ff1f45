import type { League } from '../../catalog/types.ts';
import { isLive, type Competitor, type LiveEvent } from '../../events.ts';
import { httpsUrl } from '../../https.ts';
import { DAY, MINUTE } from '../../spans.ts';
import { REASONS } from '../kit/dropped.ts';
import { plainText } from '../kit/text.ts';
import { instant, isPlausible } from '../kit/time.ts';
import { broadcastsOf } from './broadcasts.ts';
import { phaseOf } from './phase.ts';
import type { EspnCompetition, EspnEvent } from './schema.ts';
import { statusOf } from './status.ts';

const LONGEST_TITLE = 160;
/** A five-day test match with a spare day, a golf week: nothing scheduled lasts longer. */
const LONGEST_EVENT = 15 * DAY;

/** One LiveEvent in the making: what each sport knows better than the rest. */
export interface Part {
  /** ESPN's id of the event or the competition, whichever is one LiveEvent. */
  id: string;
  league: League;
  title: string | undefined;
  tournament?: string | undefined;
  competitors: Competitor[];
  competition: EspnCompetition;
  /** Usual length, minutes. */
  minutes: number;
  /** An end that the source means, epoch ms; an estimate from `minutes` is made when absent. */
  end?: number | undefined;
}

export const MENDED_END = 'an end before its start was replaced by an estimate';

export type Made = { event: LiveEvent; mended: boolean } | { dropped: string };

/** ESPN's own hosts; its lists of links also hold ticket shops with referral tags. */
const ESPN_HOST = /^(?:[\w-]+\.)*espn\.(?:com|in|co\.uk)$/;
const PAGES = ['live', 'summary', 'boxscore'];

/** ESPN's page for an event: the live one before the summary. Old links say http, where https answers too. */
function pageOf(links: EspnEvent['links']): string | undefined {
  for (const kind of PAGES) {
    for (const link of links) {
      if (!link.rel.includes(kind)) continue;
      const url = httpsUrl(link.href.replace(/^http:/, 'https:'));
      if (url !== undefined && ESPN_HOST.test(new URL(url).hostname)) return url;
    }
  }
  return undefined;
}

/** The end of an event, and whether the source's own one had to be replaced. Epoch ms. */
function endOf(part: Part, start: number): { end: number; estimated: boolean; mended: boolean } {
  const estimate = start + part.minutes * MINUTE;
  if (part.end === undefined) return { end: estimate, estimated: true, mended: false };
  const usable = part.end > start && part.end - start <= LONGEST_EVENT;
  return usable
    ? { end: part.end, estimated: false, mended: false }
    : { end: estimate, estimated: true, mended: true };
}

function withoutScore(competitor: Competitor): Competitor {
  const { score: _score, ...rest } = competitor;
  return rest;
}

/** Joins what a sport knows with what all have in common. @param now epoch ms */
export function makeEvent(event: EspnEvent, part: Part, now: number): Made {
  const { competition, league } = part;
  const title = plainText(part.title, LONGEST_TITLE);
  if (title === undefined) return { dropped: REASONS.nameless };
  const start = instant(competition.startDate) ?? instant(competition.date) ?? instant(event.date);
  if (start === undefined) return { dropped: REASONS.undated };
  if (!isPlausible(start, now)) return { dropped: REASONS.absurd };
  const { end, estimated, mended } = endOf(part, start);
  const said = competition.status ?? event.status;
  const status = statusOf(said);
  const phase =
    said !== undefined && isLive({ status }) ? phaseOf(league.sport, said, competition) : undefined;
  const begun = status === 'live' || status === 'suspended' || status === 'final';
  const tournament = plainText(part.tournament, LONGEST_TITLE);
  const url = pageOf(event.links);
  const id = `espn:${league.id}:${part.id}`;
  return {
    mended,
    event: {
      id,
      league: league.id,
      title,
      // Before the start ESPN writes 0, which reads like a score.
      competitors: begun ? part.competitors : part.competitors.map(withoutScore),
      start,
      end,
      endEstimated: estimated,
      timeTbd: (competition.timeValid ?? event.timeValid) === false,
      status,
      ...(phase !== undefined && { phase }),
      ...(tournament !== undefined && { tournament }),
      broadcasts: broadcastsOf(competition),
      ...(url !== undefined && { url }),
      sources: ['espn'],
      mergedFrom: [id],
      seenAt: now,
      changedAt: now,
    },
  };
}
