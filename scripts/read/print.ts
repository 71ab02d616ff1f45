import type { PageReading, PostReading } from './page-reader.ts';

/** A post as `--json` prints it. */
interface Printed {
  site: string;
  text: string;
  /** Handle or name. */
  author: string | null;
  /** ISO, UTC. */
  time: string | null;
  permalink: string | null;
  quoted: string | null;
  /** Words of the link card. */
  card: string | null;
  /** Where the chip would go: "after div[data-testid=…]". */
  chip: string | null;
}

function printed(site: string, { found, quoted, card, chip }: PostReading): Printed {
  return {
    site,
    text: found.text,
    author: found.author ?? null,
    time: found.time === undefined ? null : new Date(found.time).toISOString(),
    permalink: found.permalink ?? null,
    quoted: quoted === '' ? null : quoted,
    card: card === '' ? null : card,
    chip: chip ?? null,
  };
}

/** A reading as one line of JSON: `{site, fallBack, posts}`. */
export const jsonOf = ({ site, fellBack, posts }: PageReading): string =>
  JSON.stringify({ site, fallBack: fellBack, posts: posts.map((post) => printed(site, post)) });

const indent = (text: string): string => text.replaceAll('\n', '\n    ');

function lines(number: number, post: Printed): string {
  const head = [post.author ?? 'unknown', post.time ?? 'no time', post.permalink ?? 'no address'];
  return [
    `${number}. ${head.join(' · ')}`,
    `    ${post.text === '' ? '(no words)' : indent(post.text)}`,
    ...(post.quoted === null ? [] : [`    quoted: ${indent(post.quoted)}`]),
    ...(post.card === null ? [] : [`    card: ${indent(post.card)}`]),
    `    chip: ${post.chip ?? 'nowhere'}`,
  ].join('\n');
}

/** A reading for a person: one paragraph a post. */
export function textOf({ site, fellBack, posts }: PageReading): string {
  const count = posts.length === 1 ? '1 post' : `${posts.length} posts`;
  const how = fellBack ? ', found by the fall-back' : '';
  const paragraphs = posts.map((post, index) => lines(index + 1, printed(site, post)));
  return [`${site}: ${count}${how}`, ...paragraphs].join('\n\n');
}
