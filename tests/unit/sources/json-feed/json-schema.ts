/** As much of JSON Schema as `docs/feed.schema.json` uses; a word it doesn't know is an error, not a pass. */

interface Schema {
  [word: string]: unknown;
}

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SAYS_NOTHING = new Set(['$schema', '$defs', 'title', 'description']);

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** What is wrong with a value, each as a path and the word that it breaks; nothing when it is valid. */
export function faultsOf(value: unknown, schema: Schema, root: Schema, path = ''): string[] {
  const within = (part: unknown, other: unknown, where = path): string[] =>
    faultsOf(part, other as Schema, root, where);
  const rules: Record<string, (said: unknown) => string[] | boolean> = {
    $ref: (said) => {
      const [, , name = ''] = String(said).split('/');
      return within(value, (root['$defs'] as Schema)[name]);
    },
    type: (said) => typeOf(value) === said,
    const: (said) => value === said,
    enum: (said) => (said as unknown[]).includes(value),
    pattern: (said) => typeof value !== 'string' || new RegExp(String(said), 'u').test(value),
    minLength: (said) => typeof value !== 'string' || [...value].length >= Number(said),
    maxLength: (said) => typeof value !== 'string' || [...value].length <= Number(said),
    minimum: (said) => typeof value !== 'number' || value >= Number(said),
    maximum: (said) => typeof value !== 'number' || value <= Number(said),
    maxItems: (said) => !Array.isArray(value) || value.length <= Number(said),
    items: (said) =>
      Array.isArray(value)
        ? value.flatMap((item, index) => within(item, said, `${path}/${index}`))
        : true,
    required: (said) => !isObject(value) || (said as string[]).every((name) => name in value),
    properties: (said) =>
      isObject(value)
        ? Object.entries(said as Schema).flatMap(([name, part]) =>
            name in value ? within(value[name], part, `${path}/${name}`) : [],
          )
        : true,
    anyOf: (said) => (said as Schema[]).some((one) => within(value, one).length === 0),
    oneOf: (said) =>
      (said as Schema[]).filter((one) => within(value, one).length === 0).length === 1,
  };
  return Object.entries(schema).flatMap(([word, said]) => {
    if (SAYS_NOTHING.has(word)) return [];
    const rule = rules[word];
    if (rule === undefined) throw new Error(`This check knows nothing of "${word}"`);
    const result = rule(said);
    if (Array.isArray(result)) return result;
    return result ? [] : [`${path || '/'} breaks ${word}`];
  });
}
