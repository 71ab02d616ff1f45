import type { BrowserName } from '../../../tests/e2e/driver/driver.ts';
import type { HeapAt } from './heap.ts';
import type { Cost } from './cost.ts';
import type { Figures } from './run.ts';

/** One figure of one browser, and the bar that it is held to. */
export interface Line {
  what: string;
  /** Absent for what is told, not judged. */
  most?: number;
  unit: string;
  value: number | undefined;
}

const MEGABYTE = 1_048_576;

/** Bytes that came between the first and the last look. */
const growth = (looks: readonly HeapAt[]): number =>
  (looks.at(-1)?.bytes ?? 0) - (looks[0]?.bytes ?? 0);

const SHARE = 'Tipoff to the page’s own scripts';
/** In percent; of a page that is built as sites are. The simulated one without a framework has next to no scripts. */
const MOST_SHARE = 3;
/** The same timeline on the page that X's own framework renders. */
const REACT = 'built with React as X is';

const shareOf = ({ ours, page }: Cost): number => (100 * ours) / page;

/** Everything about one browser, in the order in which it is shown. */
export function linesOf(figures: Figures): Line[] {
  const { with: ours, without, react, heap, chip } = figures;
  const shift = (where: 'all' | 'above'): number | undefined =>
    ours.shift && without.shift && Math.max(0, ours.shift[where] - without.shift[where]);
  return [
    { what: 'aliases in the schedule', unit: '', value: figures.aliases },
    { what: 'posts scrolled through', unit: '', value: ours.posts },
    { what: 'main thread slowed down by', unit: '×', value: figures.throttle },
    { what: 'Tipoff a post, median', most: 1, unit: 'ms', value: ours.perPost },
    { what: 'Tipoff’s longest task', most: 50, unit: 'ms', value: ours.longest },
    { what: 'Tipoff in all', unit: 'ms', value: ours.ours },
    { what: 'the page’s own scripts meanwhile', unit: 'ms', value: ours.page },
    { what: 'the page’s own scripts without Tipoff', unit: 'ms', value: without.page },
    { what: 'chips on the way', unit: '', value: ours.chips },
    { what: SHARE, ...(react ? {} : { most: MOST_SHARE }), unit: '%', value: shareOf(ours) },
    { what: `${REACT}: posts`, unit: '', value: react?.posts },
    { what: `${REACT}: chips on the way`, unit: '', value: react?.chips },
    { what: `${REACT}: Tipoff in all`, unit: 'ms', value: react?.ours },
    { what: `${REACT}: the page’s own scripts`, unit: 'ms', value: react?.page },
    { what: `${REACT}: ${SHARE}`, most: MOST_SHARE, unit: '%', value: react && shareOf(react) },
    { what: 'a page without posts: Tipoff', most: 20, unit: 'ms', value: figures.quiet },
    { what: 'post in the DOM to chip painted, median', most: 100, unit: 'ms', value: chip.ms },
    { what: 'the same in frames', unit: '', value: chip.frames },
    {
      what: 'layout shift above the middle of the screen, more than without Tipoff',
      most: 0.01,
      unit: '',
      value: shift('above'),
    },
    { what: 'layout shift in all, more than without', unit: '', value: shift('all') },
    {
      what: `heap after ${String(heap?.with.at(-1)?.posts ?? 0)} posts, more than without`,
      most: 5,
      unit: 'MB',
      value: heap && (growth(heap.with) - growth(heap.without)) / MEGABYTE,
    },
    {
      what: 'of that in the second half',
      unit: 'MB',
      value: heap && (growth(half(heap.with)) - growth(half(heap.without))) / MEGABYTE,
    },
  ];
}

const half = (looks: readonly HeapAt[]): readonly HeapAt[] =>
  looks.slice(Math.floor(looks.length / 2));

/** Lines that do not keep to their bar, as sentences. What could not be measured is no breach. */
export const breachesOf = (browser: BrowserName, lines: readonly Line[]): string[] =>
  lines.flatMap(({ what, most, unit, value }) =>
    most !== undefined && value !== undefined && value > most
      ? [`${browser}: ${what}: ${shown(value)} ${unit}, at most ${String(most)} allowed`]
      : [],
  );

/** A Markdown table, a browser a column. */
export function table(browsers: ReadonlyMap<BrowserName, readonly Line[]>): string {
  const [first = []] = browsers.values();
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['', 'bar', ...browsers.keys()]),
    row(['---', '--:', ...[...browsers.keys()].map(() => '--:')]),
    ...first.map(({ what, most, unit }, index) =>
      row([
        what,
        most === undefined ? '' : `≤ ${String(most)} ${unit}`.trim(),
        ...[...browsers.values()].map((lines) => {
          const value = lines[index]?.value;
          return value === undefined ? '–' : `${shown(value)} ${unit}`.trim();
        }),
      ]),
    ),
  ].join('\n');
}

/** Three digits that count, whole numbers as they are. */
const shown = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
