/** English words that are evidence, beside those of single sports. */
import type { ContextWords } from '../types.ts';
import { SPORT_TERMS } from './english-sports.ts';
import { STOP_PHRASES } from './english-stop.ts';
import { list } from './list.ts';

/** Words of sport in general. */
const GENERIC = list(`
  1st half, 1st quarter, 1st round, 1st round pick, 2nd half, 2nd quarter, 2nd round pick,
  2nd string, 3rd quarter, 4th quarter, acl, affiliate, at the half, away game, beat, beating,
  beats, bench, blowout, box score, by halftime, came back from, captain, career high, champions,
  championship, championships, champs, clinch, clinched, clinches, coach, coaches, come back from,
  comeback, comes back from, contract, crowd, cup final, defeat, defeated, defence, deficit, draft,
  draft pick, draft picks, drafted, eliminated, espn, fan, fans, final, final score, finals,
  first half, first quarter, first round pick, first win, fitness, fitness test, fourth quarter,
  franchise, free agency, free agent, free agents, front office, future first, game, game day,
  game plan, game winner, game winning, gameday, gameplan, games, gm, goal, goals, half time,
  halftime, hall of famer, hamstring, head coach, home game, home opener, in the 3rd, in the 4th,
  injured, injury, injury report, jersey, jerseys, kickoff, knockout round, league, lineman, lineup,
  locker room, lose, loses, losing, loss, lost, manager, match, match up, matches, matchup,
  matchups, mvp, offence, offseason, opener, opening night, ot, out for the season,
  out indefinitely, overtime, per sources, play, playbook, played, player, players, playing,
  playoff, playoffs, points, postgame, postseason, power rankings, prediction, predictions, pregame,
  preseason, pts, quarter, quarter final, quarter finals, quarterfinal, quarterfinals, ref, referee,
  refs, rehab, rival, rivalry, rivals, road game, rookie, roster, roster move, round of 16,
  round pick, rout, routed, ruled out, score, score prediction, scoreboard, scored, scores, scoring,
  season, season high, second half, second quarter, second round pick, second string, seed,
  semi final, semi finals, semifinals, shutout, sidelined, signed, sport, sports, squad, standings,
  start for, starter, starters, starting lineup, starts for, streak, tailgate, team, teammate,
  teammates, teams, third quarter, third string, three peat, threepeat, ticket, tickets,
  tie breaker, tiebreaker, title, tournament, trade, trade deadline, trade rumors, trade rumours,
  traded, trades, trailing, training camp, turnover, turnovers, unbeaten, undefeated, upset, versus,
  vs, win, win streak, winless, winner, winning, wins, won
`);

/** Words of school, youth and amateur sport: the side that is meant is hardly the one in the schedule. */
const LESSER = list(`
  10u, 11u, 12u, 13u, 14u, 15u, 16u, 17u, 18u, 2nds, 8th grade, 8u, 9u, academy, alumni, booster,
  boys, campus, cheer, cheerleading, club team, district champs, district final, district finals,
  district title, elementary, friday night lights, graduation, high school, homecoming, hs,
  intramural, junior, juniors, jv, little league, marching band, men's, mens, middle school,
  mums and dads, parents night, pee wee, peewee, prom, pta, rec league, region champions,
  region champs, region title, reserves, rugby club, sectional final, sectionals, senior night,
  spring break, travel ball, u10, u11, u12, u13, u14, u15, u16, u17, u18, u19, u21, u23, u6, u7, u8,
  u9, under 21, varsity, varsity game, win region, wins region, won districts, won region, ymca,
  youth
`);

/** Leagues and sports that no team of the catalogue plays in: a team of the same name is meant, or another of the club. */
const ELSEWHERE = list(`
  5k, a league, aaa, aaf, afl, ahl, arena football, badminton, bowling, camogie, cfl, cheerleading,
  cross country, curling, d league, d2, d3, diving, division ii, division iii, dleague, double a,
  echl, efl trophy, eihl, elite league, esports, field hockey, futsal, g league, gleague,
  gymnastics, half marathon, handball, hurling, juco, kabaddi, kbo, khl, lacrosse, milb,
  minor league, minor leagues, mll, mls next pro, naia, nbl, ncaa d2, netball, nll, npb, npsl,
  ohl, pl2, pll, premier league 2, qmjhl, quidditch, rowing, softball, summer league, swim,
  swimmers, swimming, table tennis, track and field, triple a, ufl, usfl, ushl, usl,
  usl championship, uwcl, vfl, volleyball, water polo, whl, wrestling, wsl, xfl
`);

