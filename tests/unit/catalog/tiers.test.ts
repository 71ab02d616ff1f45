import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { countAliases } from '../../../scripts/tiers/count.ts';
import { OVERRIDES } from '../../../scripts/tiers/overrides.ts';
import { tierFor } from '../../../scripts/tiers/rank.ts';
import type { Figures } from '../../../scripts/tiers/rank.ts';
import {
  rankAliases,
  readCounts,
  renderModule,
  renderTable,
} from '../../../scripts/tiers/table.ts';
import { createWordList, everydayUse, readWordList } from '../../../scripts/tiers/words.ts';
import { ENTITIES } from '../../../utils/catalog/index.ts';
import { entitiesOf } from '../../../utils/catalog/rows.ts';
import { tierOf } from '../../../utils/catalog/sorts.ts';
import type { Sort } from '../../../utils/catalog/sorts.ts';

const textOf = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

const words = createWordList({
  english: [
    { word: 'heat', count: 2000 },
    { word: 'wild', count: 3000 },
    { word: 'the', count: 1_500_000 },
    { word: 'open', count: 9000 },
    { word: 'Hamilton', count: 400 },
  ],
  others: [['que', 'tigres']],
});

const team = entitiesOf('nba', [
  { location: 'Miami', nickname: 'Heat', also: 'Heat Nation', handles: 'MiamiHEAT' },
  { location: 'Los Angeles', nickname: 'Lakers', weak: 'Lake Show' },
]);

