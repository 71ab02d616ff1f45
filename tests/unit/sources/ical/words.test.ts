import { describe, expect, it } from 'vitest';

import { createLexicon } from '../../../../utils/catalog/lexicon.ts';
import { createRecogniser } from '../../../../utils/mentions/recogniser.ts';
import { ical } from '../../../../utils/sources/ical/index.ts';
import { twitchFeed, twitchPage } from '../../../../utils/sources/ical/twitch.ts';
import { NO_SETUP } from '../../../../utils/sources/source.ts';
import { calendar, entry, FEED, NOW, read } from './calendar.ts';

const eventOf = (...lines: string[]) => read(calendar(entry(...lines))).events[0];

describe('what an entry is called', () => {
  it('is one line, without marks that turn the words around it, and escapes undone', () => {
    expect(eventOf('SUMMARY;LANGUAGE=en:A\\, B\\nand \u202EC\\; D')?.title).toBe('A, B and C; D');
  });

  it('may be folded inside a word, a sign or its bytes', () => {
    expect(eventOf('SUMMARY:Grand fin\r\n al 🏟\r\n ️ to\r\n\tnight')?.title).toBe(
      'Grand final 🏟️ tonight',
    );
    expect(eventOf('SUMMARY:Grand \uFFFD\uFFFD\r\n \uFFFD\uFFFDfinal')?.title).toBe('Grand final');
  });

  it.each(['SUMMARY:', 'SUMMARY: \\n ', 'SUMMARY'])(
    'with %j has no name: dropped and counted',
    (line) => {
      const text = calendar(entry(line), entry('UID:two'));
      const bare = text.replace(
        'SUMMARY:Members evening with the board\r\n',
        line === 'SUMMARY' ? '' : '$&',
      );
      const parsed = read(bare);
      expect(parsed.events.length + Object.values(parsed.dropped).reduce((a, b) => a + b, 0)).toBe(
        2,
      );
      expect(parsed.events.map(({ title }) => title)).not.toContain('');
    },
  );

  it('keeps markup as the text it is', () => {
    expect(eventOf('SUMMARY:<img src=x onerror=alert(1)>')?.title).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });
});

describe('what an entry is', () => {
  it.each([
    ['CONFIRMED', 'scheduled'],
    ['TENTATIVE', 'scheduled'],
    ['CANCELLED', 'cancelled'],
    ['cancelled', 'cancelled'],
    ['LIVE', 'scheduled'],
  ])('of status %s is %s', (said, status) => {
    expect(eventOf(`STATUS:${said}`)?.status).toBe(status);
  });

  it.each([
    ['Arsenal vs Chelsea', 'epl', ['Arsenal', 'Chelsea']],
    ['Arsenal - Chelsea', 'epl', ['Arsenal', 'Chelsea']],
    ['Chiefs @ Bills', 'nfl', ['Chiefs', 'Bills']],
    ['Premier League — Everton x Crystal Palace | Round 1', 'epl', ['Everton', 'Crystal Palace']],
  ])('a match where it names two sides of one league: %s', (title, league, names) => {
    const event = eventOf(`SUMMARY:${title}`);
    expect(event).toMatchObject({ league, title });
    expect(event?.competitors.map(({ name }) => name)).toEqual(names);
    expect(event?.id).toBe(`ical:${league}:feed1~one@club.example`);
  });

  it('is at home where the other is at it', () => {
    expect(eventOf('SUMMARY:Chiefs @ Bills')?.competitors.map(({ side }) => side)).toEqual([
      'away',
      'home',
    ]);
  });

  it.each([
    'Giants v Cardinals',
    'Mum - dentist',
    'Arsenal vs the neighbours',
    'Rapid Wien x Red Bull Salzburg',
  ])('is of the calendar where it leaves that in doubt: %s', (title) => {
    expect(eventOf(`SUMMARY:${title}`)).toMatchObject({
      league: 'calendar',
      competitors: [],
      title,
    });
  });

  it('is of the league that the calendar or its words name, where both play in several', () => {
    expect(eventOf('SUMMARY:Giants v Cardinals', 'CATEGORIES:NFL')?.league).toBe('nfl');
    const feed = { ...FEED, name: 'MLB, all games' };
    expect(read(calendar(entry('SUMMARY:Giants v Cardinals')), { feed }).events[0]?.league).toBe(
      'mlb',
    );
  });

  it('lasts as its league’s do, where it doesn’t say', () => {
    const event = eventOf('SUMMARY:Arsenal vs Chelsea');
    expect(event && event.end - event.start).toBe(115 * 60_000);
  });
});

