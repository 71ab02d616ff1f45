/**
 * Words that are evidence, never a mention: each sport's own terms, words of sport in general, words that stand
 * next to a team's name, words that join two sides, and phrases in which a team's name means something else.
 *
 * They reach a page inside the lexicon: the content script carries none.
 */
import { ENGLISH } from './terms/english.ts';
import { FRENCH } from './terms/french.ts';
import { GERMAN } from './terms/german.ts';
import { PORTUGUESE } from './terms/portuguese.ts';
import { SPANISH } from './terms/spanish.ts';
import type { ContextWords } from './types.ts';

/**
 * Of every language of the interface: people write about one event in many. No word of one is an everyday word of
 * English (Portuguese "time", German "tore"), nor of its own language when it says little of sport (Spanish "derecha").
 */
export const CONTEXT_WORDS: readonly ContextWords[] = [
  ENGLISH,
  SPANISH,
  FRENCH,
  GERMAN,
  PORTUGUESE,
];
