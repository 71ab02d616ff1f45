/** Why an event was left out, in words for the user: the same words from every source. */
export const REASONS = {
  unreadable: 'not readable',
  nameless: 'no name',
  undated: 'no date',
  absurd: 'a date that cannot be right',
  notCarried: 'league not carried',
} as const;

/** One more for a reason. */
export const tally = (counts: Record<string, number>, reason: string): void => {
  counts[reason] = (counts[reason] ?? 0) + 1;
};
