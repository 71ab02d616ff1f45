import { NEW_YORK, type Programme } from './row.ts';

type Once = Pick<Programme, 'league' | 'title' | 'start' | 'minutes' | 'outlets' | 'origin'> &
  Partial<Programme>;

const once = (row: Once): Programme => ({
  zone: NEW_YORK,
  until: row.start.slice(0, 8),
  basis: 'seen',
  ...row,
});

const FED =
  'the Federal Reserve’s schedules of meetings of 2026 and 2027; the Chair speaks at 2:30 Eastern';
const fed = (day: string): Programme =>
  once({
    league: 'news',
    title: 'Federal Reserve press conference',
    start: `${day}T1430`,
    minutes: 60,
    outlets: ['Bloomberg TV', 'CNBC', 'YouTube'],
    origin: FED,
  });

const EVERY_YEAR = {
  region: 'US',
  origin: 'every New Year’s Eve, as generally known',
  basis: 'unverified',
} as const;

/**
 * Evenings and mornings of 2026 and 2027 whose date was announced. What has none yet is left out: the State of the Union
 * of 2027 until Congress invites to it, the Grammy Awards, and the conventions and debates of 2028.
 */
export const ONCE: readonly Programme[] = [
  once({
    league: 'shows',
    title: "Macy's Thanksgiving Day Parade",
    start: '20261126T0830',
    minutes: 210,
    outlets: ['NBC', 'Peacock'],
    region: 'US',
    origin: 'half past eight to noon on Thanksgiving, as NBC News and AP wrote of the last ones',
  }),
  fed('20261209'),
  once({
    league: 'shows',
    title: 'The Game Awards',
    start: '20261210T2000',
    minutes: 210,
    outlets: ['YouTube', 'Twitch'],
    origin: 'its host’s announcement of 2 February 2026; the hour is the usual one',
  }),
  once({
    league: 'shows',
    title: "New Year's Rockin' Eve",
    start: '20261231T2000',
    minutes: 315,
    outlets: ['ABC'],
    ...EVERY_YEAR,
  }),
  once({
    league: 'news',
    title: 'Times Square Ball Drop',
    start: '20261231T2330',
    minutes: 45,
    outlets: ['ABC', 'CNN'],
    ...EVERY_YEAR,
  }),
  once({
    league: 'shows',
    title: 'Golden Globe Awards',
    start: '20270110T2000',
    minutes: 180,
    outlets: ['CBS', 'Paramount+'],
    region: 'US',
    origin: 'the Golden Globes’ announcement of March 2026; the hour is that of the last ones',
  }),
  fed('20270127'),
  once({
    league: 'nfl',
    title: 'Super Bowl',
    start: '20270214T1830',
    minutes: 240,
    outlets: ['ABC', 'ESPN'],
    game: true,
    region: 'US',
    origin: 'the host committee’s announcement of 9 February 2026; the hour is the usual one',
  }),
  once({
    league: 'shows',
    title: 'Academy Awards',
    start: '20270314T1900',
    minutes: 210,
    outlets: ['ABC'],
    region: 'US',
    origin: 'the Academy and ABC, as AP wrote on 8 April 2026: 7 p.m. Eastern',
  }),
  fed('20270317'),
  fed('20270428'),
  fed('20270609'),
];