describe('what posts may name of a calendar', () => {
  const linked = (title: string, text: string): boolean => {
    const { events } = read(calendar(entry(`SUMMARY:${title}`)));
    const time = Date.parse('2026-11-23T19:30:00Z');
    return createRecogniser(createLexicon(events)).links({ text, time }, time).length > 0;
  };

  it.each([
    ['Lunch', 'Lunch is live now'],
    ['Dentist', 'DENTIST tonight!'],
    ['Standup', 'Standup starts in five minutes'],
    ['Good morning', 'Good morning everyone!'],
    ['Happy Birthday', 'Happy Birthday to my best friend'],
    ['Board meeting', 'stuck in a board meeting right now'],
  ])('is not an everyday word or greeting: %s', (title, text) => {
    expect(linked(title, text)).toBe(false);
  });

  it.each([
    ['Marathon des Sables', 'Marathon des Sables is live now'],
    ['Blender Conference 2026', 'Blender Conference keynote is live'],
  ])('is a title of several words that is said to be on: %s', (title, text) => {
    expect(linked(title, text)).toBe(true);
  });
});

describe('where it is watched', () => {
  const where = (...lines: string[]) => {
    const event = eventOf(...lines);
    return { broadcasts: event?.broadcasts, url: event?.url };
  };
  const page = 'https://club.example/match/1';

  it('CONFERENCE names a stream, URL the event’s page', () => {
    expect(
      where(
        `URL:${page}`,
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/room',
        'DESCRIPTION:https://other.example/',
      ),
    ).toEqual({
      broadcasts: [{ outlet: 'meet.example', kind: 'stream', url: 'https://meet.example/room' }],
      url: page,
    });
  });

  it('CONFERENCE comes before a broadcaster’s URL, which comes before the description’s', () => {
    const lines = [
      'DESCRIPTION:https://www.twitch.tv/club',
      'URL:https://www.youtube.com/watch?v=abc',
      'CONFERENCE:https://meet.example/room',
    ];
    const streams = [0, 1, 2].map(
      (skipped) => where(...lines.slice(0, 3 - skipped)).broadcasts?.[0]?.outlet,
    );
    expect(streams).toEqual(['meet.example', 'YouTube', 'Twitch']);
  });

  it('URL is a stream where it is a broadcaster’s', () => {
    expect(where('URL;VALUE=URI:https://www.youtube.com/watch?v=abc')).toEqual({
      broadcasts: [
        { outlet: 'YouTube', kind: 'stream', url: 'https://www.youtube.com/watch?v=abc' },
      ],
      url: undefined,
    });
  });

  it('the description’s link of a broadcaster comes before its first one', () => {
    expect(
      where('DESCRIPTION:News: https://club.example/news.\\nLive (https://www.twitch.tv/club).'),
    ).toEqual({
      broadcasts: [{ outlet: 'Twitch', kind: 'stream', url: 'https://www.twitch.tv/club' }],
      url: 'https://club.example/news',
    });
  });

  it('any link of the description is the page, where there is no other', () => {
    expect(
      where('URL;VALUE=URI:', 'DESCRIPTION:See <a href="https://club.example/news">here</a>'),
    ).toEqual({
      broadcasts: [],
      url: 'https://club.example/news',
    });
  });

  it.each([
    'http://club.example/',
    'javascript:alert(1)',
    'https://me:secret@club.example/',
    'data:text/html,x',
    'F',
  ])('never at %s', (url) => {
    expect(where(`URL:${url}`, `CONFERENCE:${url}`)).toEqual({ broadcasts: [], url: undefined });
  });

  it.each([
    ['TV: ESPN, ABC', ['ESPN', 'ABC']],
    ['📺 Transmissão no Brasil: Apple TV\\n🏆 Competição: MLS', ['Apple TV']],
    ['📺 Transmissão no Brasil: ainda não confirmada', []],
    ['Watch live on NBC and Peacock.', ['NBC', 'Peacock']],
    ['Channel: Sky Sports Main Event / NOW', ['Sky Sports Main Event', 'NOW']],
    ['Broadcast: FOX (US)', ['FOX']],
    ['Network: NBC, NBC', ['NBC']],
    ['The fox is now on the max, says ABC.', []],
    ['Meet at the club. We watch the game together.', []],
  ])('by broadcasters that the description names: %s', (description, outlets) => {
    expect(where(`DESCRIPTION:${description}`).broadcasts?.map(({ outlet }) => outlet)).toEqual(
      outlets,
    );
  });

  it('by a place that is a broadcaster', () => {
    expect(where('LOCATION:Prime Video').broadcasts).toEqual([
      { outlet: 'Prime Video', kind: 'tv' },
    ]);
    expect(where('LOCATION:MKM Stadium').broadcasts).toEqual([]);
  });

  it('not by what an alarm says', () => {
    const alarm = 'BEGIN:VALARM\r\nDESCRIPTION:TV: ESPN\r\nDURATION:PT9H\r\nEND:VALARM';
    expect(eventOf(alarm)).toMatchObject({ broadcasts: [], endEstimated: true });
  });
});

