/** Names of labelled posts, each with what speaks for it and whether it is right: what weights are fitted to. */
import { createFullLexicon } from '../../utils/catalog/lexicon.ts';
import { createRecogniser } from '../../utils/mentions/recogniser.ts';
import type { Candidate } from '../../utils/mentions/weigh.ts';
import type { Mention } from '../../utils/mentions/recogniser.ts';
import { whoIs } from '../evaluate/marked.ts';
import type { Labelled } from '../evaluate/posts.ts';
import { textOf } from '../evaluate/run.ts';
import { FOLDS } from './regression.ts';
import type { Sample } from './regression.ts';

const GOLD: ReadonlySet<string> = new Set(['sportsteam', 'event', 'league']);
const JUDGED: ReadonlySet<string> = new Set(['not_a_team', 'other_team_same_name']);
/** Our own posts, made to be hard, count less than what people wrote by themselves. */
const OWN_WEIGHT = 0.5;
/** A line of the judged sample stands for up to 80 posts; unbounded, a few lines would decide alone. */
const MOST_WEIGHT = 8;

/** A stable number of a text, for folds that are the same in every run. */
function foldOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return Math.abs(hash) % FOLDS;
}

/** The likeliest reading of each name. */
function bestReadings(readings: readonly Mention[]): Candidate[] {
  const best = new Map<unknown, Mention>();
  for (const reading of readings) {
    const known = best.get(reading.candidate.hit);
    if (!known || reading.weight > known.weight) best.set(reading.candidate.hit, reading);
  }
  return [...best.values()].map(({ candidate }) => candidate);
}

/**
 * Names of our own posts, every one of which says whom it means.
 * @param now epoch ms, any: what is supposed is always near
 */
export function ownSamples(posts: readonly Labelled[], now: number): Sample[] {
  const lexicon = createFullLexicon(now);
  const recogniser = createRecogniser(lexicon);
  const known = new Set(lexicon.entities.map(({ id }) => whoIs(id)));
  return posts.flatMap((post) => {
    const { time: _, ...untimed } = textOf(post);
    return bestReadings(recogniser.readings(untimed, now)).flatMap((candidate): Sample[] => {
      const { hit, base, evidence, entity } = candidate;
      const over = post.spans.filter((span) => span.s < hit.end && hit.start < span.e);
      const meant = over.map(({ link = '' }) => whoIs(link));
      // Whoever is in no lexicon can't be told from the one that is.
      if (meant.some((id) => !known.has(id))) return [];
      return [
        {
          features: [base, ...evidence],
          right: meant.includes(whoIs(lexicon.entities[entity]?.id ?? '')),
          weight: OWN_WEIGHT,
          fold: foldOf(post.text),
        },
      ];
    });
  });
}

/** Names of posts that others labelled. @param now as for `ownSamples` */
export function samplesOf(posts: readonly Labelled[], now: number): Sample[] {
  const recogniser = createRecogniser(createFullLexicon(now));
  return posts.flatMap((post) =>
    bestReadings(recogniser.readings({ text: post.text }, now)).flatMap((candidate): Sample[] => {
      const { hit, base, evidence } = candidate;
      const over = [...post.spans, ...post.adj].filter(
        (span) => span.s < hit.end && hit.start < span.e,
      );
      const judged = post.spans.some((span) => JUDGED.has(span.type) || post.weight !== undefined);
      if (judged && over.length === 0) return [];
      // The gold of these sets leaves out handles and most hashtags: their silence proves nothing.
      if (!judged && (hit.inTag !== 'no' || base === 'handle' || base.startsWith('tag-')))
        return [];
      return [
        {
          features: [base, ...evidence],
          right: over.some((span) => GOLD.has(span.type)),
          weight: Math.min(MOST_WEIGHT, post.weight ?? 1),
          fold: foldOf(post.id),
        },
      ];
    }),
  );
}
