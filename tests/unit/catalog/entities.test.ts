import { describe, expect, it } from 'vitest';
import { foldName } from '../../../utils/catalog/fold-name.ts';
import { ENTITIES } from '../../../utils/catalog/index.ts';
import { leagueById } from '../../../utils/catalog/leagues.ts';
import { sortedNames, sortOfNickname, tierOf } from '../../../utils/catalog/sorts.ts';
import type { Entity, Tier } from '../../../utils/catalog/types.ts';

interface Alias {
  entity: Entity;
  text: string;
  tier: Tier;
}

/** Names written as words, with the tier of each; a location is no name of one team alone. */
const aliasesOf = (entity: Entity): Alias[] =>
  sortedNames(entity).map(({ text, sort }) => ({ entity, text, tier: tierOf(sort, text) }));

/**
 * Two spellings that posts are read alike by: case, marks and most signs do not count. What the recogniser tells
 * apart stays, so that "FC" and "F.C." are two.
 */
const spelt = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}.'&]+/gu, ' ')
    .trim();

const compact = (text: string): string => foldName(text).replaceAll(' ', '');

const groupBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const doubled = (texts: readonly string[]): string[] =>
  [...groupBy(texts, (text) => text)].filter(([, same]) => same.length > 1).map(([text]) => text);

const all = ENTITIES.flatMap(aliasesOf);

