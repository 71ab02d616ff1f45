import { describe, expect, it } from 'vitest';

import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { Lexicon, LexiconAlias } from '../../../utils/mentions/types.ts';
import type { Learned, Rejection } from '../../../utils/settings/learned.ts';
import {
  MOST_LEARNED,
  mergeLearned,
  parseLearned,
  withLearned,
  withRejection,
} from '../../../utils/settings/learned.ts';

const NOW = Date.UTC(2026, 10, 22, 20);

const HEAT = 'nba:miami-heat';
const alias = (text: string, entity: number, more: Partial<LexiconAlias> = {}): LexiconAlias => ({
  text,
  kind: 'nick',
  tier: 'A',
  entity,
  ...more,
});
const lexicon: Lexicon = {
  entities: [
    { id: HEAT, league: 'nba', sport: 'basketball', label: 'Heat' },
    { id: 'other:heat', league: 'other', sport: 'cricket', label: 'Brisbane Heat' },
  ],
  aliases: [
    alias('Miami Heat', 0, { kind: 'full', tier: 'S' }),
    alias('Heat', 0),
    alias('HEAT', 0, { kind: 'tag' }),
    alias('Heat', 1),
    alias('HeatNation', 0, { kind: 'tag' }),
  ],
  leagues: [],
  words: [],
  events: [],
};

const rejected = (more: Partial<Rejection> = {}): Rejection => ({
  alias: 'Heat',
  entityId: HEAT,
  label: 'Miami Heat',
  never: false,
  ...more,
});
const learn = (...rejections: Rejection[]): Learned[] =>
  rejections.reduce<Learned[]>((rows, one, index) => withRejection(rows, one, NOW + index), []);

/** "text entity tier" of every alias that is left. */
const left = (rows: readonly Learned[]): string[] =>
  withLearned(lexicon, rows).aliases.map(({ text, entity, tier }) => `${text} ${entity} ${tier}`);

describe('a lexicon that was taught', () => {
  it('is the same when nothing was', () => {
    expect(withLearned(lexicon, [])).toBe(lexicon);
  });

  it('never believes a word that never means anything, for nobody, hashtag included', () => {
    expect(left(learn(rejected({ never: true })))).toEqual(['Miami Heat 0 S', 'HeatNation 0 A']);
  });

  it('knows a word by any spelling, and a hashtag of two words', () => {
    expect(left(learn(rejected({ alias: 'hèat', never: true })))).not.toContain('Heat 0 A');
    expect(left(learn(rejected({ alias: 'MiamiHeat', never: true })))).not.toContain(
      'Miami Heat 0 S',
    );
  });

  it('asks for proof where a name was not this, and believes it no more the second time', () => {
    const once = [rejected()];
    expect(left(learn(...once))).toEqual([
      'Miami Heat 0 S',
      'Heat 0 D',
      'HEAT 0 D',
      'Heat 1 A',
      'HeatNation 0 A',
    ]);
    expect(left(learn(...once, ...once))).toEqual(['Miami Heat 0 S', 'Heat 1 A', 'HeatNation 0 A']);
  });

  it('links the full name alone no more, but still beside the other side', () => {
    const side = (id: string, name: string, index: number) => ({
      entity: { id, league: 'nba', sport: 'basketball' as const, label: name },
      alias: alias(name, index, { kind: 'full', tier: 'S' }),
    });
    const sides = [side(HEAT, 'Miami Heat', 0), side('nba:orlando-magic', 'Orlando Magic', 1)];
    const game: Lexicon = {
      entities: sides.map(({ entity }) => entity),
      aliases: sides.map((one) => one.alias),
      leagues: [],
      words: [],
      events: [
        {
          id: 'game',
          league: 'nba',
          start: NOW,
          end: NOW + 7_200_000,
          status: 'live',
          sides: sides.map(({ entity }) => entity.id),
          part: [],
        },
      ],
    };
    const linked = (rows: readonly Learned[], text: string) =>
      createRecogniser(withLearned(game, rows))
        .links({ text }, NOW)
        .map((link) => link.alias);
    const taught = learn(rejected({ alias: 'Miami Heat' }));
    expect(linked([], 'Miami Heat, I love you')).toEqual(['Miami Heat']);
    expect(linked(taught, 'Miami Heat, I love you')).toEqual([]);
    expect(linked(taught, 'Miami Heat vs Orlando Magic')).toHaveLength(1);
  });
});

describe('the rows', () => {
  it('count what is said again, newest first, and keep apart what is said of a word and of a team', () => {
    const rows = learn(
      rejected(),
      rejected({ never: true }),
      rejected({ entityId: 'other:heat' }),
      rejected({ alias: 'HEAT' }),
    );
    expect(rows.map(({ kind, entityId, times }) => [kind, entityId, times])).toEqual([
      ['not-this', HEAT, 2],
      ['not-this', 'other:heat', 1],
      ['never', null, 1],
    ]);
  });

  it('have an end: the oldest goes first', () => {
    const many = Array.from({ length: MOST_LEARNED + 1 }, (_, index) =>
      rejected({ alias: `word ${index}` }),
    );
    const rows = learn(...many);
    expect(rows).toHaveLength(MOST_LEARNED);
    expect(rows.at(-1)?.alias).toBe('word 1');
  });

  it('lose one that does not hold, and nothing else', () => {
    const [good] = learn(rejected());
    const bad = [
      null,
      'Heat',
      { ...good, alias: '' },
      { ...good, alias: 'x'.repeat(201) },
      { ...good, times: 0 },
      { ...good, at: 'yesterday' },
      { ...good, kind: 'never' },
      { ...good, kind: 'sometimes' },
      { ...good, entityId: null },
    ];
    expect(parseLearned([...bad, good])).toEqual([good]);
    expect(parseLearned({ rows: [good] })).toEqual([]);
  });

  it('of two lists become one: the newer said, the higher count', () => {
    const mine = learn(rejected(), rejected());
    const theirs = [{ ...mine[0], label: 'Heat', at: NOW + 9, times: 1 } as Learned];
    expect(mergeLearned(mine, theirs)).toEqual([{ ...theirs[0], times: 2 }]);
    expect(mergeLearned(theirs, mine)).toEqual([{ ...theirs[0], times: 2 }]);
  });
});
