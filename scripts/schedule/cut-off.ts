/** What is left of a recorded JSON answer that ends in the middle. */

/** Lists of events, and lists of days or leagues that hold such lists: what stands in them whole is kept. */
const LISTS: ReadonlySet<string> = new Set([
  'events',
  'games',
  'Races',
  'matches',
  'timelines',
  'tvevents',
  'tvevent',
]);
const LISTS_OF_LISTS: ReadonlySet<string> = new Set(['dates', 'gameWeek', 'gamesByDate', 'scores']);

interface Open {
  close: '}' | ']';
  from: number;
  /** Where the last of its values that is whole ends; `from` where none is. */
  whole: number;
  holds?: 'events' | 'lists';
}

const STRING = /"(?:[^"\\]|\\.)*"/y;

/** The key before a bracket, as far as there is one. */
const keyBefore = (text: string, at: number): string | undefined =>
  /"([^"\\]{1,40})"\s*:\s*$/.exec(text.slice(Math.max(0, at - 60), at))?.[1];

/** @param isAll the list is the whole answer @param key what it is called */
function heldBy(isAll: boolean, key = ''): 'events' | 'lists' | undefined {
  if (isAll || LISTS.has(key)) return 'events';
  return LISTS_OF_LISTS.has(key) ? 'lists' : undefined;
}

/**
 * A text cut off somewhere, ended behind the last thing that is whole in a list of events; undefined where none is, and
 * for what is no JSON.
 */
export function withoutTorn(text: string): string | undefined {
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      STRING.lastIndex = at;
      const found = STRING.exec(text);
      if (found === null) break;
      at += found[0].length - 1;
    } else if (sign === '{' || sign === '[') {
      const holds = sign === '[' ? heldBy(open.length === 0, keyBefore(text, at)) : undefined;
      const close = sign === '{' ? '}' : ']';
      open.push({ close, from: at + 1, whole: at + 1, ...(holds !== undefined && { holds }) });
    } else if (sign === '}' || sign === ']') {
      if (open.pop()?.close !== sign) return undefined;
      const outer = open.at(-1);
      if (outer !== undefined) outer.whole = at + 1;
    }
  }
  // An event may have lists of others in it: it is the outer list that counts.
  const list = open.findIndex(({ holds }) => holds === 'events');
  const around = open.findLastIndex(({ holds }) => holds === 'lists');
  const last = [list, around].find((at) => {
    const held = open[at];
    return held !== undefined && held.whole > held.from;
  });
  if (last === undefined) return undefined;
  const kept = open.slice(0, last + 1);
  const ends = kept.map(({ close }) => close).toReversed();
  return text.slice(0, kept.at(-1)?.whole) + ends.join('');
}
