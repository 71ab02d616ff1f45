/** Posts to measure with: real ones when the shared folder is there, else generated ones. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readPosts } from '../evaluate/posts.ts';
import { createRandom } from './random.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'fixtures', 'posts');
/** Files in which nearly every post is about sport; a timeline of fans, and the most work. */
const SPORT = new Set(['nfl2022_weak.jsonl', 'nickname_hits_judged.jsonl']);

export interface BenchPosts {
  /** Where they are from, for the heading. */
  source: string;
  /** Any posts, as a public timeline has them. */
  any: readonly string[];
  /** Posts about sport. */
  sport: readonly string[];
}

/** At most `most` posts of each sort, the same ones in the same order every time. */
export function benchPosts(most: number): BenchPosts {
  const random = createRandom(7);
  if (!existsSync(FOLDER)) {
    return {
      source: 'generated posts (no folder of real ones beside the project)',
      any: Array.from({ length: most }, () => generatedPost(random, 0.02)),
      sport: Array.from({ length: most }, () => generatedPost(random, 0.15)),
    };
  }
  const any: string[] = [];
  const sport: string[] = [];
  for (const name of readdirSync(FOLDER).toSorted()) {
    if (!name.endsWith('.jsonl')) continue;
    const into = SPORT.has(name) ? sport : any;
    for (const post of readPosts(join(FOLDER, name))) into.push(post.text);
  }
  return {
    source: 'real posts',
    any: random.shuffle(any).slice(0, most),
    sport: random.shuffle(sport).slice(0, most),
  };
}

const SMALL_TALK =
  'the a to of and in is it you that for on with this was my so just not but at me be have are if your what its when out all do can get no now one like how dont about up love day good know see time people want really today cant more new thanks right need back think still going never last night lol why tomorrow make over who here way happy got would work best life great'.split(
    ' ',
  );
const SPORT_TALK =
  'Chiefs Bills Jets Lakers Celtics Yankees Arsenal Chelsea Liverpool Packers game win touchdown playoffs season coach vs #NFL #GoBills score'.split(
    ' ',
  );
const SIGNS = [
  '.',
  ',',
  '!',
  '?',
  '...',
  ' 😂',
  ' 🏈',
  ' https://example.com/a1',
  ' #mood',
  ' @user',
];

function generatedPost(random: ReturnType<typeof createRandom>, sport: number): string {
  const words = Array.from({ length: 4 + random.below(24) }, () => {
    const word = random.next() < sport ? random.pick(SPORT_TALK) : random.pick(SMALL_TALK);
    return random.next() < 0.12 ? word + random.pick(SIGNS) : word;
  });
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}
