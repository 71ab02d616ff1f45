import { describe, expect, it } from 'vitest';

import type { EventStatus } from '../../../utils/events.ts';
import { DAY, HOUR } from '../../../utils/spans.ts';
import { event, linked, NOW } from './schedule.ts';

const CHIEFS = 'Kansas City Chiefs';
const BRONCOS = 'Denver Broncos';
const RAVENS = 'Baltimore Ravens';
const YANKEES = 'New York Yankees';
const RED_SOX = 'Boston Red Sox';

describe('two sides of one fixture', () => {
  const schedule = [
    event('sooner', 'nfl', [CHIEFS, 'Las Vegas Raiders'], 3),
    event('other', 'nfl', [BRONCOS, 'Los Angeles Chargers'], 1),
    event('fixture', 'nfl', [BRONCOS, CHIEFS], 7 * 24),
  ];

  it.each([
    'Chiefs vs Broncos is going to be huge',
    'KC @ DEN',
    '#KCvsDEN',
    '#ChiefsVsBroncos',
    'Chiefs … Broncos',
    'The Chiefs are good, and yet the Broncos can do it',
  ])('link outright, though each plays somebody else before: %s', (text) => {
    expect(linked(schedule, text)).toEqual(['fixture']);
  });

  it('one alone links to its own next event', () => {
    expect(linked(schedule, 'Such a good NFL team, the Kansas City Chiefs')).toEqual(['sooner']);
  });

  it('who meet nowhere link to nothing when joined, and each to its own when not', () => {
    const apart = schedule.filter(({ id }) => id !== 'fixture');
    expect(linked(apart, 'Chiefs vs Broncos')).toEqual([]);
    expect(
      linked(apart, 'Kansas City Chiefs and Denver Broncos are the best of the NFL').toSorted(),
    ).toEqual(['other', 'sooner']);
  });
});

describe('a competition that is named', () => {
  const club = 'Bayern Munich';
  const schedule = [
    event('home', 'bundesliga', [club, 'Borussia Dortmund'], 20),
    event('cup', 'ucl', [club, 'Arsenal'], 70),
  ];

  it('is the one that its event belongs to', () => {
    expect(linked(schedule, 'FC Bayern München in the Bundesliga')).toEqual(['home']);
    expect(linked(schedule, 'FC Bayern München in the Champions League')).toEqual(['cup']);
    expect(linked(schedule, 'FC Bayern München in the Premier League')).not.toEqual(['cup']);
  });
});

describe('codes of several leagues', () => {
  const apart = [
    event('twins', 'mlb', ['Minnesota Twins', 'Cleveland Guardians'], 2),
    event('tigers', 'mlb', ['Detroit Tigers', 'Chicago White Sox'], 2),
    event('wild', 'nhl', ['Minnesota Wild', 'Chicago Blackhawks'], 2),
    event('wings', 'nhl', ['Detroit Red Wings', 'Boston Bruins'], 2),
    event('vikings', 'nfl', ['Minnesota Vikings', 'Chicago Bears'], 2),
    event('lions', 'nfl', ['Detroit Lions', 'Green Bay Packers'], 2),
  ];
  const nba = event('nba', 'nba', ['Minnesota Timberwolves', 'Detroit Pistons'], 2);
  const nfl = event('nfl', 'nfl', ['Minnesota Vikings', 'Detroit Lions'], 3);

  it.each(['#MINvsDET', 'MIN @ DET', 'MIN vs DET tonight'])('%s', (text) => {
    expect(linked(apart, text)).toEqual([]);
    expect(linked([...apart, nba], text)).toEqual(['nba']);
    expect(linked([...apart, nba, nfl], text)).toEqual([]);
  });

  it('are told apart by the terms of a sport', () => {
    expect(linked([...apart, nba, nfl], '#MINvsDET touchdown')).toEqual(['nfl']);
  });

  it('are nations too', () => {
    const cricket = event('cricket', 'cricket', ['Australia', 'India'], 2);
    const football = event('football', 'worldcup', ['Australia', 'Japan'], 2);
    const both = event('both', 'worldcup', ['Australia', 'India'], 2);
    expect(linked([cricket, football], '#AusvsIndia')).toEqual(['cricket']);
    expect(linked([cricket, both], '#AusvsIndia')).toEqual([]);
    expect(linked([cricket, both], 'Australia vs India, the wickets tumble')).toEqual(['cricket']);
  });
});

describe('"us" in a hashtag', () => {
  const schedule = [event('final', 'womensworldcup', ['United States', 'China'], 2)];

  it.each(['#USvsChina', '#usvschina'])('is a side of a match-up: %s', (text) => {
    expect(linked(schedule, text)).toEqual(['final']);
  });

  it.each(['#US', '#JoinUs', '#usvsthem', 'win this match for us, #China'])(
    'is nobody else: %s',
    (text) => {
      expect(linked(schedule, text)).toEqual([]);
    },
  );
});

