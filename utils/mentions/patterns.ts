/** Patterns that stand for evidence, which a page is told with the weights: accounts are folded, texts are not. */
export interface Patterns {
  /** Accounts of a school's women, and of its teams in sports of no schedule: "@GoBearcatsWBB". */
  readonly sideTeam: string;
  /** Accounts of a school's teams, when a professional team of that name is hardly meant. */
  readonly school: string;
  /** Accounts of football fans and clubs. */
  readonly club: string;
  /** How schools label news of other teams: "SB: Hampton 8 …". */
  readonly sideLabel: string;
}

export const PATTERNS: Patterns = {
  // Borussia Dortmund's own end with "vb" too.
  sideTeam:
    '(?:wbb|wsoc|wbkb|womens|softball|(?<!b)vb|volleyball|bsb|baseball|swim|track|tennis|golf|wrestling|lax)$',
  // "@Athletics" alone is a ball club.
  school: '(?:mbb|wbb|hoops|football|.athletics)$',
  // Initials, set off: "@Hardwick_SWFC".
  club: '_[a-z]{2,4}fc$',
  sideLabel: '(?:^|\\s)(?:B?SB|VB|FH|XC|LAX|WBB|[WM](?:SOC|TEN|GOLF)|SWIM|TRACK)\\s?[:|-]\\s',
};
