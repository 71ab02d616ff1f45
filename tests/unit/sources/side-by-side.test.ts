/** MLB's answers, ESPN's and MLB.TV's of one evening: one schedule, each field from who knows it. */
import { describe, expect, it } from 'vitest';

import { withKnownCompetitors } from '../../../utils/catalog/known.ts';
import type { LiveEvent } from '../../../utils/events.ts';
import { mergeTellings } from '../../../utils/schedule/merge.ts';
import { espn } from '../../../utils/sources/espn/index.ts';
import { mlb } from '../../../utils/sources/mlb/index.ts';
import { mlbtv } from '../../../utils/sources/mlbtv.ts';
import type { ScheduleSource } from '../../../utils/sources/source.ts';
import { MINUTE } from '../../../utils/spans.ts';
import { answer, game, row, stateOf } from './mlb/make.ts';

const NOW = Date.parse('2026-09-04T19:30:00Z');

const telling = (source: ScheduleSource, text: string, now: number) => ({
  league: 'mlb',
  teller: source.id,
  events: source
    .parse(text, { league: 'mlb', now })
    .events.map((event) => withKnownCompetitors(event)),
});

const ofEspn = (id: string, date: string, state: string, name: string) => ({
  id,
  date,
  name: 'Arizona Diamondbacks at Cleveland Guardians',
  status: { period: 5, type: { state, name } },
  competitions: [
    {
      id,
      date,
      competitors: [
        {
          homeAway: 'home',
          team: { id: '5', displayName: 'Cleveland Guardians', abbreviation: 'CLE' },
        },
        {
          homeAway: 'away',
          team: { id: '29', displayName: 'Arizona Diamondbacks', abbreviation: 'ARI' },
        },
      ],
      geoBroadcasts: [
        {
          type: { shortName: 'Streaming' },
          market: { type: 'National' },
          media: { shortName: 'MLB.TV' },
        },
      ],
    },
  ],
});
const scoreboard = (...events: object[]): string => JSON.stringify({ events });

const programme = JSON.stringify({
  results: [
    {
      gamePk: '824424',
      gameData: {
        gameDate: '2026-09-04T18:10:00Z',
        away: { teamId: 109, teamName: 'D-backs', teamAbbrv: 'AZ' },
        home: { teamId: 114, teamName: 'Guardians', teamAbbrv: 'CLE' },
      },
      videoFeeds: [{ freeGame: true }],
    },
  ],
});

const outlets = (event: LiveEvent | undefined) =>
  event?.broadcasts.map(({ outlet, url }) => [outlet, url !== undefined]);

describe('one evening', () => {
  const live = game({
    status: stateOf('In Progress'),
    linescore: { currentInning: 5, inningState: 'Top' },
    broadcasts: [row('Guardians.TV')],
  });

  it('is one game of three sources, on although a programme that knows nothing of that came last', () => {
    const { events } = mergeTellings([
      telling(mlb, answer([live]), NOW - 20 * MINUTE),
      telling(
        espn,
        scoreboard(ofEspn('401', '2026-09-04T18:10Z', 'pre', 'STATUS_SCHEDULED')),
        NOW - 60 * MINUTE,
      ),
      telling(mlbtv, programme, NOW),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      id: 'mlb:mlb:824424',
      status: 'live',
      phase: 'Top 5th',
      sources: ['espn', 'mlb', 'mlbtv'],
    });
    expect(outlets(events[0])).toEqual([
      ['Guardians.TV', false],
      ['MLB.TV', true],
      ['MLB.TV Free Game', true],
    ]);
  });

  it('with two games keeps them apart; who knows the second one’s hour is believed', () => {
    const double = { doubleHeader: 'Y' };
    const second = { ...double, gamePk: 824387, gameNumber: 2, gameDate: '2026-09-04T18:15:00Z' };
    const { events } = mergeTellings([
      telling(mlb, answer([game(double), game(second)]), NOW),
      telling(
        espn,
        scoreboard(
          ofEspn('401', '2026-09-04T18:10Z', 'pre', 'STATUS_SCHEDULED'),
          ofEspn('402', '2026-09-04T21:40Z', 'pre', 'STATUS_SCHEDULED'),
        ),
        NOW,
      ),
    ]);
    expect(
      events.map(({ mergedFrom, start }) => [new Date(start).toISOString(), ...mergedFrom]),
    ).toEqual([
      ['2026-09-04T18:10:00.000Z', 'espn:mlb:401', 'mlb:mlb:824424'],
      ['2026-09-04T21:40:00.000Z', 'espn:mlb:402', 'mlb:mlb:824387'],
    ]);
  });
});
