/** Answers as a bad line, a bad day or a bad person would send them, always the same ones. */

/** The text cut off at so many places. */
export const cuts = (text: string, places = 50): string[] =>
  Array.from({ length: places }, (_, index) =>
    text.slice(0, Math.floor((text.length * index) / places)),
  );

const WRONG: readonly unknown[] = [null, 0, -1e308, true, '', '\u202E<img src=x>', [], {}, [[]]];

type Path = readonly (string | number)[];

/** The way to each leaf; of long lists that to the first three items' leaves alone. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.slice(0, 3).map((item, index) => [index, item])
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, part]) => leaves(part, [...path, key]))];
}

function replaced(value: unknown, path: Path, wrong: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return wrong;
  if (Array.isArray(value))
    return value.with(Number(key), replaced(value[Number(key)], rest, wrong));
  const held = value as Record<string, unknown>;
  return { ...held, [key]: replaced(held[key], rest, wrong) };
}

/** The document with each leaf, list and object in turn replaced by each wrong type. */
export function* wrongLeaves(document: unknown): Generator<{ where: string; text: string }> {
  for (const path of leaves(document)) {
    for (const wrong of WRONG) {
      yield { where: path.join('/'), text: JSON.stringify(replaced(document, path, wrong)) };
    }
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SPLINTERS = [
  '"',
  '}',
  ']',
  '{',
  '[',
  ',',
  ':',
  '\\',
  '\u0000',
  '\u2028',
  '9'.repeat(400),
  '😀',
  '<',
  '&',
];

/** The text with one to four pieces taken out, doubled, or replaced by something in the way. */
export function* mutations(text: string, count: number, seed = 1): Generator<string> {
  const random = randomFrom(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  for (let made = 0; made < count; made += 1) {
    let damaged = text;
    for (let times = upTo(4); times >= 0; times -= 1) {
      const at = upTo(damaged.length);
      const until = at + upTo(30);
      const piece = [
        damaged.slice(at, until).repeat(2),
        SPLINTERS[upTo(SPLINTERS.length)] ?? '',
        '',
      ][upTo(3)];
      damaged = `${damaged.slice(0, at)}${piece}${damaged.slice(until)}`;
    }
    yield damaged;
  }
}
