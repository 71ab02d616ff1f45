import type { Broadcast, LiveEvent } from '../../utils/events.ts';

const WHEN = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const DAY_ONLY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** Outlets with more than one region would fill the screen; the first ones say enough. */
const MOST_OUTLETS = 6;

const outletName = ({ outlet, region, kind }: Broadcast): string =>
  `${outlet}${region === undefined ? '' : ` ${region}`}${kind === 'radio' ? ' (radio)' : ''}`;

function outletsOf({ broadcasts }: LiveEvent): string {
  const names = [...new Set(broadcasts.map(outletName))];
  const more = names.length - MOST_OUTLETS;
  return names.slice(0, MOST_OUTLETS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const cellsOf = (event: LiveEvent): string[] => [
  (event.timeTbd ? DAY_ONLY : WHEN).format(event.start).replaceAll(',', ''),
  event.status === 'live' ? (event.phase ?? 'live') : event.status,
  event.league,
  event.title,
  outletsOf(event),
  event.sources.join(' '),
];

/** Characters that a cell takes on a terminal, near enough. */
const widthOf = (text: string): number => [...text].length;

/**
 * Events as lines of aligned columns: when (in this computer's zone), status, league, title, outlets, sources.
 * The last line says how many there are, and what was left out and why.
 */
export function tableOf(events: readonly LiveEvent[], dropped: Record<string, number>): string {
  const rows = events.map(cellsOf);
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  );
  const left = Object.entries(dropped).map(([reason, count]) => `${count} ${reason}`);
  const sum = `${events.length} ${events.length === 1 ? 'event' : 'events'}`;
  return [...lines, left.length === 0 ? sum : `${sum}; left out: ${left.join(', ')}`].join('\n');
}
