import { entitiesOf } from '../../rows.ts';

/** The Big Ten Conference. */
export const bigTen = entitiesOf('ncaaf', [
  { location: 'Illinois', nickname: 'Fighting Illini', abbr: 'ILL', sure: 'Illinois Illini', weak: 'Illini', tags: 'HTTO', handles: 'IlliniFootball, IlliniMBB' },
  { location: 'Indiana', nickname: 'Hoosiers', abbr: 'IU, IND', sure: 'IU Hoosiers', also: 'IU Football', tags: 'iufb, GoHoosiers, iubb', handles: 'IndianaFootball, IndianaMBB' },
  { location: 'Iowa', nickname: 'Hawkeyes', abbr: 'IOWA', tags: 'FightForIowa, GoHawkeyes', handles: 'HawkeyeFootball, IowaHoops' },
  { location: 'Maryland', nickname: 'Terrapins', abbr: 'MD', also: 'Maryland Terps', weak: 'Terps', tags: 'FearTheTurtle, GoTerps, TerpNation', handles: 'TerpsFootball' },
  { location: 'Michigan', nickname: 'Wolverines', abbr: 'MICH', also: 'U of M Football', tags: 'GoBlue', handles: 'UMichFootball, umichbball' },
  { location: 'Michigan State', nickname: 'Spartans', abbr: 'MSU', sure: 'MSU Spartans', also: 'Michigan St', weak: 'Sparty', tags: 'SpartanDawgs, GoGreenGoWhite', handles: 'MSU_Football, MSU_Basketball' },
  { location: 'Minnesota', nickname: 'Golden Gophers', abbr: 'MINN', sure: 'Minnesota Gophers', weak: 'Gophers', tags: 'SkiUMah', handles: 'GopherFootball' },
  { location: 'Nebraska', nickname: 'Cornhuskers', abbr: 'NEB', also: 'Nebraska Huskers', weak: 'Huskers, Husker Nation', tags: 'GBR, HuskerPower', handles: 'HuskerFootball' },
  { location: 'Northwestern', nickname: 'Wildcats', abbr: 'NU', tags: 'B1GCats', handles: 'NUFBFamily' },
  { location: 'Ohio State', nickname: 'Buckeyes', abbr: 'OSU', sure: 'OSU Buckeyes', also: 'Ohio St, tOSU', weak: 'Buckeye Nation', tags: 'GoBucks, GoBuckeyes, OSUFootball', handles: 'OhioStateFB, OhioStateHoops' },
  { location: 'Oregon', nickname: 'Ducks', abbr: 'ORE', tags: 'GoDucks, ScoDucks', handles: 'oregonfootball' },
  { location: 'Penn State', nickname: 'Nittany Lions', abbr: 'PSU', sure: 'PSU Nittany Lions', also: 'Penn St, Nittany Lion', tags: 'WeArePennState', handles: 'PennStateFball' },
  { location: 'Purdue', nickname: 'Boilermakers', abbr: 'PUR', weak: 'Boilers', tags: 'BoilerUp', handles: 'BoilerFootball, BoilerBall' },
  { location: 'Rutgers', nickname: 'Scarlet Knights', abbr: 'RUTG, RU', tags: 'GoRU', handles: 'RFootball' },
  { location: 'UCLA', nickname: 'Bruins', abbr: 'UCLA', tags: 'GoBruins, 4sUp', handles: 'UCLAFootball, UCLAMBB' },
  { location: 'USC', nickname: 'Trojans', abbr: 'USC', sure: 'Southern Cal Trojans', tags: 'FightOn', handles: 'uscfb' },
  { location: 'Washington', nickname: 'Huskies', abbr: 'WASH, UW', sure: 'UW Huskies', weak: 'Dawgs', tags: 'GoHuskies', handles: 'UW_Football' },
  { location: 'Wisconsin', nickname: 'Badgers', abbr: 'WIS, WISC', tags: 'OnWisconsin, GoBadgers', handles: 'BadgerFootball, BadgerMBB' },
]);