describe('a Twitch channel’s schedule', () => {
  const head = ['PRODID:-//twitch.tv//StreamSchedule//1.0', 'X-WR-CALNAME:SomeChannel'];
  const twitch = twitchFeed(' 123456 ', 'somechannel');

  it('has an address made of the channel’s number', () => {
    expect(twitch).toMatchObject({
      kind: 'ical',
      url: 'https://api.twitch.tv/helix/schedule/icalendar?broadcaster_id=123456',
      name: 'somechannel',
    });
  });

  it.each(['somechannel', '', '12a', '-1', '1'.repeat(13)])(
    'has none for %j, which is no number',
    (id) => {
      expect(twitchFeed(id, 'somechannel')).toBeUndefined();
    },
  );

  it('is watched on the channel’s page', () => {
    const { events } = read(calendar(...head, entry()).replace('PRODID:-//Club//EN\r\n', ''));
    expect(events[0]?.broadcasts).toEqual([
      { outlet: 'Twitch', kind: 'stream', url: twitchPage('SomeChannel') },
    ]);
    expect(twitchPage('SomeChannel')).toBe('https://www.twitch.tv/somechannel');
  });

  it('of a name in another script goes by what the feed is called', () => {
    const text = calendar('X-WR-CALNAME:チャンネル', entry());
    const [event] = read(text, { ...(twitch && { feed: twitch }) }).events;
    expect(event?.broadcasts[0]?.url).toBe('https://www.twitch.tv/somechannel');
  });
});

describe('the source', () => {
  it('asks one thing a feed, and nothing where there are none', () => {
    const feeds = [
      FEED,
      { ...FEED, id: 'feed2', url: 'https://b.example/' },
      { ...FEED, id: 'x', kind: 'json' as const },
    ];
    expect(ical.requests('calendar', NOW, NO_SETUP)).toEqual([]);
    expect(ical.requests('nfl', NOW, { feeds, keys: {} })).toEqual([]);
    const requests = ical.requests('calendar', NOW, { feeds, keys: {} });
    expect(requests.map(({ key, urls }) => [key, urls])).toEqual([
      ['ical:calendar:feed1', ['https://club.example/all.ics']],
      ['ical:calendar:feed2', ['https://b.example/']],
    ]);
    expect(requests[0]).toMatchObject({ purpose: 'ahead', accept: 'calendar', feed: FEED });
  });

  it.each([
    ['BEGIN:VCALENDAR\r\n', true],
    ['\uFEFF begin:vcalendar', true],
    ['{"events":[]}', false],
    ['<!doctype html>', false],
    ['', false],
  ])('knows a calendar: %j', (text, known) => {
    expect(ical.looksLike?.(text)).toBe(known);
  });
});
