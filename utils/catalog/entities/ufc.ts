import { entitiesOf } from '../rows.ts';

/** Series of cards; the cards themselves, and who fights, come with the schedule. */
export const ufc = entitiesOf('ufc', [
  { name: 'UFC Fight Night', also: 'UFC Vegas', tags: 'UFCVegas' },
  { name: "Dana White's Contender Series", also: 'Contender Series', abbr: 'DWCS' },
  { name: 'The Ultimate Fighter', abbr: 'TUF' },
]);
