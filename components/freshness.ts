/** How fresh the schedule is as a whole, in one plain sentence. Pure; times are epoch ms. */
import { freshness as words } from '../locales/en.ts';
import type { SourceHealth } from '../utils/schedule/health.ts';
import { HOUR, MINUTE } from '../utils/spans.ts';
import { ageLabel, durationLabel } from './age.ts';

/** What of a source's health the sentence is made of. */
export type Told = Pick<
  SourceHealth,
  'name' | 'lastSuccess' | 'lastError' | 'failing' | 'requests'
>;

/** A failing source that answered this recently is only having a bad moment, ms. */
const MOMENT = 15 * MINUTE;
/** Nothing asked for this long: the browser slept, or has just been opened, ms. */
const OLD = 12 * HOUR;

/**
 * `first`: nobody has answered yet. `silent`: these have not answered for a while. `partly`: these answer, but not
 * to every request. `old`: nobody was asked for long. `fresh`: all is well.
 */
export type FreshnessKind = 'first' | 'silent' | 'partly' | 'old' | 'fresh';

export interface Freshness {
  kind: FreshnessKind;
  /** Whom it is about. */
  sources: readonly Told[];
  /** When the last answer came from them; from anybody for `old` and `fresh`. */
  last?: number;
}

const isSilent = (source: Told, now: number): boolean =>
  source.lastError !== undefined &&
  (source.lastSuccess === undefined || now - source.lastSuccess > MOMENT);

const latest = (sources: readonly Told[]): { last?: number } => {
  const times = sources.flatMap(({ lastSuccess }) => lastSuccess ?? []);
  return times.length === 0 ? {} : { last: Math.max(...times) };
};

/** What is worth saying of these sources together: the worst of them first. */
export function freshnessOf(health: readonly Told[], now: number): Freshness {
  const silent = health.filter((source) => isSilent(source, now));
  if (silent.length > 0) return { kind: 'silent', sources: silent, ...latest(silent) };
  const answered = latest(health);
  if (answered.last === undefined) return { kind: 'first', sources: [] };
  const partly = health.filter(({ lastError }) => lastError !== undefined);
  if (partly.length > 0) return { kind: 'partly', sources: partly, ...latest(partly) };
  return { kind: now - answered.last > OLD ? 'old' : 'fresh', sources: health, ...answered };
}

/** More names than this are not read; a number says more. */
const MOST_NAMED = 2;

const namesOf = (sources: readonly Told[], of: number, locale: string): string =>
  sources.length > MOST_NAMED
    ? words.some(sources.length, of)
    : new Intl.ListFormat(locale).format(sources.map(({ name }) => name));

/** The sentence. @param health of the sources that are in use @param locale BCP 47 */
export function freshnessSentence(health: readonly Told[], now: number, locale: string): string {
  const { kind, sources, last } = freshnessOf(health, now);
  const names = namesOf(sources, health.length, locale);
  if (kind === 'first') return words.first;
  if (kind === 'partly') return words.partly(names);
  if (kind === 'silent') {
    return last === undefined
      ? words.never(names)
      : words.silent(names, durationLabel(now - last, locale));
  }
  const age = ageLabel(last ?? now, now, locale);
  return kind === 'old' ? words.old(age) : words.fresh(age);
}
