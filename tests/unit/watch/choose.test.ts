import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Broadcast, LiveEvent } from '../../../utils/events.ts';
import { HOUR } from '../../../utils/spans.ts';
import { watchOptions } from '../../../utils/watch/choose.ts';

const START = Date.UTC(2026, 10, 22, 18);

const event = (broadcasts: Broadcast[], url?: string): LiveEvent => ({
  id: 'espn:nfl:1',
  league: 'nfl',
  title: 'Hawks at Owls',
  competitors: [],
  start: START,
  end: START + 3 * HOUR,
  endEstimated: true,
  timeTbd: false,
  status: 'live',
  broadcasts,
  ...(url === undefined ? {} : { url }),
  sources: ['espn'],
  mergedFrom: ['espn:nfl:1'],
  seenAt: START,
  changedAt: START,
});

const tv = (outlet: string, more: Partial<Broadcast> = {}): Broadcast => ({
  outlet,
  kind: 'tv',
  ...more,
});

const american = { region: 'US', services: [] };
const PAGE = 'https://www.espn.com/nfl/game/_/gameId/1';
const ids = (...args: Parameters<typeof watchOptions>) =>
  watchOptions(...args).map((option) => option.broadcaster);

describe('which places are offered', () => {
  it('offers every broadcaster once, and the event’s page last', () => {
    const broadcasts = [tv('NBC/Peacock'), tv('Peacock'), tv('Telemundo')];
    expect(ids(event(broadcasts, PAGE), american)).toEqual(['nbc', 'peacock', 'telemundo', 'page']);
  });

  it('leaves radio out', () => {
    expect(ids(event([tv('ESPN', { kind: 'radio' })]), american)).toEqual([]);
  });

  it('names the page after its host', () => {
    const [page] = watchOptions(event([], PAGE), american);
    expect(page).toEqual({
      broadcaster: 'page',
      name: 'espn.com',
      url: PAGE,
      access: 'unknown',
      mine: false,
    });
  });

  it('says what it knows of a broadcast', () => {
    const [option] = watchOptions(event([tv('ESPN Deportes', { language: 'es' })]), american);
    expect(option).toEqual({
      broadcaster: 'espn-deportes',
      name: 'ESPN Deportes',
      url: 'https://www.espn.com/watch/player?network=espndeportes',
      access: 'subscription',
      mine: false,
      inRegion: true,
      language: 'es',
    });
  });
});

