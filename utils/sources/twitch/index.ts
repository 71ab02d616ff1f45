import { channelsOf } from '../kit/channels.ts';
import { CALENDAR } from '../kit/league-named.ts';
import type { ScheduleSource } from '../source.ts';
import { parseAnswer } from './answer.ts';
import { headersOf, liveRequest, usersRequest } from './requests.ts';

const SOURCE = 'twitch';

/** Twitch's own interface: which of the followed channels stream now, and what they have announced. */
export const twitch: ScheduleSource = {
  id: SOURCE,
  name: 'Twitch',
  hosts: ['https://api.twitch.tv/*'],
  waitsFor: 'key',
  requests: (league, now, setup) => {
    const headers = headersOf(setup.keys[SOURCE]);
    const logins = channelsOf(setup, SOURCE);
    if (league !== CALENDAR || headers === undefined || logins.length === 0) return [];
    return [liveRequest(logins, headers, now), usersRequest(logins, headers, now)];
  },
  looksLike: (text) =>
    /^\uFEFF?\s*\{\s*"data"\s*:/.test(text.slice(0, 100)) &&
    /"(?:user_login|broadcaster_login|broadcaster_type)"\s*:/.test(text.slice(0, 20_000)),
  leagueIn: () => CALENDAR,
  parse: parseAnswer,
};
