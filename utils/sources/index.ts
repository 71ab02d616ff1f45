import type { LeagueId } from '../events.ts';
import { espn } from './espn/index.ts';
import { jolpica } from './jolpica.ts';
import { mlb } from './mlb/index.ts';
import { mlbtv } from './mlbtv.ts';
import { nhl } from './nhl/index.ts';
import { openligadb } from './openligadb.ts';
import { pluto } from './pluto/index.ts';
import { jsonFeed } from './json-feed/index.ts';
import { jsonLd } from './json-ld/index.ts';
import { ical } from './ical/index.ts';
import { programmes } from './programmes/index.ts';
import { footballData } from './football-data/index.ts';
import { pandascore } from './pandascore/index.ts';
import { theSportsDb } from './thesportsdb/index.ts';
import { twitch } from './twitch/index.ts';
import { youtube } from './youtube/index.ts';
import type { ScheduleSource, Setup, SourceRequest } from './source.ts';

/** Every schedule source. A new one is a file or a folder beside `espn`, and a line here. */
export const SOURCES: readonly ScheduleSource[] = [
  espn,
  mlb,
  mlbtv,
  nhl,
  jolpica,
  openligadb,
  pluto,
  jsonFeed,
  jsonLd,
  ical,
  programmes,
  theSportsDb,
  footballData,
  pandascore,
  twitch,
  youtube,
];

/** What all sources together would ask to fill a league's window at `now` (epoch ms). */
export const requestsFor = (league: LeagueId, now: number, setup: Setup): SourceRequest[] =>
  SOURCES.flatMap((source) => source.requests(league, now, setup));
