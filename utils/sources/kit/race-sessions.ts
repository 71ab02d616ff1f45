/**
 * The sessions of a Formula 1 weekend: one name each from every source, so that they merge, and their usual length
 * in minutes.
 */
export const RACE_SESSIONS = {
  'Practice 1': 60,
  'Practice 2': 60,
  'Practice 3': 60,
  'Sprint Qualifying': 45,
  Sprint: 45,
  Qualifying: 60,
  Race: 120,
} as const;

export type RaceSession = keyof typeof RACE_SESSIONS;

const MINUTES: ReadonlyMap<string, number> = new Map(Object.entries(RACE_SESSIONS));

/** Usual length of a session by its name, minutes; undefined for one that is none of Formula 1's. */
export const sessionMinutes = (session: string): number | undefined => MINUTES.get(session);

/** "Monaco Grand Prix" and "Race" → "Monaco GP · Race". */
export const sessionTitle = (race: string, session: string): string =>
  `${race.replace(/\bGrand Prix\b/, 'GP')} · ${session}`;
