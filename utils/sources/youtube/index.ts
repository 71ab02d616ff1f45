import { channelsOf } from '../kit/channels.ts';
import { CALENDAR } from '../kit/league-named.ts';
import type { ScheduleSource } from '../source.ts';
import { parseAnswer } from './answer.ts';
import { uploadsRequest } from './requests.ts';

const SOURCE = 'youtube';
/** More would use up a day's units before the evening. */
const MOST_CHANNELS = 30;

/** YouTube's Data API: streams that followed channels have announced or are on with. */
export const youtube: ScheduleSource = {
  id: SOURCE,
  name: 'YouTube',
  hosts: ['https://www.googleapis.com/*'],
  waitsFor: 'key',
  requests: (league, now, setup) => {
    const key = setup.keys[SOURCE];
    if (league !== CALENDAR || !key) return [];
    return channelsOf(setup, SOURCE)
      .slice(0, MOST_CHANNELS)
      .map((channel) => uploadsRequest(channel, key, now));
  },
  looksLike: (text) => /^\uFEFF?\s*\{\s*"kind"\s*:\s*"youtube#/.test(text.slice(0, 200)),
  leagueIn: () => CALENDAR,
  parse: parseAnswer,
};
