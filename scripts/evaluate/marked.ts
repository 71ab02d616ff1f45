/**
 * Labelled posts as a person writes them: one post a line, each name that means somebody marked with who it is.
 *
 *     # a remark
 *     [Jets](nfl:new-york-jets) at [Bills](nfl:buffalo-bills), snow in the forecast
 *       author: nyjets
 *       quoted: what a quoted post or a link card says
 *       age: 200h
 *       | one more line of the post
 *
 * A name without a mark means nobody who could have a chip. `[?Jets](…)` is known to be missed so far, and
 * `[!Jets](…)` is known to be taken for that team so far, though it means something else.
 */
import { HOUR } from '../../utils/spans.ts';

/** A marked name; `start` and `end` are UTF-16 offsets into the post's text. */
export interface MarkedName {
  start: number;
  end: number;
  /** Id of the catalogue: "nfl:new-york-jets". */
  entity: string;
  /** What is known of it: that it is missed, or that it is taken for somebody it is not. */
  known?: 'missed' | 'wrong';
}

export interface MarkedPost {
  /** Where it stands: "soccer.txt:12". */
  place: string;
  text: string;
  /** Names that mean somebody. */
  names: MarkedName[];
  /** Names that mean nobody and are known to be taken for somebody. */
  traps: MarkedName[];
  author?: string;
  quoted?: string;
  /** Milliseconds between the post and the moment it is read. */
  age?: number;
}

/** Whom an id means: a school is one, whichever of its teams plays. */
export const whoIs = (entity: string): string => entity.replace(/^ncaa[fmw]:/, 'ncaa:');

const MARK = /\[([?!]?)([^[\]]+)\]\(([a-z0-9]+(?::[a-z0-9-]+)+)\)/g;
const DETAIL = /^ +(?:(author|quoted|age): (.+)|\| ?(.*))$/;
const REMARK = /^ *# /;

/** Appends a line of marked text to a post: the marks become names. */
function append(post: MarkedPost, marked: string): void {
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, sign, words = '', entity = ''] = match;
    post.text += marked.slice(at, match.index);
    const start = post.text.length;
    post.text += words;
    const name: MarkedName = { start, end: post.text.length, entity };
    if (sign === '!') post.traps.push({ ...name, known: 'wrong' });
    else post.names.push(sign === '?' ? { ...name, known: 'missed' } : name);
    at = match.index + whole.length;
  }
  post.text += marked.slice(at);
}

/**
 * Reads marked posts.
 * @param source the whole file
 * @param file its name, for places and errors
 * @throws Error with file and line for an indented line that is no detail of a post
 */
export function parseMarked(source: string, file: string): MarkedPost[] {
  const posts: MarkedPost[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '' || REMARK.test(line)) continue;
    const place = `${file}:${String(index + 1)}`;
    if (!line.startsWith(' ')) {
      const post: MarkedPost = { place, text: '', names: [], traps: [] };
      append(post, line);
      posts.push(post);
      continue;
    }
    const post = posts.at(-1);
    const detail = DETAIL.exec(line);
    const [, key, value = '', more = ''] = detail ?? [];
    const hours = key === 'age' ? Number(/^(\d+)h$/.exec(value)?.[1]) : 0;
    if (!post || !detail || Number.isNaN(hours))
      throw new Error(`${place}: neither a post nor a detail of the one before`);
    if (key === 'author') post.author = value;
    else if (key === 'quoted') post.quoted = value;
    else if (key === 'age') post.age = hours * HOUR;
    else append(post, `\n${more}`);
  }
  return posts;
}
