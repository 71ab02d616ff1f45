/** Everything in a post that can speak for or against a name, gathered once. */
import { accountsIn } from './accounts.ts';
import type { Account } from './accounts.ts';
import type { Dictionary } from './dictionary.ts';
import { find } from './find.ts';
import type { Found, Hit } from './find.ts';
import { createFolder } from './fold.ts';
import type { Patterns } from './patterns.ts';
import { needsProof, passesAsName, SCHOOLS } from './reading.ts';
import { scoreIn } from './score.ts';
import { CAPITAL, HANDLE, TAG, UPPER } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import type { Lexicon } from './types.ts';
import { CAMPUS, ELSEWHERE, GENERIC, LESSER, WOMENS } from './uses.ts';

/** What a quoted post or link card adds. */
export interface Around {
  sports: number;
  leagues: ReadonlySet<number>;
  entities: ReadonlySet<number>;
}

/** Whose account wrote it: a team's, a league's. */
export interface Author {
  entities: ReadonlySet<number>;
  leagues: ReadonlySet<number>;
}

export interface Scene {
  text: string;
  tokens: Tokens;
  found: Found;
  /** How many different terms of generic sport occur; a named ground is one, a club's account another. */
  generic: number;
  /** Words of school, youth or amateur sport occur, or a school's account. */
  lesser: boolean;
  /** Talk of studies. */
  campus: boolean;
  /** Accounts that are named. */
  accounts: readonly Account[];
  /** A competition is named that no team of the catalogue plays in. */
  elsewhere: boolean;
  /** An account or a label of a school's other teams: "@GoBearcatsWBB", "SB: …". */
  sideTeam: boolean;
  /** A women's side is named: "Lady Bears", "Arsenal Women". */
  womens: boolean;
  leagues: ReadonlySet<number>;
  /** Leagues that accounts are about: "@McClain_on_NFL". */
  accountLeagues: ReadonlySet<number>;
  /** Most words are capitals, or none has one: case proves nothing. */
  shouting: boolean;
  lowercase: boolean;
  /** The higher figure of "3-1", "86:77"; -1 where there is none. */
  score: number;
  /** Hashtags alone name teams of three leagues or more: somebody rides on what trends. */
  tagSoup: boolean;
  author: Author;
  around: Around | undefined;
}

/** A label is looked for so far, UTF-16 units. */
const LABEL_REACH = 2000;
const LEAGUE_CODE = /^[A-Z]{3,4}$/;
/** Fewer tags are no soup. */
const SOUP = 3;

/** A word for a women's side stands right beside a name. */
const isWomens = ({ context }: Found, hit: Hit): boolean =>
  context.some(
    ({ entry, from, to }) => (entry.flags & WOMENS) !== 0 && (to === hit.from || from === hit.to),
  );

const NOBODY: Author = { entities: new Set(), leagues: new Set() };

export interface SceneReader {
  /** Whether anything is named that may be meant; most posts name nothing. */
  names(text: string): boolean;
  /** @returns nothing where nothing is named */
  read(text: string, around: string | undefined, author: string | undefined): Scene | undefined;
}

