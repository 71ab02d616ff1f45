import type { ScheduleSource } from '../source.ts';
import { parseAnswer } from './answer.ts';
import { leagueIn } from './league-in.ts';
import { HOSTS, requestsFor } from './requests.ts';

/** Its ids of things, and what every event of its has. */
const ITS_IDS = /"uid"\s*:\s*"s:\d/;
const ITS_EVENTS = /"competitions"\s*:\s*\[/;
const HEAD = 65_536;

function looksLike(text: string): boolean {
  const head = text.slice(0, HEAD);
  return ITS_IDS.test(head) || (head.includes('"events"') && ITS_EVENTS.test(head));
}

/** ESPN's public scoreboards: no key, undocumented, US broadcasters only. */
export const espn: ScheduleSource = {
  id: 'espn',
  name: 'ESPN',
  hosts: HOSTS.map((host) => `https://${host}/*`),
  requests: requestsFor,
  looksLike,
  leagueIn,
  parse: parseAnswer,
};
