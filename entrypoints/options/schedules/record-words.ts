/** The request record in words, as text and as a file. Pure; times are epoch ms. */
import type { RecordedRequest } from '../../../utils/schedule/record.ts';

/** Hosts, the most asked first. */
export function hostsOf(rows: readonly RecordedRequest[]): { host: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { host } of rows) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts]
    .map(([host, count]) => ({ host, count }))
    .toSorted((a, b) => b.count - a.count || (a.host < b.host ? -1 : 1));
}

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** "350 byte", "34 kB", "1.2 MB". @param locale BCP 47 */
export function bytesLabel(bytes: number, locale: string): string {
  const step = bytes >= 1e6 ? 2 : bytes >= 1000 ? 1 : 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}

/** Day and time to the second: several requests fall into one minute. @param locale BCP 47 */
export const timeLabel = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);

const iso = (at: number): string => new Date(at).toISOString();

/** A line a request, fields apart by tabs. */
export const recordText = (rows: readonly RecordedRequest[]): string =>
  rows
    .map((row) => [iso(row.at), row.host, row.path, row.bytes, row.why, row.outcome].join('\t'))
    .join('\n');

/** The file's text: JSON. */
export const recordFile = (rows: readonly RecordedRequest[]): string =>
  `${JSON.stringify({ tipoff: 'requests', rows: rows.map((row) => ({ ...row, at: iso(row.at) })) }, null, 2)}\n`;
