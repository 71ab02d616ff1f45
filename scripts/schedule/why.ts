import type { LiveEvent } from '../../utils/events.ts';
import type { Why } from '../../utils/schedule/merge.ts';

/** What of an event comes from somebody, in the order that it is told. */
const FIELDS = [
  'title',
  'competitors',
  'start',
  'end',
  'status',
  'tournament',
  'broadcasts',
  'url',
] as const satisfies readonly (keyof LiveEvent & keyof Why['from'])[];

/** The value as a person reads it. */
function shown(event: LiveEvent, field: (typeof FIELDS)[number]): string | undefined {
  switch (field) {
    case 'start':
    case 'end':
      return new Date(event[field]).toISOString();
    case 'competitors':
      return event.competitors.map(({ name }) => name).join(', ');
    case 'broadcasts':
      return event.broadcasts.map(({ outlet }) => outlet).join(', ');
    case 'status':
      return event.phase === undefined ? event.status : `${event.status} (${event.phase})`;
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

/** What it was merged from, and why those are one. */
const memberLine = ({ id, source, title, start, status, because }: Why['members'][number]) =>
  `  ${source}: ${title}, ${new Date(start).toISOString()}, ${status}  (${id}${because === undefined ? '' : `; the same by ${because}`})`;

/** Which source told what of an event, in lines: who speak of it, then each field with those who gave it. */
export function whyOf(event: LiveEvent, { members, from }: Why): string {
  const sources = new Map(members.map(({ id, source }) => [id, source]));
  const fields = FIELDS.flatMap((field) => {
    const value = shown(event, field);
    if (value === undefined || value === '') return [];
    const givers = [...new Set(from[field].map((id) => sources.get(id) ?? id))];
    return [`  ${field}: ${value}${givers.length === 0 ? '' : `  ← ${givers.join(', ')}`}`];
  });
  return [`${event.id} was told by`, ...members.map(memberLine), 'and has', ...fields].join('\n');
}
