/** One line of what a headless start found: a post, and a chip that is, or should be, below it. */
export interface Row {
  site: string;
  post: string;
  event: string;
  stream: string;
  why: string;
  right: boolean;
}

const HEAD = ['', 'Site', 'Post', 'Event', 'Stream', 'Why'] as const;
/** Characters that each column has. */
const WIDTHS = [1, 8, 50, 29, 24, 50] as const;

/** Cuts to a width at a character, with an ellipsis, and fills it up. */
export function fit(text: string, width: number): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  const shown =
    characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : characters.join('');
  return shown + ' '.repeat(Math.max(0, width - [...shown].length));
}

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => fit(cell, WIDTHS[index] ?? 0))
    .join('  ')
    .trimEnd();

export const headLine = (): string => line(HEAD);

export const rowLine = ({ site, post, event, stream, why, right }: Row): string =>
  line([right ? '✓' : '✗', site, post, event, stream, why]);
