import type { LeagueId } from '../../events.ts';
import { DAY, HOUR } from '../../spans.ts';
import type { ScheduleSource, SourceRequest } from '../source.ts';
import { CHANNELS, type PlutoChannel } from './channels.ts';
import { parseTimelines } from './timelines.ts';

/** A programme that is on should still be listed from its start. */
const BEHIND = 6 * HOUR;
/** Two days are known; asked once a day, so that there is always one ahead. */
const AHEAD = 2 * DAY;

function request(channel: PlutoChannel, now: number): SourceRequest {
  const hour = Math.floor(now / HOUR) * HOUR;
  const query = new URLSearchParams({
    start: new Date(hour - BEHIND).toISOString(),
    stop: new Date(hour + AHEAD).toISOString(),
  });
  return {
    key: `pluto:${channel.league}:${channel.key}`,
    source: 'pluto',
    league: channel.league,
    urls: [`https://api.pluto.tv/v2/channels/${channel.id}?${query}`],
    teller: `pluto:${channel.key}`,
    covers: { from: hour, to: hour + AHEAD },
    purpose: 'ahead',
    atLeastEvery: DAY - HOUR,
  };
}

const requests = (league: LeagueId, now: number): SourceRequest[] =>
  CHANNELS.filter((channel) => channel.league === league).map((channel) => request(channel, now));

/**
 * What runs on the free news and sports channels of Pluto TV. Keyless and unofficial; one request a channel and day,
 * about 15 KB compressed. All channels in one answer would be tens of megabytes.
 */
export const pluto: ScheduleSource = {
  id: 'pluto',
  name: 'Pluto TV',
  hosts: ['https://api.pluto.tv/*'],
  requests,
  looksLike: (text) => /^\uFEFF?\s*\{\s*"timelines"\s*:\s*\[/.test(text.slice(0, 200)),
  leagueIn: () => 'shows',
  parse: parseTimelines,
};
