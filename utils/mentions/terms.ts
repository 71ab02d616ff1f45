/**
 * Words that are evidence, never a mention: each sport's own terms, words of sport in general, words that stand
 * next to a team's name, words that join two sides, and phrases in which a team's name means something else.
 *
 * One string a list, phrases parted by '|'. They reach a page inside the lexicon: the content script carries none.
 */
import type { Sport } from '../catalog/types.ts';
import { OTHER_LANGUAGES } from './terms-other.ts';
import type { ContextWords } from './types.ts';

/** Terms that hardly occur outside that very sport. */
const SPORT_TERMS: Partial<Record<Sport, string>> = {
  football:
    'touchdown|touchdowns|td|tds|qb|qbs|quarterback|quarterbacks|pick six|pick 6|interception|interceptions|fumble|fumbled|punt|punter|field goal|field goals|fourth down|4th down|third down|3rd down|first down|1st down|2nd down|second down|3rd and|4th and|third and|fourth and|yard|yard line|yarder|red zone|redzone|wide receiver|receivers|running back|tight end|linebacker|cornerback|o line|oline|offensive line|sack|sacks|sacked|end zone|endzone|hail mary|kickoff|two point conversion|2 point conversion|blitz|rushing yards|passing yards|yards|snap count|nfl draft|waiver wire|fantasy football|special teams|play action|superbowl|super bowl|afc|nfc|touchback|gridiron|tailgate|tailgating',
  basketball:
    'nba|rebound|rebounds|rebounding|assist|assists|three pointer|3 pointer|3pt|threes|free throw|free throws|dunk|dunks|dunked|alley oop|point guard|shooting guard|power forward|double double|triple double|pick and roll|buzzer beater|hoops|backcourt|frontcourt|layup|jump shot|fast break|in the paint|lottery pick|ppg|march madness|final four|sweet 16|elite eight|full court press|bball',
  baseball:
    'inning|innings|shutout|wbc|dl|pitched|catcher|bats|ninth|pitcher|pitchers|pitching|bullpen|home run|home runs|homer|homers|homered|hr|hrs|rbi|rbis|shutout|no hitter|grand slam|strikeout|strikeouts|struck out|bases loaded|double play|shortstop|first base|second base|third base|outfielder|outfield|infield|dugout|batting|at bat|at bats|walk off|walkoff|closer|era|slugger|ballpark|spring training|world series|alcs|nlcs|alds|nlds|top of the 9th|bottom of the 9th|starting pitcher|curveball|fastball|knuckleball|mlb',
  hockey:
    'puck|pucks|assist|assists|pp goal|shutout|backup goalie|netminder|blueliner|ahl|power play|powerplay|penalty kill|hat trick|goalie|goalies|goaltender|slap shot|slapshot|faceoff|face off|zamboni|stanley cup|shorthanded|empty net|empty netter|blue line|overtime goal|icing|nhl|hockey',
  soccer:
    'offside|penalty kick|penalties|free kick|corner kick|goalkeeper|keeper|striker|midfielder|midfield|defender|centre back|center back|left back|right back|clean sheet|own goal|equaliser|equalizer|nil|stoppage time|assist|assists|shutout|loan|fixture|fixtures|away day|fullback|wonder goal|injury time|extra time|red card|yellow card|var|premiership|transfer window|footy|kick off|matchday|full time|ft|xi|starting xi|derby|el clasico|soccer|futbol|golazo|gol|goool|footballer|man of the match|motm',
  tennis:
    'match point|break point|set point|tiebreak|tie break|double fault|backhand|forehand|deuce|straight sets|atp|wta|grand slam|unseeded|tennis|centre court|serve and volley',
  golf: 'birdie|birdies|bogey|eagle putt|putt|putts|tee shot|fairway|fairways|leaderboard|under par|over par|hole in one|golf|pga|back nine|front nine|caddie|made the cut',
  motorsport:
    'pole position|pit stop|pit stops|qualifying|qualy|quali|lap|laps|safety car|chequered flag|checkered flag|drs|undercut|fastest lap|pit lane|pitlane|f1|formula 1|formula one|nascar|indycar|grand prix|podium',
  mma: 'knockout|ko|tko|submission|rear naked choke|takedown|takedowns|octagon|ufc|mma|weigh in|weigh ins|main card|prelims|undercard|title fight|split decision|unanimous decision',
  cricket:
    'wicket|wickets|lbw|overs|run chase|test match|odi|t20|t20i|bowled|bowler|bowling|batsman|batter|batters|century|half century|googly|yorker|powerplay|cricket|ipl|innings',
  rugby:
    'scrum|scrums|lineout|try line|drop goal|fly half|conversion|ruck|maul|rugby|six nations|prop|hooker',
};

