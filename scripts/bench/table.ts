import type { Agreement } from './agree.ts';
import type { Built } from './child.ts';
import type { Timing } from './measure.ts';

/** All that is known of one matcher at one number of aliases. */
export interface Row {
  name: string;
  /** Only the reason when it cannot be built; nothing where there is nothing to build. */
  built: Built | string | undefined;
  /** On any posts, and on posts about sport. */
  any: Timing | undefined;
  sport: Timing | undefined;
  /** Mean time a post with folding where that is needed first; µs. */
  total: number | undefined;
  /** `total` over ours, and over the bare loop. */
  timesOurs: number | undefined;
  timesLoop: number | undefined;
  agreement: Agreement | undefined;
}

const HEADS = [
  'matcher',
  'build ms',
  'heap MB',
  'mean µs',
  '+ folding',
  'median',
  'p99',
  '× ours',
  '× loop',
  'sport µs',
  'sport p99',
  'posts',
  'same posts',
];

const number = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits);

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const built = typeof row.built === 'string' ? undefined : row.built;
    const reason = typeof row.built === 'string' ? ` (${row.built})` : '';
    const same =
      row.agreement && `${((100 * row.agreement.same) / row.agreement.posts).toFixed(2)} %`;
    return [
      row.name + reason,
      number(built?.build, 1),
      number(built?.heap, 2),
      number(row.any?.mean, 2),
      number(row.total, 2),
      number(row.any?.median, 2),
      number(row.any?.p99, 1),
      number(row.timesOurs, 1),
      number(row.timesLoop, 1),
      number(row.sport?.mean, 2),
      number(row.sport?.p99, 1),
      String(row.any?.posts ?? '–'),
      same ?? '–',
    ];
  });
  const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  const rule = HEADS.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(HEADS), line(rule), ...cells.map(line)].join('\n');
}
