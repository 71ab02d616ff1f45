import type { LiveEvent } from '../../utils/events.ts';

/** What of an event comes from some source, in the order that it is told. */
const FIELDS = [
  'title',
  'tournament',
  'competitors',
  'start',
  'end',
  'timeTbd',
  'status',
  'phase',
  'broadcasts',
  'url',
] as const satisfies readonly (keyof LiveEvent)[];
type Field = (typeof FIELDS)[number];

/** The value as a person reads it. */
function shown(event: LiveEvent, field: Field): string | undefined {
  switch (field) {
    case 'start':
    case 'end':
      return new Date(event[field]).toISOString();
    case 'competitors':
      return event.competitors.map(({ name }) => name).join(', ') || undefined;
    case 'broadcasts':
      return event.broadcasts.map(({ outlet }) => outlet).join(', ') || undefined;
    case 'timeTbd':
      return String(event.timeTbd);
    default:
      return event[field];
  }
}

/** The events that an id or words of a title mean: the id's one, or all whose title has the words. */
export function eventsMeant(events: readonly LiveEvent[], wanted: string): LiveEvent[] {
  const byId = events.filter(({ id, mergedFrom }) => id === wanted || mergedFrom.includes(wanted));
  if (byId.length > 0) return byId;
  const words = wanted.toLowerCase();
  return events.filter(({ title }) => title.toLowerCase().includes(words));
}

/**
 * Which source told what of an event, in lines: a field, its value, who said so, and what others said instead.
 * @param told every source's events before the merge
 */
export function whyOf(event: LiveEvent, told: readonly LiveEvent[]): string {
  const parts = told.filter(({ id }) => event.mergedFrom.includes(id));
  const lines = FIELDS.flatMap((field) => {
    const value = shown(event, field);
    const others = parts.filter((part) => (shown(part, field) ?? value) !== value);
    const from = parts.filter((part) => shown(part, field) === value);
    const named = (list: readonly LiveEvent[]) => [
      ...new Set(list.flatMap(({ sources }) => sources)),
    ];
    const said = others.map((part) => `    ${part.sources.join(' ')}: ${shown(part, field)}`);
    if (value === undefined && said.length === 0) return [];
    return [`  ${field}: ${value ?? 'nothing'}  ← ${named(from).join(', ') || 'merged'}`, ...said];
  });
  return [`${event.id}  (${event.mergedFrom.join(', ')})`, ...lines].join('\n');
}