describe('what is over', () => {
  const next = event('next', 'nfl', [CHIEFS, BRONCOS], 7 * 24);
  const over = event('over', 'nfl', [CHIEFS, RAVENS], -4, 'final');
  const NFL_POST = 'What an NFL team, the Kansas City Chiefs';

  it('is what people talk of for a while: the next one is not meant', () => {
    expect(linked([over, next], NFL_POST)).toEqual([]);
    expect(linked([over, next], NFL_POST, NOW + 4 * HOUR)).toEqual(['next']);
  });

  it('was meant while it was on, and shortly before', () => {
    expect(linked([over, next], { text: NFL_POST, time: NOW - 2 * HOUR })).toEqual([]);
    expect(linked([over, next], { text: NFL_POST, time: NOW - 5 * HOUR })).toEqual([]);
  });

  it('is meant by its two sides for longer, the next one by its own', () => {
    const later = NOW + 7 * HOUR;
    expect(linked([over, next], 'Chiefs 27, Ravens 20', later)).toEqual([]);
    expect(linked([over, next], 'Chiefs vs Broncos next', NOW)).toEqual(['next']);
  });

  it('is no first game of two', () => {
    const first = event('first', 'mlb', [YANKEES, RED_SOX], -4, 'final');
    const live = event('second', 'mlb', [YANKEES, RED_SOX], -0.5, 'live');
    const soon = event('second', 'mlb', [YANKEES, RED_SOX], 1);
    expect(linked([first, live], 'Yankees vs Red Sox')).toEqual(['second']);
    expect(linked([first, soon], 'Yankees vs Red Sox')).toEqual(['second']);
    expect(linked([first, live], { text: 'Yankees vs Red Sox', time: NOW - 3 * HOUR })).toEqual([]);
  });

  it('is a series of games: the one of tomorrow is not that of today', () => {
    const today = event('today', 'mlb', [YANKEES, RED_SOX], -4, 'final');
    const tomorrow = event('tomorrow', 'mlb', [YANKEES, RED_SOX], 20);
    expect(linked([today, tomorrow], 'Yankees 5, Red Sox 3')).toEqual([]);
  });

  it('is what no source speaks of any more', () => {
    expect(linked([event('silent', 'nfl', [CHIEFS, RAVENS], -9)], 'Chiefs vs Ravens')).toEqual([]);
  });
});

describe('a status', () => {
  const next = event('next', 'nfl', [CHIEFS, BRONCOS], 7 * 24);
  const text = 'What an NFL team, the Kansas City Chiefs';
  it.each<[EventStatus, string]>([
    ['live', 'now'],
    ['suspended', 'now'],
    ['delayed', 'now'],
    ['scheduled', 'now'],
    ['postponed', 'next'],
    ['cancelled', 'next'],
  ])('%s', (status, expected) => {
    const now = event('now', 'nfl', [CHIEFS, RAVENS], -1, status);
    expect(linked([now, next], text)).toEqual([expected]);
    expect(linked([now, next], 'Chiefs vs Ravens')).toEqual(['now']);
  });

  it('that is off is news for half a day', () => {
    const off = event('off', 'nfl', [CHIEFS, RAVENS], 20, 'postponed');
    expect(linked([off], 'Chiefs vs Ravens')).toEqual([]);
    expect(linked([off], 'Chiefs vs Ravens', NOW + 10 * HOUR)).toEqual(['off']);
  });

  it('live comes before a pause, and of two that are live none is sure', () => {
    const paused = event('paused', 'mlb', [YANKEES, RED_SOX], -3, 'suspended');
    const live = event('live', 'mlb', [YANKEES, RED_SOX], -1, 'live');
    const twice = event('twice', 'mlb', [YANKEES, RED_SOX], -1, 'live');
    expect(linked([paused, live], 'Yankees vs Red Sox')).toEqual(['live']);
    expect(linked([live, twice], 'Yankees vs Red Sox')).toEqual([]);
  });
});

describe("a post's own time", () => {
  const tonight = [event('tonight', 'nfl', [CHIEFS, RAVENS], 4)];
  const alone = (time: number) =>
    linked(tonight, { text: 'What an NFL team, the Kansas City Chiefs', time });
  const both = (time: number) => linked(tonight, { text: 'Chiefs vs Ravens', time });

  it('of days ago is not about tonight', () => {
    expect(alone(NOW - 3 * DAY)).toEqual([]);
    expect(both(NOW - 3 * DAY)).toEqual([]);
  });

  it('of yesterday is about tonight only when it names both', () => {
    expect(alone(NOW - 20 * HOUR)).toEqual([]);
    expect(both(NOW - 20 * HOUR)).toEqual(['tonight']);
  });

  it('of this morning is about tonight', () => {
    expect(alone(NOW - 7 * HOUR)).toEqual(['tonight']);
  });

  it('that cannot be is as good as none', () => {
    for (const time of [NaN, Infinity, NOW + 5 * DAY]) expect(alone(time)).toEqual(['tonight']);
    for (const time of [-Infinity, -1, 0]) expect(alone(time)).toEqual([]);
  });

  it('lies before an event that has begun since', () => {
    const begun = [event('begun', 'nfl', [CHIEFS, RAVENS], -1, 'live')];
    const text = 'What an NFL team, the Kansas City Chiefs';
    expect(linked(begun, { text, time: NOW - 5 * HOUR })).toEqual(['begun']);
    expect(linked(begun, { text, time: NOW - 3 * DAY })).toEqual([]);
  });

  it('lies within an event of several days', () => {
    const days = event('days', 'cricket', ['Australia', 'India'], -60, 'live', {
      end: NOW + 40 * HOUR,
    });
    expect(linked([days], { text: 'Australia v India', time: NOW - 30 * HOUR })).toEqual(['days']);
  });
});

describe('a show of every day', () => {
  const day = (id: string, start: number, status: EventStatus) =>
    event(id, 'news', [], start, status, { title: 'Bloomberg Surveillance' });
  const days = [
    day('today', -2, 'live'),
    day('tomorrow', 22, 'scheduled'),
    day('third', 46, 'scheduled'),
  ];
  const text = 'Watching Bloomberg Surveillance';

  it('is the one that is on, else the next', () => {
    expect(linked(days, text)).toEqual(['today']);
    expect(linked(days.slice(1), text)).toEqual(['tomorrow']);
    expect(linked(days, { text, time: NOW - 30 * HOUR })).toEqual([]);
  });
});