/** Words of sport in general. */
const GENERIC_TERMS =
  'game|games|gameday|game day|win|wins|won|winning|winner|lose|loses|lost|losing|loss|score|scores|scored|scoring|season|preseason|offseason|playoff|playoffs|postseason|coach|coaches|fan|fans|team|teams|league|beat|beats|beating|defeat|defeated|defense|defence|offense|offence|roster|trade|traded|trades|stadium|match|matches|halftime|half time|overtime|ot|final|finals|championship|championships|champions|champs|ref|refs|referee|tickets|ticket|player|players|rookie|mvp|draft|drafted|jersey|jerseys|lineup|starter|starters|bench|injury|injured|tournament|kickoff|rivalry|rival|comeback|blowout|upset|shutout|quarter|1st half|2nd half|first half|second half|goal|goals|points|pts|signed|contract|gm|head coach|manager|locker room|sports|sport|espn|vs|versus|crowd|streak|title|undefeated|seed|win streak|standings|opener|home game|away game|road game|tailgate|arena|football|basketball|baseball|softball|playing|played|play';

/** Words of school, youth and amateur sport: the side that is meant is hardly the one in the schedule. */
const LESSER_TERMS =
  "jv|varsity|high school|hs|middle school|junior|juniors|youth|u9|u10|u11|u12|u13|u14|u15|u16|u17|u18|u19|u21|u23|under 21|academy|ladies|girls|boys|womens|women's|mens|men's|reserves|2nds|intramural|alumni|homecoming|campus|little league|rec league|club team|elementary|graduation|prom|senior night|booster|cheer|cheerleading|rugby club|marching band|pta|spring break|softball|volleyball|lacrosse|cross country|field hockey|swim|wrestling|gymnastics";

/** Words that follow a team's name when the team is meant. */
const CUES_AFTER =
  'game|games|fan|fans|win|wins|won|lose|loses|lost|losing|winning|vs|versus|play|plays|playing|played|beat|beats|beating|score|scores|scored|scoring|nation|season|lead|leads|leading|trail|trails|trailing|defense|offense|defence|roster|coach|qb|jersey|draft|tickets|ticket|trade|traded|signed|sign|drafted|playoffs|stadium|hat|shirt|supporters|up by|down by|take on|took|need|gonna win|got|are up|are down|blew|clinch|clinched|defeat|defeated|host|hosting|hosts|starter|bullpen|player|players|legend|rookie|gm|manager|owner|lineup|kicker|goalie|pitcher|rotation|bandwagon|talk|postgame|pregame|preseason|homer|touchdown|fc|are playing|get the win|look|looks|looked|looking|drive|driving|ball|kick|kicks|hold|holds|rally|rallied|advance|advanced|eliminated';

/** Words that stand before a team's name when the team is meant. */
const CUES_BEFORE =
  "go|lets go|let's go|beat|vs|versus|beating|defeat|defeated|against|over the|play the|playing the|watching the|watch the|watching|at the|to the|for the|from the|by the|my|our|root for|rooting for|fan of|win for|cheer for|cheering for|gooo|goo|come on|cmon|c'mon|those|these|hate the|love the|stupid|damn|fucking|freaking|both";

/** Words that stand between two sides and hardly ever between two other names. */
const VERSUS = 'vs|v|versus|x';

/** Words that join two sides, and other things too. "@" between two names is a mark of the second token. */
const JOINERS = 'at|beat|beats|over|defeat|defeated|def|host|hosts|face|faces|against';