/** Markets, wars, wildlife and video games: whatever is called like a team there is none, or a drawn one. */
const OTHER_WORLDS = list(`
  2k25, 2k26, 2k27, airstrike, airstrikes, altcoin, altcoins, anime, at the feeder,
  ballistic missile, ballistic missiles, battle royale, bear market, bird feeder, birdwatching,
  bitcoin, bond yields, boss fight, btc, cosplay, crypto, dlc, dnd, dow jones, dungeons and dragons,
  eafc, earnings call, etfs, ethereum, extraction shooter, fc 25, fc 26, fc 27, fomc, fortnite, gta,
  habitat, hamas, hatchlings, hedge fund, hedge funds, hezbollah, idf, iron dome, madden 25,
  madden 26, madden 27, market cap, minecraft, mmo, mycareer, myteam, nasdaq, nba 2k, nintendo,
  open world, ps5, qqq, rate cut, rate cuts, rate hike, rate hikes, roblox, rpg, small caps, sp500,
  spx, spy calls, spy puts, steam deck, stock market, treasury yields, ultimate team pack,
  ultimate team packs, wildlife, xbox
`);

/** Words right beside a name that make it a women's side. */
const WOMENS = list(`
  damen, femenil, femenina, femenino, feminina, feminino, frauen, féminine, féminines, girls,
  ladies, lady, wbb, wnt, women, women's, womens
`);

/** Talk of studies, in which a school's name is just the school. */
const CAMPUS = list(`
  accepted to, admission, admissions, alma mater, applied to, campus tour, class, classes, degree,
  dorm, dorms, enrollment, finals week, fraternity, freshman orientation, graduate, graduated,
  graduates, graduating, graduation, homework, lecture, masters degree, midterm, midterms,
  orientation, password, phd, professor, professors, roommate, scholarship, semester, sorority,
  study abroad, syllabus, tuition
`);

/** Calls to a team, right before its name. */
const CHEERS = list(`
  beat, c'mon, cheer for, cheer on, cheering for, cmon, come on, come on you, fan of, fans of, go,
  goo, good luck, gooo, goooo, let's go, lets go, lets goo, root for, rooting for, supporter of,
  sweep the, win for
`);

/** Words that follow a team's name when the team is meant. */
const CUES_AFTER = list(`
  advance, advanced, are down, are playing, are up, away, ball, bandwagon, beat, beating, beats,
  begins, bench, blew, bullpen, clinch, clinched, coach, defeat, defeated, defence, defense,
  down by, draft, drafted, drive, driving, eliminated, fan, fans, fc, front office, game, game day,
  gameday, games, get the win, gm, goalie, gonna win, hat, hold, holds, homer, host, hosting, hosts,
  is live, is on, is starting, jersey, kick, kicker, kicks, kicks off, lead, leading, leads, legend,
  lineup, look, looked, looking, looks, lose, loses, losing, lost, manager, monday night, nation,
  need, offense, on monday, on saturday, on sunday, on thursday, owner, pick, pitcher, play, played,
  player, players, playing, playoffs, plays, postgame, pregame, preseason, qb, rallied, rally,
  rookie, roster, rotation, score, scored, scores, scoring, season, shirt, sign, signed, starter,
  starts, supporters, take on, talk, thursday night, ticket, tickets, tips off, tonight, touchdown,
  trade, traded, trail, trailing, trails, twitter, up by, versus, vs, win, winning, wins, won
`);

/** Words that stand before a team's name when the team is meant. */
const CUES_BEFORE = list(`
  against, at the, beating, both, by the, damn, defeat, defeat to, defeated, falls to, fell to,
  for the, freaking, from the, fucking, hate the, losing to, loss to, losses to, lost to, love the,
  my, our, over the, play for, play the, played for, playing the, plays for, sign for, signed with,
  signs with, start for, stupid, these, those, to the, traded to, versus, victory over, vs,
  watch the, watching, watching the, win over, wins over
`);

/** Words that stand between two sides and hardly ever between two other names. */
const VERSUS = list('v, versus, vs, x');

/** Words that join two sides, and other things too. "@" between two names is a mark of the second token. */
const JOINERS = list(`
  against, at, beat, beating, beats, blank, blanked, blanks, crush, crushed, crushes, crushing, def,
  defeat, defeat to, defeated, destroy, destroyed, destroys, down, downed, downs, draw with,
  drew with, edge, edged, edges, face, faces, facing, falls to, fell to, host, hosting, hosts,
  knock off, knocked off, lead, leading, leads, lose to, loses to, losing to, loss to, losses to,
  lost to, outlast, outlasts, outscoring, over, past, play, playing, plays, routed, routs, shut out,
  stun, stunned, stuns, sweeps, swept, topped, tops, trail, trailing, trails, upsets, victory over,
  visit, visits, win over, wins over
`);

export const ENGLISH: ContextWords = {
  sports: SPORT_TERMS,
  generic: GENERIC,
  lesser: LESSER,
  elsewhere: `${ELSEWHERE}|${OTHER_WORLDS}`,
  womens: WOMENS,
  campus: CAMPUS,
  cheers: CHEERS,
  cuesAfter: CUES_AFTER,
  cuesBefore: CUES_BEFORE,
  versus: VERSUS,
  joiners: JOINERS,
  stop: STOP_PHRASES,
};
