import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { espn } from '../../../../utils/sources/espn/index.ts';
import { SourceError } from '../../../../utils/sources/source.ts';

const NOW = Date.parse('2026-11-22T19:40:00Z');
const context = { league: 'nfl', now: NOW };

const good = {
  id: '1',
  date: '2026-11-22T18:00Z',
  name: 'Buffalo Bills at New York Jets',
  status: { period: 1, type: { name: 'STATUS_IN_PROGRESS', state: 'in' } },
};

const parse = (events: unknown[]) => espn.parse(JSON.stringify({ events }), context);
const parseOne = (changes: object) =>
  parse([
    { ...good, ...changes },
    { ...good, id: 'good' },
  ]);

describe('an answer that is unusable as a whole', () => {
  it.each([
    ['a web page', '<!doctype html><title>Denied</title>', 'a web page'],
    ['half an answer', '{"events":[{"id":"1"', 'cut off'],
    ['nothing', '', 'cut off'],
    ['no list', '{"sports":[]}', 'no list of events'],
    ['a list of the wrong type', '{"events":{"id":1}}', 'no list of events'],
    ['just a number', '17', 'no list of events'],
    [
      'an error of ESPN',
      '{"code":400,"message":"Failed to get events endpoint."}',
      'Failed to get',
    ],
  ])('says so for %s', (_what, text, words) => {
    expect(() => espn.parse(text, context)).toThrow(SourceError);
    expect(() => espn.parse(text, context)).toThrow(words);
  });

  it('says so for a league that ESPN does not carry', () => {
    expect(() => espn.parse('{"events":[]}', { league: 'shows', now: NOW })).toThrow(SourceError);
  });

  it('reads one that begins with a byte-order mark', () => {
    expect(espn.parse(`\uFEFF${JSON.stringify({ events: [good] })}`, context).events).toHaveLength(
      1,
    );
  });
});

describe('one bad event', () => {
  it.each([
    ['no id', { id: undefined }, 'not readable'],
    ['an id that is a sentence', { id: 'one two' }, 'not readable'],
    ['no name and nobody in it', { name: undefined }, 'no name'],
    ['no date', { date: undefined }, 'no date'],
    ['a date in words', { date: 'next Sunday' }, 'no date'],
    ['a date without a zone', { date: '2026-11-22T18:00' }, 'no date'],
    ['a month 13', { date: '2026-13-22T18:00Z' }, 'no date'],
    ['a date before anything', { date: '1970-01-01T00:00Z' }, 'a date that cannot be right'],
    ['a date years ahead', { date: '2031-11-22T18:00Z' }, 'a date that cannot be right'],
  ])('with %s is dropped and counted, its neighbour kept', (_what, changes, reason) => {
    const { events, dropped } = parseOne(changes);
    expect(events.map((event) => event.id)).toEqual(['espn:nfl:good']);
    expect(dropped).toEqual({ [reason]: 1 });
  });

  it.each([null, 7, 'x', [], true])('that is %j is dropped and counted', (raw) => {
    const { events, dropped } = parse([raw, good]);
    expect(events).toHaveLength(1);
    expect(dropped).toEqual({ 'not readable': 1 });
  });
});

describe('an answer without end', () => {
  it('is cut at events', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => ({ ...good, id: String(index) }));
    const { events, warnings } = parse(many);
    expect(events).toHaveLength(2000);
    expect(warnings).toEqual(['more than 2000 events: the rest was left out']);
  });

  it('is cut at the matches of one event', () => {
    const draw = { ...good, competitions: Array.from({ length: 30_000 }, () => ({})) };
    const { events, warnings } = espn.parse(JSON.stringify({ events: [draw, draw] }), {
      league: 'atp',
      now: NOW,
    });
    expect(events).toHaveLength(2000);
    expect(warnings).toHaveLength(1);
  });
});

