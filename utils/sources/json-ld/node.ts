/** Things of schema.org as pages write them: any value may be a list, a text an object, a thing a reference. */
import * as v from 'valibot';

import { decodeEntities } from './entities.ts';

/** One thing. Its values are looked at one by one, each as what it is needed for. */
export type Node = Readonly<Record<string, unknown>>;

const NodeSchema = v.record(v.string(), v.unknown());
const Text = v.union([
  v.string(),
  v.pipe(
    v.object({ '@value': v.string() }),
    v.transform((value) => value['@value']),
  ),
]);
const Reference = v.object({ '@id': v.string() });

/** Longest text that is looked at; plain text is cut further where it is used. */
const LONGEST = 2000;
/** Items of a list that are looked at. */
const MOST_ITEMS = 5000;

/** A value as a list: one thing is a list of one, nothing an empty one. */
export const listOf = (raw: unknown): readonly unknown[] => {
  if (raw === undefined || raw === null) return [];
  return Array.isArray(raw) ? raw.slice(0, MOST_ITEMS) : [raw];
};

/** The thing that a value is; undefined for texts, numbers and lists. */
export function nodeOf(raw: unknown): Node | undefined {
  if (Array.isArray(raw)) return undefined;
  const read = v.safeParse(NodeSchema, raw);
  return read.success ? read.output : undefined;
}

/** The first text of a value, character references resolved. */
export function textOf(raw: unknown): string | undefined {
  for (const one of listOf(raw)) {
    const read = v.safeParse(Text, one);
    if (read.success && read.output.trim() !== '')
      return decodeEntities(read.output.slice(0, LONGEST));
  }
  return undefined;
}

/** The identity of a thing: its `@id`. */
export function identityOf(raw: unknown): string | undefined {
  const read = v.safeParse(Reference, raw);
  return read.success && read.output['@id'] !== '' ? read.output['@id'] : undefined;
}

/** A text, or the name of the first thing of a value that has one. */
export function nameOf(raw: unknown): string | undefined {
  for (const one of listOf(raw)) {
    const name = textOf(one) ?? textOf(nodeOf(one)?.['name']);
    if (name !== undefined) return name;
  }
  return undefined;
}

const bare = (type: string): string => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/iu, '');

/** What a thing is, without the vocabulary's address: `SportsEvent`. */
export const typesOf = (node: Node): string[] =>
  listOf(node['@type']).flatMap((type) => {
    const text = textOf(type);
    return text === undefined ? [] : [bare(text)];
  });

/** The last part of a constant of the vocabulary: `https://schema.org/EventPostponed` and `EventPostponed`. */
export function constantOf(raw: unknown): string | undefined {
  const text = textOf(raw) ?? identityOf(listOf(raw)[0]);
  return text === undefined ? undefined : bare(text);
}
