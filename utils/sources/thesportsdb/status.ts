import type { EventStatus } from '../../events.ts';

/** `strStatus` as the sports write it. What is not here counts as `scheduled`. */
const STATUSES: readonly [EventStatus, readonly string[]][] = [
  ['scheduled', ['NS', 'TBD', 'NOT STARTED']],
  [
    'live',
    [
      '1H',
      '2H',
      'HT',
      'ET',
      'BT',
      'P',
      'LIVE',
      'OT',
      'PT',
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'P1',
      'P2',
      'P3',
    ],
  ],
  ['suspended', ['SUSP', 'INT', 'INTR']],
  ['final', ['FT', 'AET', 'PEN', 'AOT', 'AP', 'AWD', 'WO', 'MATCH FINISHED', 'FINISHED']],
  ['postponed', ['PST', 'POST', 'POSTPONED']],
  ['cancelled', ['CANC', 'ABD', 'CANCELLED', 'ABANDONED']],
];

const BY_WORD: ReadonlyMap<string, EventStatus> = new Map(
  STATUSES.flatMap(([status, words]) => words.map((word) => [word, status])),
);

/** Baseball's innings. */
const INNING = /^IN\d{1,2}$/;

/** What fans say of the words that they share with nobody's clock. */
const PHASES: ReadonlyMap<string, string> = new Map([
  ['HT', 'HT'],
  ['Q1', 'Q1'],
  ['Q2', 'Q2'],
  ['Q3', 'Q3'],
  ['Q4', 'Q4'],
  ['OT', 'OT'],
]);

const wordOf = (status: string | undefined): string => (status ?? '').trim().toUpperCase();

/** @param postponed `strPostponed`, "yes" or "no" */
export function statusOf(status: string | undefined, postponed: string | undefined): EventStatus {
  if (wordOf(postponed) === 'YES') return 'postponed';
  const word = wordOf(status);
  return BY_WORD.get(word) ?? (INNING.test(word) ? 'live' : 'scheduled');
}

/** "HT", "Q3"; undefined where nothing short says it. */
export const phaseOf = (status: string | undefined): string | undefined =>
  PHASES.get(wordOf(status));
