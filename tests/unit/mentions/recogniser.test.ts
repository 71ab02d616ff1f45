import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { explain } from '../../../utils/mentions/explain.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { PostText } from '../../../utils/mentions/types.ts';
import { HOUR } from '../../../utils/spans.ts';
import {
  chiefs,
  dodgers,
  EVENTS,
  game,
  giants,
  jets,
  lakers,
  lexicon,
  NOW,
  ravens,
  sfGiants,
  wimbledon,
} from './lexicon.ts';

const recogniser = createRecogniser(lexicon());
const ids = (post: string | PostText, with_ = recogniser): string[] =>
  with_.links(typeof post === 'string' ? { text: post } : post, NOW).map((link) => link.eventId);

describe('what becomes a link', () => {
  it.each([
    ['a full name', 'Watching the Kansas City Chiefs with dad', 'kc-bal'],
    ['an unmistakable nickname', 'I think the Chiefs look sharp tonight', 'kc-bal'],
    ['a match-up of nicknames', 'Jets vs Bills should be a mess', 'nyj-buf'],
    ['a match-up of ambiguous words', 'heat @ kings tonight', 'mia-sac'],
    ['a match-up of codes', 'KC @ BAL is on', 'kc-bal'],
    ['a match-up in one hashtag', 'here we go #LALvsBOS', 'lal-bos'],
    ['a match-up hashtag with "at"', '#JetsAtBills', 'nyj-buf'],
    ['an ambiguous nickname with its league', 'Bills defense is the best in the NFL', 'nyj-buf'],
    ['an ordinary word with its city', 'Miami Heat in four', 'mia-sac'],
    ['an official hashtag', 'oh my #ChiefsKingdom', 'kc-bal'],
    ['a handle', 'no way @chiefs', 'kc-bal'],
    ['a possessive', "the Lakers' bench won us the game", 'lal-bos'],
    ['lower case with evidence', 'that jets touchdown was something, what a game', 'nyj-buf'],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual([expected]);
  });
});