describe('one bad field', () => {
  it.each([
    ['competitions', 'none'],
    ['links', { href: 'x' }],
    ['status', 'live'],
    ['season', 5],
    ['groupings', [null]],
    ['competitions', [{ competitors: [null, 5, { team: 'x' }], geoBroadcasts: [{}, 'ESPN'] }]],
  ])('%s costs only itself', (field, value) => {
    const { events, dropped } = parseOne({ [field]: value });
    expect(events.map((event) => event.title)).toEqual([good.name, good.name]);
    expect(dropped).toEqual({});
  });

  it.each(['constructor', '__proto__', 'toString'])('a market called %s is none', (type) => {
    const rows = [{ media: { shortName: 'NBC' }, market: { type } }];
    const names = [{ names: ['CBS'], market: type }];
    const competition = { id: '1', geoBroadcasts: rows, broadcasts: names };
    const { events } = parseOne({ competitions: [competition] });
    expect(events[0]?.broadcasts).toEqual([
      { outlet: 'NBC', kind: 'tv' },
      { outlet: 'CBS', kind: 'tv' },
    ]);
  });

  it('replaces an end before its start by an estimate, and says so', () => {
    const golf = { ...good, date: '2026-11-19T05:00Z', endDate: '2026-11-01T05:00Z' };
    const text = JSON.stringify({ events: [golf] });
    const { events, mended } = espn.parse(text, { league: 'pga', now: NOW });
    expect(events[0]?.end).toBeGreaterThan(Date.parse(golf.date));
    expect(events[0]?.endEstimated).toBe(true);
    expect(mended).toEqual({ 'an end before its start was replaced by an estimate': 1 });
  });

  it('takes no link but an https page of ESPN', () => {
    const hrefs = [
      'javascript:alert(1)',
      'https://espn.com.evil.example/x',
      'https://user:secret@www.espn.com/x',
      'data:text/html,x',
      'ftp://www.espn.com/x',
    ];
    const links = hrefs.map((href) => ({ rel: ['live'], href }));
    expect(parseOne({ links }).events[0]).not.toHaveProperty('url');
  });
});

describe('hostile names', () => {
  const named = (displayName: string) =>
    parseOne({
      competitions: [
        {
          competitors: [
            { homeAway: 'home', team: { id: '1', displayName } },
            { homeAway: 'away', team: { id: '2', displayName: 'Jets' } },
          ],
          geoBroadcasts: [{ media: { shortName: displayName } }],
        },
      ],
    }).events[0];

  it('lose direction marks, control characters and line breaks', () => {
    const event = named('\u202EslliB\u202C \u0000Buffalo\n\n\u200FBills\u2066');
    expect(event?.competitors[1]?.name).toBe('slliB Buffalo Bills');
  });

  it('keep markup as the harmless text it is', () => {
    expect(named('<img src=x onerror=alert(1)>')?.competitors[1]?.name).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });

  it('are cut at a bearable length, never through a character', () => {
    const event = named('🏈'.repeat(5000));
    const name = event?.competitors[1]?.name ?? '';
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/^🏈+…$/u);
    expect(event?.title.length).toBeLessThanOrEqual(160);
    expect(event?.broadcasts[0]?.outlet.length).toBeLessThanOrEqual(40);
  });
});

describe('a size at which ESPN cuts silently', () => {
  const many = (count: number) =>
    parse(Array.from({ length: count }, (_, index) => ({ ...good, id: `e${index}` })));

  it.each([25, 100])('%d is warned of', (count) => {
    expect(many(count).warnings).toEqual([expect.stringContaining(`exactly ${count}`)]);
  });

  it('24 is not', () => {
    expect(many(24).warnings).toEqual([]);
  });
});

describe('whatever comes', () => {
  const leagues = fc.constantFrom('nfl', 'atp', 'ufc', 'f1', 'pga', 'ipl', 'epl', 'nhl', 'mlb');
  const shapes = fc.dictionary(
    fc.constantFrom('id', 'date', 'name', 'competitions', 'groupings', 'status', 'links', 'uid'),
    fc.jsonValue({ maxDepth: 4 }),
  );

  it('throws nothing but SourceError and keeps the good neighbour', () => {
    fc.assert(
      fc.property(
        leagues,
        fc.array(fc.oneof(fc.jsonValue(), shapes), { maxLength: 4 }),
        (league, bad) => {
          const text = JSON.stringify({ events: [...bad, { ...good, id: 'neighbour' }] });
          const { events } = espn.parse(text, { league, now: NOW });
          expect(events.some((event) => event.id.includes('neighbour'))).toBe(true);
        },
      ),
    );
  });

  /** The name of what parsing throws. */
  const failureOf = (text: string): string | undefined => {
    try {
      espn.parse(text, context);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.name : typeof error;
    }
  };

  it('throws nothing but SourceError for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(failureOf(text)).toBeOneOf([undefined, 'SourceError']);
      }),
    );
  });
});