describe('which address opens', () => {
  const direct = 'https://www.peacocktv.com/watch/asset/1';

  it('is the broadcast’s own one where there is one', () => {
    const [option] = watchOptions(event([tv('Peacock', { url: direct })]), american);
    expect(option?.url).toBe(direct);
  });

  it('is that of the broadcast which has one, when a broadcaster comes twice', () => {
    const options = watchOptions(event([tv('Peacock'), tv('Peacock', { url: direct })]), american);
    expect(options.map((option) => option.url)).toEqual([direct]);
  });

  it('does not give one broadcaster the address of another', () => {
    const [nbc, peacock] = watchOptions(event([tv('NBC/Peacock', { url: direct })]), american);
    expect(nbc?.url).toMatch(/^https:\/\/www\.nbc\.com\//);
    expect(peacock?.url).toBe(direct);
  });

  it.each([
    'javascript:alert(1)',
    'http://a.example/',
    'data:text/html,x',
    'https://u:p@a.example/',
  ])('is never %s', (url) => {
    const options = watchOptions(event([tv('Peacock', { url }), tv('W9', { url })], url), american);
    expect(options.map((option) => option.url)).toEqual(['https://www.peacocktv.com/sports']);
  });

  it('is the event’s page for an outlet whose stream is not known', () => {
    const unknown = tv('PAC12', { region: 'US', market: 'national' });
    const options = watchOptions(event([unknown, tv('NBC')], PAGE), american);
    expect(options.map((option) => option.name)).toEqual(['NBC', 'PAC12', 'espn.com']);
    expect(options[1]).toMatchObject({ url: PAGE, access: 'unknown', mine: false });
  });

  it('is none for an unknown outlet of an event without a page', () => {
    expect(ids(event([tv('PAC12')]), american)).toEqual([]);
  });
});

describe('what comes first', () => {
  it('what the person has, in the person’s order', () => {
    const broadcasts = [
      tv('CBS', { market: 'national' }),
      tv('Tubi'),
      tv('Netflix'),
      tv('Peacock'),
    ];
    const services = ['peacock', 'netflix'];
    expect(ids(event(broadcasts), { region: 'US', services })).toEqual([
      'peacock',
      'netflix',
      'tubi',
      'cbs',
    ]);
  });

  it('a broadcaster counts by the best of the services that open it', () => {
    const services = ['cable', 'peacock', 'youtube-tv'];
    const options = watchOptions(event([tv('Peacock'), tv('USA Net')]), { region: 'US', services });
    expect(options.map((option) => option.broadcaster)).toEqual(['usa-network', 'peacock']);
    expect(options.every((option) => option.mine)).toBe(true);
  });

  it('then free, national, any other in the region, not known, another region', () => {
    const broadcasts = [
      tv('Sky Sports'),
      tv('W9', { url: 'https://w9.example/live' }),
      tv('NESN', { market: 'home' }),
      tv('NBC', { market: 'national' }),
      tv('Victory+', { market: 'home' }),
    ];
    expect(ids(event(broadcasts), american)).toEqual([
      'victory-plus',
      'nbc',
      'nesn',
      'outlet:w9',
      'sky-sports',
    ]);
  });

  it('the event’s page before what is known not to serve the region', () => {
    const broadcasts = [tv('NBC', { region: 'US' }), tv('Sky Sports')];
    const from = (region: string) => ids(event(broadcasts, PAGE), { region, services: [] });
    expect(from('GB')).toEqual(['sky-sports', 'page', 'nbc']);
    expect(from('DE')).toEqual(['page', 'nbc', 'sky-sports']);
    expect(from('US')).toEqual(['nbc', 'page', 'sky-sports']);
  });

  it('what the person has does not come first where it does not serve them', () => {
    const broadcasts = [tv('Peacock', { region: 'US' }), tv('Sky Sports')];
    const options = watchOptions(event(broadcasts), { region: 'GB', services: ['peacock'] });
    expect(options.map((option) => [option.broadcaster, option.mine, option.inRegion])).toEqual([
      ['sky-sports', false, true],
      ['peacock', true, false],
    ]);
  });

  it('the region of a broadcast counts more than where its broadcaster is', () => {
    const [option] = watchOptions(event([tv('Apple TV', { region: 'us' })]), {
      region: 'GB',
      services: [],
    });
    expect(option?.inRegion).toBe(false);
  });

  it('the source’s order, where nothing else tells', () => {
    expect(ids(event([tv('FS1'), tv('CBS'), tv('ABC')]), american)).toEqual(['fs1', 'cbs', 'abc']);
  });
});

it('any outlets and addresses give https addresses, one a broadcaster', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('NBC', 'ESPN/ABC', 'Peacock', 'W9', 'W-9'));
  const broadcasts = fc.array(
    fc.record(
      {
        outlet: text,
        kind: fc.constantFrom('tv', 'stream', 'radio'),
        region: fc.constantFrom('US', 'GB'),
        url: fc.oneof(fc.webUrl(), fc.webUrl({ validSchemes: ['https'] }), fc.string()),
      },
      { requiredKeys: ['outlet', 'kind'] },
    ),
  );
  fc.assert(
    fc.property(broadcasts, (list) => {
      const options = watchOptions(event(list, PAGE), american);
      const found = options.map((option) => option.broadcaster);
      expect(new Set(found).size).toBe(found.length);
      expect(options.every((option) => option.url.startsWith('https://'))).toBe(true);
      expect(options.every((option) => option.name !== '')).toBe(true);
    }),
  );
});
