/** What the recogniser made of words that it did not believe: for finding out why a name was missed. */
import type { Mention, Recogniser } from '../../utils/mentions/recogniser.ts';
import type { Lexicon, PostText } from '../../utils/mentions/types.ts';
import { BASE, EVIDENCE, THRESHOLD } from '../../utils/mentions/weights.ts';

/** At most so many readings are shown for one missed span. */
const MOST_SHOWN = 3;

const points = (value: number): string => (value < 0 ? '' : '+') + value.toFixed(1);

/** A reading's weight with all that it is the sum of: "2.1 = nick-B +0.4, capital +0.9, time +0.3". */
export function reasonsOf({ candidate, weight }: Mention): string {
  const { base, evidence } = candidate;
  const parts = [`${base} ${points(BASE[base])}`];
  let sum: number = BASE[base];
  for (const name of evidence) {
    parts.push(`${name} ${points(EVIDENCE[name])}`);
    sum += EVIDENCE[name];
  }
  if (sum > candidate.weight + 0.05) parts.push('held down: nothing says who is meant');
  const time = weight - candidate.weight;
  if (time !== 0) parts.push(`time ${points(time)}`);
  return `${weight.toFixed(1)} = ${parts.join(', ')}`;
}

/**
 * The best readings that overlap a span, one a line, best first; and what is to be said when there is none or when
 * they are believed but tied.
 * @param span UTF-16 offsets [start, end)
 */
export function readingsAt(
  recogniser: Recogniser,
  lexicon: Lexicon,
  post: PostText,
  span: { start: number; end: number },
  now: number,
): string[] {
  const readings = recogniser
    .readings(post, now)
    .filter(({ candidate: { hit } }) => hit.start < span.end && span.start < hit.end)
    .toSorted((a, b) => b.weight - a.weight);
  if (readings.length === 0) return ['no reading: no alias here, or none with an event'];
  const lines = readings.slice(0, MOST_SHOWN).map((reading) => {
    const { alias, entity, hit } = reading.candidate;
    const id = lexicon.entities[entity]?.id ?? '';
    const words = post.text.slice(hit.start, hit.end);
    const tie = reading.weight >= THRESHOLD ? '  believed, but tied' : '';
    return `«${words}» ${id} (${alias.kind}-${alias.tier})  ${reasonsOf(reading)}${tie}`;
  });
  const more = readings.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
