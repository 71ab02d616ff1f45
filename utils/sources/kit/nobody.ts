/** Names that take a place in a draw and are nobody's yet. Pure. */

const PLACE =
  /^(?:tbd|tba|bye)$|^to be (?:determined|announced|decided)\b|\b(?:winner|loser|runner-?up)\b|\b(?:1st|2nd|3rd) place\b/i;

/** "TBD", "Quarterfinal 4 Winner", "Group B Runner-Up", "3rd Place Group A/B/C". */
export const isNobody = (name: string): boolean => PLACE.test(name);
