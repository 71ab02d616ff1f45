import type { Entity } from '../types.ts';
import { acc } from './college/acc.ts';
import { american } from './college/american.ts';
import { basketballSchools } from './college/basketball.ts';
import { big12 } from './college/big-12.ts';
import { bigTen } from './college/big-ten.ts';
import { conferenceUsa } from './college/conference-usa.ts';
import { mac } from './college/mac.ts';
import { sec } from './college/sec.ts';
import { sunBelt } from './college/sun-belt.ts';
import { collegeTitles } from './college/titles.ts';
import { west } from './college/west.ts';
import { bundesliga } from './bundesliga.ts';
import { championship } from './championship.ts';
import { cricket } from './cricket.ts';
import { englishCups } from './english-cups.ts';
import { epl } from './epl.ts';
import { europe } from './europe.ts';
import { golf } from './golf.ts';
import { ipl } from './ipl.ts';
import { laliga } from './laliga.ts';
import { ligamx } from './ligamx.ts';
import { ligue1 } from './ligue1.ts';
import { mlb } from './mlb.ts';
import { mls } from './mls.ts';
import { f1, indycar, nascar } from './motorsport.ts';
import { nations } from './nations.ts';
import { nba } from './nba.ts';
import { news } from './news.ts';
import { nfl } from './nfl.ts';
import { nhl } from './nhl.ts';
import { nwsl } from './nwsl.ts';
import { seriea } from './seriea.ts';
import { shows } from './shows.ts';
import { atp, wta } from './tennis.ts';
import { uel } from './uel.ts';
import { ufc } from './ufc.ts';
import { wnba } from './wnba.ts';
import { womensNations } from './womens-nations.ts';

/** Every entity of the catalogue, a league after the other. */
export const ENTITIES: readonly Entity[] = [
  nfl,
  nba,
  wnba,
  mlb,
  nhl,
  mls,
  nwsl,
  ligamx,
  epl,
  championship,
  englishCups,
  laliga,
  bundesliga,
  seriea,
  ligue1,
  europe,
  uel,
  nations,
  womensNations,
  sec,
  bigTen,
  big12,
  acc,
  american,
  west,
  mac,
  sunBelt,
  conferenceUsa,
  basketballSchools,
  collegeTitles,
  atp,
  wta,
  golf,
  f1,
  nascar,
  indycar,
  ufc,
  ipl,
  cricket,
  shows,
  news,
].flat();
