import {
  type ParseContext,
  type ScheduleSource,
  SourceError,
} from '../../../utils/sources/source.ts';
import { cuts, mutations, wrongLeaves } from './damage.ts';
import { worked } from '../worked.ts';

/** Twenty times what the slowest of these takes on a slow machine: a hang, not a pause. */
const LONGEST_MS = 2000;

export interface Withstanding {
  source: ScheduleSource;
  context: ParseContext;
  /** The whole answer around a list of items. */
  around: (items: readonly unknown[]) => unknown;
  /** Two or more; the first is damaged, the others must survive that. */
  items: readonly unknown[];
}

/** What is wrong with an answer's events, if they came at all. */
interface Outcome {
  /** Undefined when the answer was refused as a whole. */
  ids: ReadonlySet<string> | undefined;
  faults: string[];
}

function outcomeOf(text: string, { source, context }: Withstanding): Outcome {
  const begun = worked();
  const faults: string[] = [];
  let ids: Set<string> | undefined;
  try {
    source.looksLike?.(text);
    source.leagueIn?.(text);
  } catch (error) {
    faults.push(`it was not told from other answers: ${String(error)}`);
  }
  try {
    const { events } = source.parse(text, context);
    ids = new Set(events.map(({ id }) => id));
    if (ids.size !== events.length) faults.push('two events have one id');
    const unsound = events.filter(
      ({ start, end, title }) => !Number.isFinite(start) || !(end > start) || title === '',
    );
    faults.push(...unsound.map(({ id }) => `${id} is no sound event`));
  } catch (error) {
    if (!(error instanceof SourceError)) faults.push(`threw ${String(error)}`);
  }
  if (worked() - begun > LONGEST_MS) faults.push('took too long');
  return { ids, faults };
}

function faultsOfItem(given: Withstanding): string[] {
  const { around, items } = given;
  const [damaged, ...others] = items;
  const neighbours = outcomeOf(JSON.stringify(around(others)), given).ids ?? new Set();
  if (neighbours.size === 0) return ['there is no neighbour to lose'];
  return [...wrongLeaves(damaged)].flatMap(({ where, text }) => {
    const whole = JSON.stringify(around([JSON.parse(text), ...others]));
    const { ids, faults } = outcomeOf(whole, given);
    const lost = [...neighbours].filter((id) => ids?.has(id) !== true);
    return [...faults, ...lost.map((id) => `lost ${id}`)].map((fault) => `${where}: ${fault}`);
  });
}

/**
 * What goes wrong when an answer is cut at 50 places, has each leaf of a wrong type, and is mutated 2,000 times:
 * anything thrown but a refusal, an unsound event, a lost neighbour, a cut answer that was read all the same.
 */
export function faultsUnderDamage(given: Withstanding): string[] {
  const { around, items } = given;
  const text = JSON.stringify(around(items));
  const read = cuts(text).filter((cut) => outcomeOf(cut, given).ids !== undefined);
  const envelope = [...wrongLeaves(around([]))].map((one) => one.text);
  return [
    ...read.map((cut) => `cut after ${cut.length} it was read`),
    ...faultsOfItem(given),
    ...[...envelope, ...mutations(text, 2000)].flatMap((one) => outcomeOf(one, given).faults),
  ];
}
