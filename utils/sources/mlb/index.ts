import type { ScheduleSource } from '../source.ts';
import { leagueIn, looksLikeAnswer, parseAnswer } from './answer.ts';
import { requestsFor } from './requests.ts';

/** MLB StatsAPI: no key, undocumented; every telecast and radio station, and the minors besides. */
export const mlb: ScheduleSource = {
  id: 'mlb',
  name: 'MLB',
  hosts: ['https://statsapi.mlb.com/*'],
  requests: requestsFor,
  looksLike: looksLikeAnswer,
  leagueIn,
  parse: parseAnswer,
};
