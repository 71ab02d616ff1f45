import type { ScheduleSource } from '../source.ts';
import { parseAnswer } from './answer.ts';
import { leagueIn } from './league-in.ts';
import { HOSTS, requestsFor } from './requests.ts';

/** ESPN's public scoreboards: no key, undocumented, US broadcasters only. */
export const espn: ScheduleSource = {
  id: 'espn',
  name: 'ESPN',
  hosts: HOSTS.map((host) => `https://${host}/*`),
  requests: requestsFor,
  leagueIn,
  parse: parseAnswer,
};
