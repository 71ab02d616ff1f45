import { describe, expect, it } from 'vitest';

import { createLexicon } from '../../../utils/catalog/lexicon.ts';
import type { PostText } from '../../../utils/mentions/types.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { EvidenceName } from '../../../utils/mentions/weights.ts';
import { event, NOW } from './schedule.ts';

const LEXICON = createLexicon([
  event('football', 'nfl', ['New York Giants', 'Dallas Cowboys'], 1),
  event('football-2', 'nfl', ['Arizona Cardinals', 'Denver Broncos'], 1),
  event('baseball', 'mlb', ['San Francisco Giants', 'Los Angeles Dodgers'], 1),
  event('baseball-2', 'mlb', ['Chicago Cubs', 'St. Louis Cardinals'], 1),
  event('basketball', 'nba', ['Miami Heat', 'Los Angeles Lakers'], 1),
  event('hockey', 'nhl', ['Colorado Avalanche', 'Pittsburgh Penguins'], 1),
  event('soccer', 'epl', ['Arsenal FC', 'Everton FC'], 1),
  event('nations', 'worldcup', ['France', 'Brazil'], 1),
]);
const recogniser = createRecogniser(LEXICON);

const GIANTS = 'nfl:new-york-giants';
const BALL_CLUB = 'mlb:san-francisco-giants';
const CUBS = 'mlb:chicago-cubs';
const HEAT = 'nba:miami-heat';
const AVALANCHE = 'nhl:colorado-avalanche';
const ARSENAL = 'epl:arsenal-fc';
const FRANCE = 'worldcup:france-national-team';

/** Of each kind a post that has it for an entity, and the same post without what it comes from. */
const POSTS: Readonly<
  Record<EvidenceName, readonly [entity: string, having: PostText | string, without: string]>
> = {
  matchUp: [GIANTS, 'Giants vs Cowboys', 'Giants and Cowboys'],
  otherSide: [GIANTS, 'Giants, then the Cowboys', 'Giants, then the Cubs'],
  leagueMate: [GIANTS, 'Giants, then the Broncos', 'Giants, then the Penguins'],
  decided: [GIANTS, 'Giants and the Dallas Cowboys', 'giants and broncos'],
  sameTeam: [GIANTS, 'New York Giants: our Giants', 'our Giants'],
  sameTeamPoor: [HEAT, 'Miami Heat fans, that Heat defense', 'that Heat defense'],
  account: [GIANTS, 'ask @AllAboutTheGiants of the Giants', 'ask @AllAboutIt of the Giants'],
  namesake: [BALL_CLUB, 'New York Giants: our Giants', 'our Giants'],
  town: [HEAT, 'no Heat in Miami', 'no Heat in Denver'],
  home: [GIANTS, 'Giants tonight at MetLife Stadium', 'Giants tonight at the stadium'],
  league: [GIANTS, 'the Giants, NFL', 'the Giants, MLB'],
  sportTerm: [GIANTS, 'Giants touchdown', 'Giants again'],
  sportTermMore: [GIANTS, 'Giants touchdown after a fumble', 'Giants touchdown'],
  otherSport: [CUBS, 'the Chicago Cubs and a touchdown', 'the Chicago Cubs and a homer'],
  otherSportPoor: [GIANTS, 'Giants shortstop', 'Giants linebacker'],
  otherBeside: [GIANTS, "Giants men's soccer", 'Giants. More soccer'],
  elsewhere: [GIANTS, 'Giants in the CFL', 'Giants in the NFL'],
  womens: [ARSENAL, 'Arsenal Women today', 'Arsenal today'],
  otherNation: [FRANCE, 'France wins the handball', 'France wins the football'],
  sideTeam: [GIANTS, 'Giants win @townvolleyball', 'Giants win @townnews'],
  tagSoup: [CUBS, '#Cubs #Giants #Lakers #Penguins', '#Cubs win, then #Giants and the Lakers'],
  wrongScore: [ARSENAL, 'Arsenal 88-71', 'Arsenal 2-1'],
  lesser: [GIANTS, 'Giants JV today', 'Giants today'],
  generic: [GIANTS, 'Giants, what a game', 'Giants, what a day'],
  genericMore: [GIANTS, 'Giants, what a game, what a team', 'Giants, what a game'],
  cueAfter: [GIANTS, 'so the Giants win', 'so the Giants sing'],
  cueBefore: [GIANTS, 'watching the Giants', 'drawing the Giants'],
  cheer: [GIANTS, "let's go Giants", 'oh Giants'],
  scoreBeside: [GIANTS, 'Giants 21-17', 'Giants after the others had 21-17'],
  capital: [GIANTS, 'so the Giants', 'so the giants'],
  capitalFirst: [GIANTS, 'Giants again', 'so the Giants again'],
  alone: [GIANTS, 'Giants', 'Giants touchdown'],
  lowerGood: [CUBS, 'so the cubs', 'so the Cubs'],
  lowerPoor: [HEAT, 'so the heat', 'so the Heat'],
  score: [ARSENAL, 'Arsenal and it is 2-1', 'Arsenal at 17:30'],
  emoji: [GIANTS, 'Giants 🏈', 'Giants ⚾'],
  author: [GIANTS, { text: 'Giants', author: 'Giants' }, 'Giants'],
  aroundLeague: [GIANTS, { text: 'Giants', around: 'in the NFL' }, 'Giants'],
  aroundSport: [GIANTS, { text: 'Giants', around: 'a touchdown' }, 'Giants'],
  aroundTeam: [GIANTS, { text: 'Giants', around: 'Dallas Cowboys' }, 'Giants'],
  halfCapital: [AVALANCHE, 'a Colorado avalanche', 'a Colorado Avalanche'],
  inPlace: [ARSENAL, 'lost in Arsenal', 'lost to Arsenal'],
  otherCity: [GIANTS, 'the Miami Giants', 'the New York Giants'],
  strangeRival: [GIANTS, 'so Giants vs Wanderers', 'so Giants vs Cowboys'],
  afterAt: [ARSENAL, 'we are @ Arsenal', 'we are at Arsenal'],
  ground: [GIANTS, 'Giants Stadium', 'Giants and a stadium'],
  nameBefore: [GIANTS, 'so Sleepy Giants', 'so sleepy Giants'],
  nameAfter: [GIANTS, 'so Giants Pizza', 'so Giants pizza'],
  inTag: [CUBS, '#GoCubsDance', '#Cubs'],
  tagNick: [CUBS, '#Cubs', 'Cubs'],
  tagSlogan: [HEAT, '#Heat', 'Heat'],
};

/** All that is said of an entity in a post. */
function said(entity: string, post: PostText | string): string[] {
  const read = typeof post === 'string' ? { text: post } : post;
  return recogniser
    .readings(read, NOW)
    .filter(({ candidate }) => LEXICON.entities[candidate.entity]?.id === entity)
    .flatMap(({ candidate }) => candidate.evidence);
}

describe('evidence', () => {
  it.each(Object.entries(POSTS))('%s', (kind, [entity, having, without]) => {
    expect(said(entity, having)).toContain(kind);
    expect(said(entity, without)).not.toContain(kind);
  });
});
