import { describe, expect, it } from 'vitest';

import { mlbtv } from '../../../utils/sources/mlbtv.ts';
import { NO_SETUP, SourceError } from '../../../utils/sources/source.ts';
import { cuts, mutations, wrongLeaves } from './damage.ts';

const NOW = Date.parse('2026-09-04T14:00:00Z');
const parse = (text: string) => mlbtv.parse(text, { league: 'mlb', now: NOW });

const side = (teamId: number, teamName: string, teamAbbrv: string) => ({
  teamId,
  teamName,
  teamAbbrv,
});
const game = (gamePk: string, free: boolean, more: object = {}) => ({
  gamePk,
  gameData: {
    gameDate: '2026-09-04T18:10:00Z',
    away: side(109, 'D-backs', 'AZ'),
    home: side(114, 'Guardians', 'CLE'),
  },
  videoFeeds: [{ freeGame: false }, { freeGame: free }],
  ...more,
});
const programme = (...results: unknown[]): string => JSON.stringify({ results });

describe('the programme of MLB.TV', () => {
  it('tells the free game alone, by the names of its clubs, with its address', () => {
    const { events, dropped } = parse(programme(game('1', false), game('824424', true)));
    expect(dropped).toEqual({});
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      id: 'mlbtv:mlb:824424',
      title: 'Arizona Diamondbacks at Cleveland Guardians',
      start: Date.parse('2026-09-04T18:10:00Z'),
      status: 'scheduled',
      broadcasts: [
        { outlet: 'MLB.TV Free Game', kind: 'stream', url: 'https://www.mlb.com/tv/g824424' },
      ],
      sources: ['mlbtv'],
    });
  });

  it.each(['2026-09-04T18:10:00+0000', '2026-09-04T18:10:00+00:00', '2026-09-04T14:10:00-0400'])(
    'reads the hour %s',
    (gameDate) => {
      const [event] = parse(
        programme(game('1', true, { gameData: { ...game('1', true).gameData, gameDate } })),
      ).events;
      expect(event?.start).toBe(Date.parse('2026-09-04T18:10:00Z'));
    },
  );

  it('says nothing on a day without one', () => {
    expect(parse(programme(game('1', false))).events).toEqual([]);
    expect(parse(programme()).events).toEqual([]);
  });

  it('drops and counts what can’t be read, and keeps its neighbour', () => {
    const { away, home } = game('2', true).gameData;
    const undated = game('2', true, { gameData: { away, home } });
    const { events, dropped } = parse(
      programme(null, { gamePk: 'one two' }, undated, game('3', true)),
    );
    expect(events.map(({ id }) => id)).toEqual(['mlbtv:mlb:3']);
    expect(dropped).toEqual({ 'not readable': 2, 'no date': 1 });
  });

  it('is refused when it is none', () => {
    expect(() => parse('<html>')).toThrow(SourceError);
    expect(() => parse('{"results":{}}')).toThrow('no list of games');
    for (const text of cuts(programme(game('1', true))))
      expect(() => parse(text)).toThrow(SourceError);
  });

  it('does no harm when it is damaged', () => {
    const whole = programme(game('1', true), game('2', true));
    const isFair = (text: string): boolean => {
      mlbtv.looksLike?.(text);
      try {
        return parse(text).events.length <= 2;
      } catch (error) {
        return error instanceof SourceError;
      }
    };
    const harmed = [...wrongLeaves(JSON.parse(whole))].map(({ text }) => text);
    expect([...harmed, ...mutations(whole, 2000)].filter((text) => !isFair(text))).toEqual([]);
  });

  it('is known by its beginning', () => {
    expect(mlbtv.looksLike?.(programme(game('1', true)))).toBe(true);
    expect(mlbtv.looksLike?.('{"results":[{"id":5}]}')).toBe(false);
  });

  it('is asked for once a day', () => {
    const asked = mlbtv.requests('mlb', NOW, NO_SETUP);
    expect(asked.map(({ urls, purpose }) => [urls, purpose])).toEqual([
      [['https://mastapi.mobile.mlbinfra.com/api/epg/v3/search?date=2026-09-04&exp=MLB'], 'ahead'],
    ]);
    expect(mlbtv.requests('nhl', NOW, NO_SETUP)).toEqual([]);
  });
});