describe('every row', () => {
  it('has an id of its own, made of its league and plain letters', () => {
    expect(doubled(ENTITIES.map((entity) => entity.id))).toEqual([]);
    const odd = ENTITIES.filter(
      (entity) =>
        !/^[a-z0-9]+:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entity.id) ||
        !entity.id.startsWith(`${entity.league}:`),
    );
    expect(odd.map((entity) => entity.id)).toEqual([]);
  });

  it('is of a league that the catalogue knows', () => {
    expect(
      ENTITIES.filter((entity) => !leagueById(entity.league)).map((entity) => entity.id),
    ).toEqual([]);
  });

  it('writes no name empty, padded or twice', () => {
    for (const entity of ENTITIES) {
      const words = aliasesOf(entity).map((alias) => alias.text);
      const lists = [words, entity.abbr ?? [], entity.tags ?? [], entity.handles ?? []];
      for (const list of lists) {
        expect(
          list.filter((text) => text === '' || text !== text.trim()),
          entity.id,
        ).toEqual([]);
        expect(doubled(list.map((text) => text.toLowerCase())), entity.id).toEqual([]);
      }
      expect(doubled(words.map(spelt)), entity.id).toEqual([]);
    }
  });

  it('writes names of words: each has a letter or a digit, and none a sign that ends a phrase', () => {
    const odd = all.filter(({ text }) => !/[\p{L}\p{N}]/u.test(text) || /[#@!?|:;"・]/.test(text));
    expect(odd.map(({ entity, text }) => `${entity.id} ${text}`)).toEqual([]);
  });

  it('has a full name that is more than one plain word', () => {
    const clubsKnownByOneWord = [
      'LAFC',
      'Feyenoord',
      'Galatasaray',
      'Fenerbahçe',
      'Olympiacos',
      'Panathinaikos',
      'Ferencváros',
      'Fnatic',
    ];
    const single = ENTITIES.filter((entity) => !foldName(entity.name).includes(' ')).map(
      (entity) => entity.name,
    );
    expect(single.filter((name) => !clubsKnownByOneWord.includes(name))).toEqual([]);
  });

  it('calls a nickname borrowed only where it gives one', () => {
    expect(
      ENTITIES.filter((entity) => entity.borrowed && !entity.nickname).map((entity) => entity.id),
    ).toEqual([]);
  });
});

describe('hashtags and handles', () => {
  const tags = ENTITIES.flatMap((entity) => (entity.tags ?? []).map((text) => ({ entity, text })));
  const handles = ENTITIES.flatMap((entity) =>
    (entity.handles ?? []).map((text) => ({ entity, text })),
  );

  it('are written bare, without sign, space or dash', () => {
    expect(
      tags.filter(({ text }) => !/^[\p{L}\p{N}_]{2,}$/u.test(text)).map(({ text }) => text),
    ).toEqual([]);
    expect(
      handles
        .filter(({ text }) => !/^(?:[a-z0-9_]{2,}|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.test(text))
        .map(({ text }) => text),
    ).toEqual([]);
  });

  it('never only repeat a nickname, which would make "#fire" proof of a team', () => {
    const repeats = tags.filter(({ entity, text }) =>
      [
        entity.nickname ?? '',
        // A call of several words is nobody's ordinary word: "Rip City".
        ...(entity.weak ?? []).filter((name) => !foldName(name).includes(' ')),
        ...(entity.plain ?? []),
      ].some((name) => compact(name) === compact(text)),
    );
    expect(repeats.map(({ entity, text }) => `${entity.id} #${text}`)).toEqual([]);
  });

  it('are no name of another entity of their league', () => {
    const owner = new Map<string, Entity>();
    for (const entity of ENTITIES)
      for (const name of [entity.name, ...(entity.sure ?? []), ...(entity.also ?? [])])
        owner.set(`${entity.league} ${compact(name)}`, entity);
    const taken = tags.filter(({ entity, text }) => {
      const other = owner.get(`${entity.league} ${compact(text)}`);
      return other !== undefined && other !== entity;
    });
    expect(taken.map(({ entity, text }) => `${entity.id} #${text}`)).toEqual([]);
  });

  it('belong to one entity of a league', () => {
    for (const list of [tags, handles]) {
      expect(
        doubled(list.map(({ entity, text }) => `${entity.league} ${text.toLowerCase()}`)),
      ).toEqual([]);
    }
  });
});

describe('the teams that most people follow', () => {
  const LEAGUES = 'nfl nba wnba mlb nhl mls nwsl ligamx epl laliga bundesliga seriea ligue1'.split(
    ' ',
  );
  const teams = ENTITIES.filter(({ league, title }) => LEAGUES.includes(league) && !title);
  /** Clubs whose official hashtag is their name, which needs no row, and whose account nobody here is sure of. */
  const NAME_IS_TAG = new Set([
    'ligamx:atletico-de-san-luis',
    'laliga:elche-cf',
    'laliga:girona-fc',
    'laliga:rcd-mallorca',
    'laliga:racing-santander',
    'bundesliga:tsg-hoffenheim',
    'bundesliga:1-fc-koln',
    'bundesliga:vfl-wolfsburg',
    'bundesliga:sv-elversberg',
  ]);
  const NO_ACCOUNT = new Set([
    'wnba:portland-fire',
    'bundesliga:sv-elversberg',
    'ligue1:le-mans-fc',
  ]);

  it('have a code, a hashtag and an account each', () => {
    const idsWithout = (lacks: (entity: Entity) => boolean): string[] =>
      teams.filter(lacks).map(({ id }) => id);
    expect(idsWithout(({ abbr }) => !abbr)).toEqual([]);
    expect(idsWithout(({ id, tags }) => !tags && !NAME_IS_TAG.has(id))).toEqual([]);
    expect(idsWithout(({ id, handles }) => !handles && !NO_ACCOUNT.has(id))).toEqual([]);
  });

  it('of colleges are told by place and nickname', () => {
    const schools = ENTITIES.filter(({ league, title }) => /^ncaa[fm]$/.test(league) && !title);
    expect(schools.length).toBeGreaterThanOrEqual(364);
    expect(schools.filter(({ location, nickname }) => !location || !nickname)).toEqual([]);
  });
});

describe('names in other languages and scripts', () => {
  const native = ENTITIES.flatMap((entity) =>
    (entity.native ?? []).map((text) => ({ entity, text })),
  );

  it('have letters, two of them at least', () => {
    expect(native.length).toBeGreaterThan(500);
    expect(
      native.filter(({ text }) => (text.match(/\p{L}/gu) ?? []).length < 2).map(({ text }) => text),
    ).toEqual([]);
  });

  it('are no short piece of a longer word, where words are written without spaces', () => {
    // "湖人" is also two signs of "西湖人家"; what stands outright has three signs at least, or is known not to.
    const knownByTwo = [
      '曼城',
      '曼联',
      '曼聯',
      '热刺',
      '熱刺',
      '皇马',
      '皇馬',
      '巴萨',
      '巴薩',
      '拜仁',
      '高芙',
      '辛纳',
      '温网',
      '溫網',
    ];
    const short = native.filter(
      ({ text }) => /^[\u3040-\u30ff\u3400-\u9fff]{1,2}$/u.test(text) && !knownByTwo.includes(text),
    );
    expect(short.map(({ text }) => text)).toEqual([]);
  });

  it('hold no letter that is read as a separator, which would tear the word', () => {
    // Vowel signs of Indian scripts have no precomposed form, so that the recogniser cannot read their words yet.
    expect(native.filter(({ text }) => /\p{Mc}/u.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['nba', 'レイカーズ', ['native']],
    ['mlb', 'ドジャース', ['native']],
    ['epl', '토트넘', ['native']],
    ['epl', '利物浦', ['native']],
    ['laliga', 'ريال مدريد', ['native']],
    ['laliga', 'バルサ', ['native']],
    ['ucl', 'Ολυμπιακός', ['native']],
    ['bundesliga', 'Bayern München', ['native']],
    ['bundesliga', 'Bayern de Múnich', ['native']],
    ['worldcup', 'Coupe du monde', ['weak']],
    ['worldcup', 'Mundial', ['plain']],
    ['worldcup', 'Die Mannschaft', ['weak']],
    ['worldcup', 'Les Bleus', ['also']],
    ['womensworldcup', 'なでしこジャパン', ['native']],
  ])('%s knows %s by %j', (league, text, where) => {
    const fields = (['also', 'native', 'weak', 'plain'] as const).filter((field) =>
      ENTITIES.some((entity) => entity.league === league && (entity[field] ?? []).includes(text)),
    );
    expect(fields).toEqual(where);
  });
});

describe('names that two share', () => {
  it('stand outright for neither within a league', () => {
    const shared = [
      ...groupBy(all, ({ entity, text }) => `${entity.league} ${foldName(text)}`),
    ].filter(([, same]) => new Set(same.map((alias) => alias.entity)).size > 1);
    const outright = shared.filter(([, same]) =>
      same.some(({ tier }) => tier !== 'C' && tier !== 'D'),
    );
    expect(outright.map(([name]) => name)).toEqual([]);
  });

  it('never hide a better known one behind an article: the longest name of a post wins', () => {
    const tiers = ['S', 'A', 'B', 'C', 'D'];
    const byName = groupBy(all, ({ text }) => foldName(text));
    const article = /^(?:the|los|las|les|der|die|das|os|as|il|i|gli|el|le|la) /;
    const hidden = all.flatMap(({ entity, text, tier }) => {
      const bare = foldName(text).replace(article, '');
      if (bare === foldName(text)) return [];
      return (byName.get(bare) ?? [])
        .filter((other) => other.entity !== entity)
        .filter((other) => tiers.indexOf(other.tier) < tiers.indexOf(tier))
        .map((other) => `${entity.id} "${text}" hides ${other.entity.id}`);
    });
    expect(hidden).toEqual([]);
  });

  it('are no abbreviation within a league', () => {
    const codes = ENTITIES.flatMap((entity) =>
      (entity.abbr ?? []).map((code) => `${entity.league} ${code.toLowerCase()}`),
    );
    expect(doubled(codes)).toEqual([]);
  });
});

describe('the judged nicknames', () => {
  const tierIn = (league: string, nickname: string): Tier | undefined => {
    const entity = ENTITIES.find((one) => one.league === league && one.nickname === nickname);
    return entity && tierOf(sortOfNickname(entity), nickname);
  };

  it.each([
    ['mls', 'Fire', 'D'],
    ['nba', 'Magic', 'D'],
    ['nhl', 'Wild', 'D'],
    ['nba', 'Heat', 'D'],
    ['epl', 'Brighton', 'D'],
    ['nhl', 'Kraken', 'C'],
    ['nfl', 'Bills', 'D'],
    ['nba', 'Kings', 'C'],
    ['nhl', 'Rangers', 'B'],
    ['nfl', 'Jets', 'B'],
    ['epl', 'Arsenal', 'B'],
    ['nba', 'Lakers', 'A'],
    ['mlb', 'Red Sox', 'S'],
    ['nfl', '49ers', 'S'],
  ])('%s %s is tier %s', (league, nickname, tier) => {
    expect(tierIn(league, nickname)).toBe(tier);
  });
});

describe('how many there are', () => {
  /** Teams and clubs, without the tournaments and shows that a league's file also holds. */
  const teams = (league: string): number =>
    ENTITIES.filter(
      (entity) =>
        entity.league === league && (entity.location ?? entity.abbr) && entity.title !== true,
    ).length;

  it.each([
    ['nfl', 32],
    ['nba', 30],
    ['wnba', 15],
    ['mlb', 30],
    ['nhl', 32],
    ['mls', 30],
    ['nwsl', 16],
    ['epl', 20],
    ['ipl', 10],
    ['bbl', 8],
    ['premrugby', 10],
    ['urc', 16],
    ['rugbyworldcup', 24],
    ['ncaaf', 138],
    ['ncaam', 226],
  ])('%s has %i teams', (league, count) => {
    expect(teams(league)).toBe(count);
  });

  it.each([
    ['laliga', 20],
    ['bundesliga', 18],
    ['seriea', 20],
    ['ligue1', 18],
    ['championship', 24],
    ['ligamx', 18],
    ['worldcup', 48],
    ['top14', 14],
    ['lol', 38],
    ['cricket', 12],
  ])('%s has at least %i, so that going up or down loses nobody', (league, count) => {
    expect(teams(league)).toBeGreaterThanOrEqual(count);
  });

  it('are 22 drivers and 11 teams on the grid of Formula 1', () => {
    const f1 = ENTITIES.filter(
      ({ league, name }) => league === 'f1' && !name.endsWith(' Grand Prix'),
    );
    expect(f1.filter(({ abbr }) => abbr).length).toBe(22);
    expect(f1.filter(({ abbr }) => !abbr).length).toBe(11);
  });
});
