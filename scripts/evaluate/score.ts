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
  wrong: { post: Labelled; firing: Firing }[];
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

/**
 * Scores firings, one list a post in the posts' order.
 * @param types span types that count as gold
 * @param withAdj `adj` spans are gold too
 */
export function score(
  posts: readonly Labelled[],
  firings: readonly (readonly Firing[])[],
  types: ReadonlySet<string>,
  withAdj: boolean,
): Score {
  let fired = 0;
  let right = 0;
  let gold = 0;
  let found = 0;
  let postsFired = 0;
  let postsRight = 0;
  let postsGold = 0;
  let postsFound = 0;
  let weightFired = 0;
  let weightRight = 0;
  let weightGold = 0;
  let labelled = false;
  const weighted = posts.some((post) => post.weight !== undefined);
  const judgedOnly = posts.some((post) => post.spans.some((span) => JUDGED.has(span.type)));
  const wrong: Score['wrong'] = [];
  const missed: Score['missed'] = [];
  for (const [index, post] of posts.entries()) {
    const spans = [...post.spans, ...(withAdj ? post.adj : [])].filter((span) =>
      types.has(span.type),
    );
    const judged = post.spans.filter((span) => types.has(span.type) || JUDGED.has(span.type));
    const all = firings[index] ?? [];
    // A judged list says nothing of the post's other names, nor of another team's own longer one.
    const counted = judgedOnly
      ? all.filter((firing) =>
          judged.some((span) => overlap(span, firing) && !isOwnName(span, firing)),
        )
      : all;
    if (spans.length > 0) labelled = true;
    const good = counted.filter((firing) => spans.some((span) => overlap(span, firing)));
    const hit = spans.filter((span) => counted.some((firing) => overlap(span, firing)));
    fired += counted.length;
    right += good.length;
    gold += spans.length;
    found += hit.length;
    if (counted.length > 0) postsFired += 1;
    if (good.length > 0) postsRight += 1;
    if (spans.length > 0) postsGold += 1;
    if (hit.length > 0) postsFound += 1;
    const weight = post.weight ?? 1;
    if (counted.length > 0) weightFired += weight;
    if (good.length > 0) weightRight += weight;
    if (spans.length > 0) weightGold += weight;
    for (const firing of counted) if (!good.includes(firing)) wrong.push({ post, firing });
    for (const span of spans) if (!hit.includes(span)) missed.push({ post, span });
  }
  const none: Rates = { precision: null, recall: null, f1: null };
  return {
    posts: posts.length,
    fired,
    span: labelled ? rates(right, fired, found, gold) : none,
    post: labelled ? rates(postsRight, postsFired, postsFound, postsGold) : none,
    weighted:
      weighted && labelled
        ? { precision: share(weightRight, weightFired), recall: share(weightRight, weightGold) }
        : { precision: null, recall: null },
    wrong: labelled ? wrong : [],
    missed,
  };
}