/** Names inside these mean something else. They consume their words and yield nothing. */
const STOP_PHRASES =
  "kings of leon|kings and queens|gipsy kings|king's|burger king|on fire|fire alarm|fire truck|fire department|fire drill|you're fired|set fire|catch fire|camp fire|fire and ice|fire emblem|kindle fire|amazon fire|million bucks|starbucks|big bucks|bucks county|couple bucks|few bucks|magic kingdom|magic mike|magic the gathering|magic trick|magic johnson|black magic|magic hour|magic carpet|magic mountain|magic city|magic wand|magic school bus|chicken nuggets|chicken nugget|mcdonalds nuggets|gold nuggets|heat wave|heat stroke|body heat|turn up the heat|heat index|heat of the moment|hunger games|the blues|rhythm and blues|house of blues|moody blues|blues brothers|blues clues|baby blues|monday blues|thunder and lightning|thunder storm|thunder over|days of thunder|rolling thunder|white lightning|lightning bolt|lightning strike|lightning fast|greased lightning|tropic thunder|wild card|wild west|wild wild west|wild thing|wild flowers|wild animals|born to be wild|girls gone wild|into the wild|man vs wild|go wild|film crew|motley crue|crew neck|j crew|crew cut|rock stars|all stars|pop stars|porn stars|movie stars|shooting stars|under the stars|dancing with the stars|pretty wild|rising stars|twin towers|olsen twins|thompson twins|twins born|all that jazz|jazz hands|jazz music|jazz band|jazz festival|jazz fest|smooth jazz|acid jazz|angels and demons|charlie's angels|victoria's secret angels|hell's angels|angels and airwaves|guardian angels|blue angels|snow angels|fallen angels|lost angels|city of angels|the patriots day|patriot act|boston marathon|saint patrick|all saints|latter day saints|patron saints|boondock saints|saints row|saints and sinners|teddy bears|gummy bears|care bears|polar bears|bears repeating|bears no|grizzly bears|panda bears|black bears|smokey bear|little giants|giants causeway|they might be giants|sleeping giants|tech giants|food giants|oil giants|land of the giants|fighter jets|private jets|jets to brazil|hot wheels|cleveland browns show|chris brown|hash browns|white sox socks|cardinals in the|catholic cardinals|college of cardinals|stone pony|wild ponies|steel magnolias|black panthers|pink panther|panther party|tiger woods|tigers blood|tigers eye|siegfried and roy|lions den|lions club|sea lions|mountain lions|lions and tigers|lions gate|lion king|eagles of death metal|the eagles concert|golden eagles|bald eagles|eagle scout|legal eagles|eagles band|hotel california|pirates of the caribbean|pirate bay|somali pirates|talk like a pirate|power rangers|park rangers|texas rangers chuck|army rangers|lone ranger|forest rangers|alien vs predator|sexual predators|predator drone|sun rays|x rays|gamma rays|manta rays|sting rays|ray bans|blu rays|bag of dicks|red devils tattoo|tasmanian devils|dirt devils|speak of the devil|flames of war|old flames|in flames|up in flames|burst into flames|us senators|state senators|senators voted|republican senators|democratic senators|rocket science|pocket rockets|bottle rockets|model rockets|space rockets|rockets red glare|remember the titans|clash of the titans|titans of industry|teen titans|attack on titan|wrath of the titans|penguins of madagascar|happy feet|march of the penguins|club penguin|mr poppers penguins|duck duck go|rubber ducks|mighty ducks movie|ducks in a row|bull market|running of the bulls|pit bulls|red bull|bull shit|chicago hope|raiders of the lost ark|tomb raider|bar crawl cowboys|cowboys and aliens|cowboys from hell|space cowboys|drugstore cowboys|midnight cowboy|cowboys and indians|urban cowboy|cowboy boots|viking river|viking ships|vikings on history|wolves howl|dances with wolves|pack of wolves|throw to the wolves|wolf of wall street|world of warcraft|chelsea clinton|chelsea handler|chelsea manning|chelsea lately|chelsea boots|chelsea market|chelsea houska|chelsea nyc|chelsea flower show|chelsea grin|chelsea peretti|brighton beach|liverpool street|liverpool st|arsenal of democracy|nuclear arsenal|milan fashion|inter national|inter alia|galaxy s|samsung galaxy|galaxy note|galaxy tab|galaxy quest|guardians of the galaxy|guardians of|the galaxy|credit union|student union|soviet union|european union|western union|labor union|trade union|union square|state of the union|civil union|union jack|union station|union pacific|sparks fly|nicholas sparks|jordin sparks|liberty city|statue of liberty|liberty university|liberty bell|liberty mutual|dream on|dream come true|american dream|sun day|the sun|cal poly|so cal|nor cal|cal state|black hawks down|black hawk down|tony hawk|mohawks|broncos suv|ford bronco|colts neck|colt 45|dodge ram|dodge rams|ram truck|world cup of|nets out|safety nets|fishing nets|mosquito nets|hockey moms|maple leaf|pelican brief|real life|real talk|inter miami beach|united airlines|united states|united nations|united kingdom|city hall|city of";

const ENGLISH: ContextWords = {
  sports: SPORT_TERMS,
  generic: GENERIC_TERMS,
  lesser: LESSER_TERMS,
  cuesAfter: CUES_AFTER,
  cuesBefore: CUES_BEFORE,
  versus: VERSUS,
  joiners: JOINERS,
  stop: STOP_PHRASES,
};

/** Of every language of the interface: people write about one event in many. */
export const CONTEXT_WORDS: readonly ContextWords[] = [ENGLISH, ...OTHER_LANGUAGES];
