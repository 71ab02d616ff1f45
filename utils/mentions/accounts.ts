/** Accounts that a post names ("@MyPackersBlog"), and what their names alone tell. */
import { HANDLE } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A post that names more is a list or spam; the rest is not looked at, nor is a name longer than any site allows. */
const MOST_ACCOUNTS = 12;
const LONGEST_ACCOUNT = 64;

export interface Account {
  /** Folded, without '@': "mypackersblog". */
  name: string;
  /** Token index. */
  at: number;
}

/** A school's women, and its teams in sports of no schedule. Borussia Dortmund's own end with "vb" too. */
const SIDE =
  /(?:wbb|wsoc|wbkb|womens|softball|(?<!b)vb|volleyball|bsb|baseball|swim|track|tennis|golf|wrestling|lax)$/;
/** A football club in initials, set off: "@Hardwick_SWFC". */
const CLUB = /_[a-z]{2,4}fc$/;
/** A school's teams. "@Athletics" alone is a ball club. */
const SCHOOL = /(?:mbb|wbb|hoops|football|.athletics)$/;

/** The accounts of a text, in order. */
export function accountsIn(tokens: Tokens): Account[] {
  const out: Account[] = [];
  for (let at = 0; at < tokens.count && out.length < MOST_ACCOUNTS; at += 1) {
    if (((tokens.marks[at] ?? 0) & HANDLE) === 0) continue;
    const folded = tokens.folded.subarray(tokens.foldedStart[at], tokens.foldedEnd[at]);
    if (folded.length <= LONGEST_ACCOUNT) out.push({ name: String.fromCharCode(...folded), at });
  }
  return out;
}

/** Whether it is of a school's other teams: "@GoBearcatsWBB". */
export const isOfSideTeam = ({ name }: Account): boolean => SIDE.test(name);

/** Whether it is of a school's teams, when a professional team of that name is hardly meant. */
export const isOfSchool = ({ name }: Account): boolean => SCHOOL.test(name);

/** Whether a football fan or club wrote it: "@Hardwick_SWFC". */
export const isOfClub = ({ name }: Account): boolean => CLUB.test(name);
