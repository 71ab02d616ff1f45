import { describe, expect, it } from 'vitest';

import { event, linked } from './schedule.ts';

describe('a name that teams of two sports share', () => {
  const cases: [string, string[], string[], [text: string, one: boolean][]][] = [
    [
      'Panthers',
      ['nfl', 'Carolina Panthers', 'Atlanta Falcons'],
      ['nhl', 'Florida Panthers', 'Boston Bruins'],
      [
        ['Panthers touchdown, the QB finds the end zone, NFL game of the year', true],
        ['Panthers goalie with a save on the power play, NHL game of the year', false],
      ],
    ],
    [
      'Giants',
      ['nfl', 'New York Giants', 'Dallas Cowboys'],
      ['mlb', 'San Francisco Giants', 'Los Angeles Dodgers'],
      [
        ['Giants touchdown, the QB finds the end zone, NFL game of the year', true],
        ['Giants win on a homer in the 9th inning, MLB game of the year', false],
      ],
    ],
    [
      'Cardinals',
      ['nfl', 'Arizona Cardinals', 'San Francisco 49ers'],
      ['mlb', 'St. Louis Cardinals', 'Chicago Cubs'],
      [
        ['Cardinals touchdown, the QB beats the defense, NFL', true],
        ['Cardinals bullpen blew the game in the 9th inning, MLB', false],
      ],
    ],
    [
      'Rangers',
      ['nhl', 'New York Rangers', 'Boston Bruins'],
      ['mlb', 'Texas Rangers', 'Houston Astros'],
      [
        ['Rangers goalie with a shutout, NHL playoffs', true],
        ['Rangers bullpen blew the game in the 9th inning, MLB', false],
      ],
    ],
    [
      'Kings',
      ['nba', 'Sacramento Kings', 'Utah Jazz'],
      ['nhl', 'Los Angeles Kings', 'Anaheim Ducks'],
      [
        ['let’s go Kings, with a buzzer beater, a dunk and a rebound, NBA game of the year', true],
        ['let’s go Kings, a goalie save on the power play, NHL game of the year', false],
      ],
    ],
    [
      'Jets',
      ['nfl', 'New York Jets', 'Buffalo Bills'],
      ['nhl', 'Winnipeg Jets', 'Calgary Flames'],
      [
        ['Jets touchdown, the QB finds the end zone, NFL game of the year', true],
        ['Jets goalie with a save on the power play, NHL game of the year', false],
      ],
    ],
    [
      'Spurs',
      ['nba', 'San Antonio Spurs', 'Dallas Mavericks'],
      ['epl', 'Tottenham Hotspur', 'Chelsea'],
      [
        ['Spurs with a buzzer beater, a dunk and a rebound, NBA game of the year', true],
        ['Spurs striker scores, clean sheet, Premier League', false],
      ],
    ],
  ];

  it.each(cases)('%s', (name, [oneLeague = '', ...one], [twoLeague = '', ...two], posts) => {
    const first = event('first', oneLeague, one, 2);
    const second = event('second', twoLeague, two, 2);
    for (const [text, isFirst] of posts) {
      expect(linked([first, second], text)).toEqual([isFirst ? 'first' : 'second']);
      expect(linked([first], text), `only ${oneLeague}: ${text}`).toEqual(isFirst ? ['first'] : []);
      expect(linked([second], text), `only ${twoLeague}: ${text}`).toEqual(
        isFirst ? [] : ['second'],
      );
    }
    // Nothing says which.
    expect(linked([first, second], `${name} win, a great game`)).toEqual([]);
    // A place says it.
    const [full = ''] = two;
    expect(linked([first], `${full} win again`)).toEqual([]);
    expect(linked([first], `the ${full.toLowerCase()} win, a great game`)).toEqual([]);
  });
});

describe("a nation's teams", () => {
  const football = event('football', 'worldcup', ['England', 'France'], 2);
  const rugby = event('rugby', 'sixnations', ['England', 'France'], 2);
  const cricket = event('cricket', 'cricket', ['England', 'Australia'], 2);

  it('are told apart by who they play and by the sport’s terms', () => {
    const all = [football, rugby, cricket];
    expect(linked(all, 'England v France')).toEqual([]);
    expect(linked(all, 'England v France, what a scrum')).toEqual(['rugby']);
    expect(linked(all, 'England v Australia')).toEqual(['cricket']);
    expect(linked(all, 'Come on England')).toEqual([]);
  });
});

describe("a school's teams on one Saturday", () => {
  const DUKE = 'Duke Blue Devils';
  const football = event('football', 'ncaaf', [DUKE, 'North Carolina Tar Heels'], 2);
  const basketball = event('basketball', 'ncaam', [DUKE, 'Kansas Jayhawks'], 2);
  const both = [football, basketball];

  it.each([
    ['Duke vs Kansas', ['basketball']],
    ['Duke vs North Carolina', ['football']],
    ['Duke Blue Devils touchdown, what a catch by the QB', ['football']],
    ['Duke Blue Devils with the dunk at the buzzer beater', ['basketball']],
    ['Duke Blue Devils win, a great game', []],
    ['@DukeMBB win, a great game', ['basketball']],
    ['@DukeFOOTBALL win, a great game', ['football']],
  ])('%s', (text, expected) => {
    expect(linked(both, text)).toEqual(expected);
  });
});

describe("a club's teams", () => {
  const men = event('men', 'epl', ['Arsenal', 'Chelsea'], 2);
  const women = event('women', 'feed:wsl', ['Arsenal Women', 'Chelsea Women'], 2);

  it('are told apart by their names', () => {
    expect(linked([men, women], 'Arsenal v Chelsea, Premier League')).toEqual(['men']);
    expect(linked([men, women], 'Arsenal Women v Chelsea Women')).toEqual(['women']);
  });
});