/** Reads posts into scenes; owns the buffers, so a scene is valid until the next call. */
export function createSceneReader(
  lexicon: Lexicon,
  dictionary: Dictionary,
  patterns: Patterns,
): SceneReader {
  const sideTeam = new RegExp(patterns.sideTeam);
  const school = new RegExp(patterns.school);
  const club = new RegExp(patterns.club);
  const sideLabel = new RegExp(patterns.sideLabel);
  const fold = createFolder();
  const foldAround = createFolder();

  const mayBeMeant = (hit: Hit): boolean =>
    hit.entry.aliases.some((index) => {
      const alias = lexicon.aliases[index];
      return alias !== undefined && passesAsName(tokens, hit, alias);
    });

  const entitiesOf = (hits: readonly Hit[]): Set<number> => {
    const set = new Set<number>();
    for (const hit of hits) {
      for (const index of hit.entry.aliases) {
        const alias = lexicon.aliases[index];
        if (alias && !needsProof(alias)) set.add(alias.entity);
      }
    }
    return set;
  };
  const leaguesOf = (hits: readonly Hit[]): Set<number> =>
    new Set(hits.flatMap((hit) => hit.entry.leagues));

  /** "NFL", "WNBA": what an account of the league's talk ends with, in capitals: "@narendramodi" is about no ODI. */
  const codes = lexicon.leagues.flatMap(({ names }, index) =>
    names.filter((name) => LEAGUE_CODE.test(name)).map((code) => ({ code, index })),
  );

  const leagueOf = (alias: number): string | undefined =>
    lexicon.entities[lexicon.aliases[alias]?.entity ?? -1]?.league;

  /** All names are tags, and no two leagues have all of them. */
  const isSoup = (names: readonly Hit[]): boolean => {
    if (names.length < SOUP || names.some((hit) => hit.inTag === 'no')) return false;
    const borne = names.map(({ entry }) => new Set(entry.aliases.map(leagueOf)));
    const leagues = [...new Set(borne.flatMap((own) => [...own]))];
    return !leagues.some((one) =>
      leagues.some((other) => borne.every((own) => own.has(one) || own.has(other))),
    );
  };

  const isGround = ({ entry }: Hit): boolean =>
    entry.aliases.some((index) => lexicon.aliases[index]?.kind === 'venue');

  /** The account at a token is a professional team's own, whatever it is called: "@RaysBaseball". */
  const isProfessional = ({ names }: Found, at: number): boolean =>
    names.some(
      ({ entry, from }) =>
        from === at &&
        entry.aliases.some((index) => {
          const league = leagueOf(index);
          return league !== undefined && !SCHOOLS.has(league);
        }),
    );

  let tokens = fold('');
  let last: { text: string; found: Found } | undefined;
  /** What may be meant in a text, whose tokens are `tokens` then. Who asks whether it names anybody asks whom next. */
  const foundIn = (text: string): Found => {
    if (last?.text === text) return last.found;
    last = undefined;
    tokens = fold(text);
    const { names, context } = find(text, tokens, dictionary);
    const found = { names: names.filter((hit) => mayBeMeant(hit)), context };
    last = { text, found };
    return found;
  };

  const readAround = (text: string): Around => {
    const tokens = foldAround(text);
    const { names, context } = find(text, tokens, dictionary);
    let sports = 0;
    for (const hit of context) sports |= hit.entry.sports;
    return { sports, leagues: leaguesOf(context), entities: entitiesOf(names) };
  };

  const readAuthor = (handle: string): Author => {
    const tokens = foldAround(`@${handle}`);
    const entities = new Set<number>();
    const span = { length: 0 };
    const index = tokens.count === 1 ? dictionary.longest(tokens, 0, span) : -1;
    const entry = dictionary.entries[index];
    for (const alias of entry?.aliases ?? []) {
      const entity = lexicon.aliases[alias]?.entity;
      if (entity !== undefined) entities.add(entity);
    }
    return { entities, leagues: new Set(entry?.leagues) };
  };

  return {
    names: (text) => foundIn(text).names.length > 0,
    read(text, around, author) {
      const found = foundIn(text);
      if (found.names.length === 0) return undefined;
      const accounts = accountsIn(tokens);
      const strange = accounts.filter(({ at }) => !isProfessional(found, at));
      let words = 0;
      let capitals = 0;
      let upper = 0;
      for (let i = 0; i < tokens.count; i += 1) {
        const mark = tokens.marks[i] ?? 0;
        if ((mark & (TAG | HANDLE)) !== 0) continue;
        words += 1;
        if ((mark & CAPITAL) !== 0) capitals += 1;
        if ((mark & UPPER) !== 0) upper += 1;
      }
      return {
        text,
        tokens,
        found,
        generic:
          new Set(
            found.context
              .filter((hit) => (hit.entry.flags & GENERIC) !== 0)
              .map((hit) => hit.entry),
          ).size +
          Number(found.names.some(isGround)) +
          Number(accounts.some(({ name }) => club.test(name))),
        lesser:
          found.context.some((hit) => (hit.entry.flags & LESSER) !== 0) ||
          strange.some(({ name }) => school.test(name)),
        campus: found.context.some((hit) => (hit.entry.flags & CAMPUS) !== 0),
        accounts,
        elsewhere: found.context.some((hit) => (hit.entry.flags & ELSEWHERE) !== 0),
        sideTeam:
          sideLabel.test(text.slice(0, LABEL_REACH)) ||
          strange.some(({ name }) => sideTeam.test(name)),
        womens: found.names.some((hit) => isWomens(found, hit)),
        leagues: leaguesOf(found.context),
        accountLeagues: new Set(
          codes
            .filter(({ code }) => accounts.some(({ at }) => text.endsWith(code, tokens.end[at])))
            .map(({ index }) => index),
        ),
        shouting: words >= 3 && upper >= words * 0.6,
        lowercase: capitals === 0,
        score: scoreIn(text),
        tagSoup: isSoup(found.names),
        author: author === undefined || author === '' ? NOBODY : readAuthor(author),
        around: around === undefined || around === '' ? undefined : readAround(around),
      };
    },
  };
}
