/** How the schedule host can go wrong: each is one kind of bad answer that the extension must live with. */
import { text, type Answer } from '../host.ts';

type Json = Record<string, unknown>;

type Spoiling =
  | 'malformed'
  | 'html'
  | 'huge'
  | 'wrong-types'
  | 'absurd-dates'
  | 'wild-names'
  | 'script-links';

export type Fault =
  | { kind: Spoiling }
  | { kind: 'hang' }
  | { kind: 'status'; status: number; retryAfter?: number };

const RTL_OVERRIDE = '\u202E';
const HUGE_BYTES = 20 * 1024 * 1024;

const json = (value: unknown): Answer => text(200, JSON.stringify(value), 'application/json');

const SPOIL: Record<Spoiling, (good: Json) => Answer> = {
  malformed: (good) => text(200, JSON.stringify(good).slice(0, -40), 'application/json'),
  html: () => text(200, '<!doctype html><title>Sign in</title><p>Please sign in.</p>', 'text/html'),
  huge: (good) => json({ ...good, padding: 'x'.repeat(HUGE_BYTES) }),
  'wrong-types': (good) =>
    json({
      ...good,
      events: eventsOf(good).map(() => ({ id: 7, date: [], competitions: 'none' })),
    }),
  'absurd-dates': (good) => json({ ...good, events: eventsOf(good).map(dated) }),
  'wild-names': (good) => json({ ...good, events: eventsOf(good).map(named) }),
  'script-links': (good) => json({ ...good, events: eventsOf(good).map(linkedToScript) }),
};

/** What the host says instead of its good answer; `undefined` leaves the request hanging. */
export function faulty(fault: Fault, good: Json): Answer | undefined {
  if (fault.kind === 'hang') return undefined;
  if (fault.kind !== 'status') return SPOIL[fault.kind](good);
  const answer = text(fault.status, '{"code":0,"message":"no"}', 'application/json');
  if (fault.retryAfter === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(fault.retryAfter) } };
}

const eventsOf = (answer: Json): Json[] => (answer['events'] as Json[] | undefined) ?? [];

const competitionsOf = (event: Json): Json[] => (event['competitions'] as Json[] | undefined) ?? [];

const NO_DATE = '0099-13-77T99:99Z';

const dated = (event: Json): Json => ({
  ...event,
  date: NO_DATE,
  competitions: competitionsOf(event).map((one) => ({ ...one, date: NO_DATE, startDate: NO_DATE })),
});

/** Markup, a right-to-left override and 5,000 characters where a team's name belongs. */
function named(event: Json): Json {
  const name = `<img src=x onerror=alert(1)>${RTL_OVERRIDE}${'A very long name '.repeat(300)}`;
  return {
    ...event,
    name,
    competitions: competitionsOf(event).map((one) => ({
      ...one,
      competitors: ((one['competitors'] as Json[] | undefined) ?? []).map((competitor) => ({
        ...competitor,
        team: { ...(competitor['team'] as Json), displayName: name, shortDisplayName: name },
      })),
    })),
  };
}

const linkedToScript = (event: Json): Json => ({
  ...event,
  links: [{ rel: ['summary', 'desktop', 'event'], href: 'javascript:alert(1)', text: 'Gamecast' }],
});
