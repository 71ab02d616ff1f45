/** Which slots of a channel's day somebody could mean in a post, and which only fill it. Pure. */
import { foldName } from '../../catalog/fold-name.ts';
import { entityFor } from '../../catalog/index.ts';
import type { PlutoChannel } from './channels.ts';

const FILLER = {
  unnamed: 'no programme named',
  channel: 'the channel itself, not a programme',
  repeat: 'a repeat',
  unspoken: 'a programme that is not known by its name',
} as const;

const UNNAMED =
  /^(?:no info(?:rmation)? available|tba|to be (?:announced|determined)|off[ -]?air|paid program(?:ming)?|programming)$/i;

/** What a news channel calls the hours between its programmes. */
const CHANNEL_WORDS =
  /^(?:(?:breaking|live|latest|local|top|world|daily|overnight) )?(?:news|stories|headlines|coverage|highlights|sports|scores|football|network|live|now|latest)(?: live| now| 24\/7)?$/i;

const REPEAT =
  /\b(?:replays?|rewind|encore|reruns?|repeats?|re-?airs?|classics?|best of|vault|archives?|throwback|originals?|flashback|top \d+)\b|\(r\)$/i;

/** "Top Story with Tom Llamas": a show and who presents it. */
const PRESENTED = /\p{L} with \p{Lu}\p{L}+ \p{Lu}/u;

const known = (channel: PlutoChannel, title: string): boolean =>
  entityFor(channel.league, [title]) !== undefined;

/** "CBS Weekend News", not "CBS News": beyond the brand there must be a name. */
function branded(channel: PlutoChannel, title: string): boolean {
  const own = `${channel.brand} `;
  return title.startsWith(own) && !CHANNEL_WORDS.test(title.slice(own.length));
}

/** Whether a post could name it: the catalogue knows it, or its title says whose it is. */
function spokenOf(channel: PlutoChannel, title: string): boolean {
  const head = title.split(':', 1)[0]?.trim() ?? '';
  const named = known(channel, title) || known(channel, head);
  return named || PRESENTED.test(title) || branded(channel, head);
}

/**
 * Why a slot is filler; undefined for a programme. A phrase like "Top Stories" would link every post that has it, so
 * that a title must be known or be unmistakable. Of a channel that we don't list, whatever has a name counts.
 * @param live the guide calls it a live programme: then it is no repeat
 */
export function fillerOf(
  title: string,
  channel: PlutoChannel | undefined,
  live: boolean,
): string | undefined {
  if (UNNAMED.test(title)) return FILLER.unnamed;
  if (channel === undefined) return undefined;
  const itself =
    foldName(title).replace(/ live$/, '') === foldName(channel.outlet).replace(/ live$/, '');
  if (itself || CHANNEL_WORDS.test(title)) return FILLER.channel;
  if (!live && REPEAT.test(title)) return FILLER.repeat;
  return spokenOf(channel, title) ? undefined : FILLER.unspoken;
}