describe('the tiers in the project', () => {
  const table = textOf('scripts/tiers/tiers.tsv');
  const { posts, counts } = readCounts(table);
  const rows = rankAliases(ENTITIES, readWordList(), counts, OVERRIDES);

  it('have a row for every alias that the catalogue writes, and no other: else `npm run tiers`', () => {
    const keys = (text: string): string[] =>
      text.split('\n').flatMap((line) => line.split('\t').slice(0, 2).join(' · '));
    const made = renderTable(rows, posts);
    const written = new Set(keys(table));
    const due = new Set(keys(made));
    expect([...due].filter((key) => !written.has(key))).toEqual([]);
    expect([...written].filter((key) => !due.has(key))).toEqual([]);
    expect(made).toBe(table);
  });

  it('reach the extension as they stand in the table', () => {
    expect(renderModule(rows)).toBe(textOf('utils/catalog/tiers.ts'));
    for (const { alias, sort, tier } of rows) expect(tierOf(sort, alias), alias).toBe(tier);
  });

  it('are set by hand in few cases, each with a reason', () => {
    expect(OVERRIDES.length).toBeLessThan(20);
    expect(OVERRIDES.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});

describe('an alias’s tier', () => {
  const nothing: Figures = {
    word: 0,
    name: 0,
    within: 0,
    judged: 0,
    right: 0,
    without: 0,
    lower: 0,
    owners: 1,
    place: false,
    shared: false,
  };

  it.each<[string, Sort, Partial<Figures>, string]>([
    ['a word of every day', 'nickname', { word: 2000, within: 20, without: 15 }, 'D'],
    ['an ordinary word that posts have without sport', 'nickname', { word: 300, without: 5 }, 'D'],
    ['an ordinary word met in sport', 'nickname', { word: 90, within: 9, without: 1 }, 'B'],
    ['a word that no list has', 'nickname', {}, 'A'],
    ['the same, which posts write small', 'nickname', { within: 8, lower: 5 }, 'B'],
    ['the same, of a town', 'nickname', { place: true, without: 4 }, 'C'],
    ['the same, borrowed', 'borrowed', {}, 'C'],
    ['a country in the news', 'borrowed', { place: true, within: 3, without: 15 }, 'D'],
    ['a nickname of many schools', 'school', { word: 80, owners: 4 }, 'D'],
    ['a nickname of one school', 'school', {}, 'B'],
    ['a name that two of a league share', 'nickname', { shared: true }, 'C'],
    ['a full name', 'name', {}, 'S'],
    [
      'a word that readers found to be the team',
      'nickname',
      { word: 90, judged: 8, right: 7 },
      'A',
    ],
    ['a name that was never anything else', 'nickname', { judged: 8, right: 8, within: 8 }, 'S'],
    ['a name that readers found to be none', 'nickname', { judged: 8 }, 'C'],
    ['a fan name', 'also', { within: 9 }, 'A'],
    ['a short name', 'weak', {}, 'C'],
    ['what belongs to something else', 'plain', { within: 2 }, 'D'],
  ])('of %s', (_, sort, figures, tier) => {
    expect(tierFor(sort, { ...nothing, ...figures })).toBe(tier);
  });
});

describe('everyday use', () => {
  it.each([
    ['Heat', { word: 2000, name: 0 }],
    ['Hamilton', { word: 0, name: 400 }],
    ['Lakers', { word: 0, name: 0 }],
    ['The Lakers', { word: 0, name: 0 }],
  ])('of %s is as the lists say', (alias, use) => {
    expect(everydayUse(words, alias)).toEqual(use);
  });

  it('of two words is how often they would meet', () => {
    const { word, name } = everydayUse(words, 'The Open');
    expect(name).toBe(0);
    expect(word).toBeGreaterThan(1000);
    expect(word).toBeLessThan(9000);
  });

  it('of a word of another language goes by its rank', () => {
    expect(everydayUse(words, 'Tigres').name).toBeGreaterThan(1_000_000);
    expect(everydayUse(words, 'que').name).toBeGreaterThan(everydayUse(words, 'tigres').name);
  });
});

describe('counting in posts', () => {
  const count = (...posts: string[]): ReadonlyMap<string, object> =>
    countAliases(team, words, posts);

  it('tells talk of sport from other talk, and small from large', () => {
    const counts = count('The heat is back', 'Heat won the NBA game', 'so much heat today');
    expect(counts.get('Heat')).toMatchObject({ within: 1, without: 2, lower: 2 });
  });

  it('takes another team for talk of sport, when its name is no ordinary word', () => {
    expect(count('Heat, then Lakers').get('Heat')).toMatchObject({
      within: 1,
      without: 0,
      lower: 0,
    });
  });

  it('counts a hashtag apart from the words that it is made of', () => {
    const counts = countAliases(
      entitiesOf('nba', [
        { location: 'Miami', nickname: 'Heat', also: 'Heat Nation', tags: 'HeatNation' },
      ]),
      words,
      ['#HeatNation', 'Heat Nation in the NBA', '#heatnation and the NBA'],
    );
    expect(counts.get('#HeatNation')).toMatchObject({ within: 1, without: 1, lower: 0 });
    expect(counts.get('Heat Nation')).toMatchObject({ within: 1, without: 0 });
  });

  it('leaves hashtags, handles and longer names alone', () => {
    const counts = count('#heat', '@MiamiHEAT', 'Miami Heat');
    expect(counts.get('Heat')).toBeUndefined();
    expect(counts.get('Miami Heat')).toMatchObject({ within: 0, without: 1, lower: 0 });
  });

  it('counts a post once', () => {
    expect(count('heat heat heat').get('Heat')).toMatchObject({ within: 0, without: 1, lower: 1 });
  });
});

describe('the table', () => {
  const counts = new Map([['Heat', { within: 1, without: 2, lower: 2, judged: 0, right: 0 }]]);
  const rows = rankAliases(team, words, counts, []);

  it('keeps its counts for a time without posts', () => {
    expect(readCounts(renderTable(rows, 3))).toEqual({ posts: 3, counts });
  });

  it('is sorted, whatever the order of the catalogue', () => {
    expect(renderTable(rankAliases(team.toReversed(), words, counts, []), 3)).toBe(
      renderTable(rows, 3),
    );
  });

  it('takes a tier set by hand, and refuses one for nobody', () => {
    const why = 'for this test';
    const byHand = rankAliases(team, words, counts, [
      { alias: 'Lakers', sort: 'nickname', tier: 'D', why },
    ]);
    expect(byHand.find(({ alias }) => alias === 'Lakers')?.tier).toBe('D');
    expect(() =>
      rankAliases(team, words, counts, [{ alias: 'Nobody', sort: 'nickname', tier: 'D', why }]),
    ).toThrow(/not there/);
  });

  it.each(['', 'alias\tsort', '# npm run tiers: 3 posts\nalias'])('refuses %j', (text) => {
    expect(() => readCounts(text)).toThrow(/damaged/);
  });
});
