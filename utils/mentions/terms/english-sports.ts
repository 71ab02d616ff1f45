/** English terms that hardly occur outside their very sport. */
import type { ContextWords } from '../types.ts';
import { list } from './list.ts';

export const SPORT_TERMS: ContextWords['sports'] = {
  football: list(`
    1st and goal, 1st down, 2 point conversion, 2nd down, 3rd and 1, 3rd and 10, 3rd and 11,
    3rd and 12, 3rd and 13, 3rd and 14, 3rd and 15, 3rd and 2, 3rd and 3, 3rd and 4, 3rd and 5,
    3rd and 6, 3rd and 7, 3rd and 8, 3rd and 9, 3rd down, 4th and 1, 4th and 10, 4th and 11,
    4th and 12, 4th and 13, 4th and 14, 4th and 15, 4th and 2, 4th and 3, 4th and 4, 4th and 5,
    4th and 6, 4th and 7, 4th and 8, 4th and 9, 4th down, 4th quarter, afc championship, afc east,
    afc north, afc south, afc title, afc west, all pro, and goal, and inches, blitz, blocked kick,
    blocked punt, bowl bound, bowl eligible, bowl game, bowl games, bye week, cornerback, d line,
    defense, defensive coordinator, depth chart, dline, end zone, endzone, fantasy football,
    field goal, field goals, first down, first drive, football, fourth down, fourth quarter,
    franchise tag, fumble, fumbled, goal line, gridiron, hail mary, hc, interception, interceptions,
    kick off, kickoff, last drive, linebacker, mock draft, nfc, nfl draft, nickel defense, o line,
    offense, offensive coordinator, offensive line, oline, onside kick, pass defense,
    pass interference, pass rush, pass rusher, passing yards, pick 6, pick six, pick sixes, play action, play calling,
    playcalling, ppr, practice squad, pro bowl, punt, punter, qb, qbs, quarterback, quarterbacks,
    rb, rbs, receivers, red zone, redzone, roughing the passer, run defense, run game, running back,
    rushed for, rushing, rushing yards, sack, sacked, sacks, safety blitz, second down, snap count,
    special teams, strength of schedule, super bowl, superbowl, tailgate, tailgating, td, tds,
    third down, tight end, touchback, touchdown, touchdowns, training camp, two point conversion,
    waiver wire, wide receiver, wideout, wr, wrs, yard gain, yard line, yard pass, yard play,
    yard run, yard td, yard touchdown, yarder, yards
  `),
  basketball: list(`
    3 point, 3 pointer, 3pt, 4th quarter, 6th man, alley oop, assist, assists, backcourt,
    ball handler, basketball, bball, buzzer beater, defense, double double, double doubles, dpoy,
    dunk, dunked, dunks, elite eight, fast break, final four, foul trouble, fourth quarter,
    free throw, free throws, frontcourt, full court press, hoops, in the paint, jump shot, layup,
    lottery pick, march madness, nba, offense, pick and roll, point deficit, point game,
    point guard, point lead, posterized, posterizes, power forward, ppg, rebound, rebounding,
    rebounds, shooting guard, shot clock, shot creator, sixth man, small ball, starting 5,
    starting five, sweet 16, technical foul, three point, three pointer, threes, tip off, tipoff,
    tips off, triple double, triple doubles
  `),
  baseball: list(`
    alcs, alds, at bat, at bats, ball game, ballgame, ballpark, base hit, baseball, bases loaded,
    bat flip, bats, batted, batting, batting average, bottom of the 9th, bullpen, catcher, closer,
    clubhouse, curveball, cy young, dl, double header, double play, doubleheader, dugout, era,
    farm system, fastball, first base, fly ball, foul ball, gold glove, grand slam, ground ball,
    grounder, hitter, hitters, home plate, home run, home runs, homer, homered, homers, hr, hrs,
    infield, inning, innings, knuckleball, leadoff, mlb, ninth, nlcs, nlds, no hitter, no outs,
    on the mound, opening day, outfield, outfielder, pennant, pennant race, pinch hit, pinch hitter,
    pitched, pitcher, pitchers, pitchers mound, pitching, pop fly, rbi, rbis, rehab assignment,
    rehab outing, rehab start, relief pitcher, reliever, runs, scored runs, scoreless, second base,
    shortstop, shutout, silver slugger, slugger, solo shot, spring training, starting pitcher,
    starting rotation, stolen base, strikeout, strikeouts, struck out, third base, three run,
    top of the 9th, two outs, two run, ump, umpire, umps, unearned, unearned runs, walk off,
    walk offs, walkoff, walkoffs, wbc, world series
  `),
  hockey: list(`
    1st period, 2nd period, 3rd period, 4 on 4, 5 on 3, ahl, assist, assists, backup goalie,
    blue line, blueliner, d man, defenseman, defensemen, dman, empty net, empty netter, enforcer,
    face off, faceoff, first period, forecheck, fourth line, glove save, goalie, goalies,
    goaltender, hat trick, hat tricks, hockey, icing, in regulation, lamplighter, morning skate,
    netminder, next period, nhl, one timer, ot winner, outshoot, outshooting, outshot,
    overtime goal, penalty box, penalty kill, pk unit, power play, power plays, powerplay, pp goal,
    pp goals, puck, puck drop, pucks, regulation win, rink, scratched, second period, shootout,
    shootouts, shorthanded, shots on goal, shutout, slap shot, slapshot, stanley cup, third period,
    top line, wrist shot, wrister, zamboni
  `),
  soccer: list(`
    1st leg, 2nd leg, assist, assists, away day, back four, back heel, center back, centre back,
    champions league, clean sheet, clean sheets, corner kick, defender, derby, el clasico,
    equaliser, equalizer, extra time, first leg, fitness doubt, fitness test, fitness worry, fixture, fixtures, football,
    footballer, footy, free kick, ft, full back, full time, fullback, futbol, gaffer, goalkeeper,
    goalless, goalscorer, goalscorers, gol, golazo, goool, group stage, half time, hat trick,
    injury time, international break, keeper, kick off, knockout stage, knockout stages, left back,
    loan, loan deal, man of the match, matchday, matchweek, midfield, midfielder, motm, new signing,
    nil, nutmeg, offside, on aggregate, on loan, on the pitch, own goal, park the bus, penalties,
    penalty kick, penalty shootout, premier league, premier league manager, premiership, red card,
    red carded, red cards, relegated, relegation, right back, ruled out, scorers, scudetto,
    second leg, shutout, signings, soccer, squad, starting xi, stoppage time, striker, subbed off,
    tap in, through ball, title race, top 4, top four, transfer deadline, transfer fee,
    transfer news, transfer target, transfer window, var, winger, wingers, wonder goal, xi,
    yellow card, yellow carded, yellow cards
  `),
  tennis: list(`
    atp, backhand, break point, centre court, deuce, double fault, forehand, grand slam,
    match point, serve and volley, set point, straight sets, tennis, tie break, tiebreak, unseeded,
    wta
  `),
  golf: list(`
    back nine, birdie, birdies, bogey, caddie, eagle putt, fairway, fairways, front nine, golf,
    hole in one, leaderboard, made the cut, over par, pga, putt, putts, tee shot, under par
  `),
  motorsport: list(`
    checkered flag, chequered flag, drs, f1, fastest lap, formula 1, formula one, grand prix,
    indycar, lap, laps, nascar, pit lane, pit stop, pit stops, pitlane, podium, pole position,
    quali, qualifying, qualy, safety car, undercut
  `),
  mma: list(`
    bjj, jiu jitsu, kickboxing, knockout, ko, main card, mma, muay thai, muaythai, octagon, prelims,
    rear naked choke, sparring, split decision, submission, takedown, takedowns, thai boxing,
    thaiboxing, title fight, tko, ufc, unanimous decision, undercard, weigh in, weigh ins
  `),
  cricket: list(`
    batsman, batter, batters, bowled, bowler, bowling, century, cricket, googly, half century,
    innings, ipl, lbw, odi, overs, powerplay, run chase, runs, t20, t20i, test match, wicket,
    wickets, yorker
  `),
  rugby: list(`
    conversion, drop goal, fly half, hooker, lineout, maul, prop, ruck, rugby, scrum, scrums,
    six nations, try line
  `),
};
