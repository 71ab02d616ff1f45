import type { Sport } from '../../catalog/types.ts';
import { ordinal } from '../kit/ordinal.ts';
import { plainText } from '../kit/text.ts';
import type { EspnCompetition, EspnStatus } from './schema.ts';

const LONGEST_PHASE = 24;
const CLOCK = /^\d{1,2}:\d{2}(?:\.\d)?$/;
const SECONDS = /^\d{1,2}\.\d$/;
const MINUTE_OF_PLAY = /^(\d{1,3})'(?:\+(\d{1,2})'?)?$/;
const INNING = /^(Top|Bottom|Bot|Middle|Mid|End)(?: of)? (?:the )?(\d{1,2}(?:st|nd|rd|th))\b/i;
const INNING_WORDS: Readonly<Record<string, string>> = { bot: 'Bottom', mid: 'Middle' };

/** What is known of the moment, read once for all sports. */
interface Moment {
  status: EspnStatus;
  period: number;
  clock: string;
  name: string;
  /** Periods of a match without overtime, when said: 2 in men's college basketball. */
  regulation: number | undefined;
  session: string | undefined;
}

const overtime = (count: number, clock: string): string =>
  `${count > 1 ? count : ''}OT ${clock}`.trim();

/** "Q3 4:12", "1H 8:30" where halves are played, "OT 2:10", "End Q1", "Halftime". */
function quarters({ name, period, clock, regulation = 4 }: Moment): string | undefined {
  if (name === 'STATUS_HALFTIME') return 'Halftime';
  if (period < 1) return undefined;
  if (period > regulation) return overtime(period - regulation, clock);
  const part = regulation === 2 ? `${period}H` : `Q${period}`;
  return name === 'STATUS_END_PERIOD' ? `End ${part}` : `${part} ${clock}`.trim();
}

/** "2nd 12:31", "End 1st", "OT 3:20", "Shootout". */
function hockey({ name, period, clock, regulation = 3 }: Moment): string | undefined {
  if (period < 1) return undefined;
  if (name === 'STATUS_SHOOTOUT' || period > regulation + 1) return 'Shootout';
  if (period > regulation) return overtime(period - regulation, clock);
  const part = ordinal(period);
  return name === 'STATUS_END_PERIOD' ? `End ${part}` : `${part} ${clock}`.trim();
}

/** "Bottom 7th": ESPN says it in words, nowhere else. */
function baseball({ status, period }: Moment): string | undefined {
  const said = INNING.exec(status.type.detail ?? '') ?? INNING.exec(status.type.shortDetail ?? '');
  if (said === null) return period >= 1 ? ordinal(period) : undefined;
  const [, half = '', inning = ''] = said;
  return `${INNING_WORDS[half.toLowerCase()] ?? half} ${inning}`;
}

/** "67'", "45+2'", "HT", "ET 105'", "Pens". */
function soccer({ name, status, period }: Moment): string | undefined {
  if (name === 'STATUS_HALFTIME') return 'HT';
  if (name === 'STATUS_SHOOTOUT' || period >= 5) return 'Pens';
  const [, minute, added] = MINUTE_OF_PLAY.exec(status.displayClock ?? '') ?? [];
  if (minute === undefined || minute === '0') return period > 2 ? 'ET' : undefined;
  const played = added === undefined ? `${minute}'` : `${minute}+${added}'`;
  return period > 2 ? `ET ${played}` : played;
}

/** "67'", "HT". How rugby's periods are counted beyond its halves is not known, so that nothing is read into them. */
function rugby({ name, status }: Moment): string | undefined {
  if (name === 'STATUS_HALFTIME') return 'HT';
  const minute = MINUTE_OF_PLAY.exec(status.displayClock ?? '')?.[1];
  return minute === undefined || minute === '0' ? undefined : `${minute}'`;
}

/** "2nd innings", or the break as it is called: "Stumps", "Lunch". The summary gives the score away: not used. */
function cricket({ status, period }: Moment): string | undefined {
  const said = plainText(status.type.description, LONGEST_PHASE);
  if (said !== undefined && !/^(?:live|in progress)$/i.test(said)) return said;
  return period >= 1 ? `${ordinal(period)} innings` : undefined;
}

/** Laps are counted in races only; in practice and qualifying the same field counts something else. */
const motorsport = ({ session, period }: Moment): string | undefined =>
  (session === undefined || session === 'Race') && period >= 1 ? `Lap ${period}` : undefined;

const counted =
  (word: string) =>
  ({ period }: Moment): string | undefined =>
    period >= 1 ? `${word} ${period}` : undefined;

const BY_SPORT: Partial<Record<Sport, (moment: Moment) => string | undefined>> = {
  football: quarters,
  basketball: quarters,
  hockey,
  baseball,
  soccer,
  rugby,
  cricket,
  motorsport,
  tennis: counted('Set'),
  golf: counted('Round'),
  mma: ({ period, clock }) => (period >= 1 ? `R${period} ${clock}`.trim() : undefined),
};

/** Where a live event stands, in a fan's words; undefined when ESPN doesn't say enough to be sure. */
export function phaseOf(
  sport: Sport,
  status: EspnStatus,
  competition: Pick<EspnCompetition, 'format' | 'type'>,
): string | undefined {
  const shown = status.displayClock ?? '';
  return BY_SPORT[sport]?.({
    status,
    period: status.period !== undefined && status.period < 1000 ? Math.trunc(status.period) : 0,
    clock: CLOCK.test(shown) || SECONDS.test(shown) ? shown : '',
    name: status.type.name ?? '',
    regulation: competition.format?.regulation?.periods,
    session: competition.type?.abbreviation,
  });
}
