import { describe, expect, it } from 'vitest';

import { createFullLexicon } from '../../../utils/catalog/lexicon.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';

const NOW = Date.UTC(2026, 10, 22, 18);
const recogniser = createRecogniser(createFullLexicon(NOW));
const named = (text: string): string[] => [
  ...new Set(
    recogniser.mentions({ text }, NOW).map(({ event }) => event.id.replace('supposed:', '')),
  ),
];

/** Each pair differs in the one thing that is tested. */
const PAIRS: readonly [why: string, right: string, team: string, wrong: string][] = [
  [
    'a league that the team does not play in',
    'Patriots win again, on to the next game',
    'nfl:new-england-patriots',
    'Patriots win again, on to the next USL game',
  ],
  [
    'a sport that nobody in the schedule plays',
    'Go Steelers, huge game tonight',
    'nfl:pittsburgh-steelers',
    'Go Steelers, huge volleyball game tonight',
  ],
  [
    "a women's side of a club of men",
    'Big win for Everton today',
    'epl:everton-fc',
    'Big win for Everton Women today',
  ],
  [
    'a score that is of another sport',
    'Liverpool won 2-1, what a game',
    'epl:liverpool-fc',
    'Liverpool won 88-71, what a night',
  ],
  [
    'tags of many leagues with nothing said',
    '#GoPackGo #Packers win again',
    'nfl:green-bay-packers',
    'Best deals here #Packers #Lakers #Yankees #RealMadrid',
  ],
  [
    'a result against nobody of the schedule',
    'Chargers collapse in an overtime loss to the Broncos',
    'nfl:los-angeles-chargers',
    'Chargers collapse in an overtime loss to Wexford',
  ],
  [
    'a call that is not only theirs, with nothing said',
    '#FlyTheW what an inning',
    'mlb:chicago-cubs',
    'Good night #FlyTheW',
  ],
];

describe('what speaks for and against a name', () => {
  it.each(PAIRS)('%s', (_why, right, team, wrong) => {
    expect(named(right)).toContain(team);
    expect(named(wrong)).toEqual([]);
  });

  it('is not the name of the ground alone', () => {
    expect(named('sunset over the lot @ Dallas Cowboys Stadium')).toEqual([]);
    expect(named('Dallas Cowboys win it @ Dallas Cowboys Stadium')).toEqual(['nfl:dallas-cowboys']);
  });

  it('is not a place whose name has theirs in it', () => {
    expect(named('Northwest Ohio State plays Michigan for the title game')).not.toContain(
      'ncaaf:ohio-state-buckeyes',
    );
  });

  it('is another team only where that is written as a name', () => {
    expect(named('we saw two cubs and their mother #Tigers')).toEqual([]);
    expect(named('the Cubs are in town #Tigers')).toContain('mlb:detroit-tigers');
  });
});

describe('what else a post says', () => {
  it('counts in a hashtag too', () => {
    expect(named('my seat for the night #GoHeels')).toEqual([]);
    expect(named('my seat for the night #gameday #GoHeels')).toEqual([
      'ncaaf:north-carolina-tar-heels',
    ]);
  });

  it('makes no rivals of two names of one club', () => {
    expect(named('Full time at Anfield: Liverpool, and the Reds score twice')).toEqual([
      'epl:liverpool-fc',
    ]);
  });

  it('is no other name for being a day: "Seahawks Sunday"', () => {
    expect(named('Seahawks Sunday, what a game')).toEqual(['nfl:seattle-seahawks']);
    expect(named('Mariners church, Sunday at 9')).toEqual([]);
  });

  it('is who plays where, with or without a blank behind "@"', () => {
    const supposed = (text: string): string[] => named(text).toSorted();
    const both = ['nba:boston-celtics', 'nba:los-angeles-lakers'];
    expect(supposed('Lakers @ Celtics tonight')).toEqual(both);
    expect(supposed('Lakers @Celtics tonight')).toEqual(both);
    expect(supposed('Penguins @BlackhawksFan4 tonight')).toEqual([]);
  });
});

describe('a name behind "the"', () => {
  it.each([
    ['The Galaxy beat LAFC 2-1 in MLS', 'mls:la-galaxy'],
    ['The Sun beat the Lynx 88-80, WNBA', 'wnba:connecticut-sun'],
    ['The Blues are up 3-2 on the Avs, NHL', 'nhl:st-louis-blues'],
    ['The Cardinals in the ninth inning again, walk off', 'mlb:st-louis-cardinals'],
  ])('is the team where the post is of it: %s', (text, team) => {
    expect(named(text)).toContain(team);
  });

  it.each(['best team in the galaxy', 'the sun is out, game on', 'singing the blues, we lost'])(
    'is a word otherwise: %s',
    (text) => expect(named(text)).toEqual([]),
  );
});

describe('a name that begins with an article', () => {
  it('gives way to a longer one behind it', () => {
    const words = recogniser
      .readings({ text: 'gran partido de los Pumas UNAM' }, NOW)
      .map(({ candidate }) => candidate.alias.text);
    expect(words).toContain('Pumas UNAM');
    expect(words).not.toContain('Los Pumas');
  });
});
