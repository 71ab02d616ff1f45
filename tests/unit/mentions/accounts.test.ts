import { describe, expect, it } from 'vitest';

import { createFullLexicon } from '../../../utils/catalog/lexicon.ts';
import { accountsIn } from '../../../utils/mentions/accounts.ts';
import { createFolder } from '../../../utils/mentions/fold.ts';
import { PATTERNS } from '../../../utils/mentions/patterns.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';

const fold = createFolder();
const accounts = (text: string) => accountsIn(fold(text));
const names = (text: string): string[] => accounts(text).map(({ name }) => name);
const isOf = (sort: keyof typeof PATTERNS, handle: string): boolean =>
  new RegExp(PATTERNS[sort]).test(handle.slice(1).toLowerCase());

describe('accounts', () => {
  it('are read folded, with their place', () => {
    expect(accounts('ask @MyPackersBlog or @NFL')).toEqual([
      { name: 'mypackersblog', at: 1 },
      { name: 'nfl', at: 3 },
    ]);
  });

  it('are few, whatever a post holds', () => {
    expect(names('@a '.repeat(3000)).length).toBeLessThan(24);
    expect(names(`@${'a'.repeat(500)} @nfl`)).toEqual(['nfl']);
  });

  it.each(['@GoBearcatsWBB', '@UKVolleyball', '@wildcatvb', '@StateSoftball'])(
    "%s is of a school's other teams",
    (handle) => expect(isOf('sideTeam', handle)).toBe(true),
  );

  it.each(['@BVB', '@BorussiaBVB', '@nyjets', '@VBnation'])("%s is of no school's team", (handle) =>
    expect(isOf('sideTeam', handle)).toBe(false),
  );

  it("tells a school's teams from a ball club", () => {
    expect(isOf('school', '@UKAthletics')).toBe(true);
    expect(isOf('school', '@Athletics')).toBe(false);
  });
});

it.each([
  ['@Ann_NUFC', true],
  ['@ann_wwfc', true],
  ['@KFC', false],
  ['@ilovekfc', false],
  ['@Ann_KFC', false],
])('%s is of a football club: %s', (handle, is) => expect(isOf('club', handle)).toBe(is));

describe('a name beside an account', () => {
  const NOW = Date.UTC(2026, 10, 22, 18);
  const recogniser = createRecogniser(createFullLexicon(NOW));
  const named = (text: string): string[] =>
    recogniser.links({ text }, NOW).map(({ eventId }) => eventId.replace('supposed:', ''));

  it("is not the professional team's in news of a school's women", () => {
    expect(named('Steelers win again, big game')).toEqual(['nfl:pittsburgh-steelers']);
    expect(named('Steelers win again, big game @TownSteelersWBB')).toEqual([]);
  });

  it('is of the league that the account is about', () => {
    // Rams of two sports are as likely until somebody says which.
    expect(named('the squad of the Rams is thin, one pass and out')).toEqual([]);
    expect(named('RT @Joe_on_NFL: the squad of the Rams is thin, one pass and out')).toEqual([
      'nfl:los-angeles-rams',
    ]);
  });

  it('is of no league in whose code some word of the account ends', () => {
    const post = (account: string) => named(`${account} please save India, win or lose`);
    expect(post('@Joe_on_ODI')).toEqual(['cricket:india-national-cricket-team']);
    expect(post('@JoeODI')).toEqual(['cricket:india-national-cricket-team']);
    expect(post('@narendramodi')).toEqual([]);
  });

  it('is more likely a club beside the account of another club', () => {
    expect(named('Fulham away is on a Tuesday again, oh well')).toEqual([]);
    expect(named('RT @Ann_SWFC: Fulham away is on a Tuesday again, oh well')).toEqual([
      'epl:fulham-fc',
    ]);
  });

  it('is theirs beside their own account, whatever that ends with', () => {
    expect(named('Big win for the Rays, what a game @RaysBaseball')).toEqual([
      'mlb:tampa-bay-rays',
    ]);
    expect(named('What a win for the @Athletics')).toEqual(['mlb:oakland-athletics']);
    expect(named('Dortmund! Borussia Dortmund win it @BVB')).toEqual([
      'bundesliga:borussia-dortmund',
    ]);
  });

  it('is a player or a tournament beside a broadcaster of that sport', () => {
    expect(named('Sinner wins Wimbledon @espntennis')).toContain('atp:jannik-sinner');
  });
});
