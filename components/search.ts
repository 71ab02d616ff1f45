import type { ViewEvent } from '../utils/view.ts';

/** Lower case without accents: "München" is found by "munchen". */
const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const words = (event: ViewEvent): string =>
  [
    event.title,
    event.leagueName,
    ...event.sides.flatMap((side) => [side.name, side.short]),
    ...event.watch.map((option) => option.name),
  ].join('\n');

/**
 * A question that each event answers: does it hold every word of the query, in any order?
 * Teams, league and where it is on are searched. An empty query fits all.
 */
export function matcher(query: string): (event: ViewEvent) => boolean {
  const asked = folded(query).split(/\s+/u).filter(Boolean);
  if (asked.length === 0) return () => true;
  return (event) => {
    const text = folded(words(event));
    return asked.every((word) => text.includes(word));
  };
}
