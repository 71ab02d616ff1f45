/** The catalogue: who and what posts can name, and which of it a schedule source means. */
import { acc } from './entities/college/acc.ts';
import { american } from './entities/college/american.ts';
import { easternSchools } from './entities/college/basketball-east.ts';
import { southernSchools } from './entities/college/basketball-south.ts';
import { westernSchools } from './entities/college/basketball-west.ts';
import { basketballSchools } from './entities/college/basketball.ts';
import { big12 } from './entities/college/big-12.ts';
import { bigTen } from './entities/college/big-ten.ts';
import { conferenceUsa } from './entities/college/conference-usa.ts';
import { mac } from './entities/college/mac.ts';
import { sec } from './entities/college/sec.ts';
import { sunBelt } from './entities/college/sun-belt.ts';
import { collegeTitles } from './entities/college/titles.ts';
import { west } from './entities/college/west.ts';
import { argentina } from './entities/americas/argentina.ts';
import { bolivia } from './entities/americas/bolivia.ts';
import { brasileirao } from './entities/americas/brasileirao.ts';
import { chile } from './entities/americas/chile.ts';
import { colombia } from './entities/americas/colombia.ts';
import { concacaf } from './entities/americas/concacaf.ts';
import { ecuador } from './entities/americas/ecuador.ts';
import { paraguay } from './entities/americas/paraguay.ts';
import { peru } from './entities/americas/peru.ts';
import { uruguay } from './entities/americas/uruguay.ts';
import { venezuela } from './entities/americas/venezuela.ts';
import { winterBaseball } from './entities/americas/winter-baseball.ts';
import { bbl } from './entities/bbl.ts';
import { bundesliga } from './entities/bundesliga.ts';
import { championship } from './entities/championship.ts';
import { cricket } from './entities/cricket.ts';
import { cups } from './entities/cups.ts';
import { epl } from './entities/epl.ts';
import {
  cod,
  csTeams,
  dotaTeams,
  overwatch,
  rocketLeague,
  valorantTeams,
} from './entities/esports-teams.ts';
import { cs, dota, lol, valorant } from './entities/esports.ts';
import { europe } from './entities/europe.ts';
import { f1Drivers, f1Teams } from './entities/f1-drivers.ts';
import { golf } from './entities/golf.ts';
import { ipl } from './entities/ipl.ts';
import { laliga } from './entities/laliga.ts';
import { laliga2 } from './entities/laliga2.ts';
import { ligamx } from './entities/ligamx.ts';
import { ligue1 } from './entities/ligue1.ts';
import { mlb } from './entities/mlb.ts';
import { mls } from './entities/mls.ts';
import { f1, indycar, nascar } from './entities/motorsport.ts';
import { nations } from './entities/nations.ts';
import { nba } from './entities/nba.ts';
import { news } from './entities/news.ts';
import { nfl } from './entities/nfl.ts';
import { nhl } from './entities/nhl.ts';
import { nwsl } from './entities/nwsl.ts';
import { nrl, superRugby } from './entities/rugby-pacific.ts';
import { premiershipRugby, rugbyNations, sixNations, top14, urc } from './entities/rugby.ts';
import { primeiraliga } from './entities/primeiraliga.ts';
import { saudi } from './entities/saudi.ts';
import { seriea } from './entities/seriea.ts';
import { shows } from './entities/shows.ts';
import { atp, wta } from './entities/tennis.ts';
import { atpPlayers, wtaPlayers } from './entities/tennis-players.ts';
import { uel } from './entities/uel.ts';
import { ufc } from './entities/ufc.ts';
import { wnba } from './entities/wnba.ts';
import { womensNations } from './entities/womens-nations.ts';
import { createLookup } from './lookup.ts';
import type { Entity } from './types.ts';

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
  cups,
  laliga,
  laliga2,
  bundesliga,
  seriea,
  ligue1,
  europe,
  uel,
  primeiraliga,
  saudi,
  argentina,
  brasileirao,
  colombia,
  chile,
  uruguay,
  paraguay,
  peru,
  ecuador,
  venezuela,
  bolivia,
  concacaf,
  winterBaseball,
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
  easternSchools,
  southernSchools,
  westernSchools,
  collegeTitles,
  atp,
  atpPlayers,
  wta,
  wtaPlayers,
  golf,
  f1,
  f1Drivers,
  f1Teams,
  nascar,
  indycar,
  ufc,
  ipl,
  bbl,
  cricket,
  rugbyNations,
  sixNations,
  premiershipRugby,
  top14,
  urc,
  superRugby,
  nrl,
  lol,
  cs,
  csTeams,
  valorant,
  valorantTeams,
  dota,
  dotaTeams,
  cod,
  overwatch,
  rocketLeague,
  shows,
  news,
].flat();

/**
 * The entity that a schedule source means by `names` in `league`: its full name first, then other
 * spellings and its abbreviation. Undefined for who is not in the catalogue, or when the names fit
 * two.
 */
export const entityFor = createLookup(ENTITIES);
