import { describe, expect, it } from 'vitest';

import { pandascore } from '../../../utils/sources/pandascore/index.ts';
import { NO_SETUP, type Setup } from '../../../utils/sources/source.ts';
import { faultsUnderDamage } from './withstand.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const context = { league: 'lol', now: NOW };
const KEYED: Setup = { ...NO_SETUP, keys: { pandascore: 'secret' } };

const match = {
  id: 990_001,
  name: 'Upper bracket final: T1 vs GEN',
  status: 'running',
  begin_at: '2026-11-22T19:05:00Z',
  scheduled_at: '2026-11-22T19:00:00Z',
  end_at: null,
  number_of_games: 5,
  videogame: { id: 1, name: 'LoL', slug: 'league-of-legends' },
  league: { id: 293, name: 'LCK' },
  opponents: [
    { type: 'Team', opponent: { id: 11, name: 'T1', acronym: 'T1' } },
    { type: 'Team', opponent: { id: 12, name: 'Gen.G', acronym: 'GEN' } },
  ],
  results: [
    { team_id: 12, score: 1 },
    { team_id: 11, score: 2 },
  ],
  streams_list: [
    { language: 'ko', main: false, official: false, raw_url: 'https://www.youtube.com/watch?v=a' },
    { language: 'en', main: true, official: true, raw_url: 'https://www.twitch.tv/lck' },
    { language: 'en', main: false, official: true, raw_url: 'http://insecure.example/live' },
    { language: 'fr', main: false, official: true, raw_url: 'https://live.example/lck' },
  ],
};

const parse = (matches: unknown[]) => pandascore.parse(JSON.stringify(matches), context);
const first = (changes: object) => parse([{ ...match, ...changes }]).events[0];

describe('a match of PandaScore', () => {
  it('has both sides, games won, its league as the occasion', () => {
    expect(first({})).toMatchObject({
      id: 'pandascore:lol:990001',
      league: 'lol',
      title: 'T1 v Gen.G',
      tournament: 'LCK',
      status: 'live',
      start: Date.parse('2026-11-22T19:05:00Z'),
      competitors: [
        { name: 'T1', abbreviation: 'T1', score: '2' },
        { name: 'Gen.G', abbreviation: 'GEN', score: '1' },
      ],
    });
  });

  it('has every stream at its own address, the main one first', () => {
    expect(first({})?.broadcasts).toEqual([
      { outlet: 'Twitch', kind: 'stream', language: 'en', url: 'https://www.twitch.tv/lck' },
      { outlet: 'live.example', kind: 'stream', language: 'fr', url: 'https://live.example/lck' },
      {
        outlet: 'YouTube',
        kind: 'stream',
        language: 'ko',
        url: 'https://www.youtube.com/watch?v=a',
      },
    ]);
  });

  it.each([
    ['not_started', 'scheduled'],
    ['finished', 'final'],
    ['canceled', 'cancelled'],
    ['postponed', 'postponed'],
    ['a_new_word', 'scheduled'],
  ])('that is %s counts as %s', (status, ours) => {
    expect(first({ status })?.status).toBe(ours);
  });

  it('that has no beginning yet has the one that was announced', () => {
    expect(first({ begin_at: null })?.start).toBe(Date.parse('2026-11-22T19:00:00Z'));
  });

  it('whose second side is not known yet keeps its place', () => {
    const event = first({ opponents: match.opponents.slice(0, 1), status: 'not_started' });
    expect(event?.title).toBe('T1 v TBD');
    expect(event?.competitors[1]).toMatchObject({ placeholder: true });
  });

  it('of another game is of that league, or is counted', () => {
    expect(first({ videogame: { slug: 'dota-2' } })?.league).toBe('dota');
    expect(parse([{ ...match, videogame: { slug: 'chess' } }]).dropped).toEqual({
      'league not carried': 1,
    });
  });
});

describe('PandaScore', () => {
  it('asks nothing without a key, and nothing for a league that is no game', () => {
    expect(pandascore.requests('lol', NOW, NO_SETUP)).toEqual([]);
    expect(pandascore.requests('nfl', NOW, KEYED)).toEqual([]);
  });

  it('asks for what begins around today, and for the days to come, with the key as a header', () => {
    const requests = pandascore.requests('cs', NOW, KEYED);
    expect(requests.map(({ urls: [url] }) => decodeURIComponent(url ?? ''))).toEqual([
      'https://api.pandascore.co/csgo/matches?range[begin_at]=2026-11-21T00:00:00.000Z,2026-11-22T23:59:59.999Z&sort=begin_at&per_page=100',
      'https://api.pandascore.co/csgo/matches?range[begin_at]=2026-11-23T00:00:00.000Z,2026-11-30T23:59:59.999Z&sort=begin_at&per_page=100',
    ]);
    for (const { headers } of requests) expect(headers).toEqual({ Authorization: 'Bearer secret' });
  });

  it('does not call a full page the whole', () => {
    const page = Array.from({ length: 100 }, (_, id) => ({ ...match, id }));
    expect(parse(page).warnings).toHaveLength(1);
  });

  it('says that a key is bad', () => {
    const refusal = '{"error":"Token is missing or invalid"}';
    expect(() => pandascore.parse(refusal, context)).toThrow('does not accept this key');
  });

  it('knows its own answers and their league', () => {
    const text = JSON.stringify([match]);
    expect(pandascore.looksLike?.(text)).toBe(true);
    expect(pandascore.leagueIn?.(text)).toBe('lol');
    expect(pandascore.looksLike?.('[{"matchID":1}]')).toBe(false);
  });

  it('withstands damage', () => {
    const items = [1, 2, 3].map((id) => ({ ...match, id }));
    expect(
      faultsUnderDamage({ source: pandascore, context, around: (list) => list, items }),
    ).toEqual([]);
  });
});
