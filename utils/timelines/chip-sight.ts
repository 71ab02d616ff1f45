/** Which chips are in view, and in which order they came: an event is said in full once. */
import type { Chip } from './chips.ts';

export interface Sight {
  watch(chip: Chip): void;
  forget(chip: Chip): void;
  /** Another chip says it in full, in view or perhaps so. */
  saidElsewhere(chip: Chip): boolean;
  /** Event ids with a chip on this page, most recently seen first. */
  events(): string[];
  /** Event ids with a chip in view. */
  inView(): string[];
}

/**
 * Watches which of a page's chips are in view.
 * @param came called with those that came into view, which may say more or less now
 */
export function watchSight(
  chips: ReadonlySet<Chip>,
  signal: AbortSignal,
  came: (chips: readonly Chip[]) => void,
): Sight {
  const byHost = new WeakMap<Element, Chip>();
  const seen = new Set<string>();
  const sight = new IntersectionObserver((entries) => {
    const fresh: Chip[] = [];
    for (const { target, isIntersecting } of entries) {
      const chip = byHost.get(target);
      if (chip === undefined) continue;
      if (isIntersecting && chip.inView !== true) fresh.push(chip);
      chip.inView = isIntersecting;
    }
    for (const { eventId } of fresh) {
      seen.delete(eventId);
      seen.add(eventId);
    }
    if (fresh.length > 0) came(fresh);
  });
  signal.addEventListener('abort', () => sight.disconnect());

  return {
    watch(chip) {
      byHost.set(chip.element.host, chip);
      sight.observe(chip.element.host);
    },
    forget: (chip) => sight.unobserve(chip.element.host),
    saidElsewhere: (chip) =>
      [...chips].some(
        (other) =>
          other !== chip && other.eventId === chip.eventId && !other.dot && other.inView !== false,
      ),
    events() {
      const here = new Set([...chips].map(({ eventId }) => eventId));
      const recent = [...seen].filter((id) => here.has(id)).toReversed();
      return [...new Set([...recent, ...here])];
    },
    inView: () => [
      ...new Set([...chips].filter(({ inView }) => inView === true).map(({ eventId }) => eventId)),
    ],
  };
}
