/** What the recogniser makes of posts whose names are known: what it finds, misses, and takes for a name. */
import { whoIs } from '../../../scripts/evaluate/marked.ts';
import type { MarkedName, MarkedPost } from '../../../scripts/evaluate/marked.ts';
import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { Mention } from '../../../utils/mentions/recogniser.ts';
import type { Lexicon } from '../../../utils/mentions/types.ts';

/** One name of one post; `why` says what was weighed, for a person to read. */
export interface Case {
  post: MarkedPost;
  name: MarkedName;
  why: string;
}

export interface Measured {
  found: Case[];
  /** Names of somebody who is still to play, and who was not believed to be meant. */
  missed: Case[];
  /** Believed to mean somebody whom the post does not mean there. */
  wrong: Case[];
}

/** Whether two names share words. */
export const overlap = (one: MarkedName, other: MarkedName): boolean =>
  one.start < other.end && other.start < one.end;

const isSame = (one: MarkedName, other: MarkedName): boolean =>
  whoIs(one.entity) === whoIs(other.entity) && overlap(one, other);

/** Right among all that was believed; 1 when nothing was. */
export const precisionOf = ({ found, wrong }: Measured): number =>
  found.length + wrong.length === 0 ? 1 : found.length / (found.length + wrong.length);

/** Found among all that could be; 1 when nothing could. */
export const recallOf = ({ found, missed }: Measured): number =>
  found.length + missed.length === 0 ? 1 : found.length / (found.length + missed.length);

/**
 * Makes the measure of one lexicon. A believed name is right where it overlaps a marked one that means the same.
 * @param now epoch ms at which the posts are read
 */
export function createMeasure(
  lexicon: Lexicon,
  now: number,
): (posts: readonly MarkedPost[]) => Measured {
  const recogniser = createRecogniser(lexicon);
  const open = new Set(
    lexicon.events.flatMap(({ status, sides, part }) =>
      status === 'final' ? [] : [...sides, ...part].map(whoIs),
    ),
  );

  const readAs = (post: MarkedPost, { candidate, weight }: Mention): Case => {
    const { start, end } = candidate.hit;
    const entity = lexicon.entities[candidate.entity]?.id ?? '';
    const sum = `${weight.toFixed(1)} = ${[candidate.base, ...candidate.evidence].join(' + ')}`;
    return {
      post,
      name: { start, end, entity },
      why: `«${post.text.slice(start, end)}» ${entity} ${sum}`,
    };
  };

  return (posts) => {
    const measured: Measured = { found: [], missed: [], wrong: [] };
    for (const post of posts) {
      const asked = {
        text: post.text,
        time: now - (post.age ?? 0),
        ...(post.quoted === undefined ? {} : { around: post.quoted }),
        ...(post.author === undefined ? {} : { author: post.author }),
      };
      const believed = recogniser.mentions(asked, now).map((one) => readAs(post, one));
      for (const one of believed) {
        if (!post.names.some((name) => isSame(name, one.name))) measured.wrong.push(one);
      }
      const names = post.names.filter(({ entity }) => open.has(whoIs(entity)));
      if (names.length === 0) continue;
      const readings = recogniser.readings(asked, now).map((one) => readAs(post, one));
      for (const name of names) {
        const reading = readings.find((one) => isSame(name, one.name));
        const words = post.text.slice(name.start, name.end);
        const why = reading?.why ?? `«${words}» ${name.entity} is not read at all`;
        const isFound = believed.some((one) => isSame(name, one.name));
        measured[isFound ? 'found' : 'missed'].push({ post, name, why });
      }
    }
    return measured;
  };
}
