/**
 * Reading what others wrote as leniently as can be: a field of the wrong type counts as absent, and an item of a
 * list that can't be read is left out.
 */
import * as v from 'valibot';

/** Longest list that is looked at; a Grand Slam day has some 250 matches. */
const MOST_ITEMS = 1000;

/** What the schema says, or nothing. */
export const absent = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(v.optional(schema), undefined as never);

export const text = absent(v.string());
export const number = absent(v.pipe(v.number(), v.finite()));
export const flag = absent(v.boolean());

/** Ids come as strings or as numbers. They become keys, so that they are short and plain. */
export const id = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer(), v.transform(String))]),
  v.regex(/^[\w.:~-]{1,64}$/),
);

/** The readable items of a list; anything else is an empty list. */
export const list = <S extends v.GenericSchema>(item: S) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items): v.InferOutput<S>[] =>
        items.slice(0, MOST_ITEMS).flatMap((raw) => {
          const read = v.safeParse(item, raw);
          return read.success ? [read.output] : [];
        }),
      ),
    ),
    () => [],
  );

/** The items as they are, for lists whose every unreadable item is counted. */
export const rawList = v.fallback(v.pipe(v.array(v.unknown())), () => []);