describe('what never does', () => {
  it.each([
    ['the weather', 'the heat today is unbearable'],
    ['a band', 'Kings of Leon at the arena tonight'],
    ['bills to pay', 'so many bills to pay this month'],
    ['aircraft', 'jets flying over the house again'],
    ['a bare code', 'LA is so far from SF'],
    ['a bare city', 'Boston is lovely in autumn'],
    ['a code in lower case', 'sac is short for sacramento'],
    ['a place somebody is at', 'Best burger ever @ Heat Grill & Bar'],
    ['a link', 'https://example.org/chiefs-ravens'],
    ['nothing at all', ''],
    ['time words', 'the heat tonight at 7pm, wow'],
  ])('%s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe('which event', () => {
  it('is the live one before the next', () => {
    const events = [...EVENTS, game('kc-next', 'nfl', 96, 'scheduled', [chiefs, jets])];
    expect(ids('What a drive by the Chiefs!', createRecogniser(lexicon(events)))).toEqual([
      'kc-bal',
    ]);
  });

  it('is the one whose sides are both named, though another comes first', () => {
    const events = [
      game('a', 'nfl', 2, 'scheduled', [chiefs, ravens]),
      game('b', 'nfl', 100, 'scheduled', [chiefs, jets]),
    ];
    expect(ids('Chiefs vs Jets will be wild', createRecogniser(lexicon(events)))).toEqual(['b']);
  });

  it('is none when the match-up named is not in the schedule', () => {
    const events = [
      game('a', 'nfl', 2, 'scheduled', [chiefs, ravens]),
      game('b', 'nfl', 3, 'scheduled', [jets, giants]),
    ];
    expect(ids('Chiefs vs Jets was a classic', createRecogniser(lexicon(events)))).toEqual([]);
  });

  it('is none when two are equally likely', () => {
    const events = [
      game('nfl', 'nfl', 2, 'scheduled', [giants, jets]),
      game('mlb', 'mlb', 2, 'scheduled', [sfGiants, dodgers]),
    ];
    const both = createRecogniser(lexicon(events));
    expect(ids('Giants win, they really win the game', both)).toEqual([]);
    expect(ids('Giants need a touchdown, QB is hurt', both)).toEqual(['nfl']);
    expect(ids('Giants bullpen in the 9th inning', both)).toEqual(['mlb']);
    const one = createRecogniser(lexicon(events.slice(0, 1)));
    expect(ids('Giants win, they really win the game', one)).toEqual(['nfl']);
  });

  it('is none when a tournament has many matches and no event of its own', () => {
    const many = [1, 2, 3].map((n) => game(`m${n}`, 'atp', 0, 'live', [], [wimbledon]));
    const matches = many.map((one, i) => ({ ...one, sides: [`atp:p${i}`] }));
    expect(ids('Wimbledon is on!', createRecogniser(lexicon(matches)))).toEqual([]);
    const own = [...matches, game('wimbledon', 'atp', -2, 'live', [], [wimbledon])];
    expect(ids('Wimbledon is on!', createRecogniser(lexicon(own)))).toEqual(['wimbledon']);
  });

  it('is none for what is over', () => {
    const over = createRecogniser(lexicon([game('x', 'nfl', -4, 'final', [chiefs, ravens])]));
    expect(ids('Chiefs vs Ravens', over)).toEqual([]);
  });

  it("is not tonight's for last week's post", () => {
    const tonight = createRecogniser(lexicon([game('x', 'nfl', 4, 'scheduled', [chiefs, ravens])]));
    expect(ids({ text: 'What a game by the Chiefs', time: NOW - 7 * 24 * HOUR }, tonight)).toEqual(
      [],
    );
    expect(ids({ text: 'What a game by the Chiefs', time: NOW - HOUR }, tonight)).toEqual(['x']);
  });

  it('is at most one chip an event and two a post', () => {
    const text = 'Chiefs vs Ravens, Jets vs Bills, Lakers vs Celtics';
    expect(ids(text)).toHaveLength(2);
    expect(new Set(ids(text)).size).toBe(2);
  });
});

describe('a script without spaces', () => {
  it('has names found inside a sentence, but not inside a longer word', () => {
    const plain = lexicon();
    const entity = plain.entities.findIndex(({ id }) => id === lakers);
    const name = { text: 'レイカーズ', kind: 'full', tier: 'S', entity } as const;
    const japanese = createRecogniser({ ...plain, aliases: [...plain.aliases, name] });
    expect(ids('今夜はレイカーズの試合', japanese)).toEqual(['lal-bos']);
    expect(ids('今夜はブレイカーズの試合', japanese)).toEqual([]);
  });
});

describe('evidence around', () => {
  it('makes a doubtful name believable', () => {
    expect(ids('Bills look good')).toEqual([]);
    expect(
      ids({ text: 'Bills look good', author: 'chiefs', around: 'NFL week 12: Jets at Bills' }),
    ).toEqual(['nyj-buf']);
  });

  it('is explained', () => {
    const [link] = recogniser.links({ text: 'Jets vs Bills, NFL at its best' }, NOW);
    expect(link && explain(link.grounds).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['match-up', 'league']),
    );
    expect(link?.entityIds.toSorted()).toEqual(['nfl:bills', 'nfl:jets']);
  });

  it('marks where the name stands', () => {
    const text = 'So, the Kansas City Chiefs!';
    const [link] = recogniser.links({ text }, NOW);
    expect(text.slice(link?.start, link?.end)).toBe('Kansas City Chiefs');
  });
});

describe('whatever comes', () => {
  it('never throws, and every span lies in the text', () => {
    const word = fc.constantFrom(
      'Chiefs',
      'vs',
      'Ravens',
      '#LALvsBOS',
      '@chiefs',
      'heat',
      '@',
      '-',
      '\u202E',
      '🏈',
      'NFL',
      '"',
      '\n',
      'https://x.y/z',
      '\uD800',
    );
    const post = fc
      .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(post, (text) => {
        for (const link of recogniser.links({ text, around: text, author: text }, NOW)) {
          expect(link.start).toBeGreaterThanOrEqual(0);
          expect(link.end).toBeGreaterThan(link.start);
          expect(link.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('gives the same answer again', () => {
    const text = 'Lakers vs Celtics tonight';
    const first = recogniser.links({ text }, NOW);
    recogniser.links({ text: 'KC @ BAL #ChiefsKingdom' }, NOW);
    expect(recogniser.links({ text }, NOW)).toEqual(first);
  });

  it('knows nothing without a schedule', () => {
    expect(ids('Kansas City Chiefs', createRecogniser(lexicon([])))).toEqual([]);
  });

  it('keeps who was meant apart by sport', () => {
    expect(lakers).not.toBe(ravens);
    expect(ids('Ravens rebound, three pointer, buzzer beater')).not.toContain('lal-bos');
  });
});
