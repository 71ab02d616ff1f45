const STEPS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1000 },
] as const;

/**
 * How long ago: "12 sec. ago", "3 hr. ago". A time ahead of `now` (a clock set back) counts as now.
 * @param at epoch ms
 * @param now epoch ms
 * @param locale BCP 47
 */
export function ageLabel(at: number, now: number, locale: string): string {
  const passed = Math.max(0, now - at);
  const step = STEPS.find(({ ms }) => passed >= ms) ?? STEPS[3];
  return new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' }).format(
    -Math.floor(passed / step.ms),
    step.unit,
  );
}
