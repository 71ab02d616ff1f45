/** Results as Markdown. */
import { DAY, SECOND } from '../../utils/spans.ts';
import type { Bar } from './bars.ts';
import type { Load, Scale } from './scale.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

export const barTable = (bars: readonly Bar[]): string =>
  table(
    ['what', 'promised', 'in the model', ''],
    bars.map(({ what, promised, measured, holds }) => [
      what,
      promised,
      measured,
      holds ? 'holds' : 'FAILS',
    ]),
  );

const rate = (perSecond: number): string => {
  const digits = perSecond >= 10 ? 0 : perSecond >= 0.01 ? 2 : 5;
  return perSecond.toLocaleString('en', { maximumFractionDigits: digits });
};

const size = (bytes: number): string => {
  const units = ['MB', 'GB', 'TB'] as const;
  let value = bytes / 1e6;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toLocaleString('en', { maximumFractionDigits: 1 })} ${units[unit]}`;
};

const cells = ({ requests, bytes, peak }: Load): string[] => [
  rate(requests / (DAY / SECOND)),
  rate(peak),
  size(bytes),
];

export const scaleTable = (scales: readonly Scale[]): string =>
  table(
    ['users', 'asked', 'requests/s, mean', 'busiest 10 min', 'a day'],
    scales.flatMap(({ users, direct, origins, feed }) => {
      const count = users.toLocaleString('en');
      return [
        [count, 'origins, directly', ...cells(direct)],
        [count, 'origins, through a feed', ...cells(origins)],
        [count, 'the feed’s host', ...cells(feed)],
      ];
    }),
  );

/** A document with each table between its markers: `<!-- name -->` and `<!-- /name -->`. */
export const inserted = (document: string, tables: Readonly<Record<string, string>>): string =>
  Object.entries(tables).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
        (_all, open: string, close: string) => `${open}\n${content}\n${close}`,
      ),
    document,
  );
