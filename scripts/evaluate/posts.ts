/** Labelled posts for measuring: one JSON object a line, or marked text. */
import { basename } from 'node:path';

import * as v from 'valibot';

import { leagueById } from '../../utils/catalog/leagues.ts';
import { parseMarked } from './marked.ts';
import type { MarkedName, MarkedPost } from './marked.ts';
import { readText } from './text-file.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const Span = v.object({
  /** UTF-16 offsets into the post's text, [s, e). */
  s: offset,
  e: offset,
  type: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  link: v.optional(v.string()),
});
export type Span = v.InferOutput<typeof Span>;

const Labelled = v.object({
  id: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((id) => String(id)),
  ),
  text: v.string(),
  spans: v.optional(v.array(Span), []),
  /** Mentions that the gold leaves out, added by a reader. */
  adj: v.optional(v.array(Span), []),
  /** How many posts of the pool the line stands for. */
  weight: v.optional(v.number()),
  lang: v.optional(v.string()),
  /** What the whole post is about: 1 sport, 0 something else. */
  sports: v.optional(v.number()),
  author: v.optional(v.string()),
  /** Epoch ms. */
  time: v.optional(v.number()),
  /** Text of a quoted post or a link card. */
  around: v.optional(v.string()),
});
export type Labelled = v.InferOutput<typeof Labelled>;

function spanOf({ start, end, entity }: MarkedName, text: string): Span {
  const sport = leagueById(entity.slice(0, entity.indexOf(':')))?.sport;
  const type = sport === 'show' || sport === 'news' ? 'tvshow' : 'sportsteam';
  return { s: start, e: end, type, text: text.slice(start, end), link: entity };
}

const labelledOf = (
  { place, text, names, author, quoted, age }: MarkedPost,
  now: number,
): Labelled => ({
  id: place,
  text,
  spans: names.map((name) => spanOf(name, text)),
  adj: [],
  ...(author === undefined ? {} : { author }),
  ...(quoted === undefined ? {} : { around: quoted }),
  ...(age === undefined ? {} : { time: now - age }),
});

/** The first span that lies outside its post, by its path in the line. */
function spanOutside({ text, spans, adj }: Labelled): string | undefined {
  for (const [name, list] of [['spans', spans] as const, ['adj', adj] as const]) {
    const at = list.findIndex(({ s, e }) => s >= e || e > text.length);
    if (at >= 0) return `${name}.${String(at)}`;
  }
  return undefined;
}

function readPost(line: string): Labelled {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
  if (Array.isArray(raw)) throw new Error('a list; each post needs a line of its own');
  const checked = v.safeParse(Labelled, raw);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'post'}: ${issue.message}`);
  }
  const outside = spanOutside(checked.output);
  if (outside !== undefined) {
    throw new Error(
      `${outside}: lies outside the text of ${String(checked.output.text.length)} UTF-16 units`,
    );
  }
  return checked.output;
}

function readLines(text: string, file: string): Labelled[] {
  const posts: Labelled[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      posts.push(readPost(line));
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`${file}, line ${String(index + 1)}: ${message}`, { cause: error });
    }
  }
  return posts;
}

/**
 * Reads a .jsonl file of posts, or a .txt file of marked ones; empty lines are passed over.
 * @param now the moment that the age of a marked post is counted from, epoch ms
 * @throws Error that names file and line for the first line that is no post
 */
export function readPosts(file: string, now = Date.now()): Labelled[] {
  const text = readText(file);
  const posts = file.endsWith('.txt')
    ? parseMarked(text, basename(file)).map((post) => labelledOf(post, now))
    : readLines(text, file);
  if (posts.length === 0) throw new Error(`${file}: holds no post`);
  return posts;
}
