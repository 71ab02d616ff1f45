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
    blocked punt, bowl bound, bowl eligible, bowl game, bowl games, bye week, conversion,
    cornerback, d line, defense, defensive coordinator, depth chart, dline, end zone, endzone,
    false start, fantasy football, fg, fgs, field goal, field goals, field position, first down,
    first drive, football, fourth down, fourth quarter, franchise tag, fullback, fumble, fumbled,
    goal line, goal line stand, gridiron, hail mary, hc, in regulation, interception, interceptions,
    kick off, kickoff, last drive, linebacker, mock draft, nfc, nfl draft, nickel defense, o line,
    offense, offensive coordinator, offensive line, oline, on ir, onside kick, pass defense,
    pass interference, pass rush, pass rusher, passing yards, penalties, pick 6, pick six,
    pick sixes, play action, play calling, playcalling, ppr, practice squad, pro bowl, punt, punted,
    punter, punts, qb, qb1, qbs, quarterback, quarterbacks, rb, rbs, receivers, red zone, redzone,
    roughing the passer, run defense, run game, run the ball, run the football, running back,
    rushed for, rushing, rushing touchdown, rushing touchdowns, rushing yards, sack, sacked, sacks,
    safety blitz, second down, snap count, special teams, strength of schedule, super bowl,
    superbowl, tailgate, tailgating, td, tds, third down, tight end, touchback, touchdown,
    touchdowns, training camp, tush push, two minute drill, two point conversion, waiver wire,
    wide receiver, wideout, wr, wrs, yard gain, yard line, yard pass, yard play, yard run, yard td,
    yard touchdown, yarder, yards
  `),
  basketball: list(`
    3 point, 3 pointer, 3pt, 4th quarter, 6th man, alley oop, assist, assists, backcourt,
    ball handler, basketball, bball, buzzer beater, defender, defense, double double,
    double doubles, dpoy, dunk, dunked, dunks, elite eight, fast break, final four, foul trouble,
    fourth quarter, free throw, free throws, from deep, from three, frontcourt, full court press,
    hoops, in regulation, in the clutch, in the paint, jump shot, lane violation, layup,
    load management, lottery pick, made threes, march madness, nba, nba cup, offense, pick and roll,
    point deficit, point game, point guard, point lead, posterized, posterizes, power forward, ppg,
    pull up three, rebound, rebounding, rebounds, shoot around, shooting guard, shot clock,
    shot creator, sixth man, small ball, starting 5, starting five, step back three, sweet 16,
    technical foul, three point, three pointer, threes, tip off, tipoff, tips off, triple double,
    triple doubles, unprotected first, unprotected pick
  `),
  baseball: list(`
    10 day il, 15 day il, 60 day il, alcs, alds, at bat, at bats, ball game, ballgame, ballpark,
    base hit, baseball, bases juiced, bases loaded, bat flip, bats, batted, batting,
    batting average, bottom of the 9th, bullpen, catcher, closer, clubhouse, curveball, cy young,
    defense, dfa, dfa'd, dl, double header, double play, doubleheader, dugout, era, extra innings,
    farm system, fastball, first base, fly ball, foul ball, full count, gold glove, grand slam,
    grand slams, ground ball, grounder, hitter, hitters, home plate, home run, home runs, homer,
    homered, homers, hot stove, hr, hrs, infield, inning, innings, knuckleball, leadoff, mlb, ninth,
    nlcs, nlds, no hitter, no outs, non tender, non tendered, offense, on the il, on the mound,
    opening day, outfield, outfielder, pennant, pennant race, pinch hit, pinch hitter, pitch clock,
    pitched, pitcher, pitchers, pitchers mound, pitching, pop fly, qualifying offer, rbi, rbis,
    rehab assignment, rehab outing, rehab start, relief pitcher, reliever, runs, scored runs,
    scoreless, scratched, second base, shortstop, shutout, silver slugger, slugger, solo shot,
    spring training, starting pitcher, starting rotation, stolen base, strikeout, strikeouts,
    struck out, third base, three run, top of the 9th, two outs, two run, ump, umpire, umps,
    unearned, unearned runs, walk off, walk offs, walkoff, walkoff homer, walkoffs, wbc,
    winter meetings, world series
  `),
  hockey: list(`
    1st period, 2nd period, 3rd period, 4 on 4, 5 on 3, ahl, assist, assists, backcheck,
    backup goalie, blue line, blueliner, d man, defender, defenseman, defensemen, dman, empty net,
    empty netter, enforcer, face off, faceoff, first period, forecheck, fourth line, fourth liner,
    glove save, goalie, goalies, goaltender, hat trick, hat tricks, hockey, home ice, icing,
    in regulation, lamplighter, line brawl, morning skate, netminder, next period, nhl, offside,
    on the power play, one timer, ot loss, ot winner, otl, outshoot, outshooting, outshot,
    overtime goal, penalties, penalty box, penalty kill, penalty kills, pk unit, power forward,
    power play, power play goal, power plays, powerplay, pp goal, pp goals, pp1, puck, puck drop,
    puck luck, pucks, rebound, rebounds, regulation win, rink, scratched, second period, shootout,
    shootouts, shorthanded, shots on goal, shutout, slap shot, slapshot, special teams, stanley cup,
    third period, top line, winger, wingers, wrist shot, wrister, zamboni
  `),
  soccer: list(`
    1st leg, 2nd leg, a right back, assist, assists, at right back, away day, away end, away fans,
    back four, back heel, back post, bottom of the table, carabao cup, center back, centre back,
    champions league, clean sheet, clean sheets, corner kick, defender, derby, dropped points,
    efl cup, el clasico, equaliser, equalizer, extra time, fa cup, far post, first leg,
    fitness doubt, fitness test, fitness worry, fixture, fixtures, football, footballer, footy,
    free kick, free kicks, ft, full back, full time, fullback, futbol, gaffer, goalkeeper, goalless,
    goalscorer, goalscorers, gol, golazo, golden boot, goool, group stage, half time, hat trick,
    headed home, headed in, injury time, international break, keeper, kick off, kickoff,
    knockout stage, knockout stages, last minute equaliser, left back, loan, loan deal, long throw,
    long throws, man of the match, manchester derby, matchday, matchweek, merseyside derby,
    midfield, midfielder, motm, near post, new signing, nil, north london derby, nutmeg, offside,
    on aggregate, on loan, on pens, on the pitch, own goal, park the bus, penalties, penalty kick,
    penalty shootout, premier league, premier league manager, premiership, qualifying, red card,
    red carded, red cards, relegated, relegation, right back side, right backs, ruled out, sack,
    sacked, sacks, scorers, scudetto, second leg, set piece, set pieces, shootout, shutout,
    signings, soccer, squad, starting xi, stoppage time, striker, subbed off, tap in,
    the right back, through ball, throw ins, title race, top 4, top four, top of the table,
    transfer deadline, transfer fee, transfer news, transfer target, transfer window, var, winger,
    wingers, wonder goal, xi, yarder, yards, yellow card, yellow carded, yellow cards
  `),
  tennis: list(`
    atp, backhand, break back, break point, break points, breaks back, breaks serve, broke serve,
    centre court, deuce, double fault, forehand, grand slam, match point, match points, qualifying,
    serve and volley, serving for the match, serving for the set, set point, straight sets, tennis,
    tie break, tiebreak, tiebreaks, unseeded, wta
  `),
  golf: list(`
    amen corner, back nine, birdie, birdies, bogey, caddie, clubhouse, cut line, eagle putt,
    fairway, fairways, fedex cup, first tee, front nine, golf, green jacket, hole in one,
    leaderboard, liv golf, made the cut, over par, pga, pga tour, putt, putts, tee off, tee shot,
    teed off, under par, yards
  `),
  motorsport: list(`
    box box, checkered flag, chequered flag, constructors championship, dnf, drs, f1, fastest lap,
    formula 1, formula one, fp1, fp2, fp3, grand prix, grid penalty, hard tyres, indycar, lap, laps,
    medium tyres, nascar, on pole, pit lane, pit stop, pit stops, pit wall, pitlane, podium,
    pole position, quali, qualifying, qualy, race weekend, safety car, soft tyres, sprint quali,
    sprint race, team orders, title race, tyre strategy, undercut
  `),
  mma: list(`
    bantamweight, bjj, champ champ, featherweight, fight night, flyweight, guillotine choke,
    heavyweight, jiu jitsu, kickboxing, knockout, ko, ko'd, light heavyweight, lightweight,
    main card, middleweight, mma, muay thai, muaythai, octagon, prelims, rear naked choke, sparring,
    split decision, submission, takedown, takedowns, thai boxing, thaiboxing, title fight,
    title shot, tko, ufc, unanimous decision, undercard, weigh in, weigh ins, weight cut,
    welterweight
  `),
  cricket: list(`
    all out, ashes, ashes series, ashes test, batsman, batter, batters, bowled, bowler, bowling,
    century, cricket, drs, fifth test, first test, fixture, fixtures, fourth test, googly,
    half century, innings, ipl, keeper, lbw, not out, odi, overs, powerplay, run chase, runs,
    second test, squad, super over, t20, t20i, test cricket, test match, third test, wicket,
    wickets, won the toss, yorker
  `),
  rugby: list(`
    autumn internationals, conversion, drop goal, extra time, fixture, fixtures, flanker, fly half,
    ft, full back, full time, fullback, half time, hooker, lineout, lineouts, loosehead, maul,
    premiership, prop, red card, red cards, ruck, rugby, scrum, scrums, sin bin, six nations, squad,
    tighthead, tries, try line, try scorer, winger, wingers, yellow card, yellow cards
  `),
  esports: list(`
    at worlds, bo3, bo5, grand final, grand finals, lower bracket, out of worlds, pentakill,
    upper bracket, wins worlds, won worlds, worlds 2025, worlds 2026
  `),
};
