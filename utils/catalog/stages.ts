/** Which part of a weekend an event is, in the words that posts use for it. Pure. */
import { leagueById } from './leagues.ts';
import type { LiveEvent } from '../events.ts';

const QUALIFYING =
  'qualifying|quali|qualy|qualis|clasificación|qualifs|qualifikation|classificação';
const PRACTICE = 'practice|entrenamientos|libres|essais|training|treino';

/** By what a session's title ends with; where two fit, the one that more of the post names is meant. */
const STAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Practice 1': `fp1|practice 1|${PRACTICE}`,
    'Practice 2': `fp2|practice 2|${PRACTICE}`,
    'Practice 3': `fp3|practice 3|${PRACTICE}`,
    Qualifying: QUALIFYING,
    'Sprint Qualifying': 'sprint qualifying|sprint quali|sprint shootout|sq1|sq2|sq3',
    Sprint: 'sprint',
  }),
);

/** Words for the session that an event of a race weekend is, in lower case; nothing for the race and all else. */
export function stageOf({ league, title }: LiveEvent): readonly string[] | undefined {
  if (leagueById(league)?.sport !== 'motorsport') return undefined;
  return STAGES.get(title.slice(title.lastIndexOf('·') + 1).trim())?.split('|');
}
