import type { SimulatedSite } from '../engine/site.ts';
import { bluesky } from './bluesky.ts';
import { elk } from './elk.ts';
import { facebook } from './facebook.ts';
import { garden } from './garden.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { misskey } from './misskey.ts';
import { oldReddit } from './old-reddit.ts';
import { phanpy } from './phanpy.ts';
import { reddit } from './reddit.ts';
import { threads } from './threads.ts';
import { tumblr } from './tumblr.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every site whose long timeline is simulated, one file each. */
export const SIMULATED_SITES: readonly SimulatedSite[] = [
  x,
  bluesky,
  mastodon,
  reddit,
  oldReddit,
  threads,
  facebook,
  linkedin,
  tumblr,
  youtube,
  lemmy,
  misskey,
  elk,
  phanpy,
  garden,
];
