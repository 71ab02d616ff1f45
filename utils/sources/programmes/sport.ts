import { NEW_YORK, rowsOf, WEEKDAYS, weekly, type Programme } from './row.ts';

/** The last day of the regular season of 2026, and its last Monday night. */
const SEASON_END = '20270110';
const LAST_MONDAY = '20270104';
/** Night games of the last weeks are given to evenings week by week, and Thanksgiving's is another network's. */
const LAST_SURE_THURSDAY = '20261217';
const THANKSGIVING = '20261126';

const nights = rowsOf({
  league: 'nfl',
  zone: NEW_YORK,
  outlets: [],
  region: 'US',
  game: true,
  until: SEASON_END,
  origin: 'guides to the season of 2026: Thursdays and Mondays at 8:15, Sundays at 8:20 Eastern',
  basis: 'seen',
});
const usual = {
  zone: NEW_YORK,
  region: 'US',
  origin: 'its usual place for years, as generally known',
  basis: 'unverified',
} as const;
const studio = rowsOf({ ...usual, league: 'shows', outlets: [], until: SEASON_END });
const ring = rowsOf({ ...usual, league: 'shows', outlets: [], until: '20270630' });

/** Night games by the names of their evenings, studio programmes, and what is fought every week. */
export const SPORT: readonly Programme[] = [
  nights('Thursday Night Football', '20260917T2015', 195, weekly('TH'), {
    outlets: ['Prime Video'],
    except: [THANKSGIVING],
    until: LAST_SURE_THURSDAY,
  }),
  nights('Sunday Night Football', '20260913T2020', 195, weekly('SU'), {
    outlets: ['NBC', 'Peacock'],
  }),
  nights('Monday Night Football', '20260914T2015', 195, weekly('MO'), {
    outlets: ['ESPN', 'ABC'],
    until: LAST_MONDAY,
  }),
  studio('NFL RedZone', '20260913T1300', 420, weekly('SU'), { league: 'nfl', outlets: ['NFL+'] }),
  studio('Fox NFL Sunday', '20260913T1200', 60, weekly('SU'), { outlets: ['FOX'] }),
  studio('The NFL Today', '20260913T1200', 60, weekly('SU'), { outlets: ['CBS', 'Paramount+'] }),
  studio('Good Morning Football', '20260907T0800', 120, WEEKDAYS, { outlets: ['NFL Network'] }),
  studio('The Pat McAfee Show', '20260907T1200', 120, WEEKDAYS, { outlets: ['ESPN'] }),
  studio('College GameDay', '20260905T0900', 180, weekly('SA'), {
    league: 'ncaaf',
    outlets: ['ESPN'],
    until: '20261205',
  }),
  studio('Big Noon Kickoff', '20260905T1000', 120, weekly('SA'), {
    league: 'ncaaf',
    outlets: ['FOX'],
    until: '20261205',
  }),
  ring('WWE Monday Night Raw', '20260105T2000', 150, weekly('MO'), { outlets: ['Netflix'] }),
  ring('WWE SmackDown', '20260109T2000', 120, weekly('FR'), { outlets: ['USA Network'] }),
  ring('AEW Dynamite', '20260107T2000', 120, weekly('WE'), { outlets: ['TBS', 'HBO Max'] }),
];
