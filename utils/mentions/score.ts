/** The score that a post tells. */

/** So far a text is looked through, UTF-16 units. */
const REACH = 2000;
/** Two figures, as in "3-1" and "86:77"; no date, no "7:05 pm". */
const SCORES = /(?:^|[^\d.:/-])(\d{1,3}) ?([-–:]) ?(\d{1,3})(?![\d.:/-]|\s?(?:am|pm)\b)/gi;
const HOURS = 24;
const MINUTES = 60;

/** "17:30" is when it begins. */
const isTime = (left: string, sign: string, right: string): boolean =>
  sign === ':' && right.length === 2 && Number(left) < HOURS && Number(right) < MINUTES;

/** The higher figure of the first score, -1 without one. */
export function scoreIn(text: string): number {
  const head = text.length > REACH ? text.slice(0, REACH) : text;
  for (const [, left = '', sign = '', right = ''] of head.matchAll(SCORES)) {
    if (!isTime(left, sign, right)) return Math.max(Number(left), Number(right));
  }
  return -1;
}
