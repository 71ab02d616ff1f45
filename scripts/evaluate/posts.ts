/** Labelled posts for measuring: one JSON object a line. */
import { readFileSync } from 'node:fs';

import * as v from 'valibot';

const Span = v.object({
  s: v.pipe(v.number(), v.integer()),
  e: v.pipe(v.number(), v.integer()),
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
  sports: v.optional(v.number()),
  author: v.optional(v.string()),
  /** Epoch ms. */
  time: v.optional(v.number()),
});
export type Labelled = v.InferOutput<typeof Labelled>;

/** Reads a .jsonl file of posts. Throws an Error that names file and line for anything that is none. */
export function readPosts(file: string): Labelled[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file}: cannot be read`);
  }
  const posts: Labelled[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch {
      throw new Error(`${file}, line ${index + 1}: not JSON`);
    }
    const checked = v.safeParse(Labelled, raw);
    if (!checked.success) {
      const issue = checked.issues[0];
      throw new Error(
        `${file}, line ${index + 1}: ${v.getDotPath(issue) ?? 'post'}: ${issue.message}`,
      );
    }
    posts.push(checked.output);
  }
  if (posts.length === 0) throw new Error(`${file}: holds no post`);
  return posts;
}
