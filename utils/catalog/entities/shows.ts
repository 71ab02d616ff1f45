import { entitiesOf } from '../rows.ts';

/** Award shows, contests and other evenings that are watched live. One-word titles are ordinary words. */
export const shows = entitiesOf('shows', [
  { name: 'Academy Awards', nickname: 'Oscars', tier: 'B', also: 'The Academy Awards, Oscars ceremony' },
  { name: 'Emmy Awards', nickname: 'Emmys', tier: 'B', also: 'Primetime Emmy Awards, Primetime Emmys' },
  { name: 'Grammy Awards', nickname: 'Grammys', tier: 'B', also: 'Latin Grammys, Grammy night' },
  { name: 'Golden Globe Awards', nickname: 'Golden Globes', tier: 'B', handles: 'goldenglobes' },
  { name: 'Tony Awards', nickname: 'Tonys', tier: 'C', handles: 'TheTonyAwards' },
  { name: 'MTV Video Music Awards', abbr: 'VMA', also: 'MTV VMAs', weak: 'VMAs', handles: 'vmas' },
  { name: 'American Music Awards', abbr: 'AMAs', handles: 'AMAs' },
  { name: 'Country Music Association Awards', also: 'CMA Awards' },
  { name: 'Academy of Country Music Awards', also: 'ACM Awards', handles: 'ACMawards' },
  { name: 'BET Awards', handles: 'BETAwards' },
  { name: 'BAFTA Film Awards', nickname: 'BAFTAs', tier: 'B', also: 'BAFTA Awards' },
  { name: 'BRIT Awards', also: 'The BRITs', handles: 'BRITs' },
  { name: 'Screen Actors Guild Awards', also: 'SAG Awards, Actor Awards', handles: 'SAGawards' },
  { name: 'The Game Awards', handles: 'thegameawards' },
  { name: 'Eurovision Song Contest', nickname: 'Eurovision', tier: 'B', abbr: 'ESC', handles: 'Eurovision' },
  { name: 'Met Gala' },
  { name: 'Saturday Night Live', abbr: 'SNL', handles: 'nbcsnl' },
  { name: "Macy's Thanksgiving Day Parade", also: "Macy's Parade, Thanksgiving Day Parade" },
  { name: "New Year's Rockin' Eve", also: "Dick Clark's New Year's Rockin' Eve" },
  { name: 'Super Bowl Halftime Show', weak: 'Halftime Show' },
  { name: 'Opening Ceremony of the Olympic Games', also: 'Olympics Opening Ceremony, Olympic Opening Ceremony' },
]);
