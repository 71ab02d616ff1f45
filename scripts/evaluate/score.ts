/** Precision and recall of fired spans against gold spans. Any overlap counts as found. Pure. */
import type { Labelled, Span } from './posts.ts';

export interface Firing {
  start: number;
  end: number;
  /** Who was recognised, in which event, by which words, and why. */
  entity: string;
  event: string;
  words: string;
  reasons: string;
}

export interface Rates {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Score {
  posts: number;
  fired: number;
  span: Rates;
  post: Rates;
  weighted: { precision: number | null; recall: number | null };
  /** No name is labelled, but each post's topic is: `post` says how well firings tell posts about sport. */
  byTopic: boolean;
  wrong: { post: Labelled; firing: Firing }[];
  /** Firings in a file, or a post, whose labels say nothing about them. */
  unjudged: { post: Labelled; firing: Firing }[];
  missed: { post: Labelled; span: Span }[];
}

/** Types that only a list of judged hits has: one reader's word on one name, not all names of the post. */
const JUDGED: ReadonlySet<string> = new Set(['not_a_team', 'other_team_same_name']);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function rates(right: number, fired: number, found: number, gold: number): Rates {
  const precision = share(right, fired);
  const recall = share(found, gold);
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** "Red Raiders", found where "Raiders" was judged to be another team's: that team by its own name is right. */
const isOwnName = (span: Span, firing: Firing): boolean =>
  span.type === 'other_team_same_name' && firing.end - firing.start > span.e - span.s + 1;

const overlap = (span: Span, firing: Firing): boolean =>
  span.s < firing.end && firing.start < span.e;

/** Counts of one way of counting. */
class Tally {
  private fired = 0;
  private right = 0;
  private gold = 0;
  private found = 0;

  add(fired: number, right: number, gold: number, found: number): void {
    this.fired += fired;
    this.right += right;
    this.gold += gold;
    this.found += found;
  }

  rates(): Rates {
    return rates(this.right, this.fired, this.found, this.gold);
  }
}

const NONE: Rates = { precision: null, recall: null, f1: null };

/** What a post counts for: `weight` when the list has anything. */
const some = (list: readonly unknown[], weight = 1): number => (list.length > 0 ? weight : 0);

/**
 * Scores firings, one list a post in the posts' order. What the labels can't answer is null: all of it where no span is
 * of a type that counts, but for `post` where posts have a topic.
 * @param types span types that count as gold
 * @param withAdj `adj` spans are gold too
 */
export function score(
  posts: readonly Labelled[],
  firings: readonly (readonly Firing[])[],
  types: ReadonlySet<string>,
  withAdj: boolean,
): Score {
  const isGold = (span: Span): boolean => types.has(span.type);
  const isJudged = (span: Span): boolean => JUDGED.has(span.type);
  const goldOf = (post: Labelled): Span[] =>
    [...post.spans, ...(withAdj ? post.adj : [])].filter(isGold);
  const judgedOnly = posts.some((post) => post.spans.some(isJudged));
  if (!judgedOnly && posts.every((post) => goldOf(post).length === 0))
    return scoreByTopic(posts, firings);
  const bySpan = new Tally();
  const byPost = new Tally();
  const byWeight = new Tally();
  let fired = 0;
  const wrong: Score['wrong'] = [];
  const missed: Score['missed'] = [];
  for (const [index, post] of posts.entries()) {
    const gold = goldOf(post);
    const judged = post.spans.filter((span) => isGold(span) || isJudged(span));
    const all = firings[index] ?? [];
    // A judged list says nothing of the post's other names, nor of another team's own longer one.
    const counted = judgedOnly
      ? all.filter((firing) =>
          judged.some((span) => overlap(span, firing) && !isOwnName(span, firing)),
        )
      : all;
    const right = counted.filter((firing) => gold.some((span) => overlap(span, firing)));
    const found = gold.filter((span) => counted.some((firing) => overlap(span, firing)));
    fired += counted.length;
    bySpan.add(counted.length, right.length, gold.length, found.length);
    byPost.add(some(counted), some(right), some(gold), some(found));
    const weight = post.weight ?? 1;
    byWeight.add(
      some(counted, weight),
      some(right, weight),
      some(gold, weight),
      some(found, weight),
    );
    for (const firing of counted) if (!right.includes(firing)) wrong.push({ post, firing });
    for (const span of gold) if (!found.includes(span)) missed.push({ post, span });
  }
  const { precision, recall } = posts.some((post) => post.weight !== undefined)
    ? byWeight.rates()
    : NONE;
  return {
    posts: posts.length,
    fired,
    span: bySpan.rates(),
    post: byPost.rates(),
    weighted: { precision, recall },
    byTopic: false,
    wrong,
    unjudged: [],
    missed,
  };
}

/** Scores by what posts are about, as far as that is labelled: a firing in a post about something else is wrong. */
function scoreByTopic(posts: readonly Labelled[], firings: readonly (readonly Firing[])[]): Score {
  const tally = new Tally();
  const wrong: Score['wrong'] = [];
  const unjudged: Score['unjudged'] = [];
  let fired = 0;
  for (const [index, post] of posts.entries()) {
    const all = firings[index] ?? [];
    fired += all.length;
    const into = post.sports === 0 ? wrong : unjudged;
    for (const firing of all) into.push({ post, firing });
    if (post.sports === undefined) continue;
    const isSport = post.sports > 0 ? 1 : 0;
    const both = Math.min(isSport, all.length);
    tally.add(some(all), both, isSport, both);
  }
  const byTopic = posts.some((post) => post.sports !== undefined);
  return {
    posts: posts.length,
    fired,
    span: NONE,
    post: byTopic ? tally.rates() : NONE,
    weighted: { precision: null, recall: null },
    byTopic,
    wrong,
    unjudged,
    missed: [],
  };
}
