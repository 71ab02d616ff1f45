import { ELSEWHERE } from './broadcasters/elsewhere.ts';
import { NEWS } from './broadcasters/news.ts';
import { US_ESPN } from './broadcasters/us-espn.ts';
import { US_NETWORKS } from './broadcasters/us-networks.ts';
import { US_REGIONAL } from './broadcasters/us-regional.ts';
import { US_STREAMS } from './broadcasters/us-streams.ts';
import { WORLD } from './broadcasters/world.ts';
import type { Broadcaster } from './types.ts';

/** Every outlet that Tipoff knows a stream of. An outlet is one row, in the file of its kind. */
export const BROADCASTERS: readonly Broadcaster[] = [
  ...US_NETWORKS,
  ...US_ESPN,
  ...US_REGIONAL,
  ...US_STREAMS,
  ...WORLD,
  ...NEWS,
  ...ELSEWHERE,
];
