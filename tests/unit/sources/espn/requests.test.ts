import { describe, expect, it } from 'vitest';

import { LEAGUES } from '../../../../utils/catalog/leagues.ts';
import { httpsUrl } from '../../../../utils/https.ts';
import { WINDOW_AHEAD } from '../../../../utils/schedule/window.ts';
import { requestsFor } from '../../../../utils/sources/espn/requests.ts';
import { addDays, easternDay, startOfEasternDay } from '../../../../utils/sources/kit/time.ts';

const keys = (league: string, now: string) =>
  requestsFor(league, Date.parse(now)).map((request) => [request.key, request.purpose]);

describe('US Eastern days', () => {
  it.each([
    ['2026-07-02T03:59:00Z', '20260701'],
    ['2026-07-02T04:00:00Z', '20260702'],
    ['2026-11-22T04:59:00Z', '20261121'],
    ['2026-11-22T05:00:00Z', '20261122'],
  ])('%s is in %s', (instant, day) => {
    expect(easternDay(Date.parse(instant))).toBe(day);
  });

  it.each([
    ['20260308', '2026-03-08T05:00:00Z', 23],
    ['20261101', '2026-11-01T04:00:00Z', 25],
    ['20261231', '2026-12-31T05:00:00Z', 24],
  ])('%s begins at %s and lasts %d hours', (day, begin, hours) => {
    expect(startOfEasternDay(day)).toBe(Date.parse(begin));
    expect((startOfEasternDay(addDays(day, 1)) - startOfEasternDay(day)) / 3_600_000).toBe(hours);
  });
});

describe('requests', () => {
  it('ask for today and the month, at both hosts', () => {
    const requests = requestsFor('nfl', Date.parse('2026-11-14T20:00:00Z'));
    expect(requests.map(({ key, purpose }) => [key, purpose])).toEqual([
      ['espn:nfl:day:20261114', 'now'],
      ['espn:nfl:month:202611', 'ahead'],
    ]);
    expect(requests[0]?.urls).toEqual([
      'https://site.api.espn.com/apis/site/v2/sports/football/nfl/scoreboard?dates=20261114&limit=400',
      'https://site.web.api.espn.com/apis/site/v2/sports/football/nfl/scoreboard?dates=20261114&limit=400',
    ]);
    expect(requests[1]?.urls[0]).toContain('?dates=202611&limit=500');
    // What is on today stands in the month's answer too.
    expect(requests[1]?.covers.from).toBe(requests[0]?.covers.from);
  });

  it('ask for yesterday too until ten in the morning, Eastern', () => {
    expect(keys('nfl', '2026-11-14T14:59:00Z')).toContainEqual(['espn:nfl:day:20261113', 'now']);
    expect(keys('nfl', '2026-11-14T15:00:00Z')).not.toContainEqual([
      'espn:nfl:day:20261113',
      'now',
    ]);
  });

  it('ask for two months when the window reaches into the next', () => {
    expect(keys('epl', '2026-12-27T20:00:00Z').slice(1)).toEqual([
      ['espn:epl:month:202612', 'ahead'],
      ['espn:epl:month:202701', 'ahead'],
    ]);
    expect(keys('epl', '2027-01-01T05:00:00Z').slice(2)).toEqual([
      ['espn:epl:month:202701', 'ahead'],
    ]);
  });

  it('ask day by day, with its groups, for a college whose month passes the limit', () => {
    const requests = requestsFor('ncaam', Date.parse('2026-11-14T20:00:00Z'));
    expect(requests.map(({ key }) => key.split(':').slice(2).join())).toEqual(
      [14, 15, 16, 17, 18, 19, 20, 21, 22].map((day) => `day,202611${day}`),
    );
    expect(requests.every(({ urls }) => urls.every((url) => url.includes('&groups=50')))).toBe(
      true,
    );
  });

  it('ask for college football by the month, for all of its division', () => {
    const requests = requestsFor('ncaaf', Date.parse('2026-11-14T20:00:00Z'));
    expect(requests.map(({ purpose }) => purpose)).toEqual(['now', 'ahead']);
    expect(requests[1]?.urls[0]).toContain('?dates=202611&limit=500&groups=80');
  });

  it('stand back where a league has a source of its own', () => {
    const backs = ['nhl', 'mlb', 'nfl'].map((league) =>
      requestsFor(league, Date.parse('2026-11-14T20:00:00Z')).map((request) => request.backs),
    );
    expect(backs).toEqual([
      ['nhl', 'nhl'],
      ['mlb', 'mlb'],
      [undefined, undefined],
    ]);
  });

  it('never ask for a range, and never beyond the limit that is silently cut', () => {
    for (const { id } of LEAGUES) {
      for (const { urls } of requestsFor(id, Date.parse('2026-11-14T14:00:00Z'))) {
        for (const url of urls) {
          expect(httpsUrl(url)).toBe(url);
          const query = new URL(url).searchParams;
          expect(query.get('dates')).toMatch(/^\d{6}(\d{2})?$/);
          expect(Number(query.get('limit') ?? 0)).toBeLessThanOrEqual(500);
        }
      }
    }
  });

  it('cover every hour from now to the end of the window, without a gap', () => {
    for (const league of ['nfl', 'ncaam', 'epl']) {
      for (const now of ['2026-11-14T20:00Z', '2026-12-29T02:00Z', '2026-03-07T12:00Z'].map(
        Date.parse,
      )) {
        const covers = requestsFor(league, now).map((request) => request.covers);
        for (let at = now; at < now + WINDOW_AHEAD; at += 3_600_000) {
          expect(covers.some(({ from, to }) => from <= at && at < to)).toBe(true);
        }
      }
    }
  });

  it.each([
    ['nwsl', 'soccer/usa.nwsl'],
    ['ligamx', 'soccer/mex.1'],
    ['sixnations', 'rugby/180659'],
    ['rugbyworldcup', 'rugby/164205'],
    ['testrugby', 'rugby/289234'],
    ['nationschampionship', 'rugby/17567'],
    ['nrl', 'rugby-league/3'],
    ['cricket', 'cricket/scorepanel'],
    ['f1', 'racing/f1'],
    ['ufc', 'mma/ufc'],
  ])('reach %s at %s', (league, path) => {
    const [today] = requestsFor(league, Date.parse('2026-11-14T20:00:00Z'));
    expect(today?.urls.map((url) => url.split('/sports/')[1]?.split(/\/scoreboard|\?/)[0])).toEqual(
      [path, path],
    );
  });

  it('are none for a league that ESPN does not carry', () => {
    expect(requestsFor('shows', 0)).toEqual([]);
    expect(requestsFor('feed:abc', 0)).toEqual([]);
  });
});
