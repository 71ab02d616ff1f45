/** What is found out about one simulated site. */
import type { Report } from '../../internet/engine/page.ts';
import type { SimPost } from '../../internet/engine/site.ts';

/** What became of a site. All but the counts name posts, and what was wrong with them. */
export interface Proof {
  site: string;
  browser: string;
  posts: number;
  /** Mentions that came into view, and how many of them had their chip. */
  planted: number;
  chipped: number;
  missing: string[];
  /** Chips where none, or another, was expected. */
  extra: string[];
  /** Chips that were there and then no more. */
  lost: string[];
  doubled: string[];
  /** Posts that never came into view, chips of the wrong theme, presses that went astray. */
  astray: string[];
  errors: string[];
  /** Milliseconds. */
  took: number;
}

/** What is wrong with a site, a line for each; empty when all is as it should be. */
export const failuresOf = ({ missing, extra, lost, doubled, astray, errors }: Proof): string[] =>
  Object.entries({ missing, extra, lost, doubled, astray, errors }).flatMap(([what, posts]) =>
    posts.map((post) => `${what}: ${post}`),
  );

/** What was found out on all pages of a site: a page load ends a page's own account. */
export class Findings {
  readonly errors = new Set<string>();
  readonly astray = new Set<string>();
  readonly #extra = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #planted = new Set<string>();
  readonly #chipped = new Set<string>();
  readonly #lost = new Set<string>();
  readonly #doubled = new Set<string>();

  add(report: Report): void {
    const into = (set: Set<string>, more: readonly string[]): void => {
      for (const one of more) set.add(one);
    };
    into(this.#seen, report.seen);
    into(this.#planted, report.planted);
    into(this.#chipped, report.chipped);
    into(this.#lost, report.lost);
    into(this.#doubled, report.doubled);
    into(this.#extra, report.extra);
    into(this.errors, report.problems);
  }

  unexpected(what: string): void {
    this.#extra.add(what);
  }

  proof(timeline: readonly SimPost[]): Omit<Proof, 'site' | 'browser' | 'posts' | 'took'> {
    const unseen = timeline.filter(({ id }) => !this.#seen.has(id)).map(({ id }) => `${id} unseen`);
    return {
      planted: this.#planted.size,
      chipped: this.#chipped.size,
      missing: [...this.#planted].filter((pair) => !this.#chipped.has(pair)),
      extra: [...this.#extra],
      lost: [...this.#lost],
      doubled: [...this.#doubled],
      astray: [...this.astray, ...unseen],
      errors: [...this.errors],
    };
  }
}
