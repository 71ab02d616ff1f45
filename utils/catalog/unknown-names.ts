/** All that posts may call what the catalogue does not know, from the words of its schedule. Pure. */
import type { Competitor } from '../events.ts';
import type { Name } from './names.ts';
import { isOfPeople } from './sports.ts';
import type { Sport } from './types.ts';

/** Surnames of fewer letters are too likely to be something else. */
const SHORTEST_SURNAME = 5;

/** Names of a competitor that the catalogue does not know, as careful as ignorance asks. */
export function namesOfStranger(competitor: Competitor, sport: Sport): Name[] {
  const words = competitor.name.split(/\s+/);
  if (isOfPeople(sport)) {
    const surname = words.at(-1) ?? '';
    const names: Name[] = words.length > 1 ? [[competitor.name, 'person', 'S']] : [];
    if (words.length > 1 && surname.length >= SHORTEST_SURNAME)
      names.push([surname, 'person', 'C']);
    return names;
  }
  const names: Name[] = [[competitor.name, 'full', words.length > 1 ? 'A' : 'C']];
  if (competitor.nickname && competitor.nickname !== competitor.name)
    names.push([competitor.nickname, 'nick', 'D']);
  if (competitor.location && competitor.location !== competitor.name)
    names.push([competitor.location, 'city', 'D']);
  if (competitor.abbreviation) names.push([competitor.abbreviation, 'abbr', 'D']);
  return names;
}

/** "2026 Paris Open" is talked about as "Paris Open". */
export const withoutYear = (title: string): string =>
  title
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "UFC 330: Pereira vs. Hill" is talked about as "UFC 330", "UFC Fight Night: …" as one of many. */
export const beforeColon = (title: string): string => title.split(':', 1)[0]?.trim() ?? '';

const NUMBERED = /^[A-Z]{2,6} \d+$/;

/** Names of an event or tournament that the catalogue does not know. @param title without its year */
export function namesOfTitle(title: string): Name[] {
  const names: Name[] = [[title, 'title', title.includes(' ') ? 'B' : 'D']];
  const head = beforeColon(title);
  return NUMBERED.test(head) ? [...names, [head, 'title', 'S']] : names;
}
