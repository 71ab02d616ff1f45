import type { ScheduleSource } from '../source.ts';
import { looksLikeAnswer, parseAnswer } from './answer.ts';
import { requestsFor } from './requests.ts';

/** The NHL's own api-web: no key, undocumented; networks of the US and of Canada. */
export const nhl: ScheduleSource = {
  id: 'nhl',
  name: 'NHL',
  hosts: ['https://api-web.nhle.com/*'],
  requests: requestsFor,
  looksLike: looksLikeAnswer,
  leagueIn: (text) => (looksLikeAnswer(text) ? 'nhl' : undefined),
  parse: parseAnswer,
};
