import {
  BERLIN,
  DAILY,
  HONG_KONG,
  LONDON,
  NEW_YORK,
  rowsOf,
  WEEKDAYS,
  weekly,
  type Programme,
} from './row.ts';

/** Programmes of years stay where they are; a season's end is when networks move them. */
const SUMMER = '20270630';

const GENERALLY_KNOWN = {
  origin: 'its usual place for years, as generally known',
  basis: 'unverified',
  until: SUMMER,
} as const;

const bloomberg = rowsOf({
  league: 'news',
  zone: NEW_YORK,
  outlets: ['Bloomberg TV'],
  ...GENERALLY_KNOWN,
});
const us = (outlet: string) =>
  rowsOf({
    league: 'news',
    zone: NEW_YORK,
    outlets: [outlet],
    region: 'US',
    ...GENERALLY_KNOWN,
  });
const abc = us('ABC');
const cbs = us('CBS');
const nbc = us('NBC');
const cnbc = us('CNBC');
const cnn = us('CNN');
const fox = us('Fox News');
const msNow = us('MS NOW');
const germany = (outlet: string) =>
  rowsOf({ league: 'news', zone: BERLIN, outlets: [outlet], region: 'DE', ...GENERALLY_KNOWN });
const uk = rowsOf({
  league: 'news',
  zone: LONDON,
  outlets: ['BBC iPlayer'],
  region: 'GB',
  ...GENERALLY_KNOWN,
});

/** Recurring news programmes. First dates are Mondays and Sundays of January 2026, where a row doesn't know better. */
export const NEWS: readonly Programme[] = [
  bloomberg('Bloomberg Surveillance', '20210216T0600', 180, WEEKDAYS, {
    origin:
      'Bloomberg’s announcement of 2021 in Adweek, and recordings of 2022 in the Internet Archive',
    basis: 'seen',
  }),
  bloomberg('Bloomberg Daybreak Europe', '20260105T0600', 60, WEEKDAYS, {
    zone: LONDON,
    origin: 'recordings of 2020, 2022 and 2024 in the Internet Archive',
    basis: 'seen',
  }),
  bloomberg('Bloomberg Open Interest', '20260105T0900', 120, WEEKDAYS),
  bloomberg('Bloomberg The Close', '20260105T1500', 120, WEEKDAYS),
  bloomberg('Bloomberg Balance of Power', '20260105T1700', 60, WEEKDAYS),
  bloomberg('Bloomberg Wall Street Week', '20260109T1800', 60, weekly('FR')),
  bloomberg('Bloomberg The China Show', '20260105T0900', 120, WEEKDAYS, { zone: HONG_KONG }),

  abc('Good Morning America', '20260105T0700', 120, WEEKDAYS),
  abc('ABC World News Tonight', '20260105T1830', 30, DAILY),
  abc('ABC This Week', '20260104T0900', 60, weekly('SU')),
  cbs('CBS Mornings', '20260105T0700', 120, WEEKDAYS),
  cbs('CBS Evening News', '20260105T1830', 30, WEEKDAYS),
  cbs('CBS Sunday Morning', '20260104T0900', 90, weekly('SU')),
  cbs('Face the Nation', '20260104T1030', 60, weekly('SU')),
  cbs('60 Minutes CBS', '20260104T1900', 60, weekly('SU')),
  nbc('NBC Today Show', '20260105T0700', 120, WEEKDAYS),
  nbc('NBC Nightly News', '20260105T1830', 30, DAILY),
  nbc('Meet the Press', '20260104T0900', 60, weekly('SU')),
  cnbc('Squawk Box', '20260105T0600', 180, WEEKDAYS),
  cnbc('CNBC Squawk on the Street', '20260105T0900', 120, WEEKDAYS),
  cnbc('CNBC Halftime Report', '20260105T1200', 60, WEEKDAYS),
  cnbc('CNBC Closing Bell', '20260105T1500', 60, WEEKDAYS),
  cnbc('CNBC Fast Money', '20260105T1700', 60, WEEKDAYS),
  cnbc('Mad Money with Jim Cramer', '20260105T1800', 60, WEEKDAYS),
  cnn('State of the Union with Jake Tapper', '20260104T0900', 60, weekly('SU')),
  cnn('Anderson Cooper 360', '20260105T2000', 60, WEEKDAYS),
  cnn('CNN NewsNight', '20260105T2200', 60, WEEKDAYS),
  fox('Fox & Friends', '20260105T0600', 180, WEEKDAYS),
  fox('Special Report with Bret Baier', '20260105T1800', 60, WEEKDAYS),
  msNow('Morning Joe', '20260105T0600', 180, WEEKDAYS),
  msNow('The Rachel Maddow Show', '20260105T2100', 60, weekly('MO')),

  germany('Das Erste')('ARD Tagesschau', '20260105T2000', 15, DAILY),
  germany('Das Erste')('ARD Tagesthemen', '20260105T2215', 35, weekly('MO,TU,WE,TH')),
  germany('ZDF')('ZDF heute journal', '20260105T2145', 30, weekly('MO,TU,WE,TH')),
  uk('BBC News at Ten', '20260105T2200', 30, WEEKDAYS),
  uk('Sunday with Laura Kuenssberg', '20260104T0900', 60, weekly('SU')),
];
