import * as v from 'valibot';

import { httpsUrl } from '../../utils/https.ts';
import { onMessage } from '../../utils/messages.ts';
import { type Attempt, type Fetched, fetchText } from '../../utils/schedule/fetch.ts';
import { probeFeed } from '../../utils/schedule/probe.ts';
import { noteRequest, shownAddress } from '../../utils/schedule/record.ts';
import { refreshNow } from '../../utils/schedule/refresh-now.ts';
import { SOURCES } from '../../utils/sources/index.ts';
import type { Refreshing } from './refreshing.ts';
import { isOurPage, require } from './sender.ts';

/** What the record of requests says of it. */
const PROBE = 'A feed, read before it is kept';

const ProbeAsk = v.object({
  url: v.pipe(
    v.string(),
    v.check((url) => httpsUrl(url) === url),
  ),
});
const RefreshAsk = v.object({ source: v.pipe(v.string(), v.maxLength(60)) });

/** It is a request like any other, so that the record has it. */
const note = ({ url, bytes, outcome }: Attempt): void =>
  void noteRequest({ at: Date.now(), ...shownAddress(url, true), bytes, outcome, why: PROBE });

/** Asks an address that the user typed; whatever comes is taken. */
const ask = (url: string): Promise<Fetched> =>
  fetchText([url], {
    fetch: (address, init) => globalThis.fetch(address, init),
    now: Date.now(),
    accept: 'any',
    note,
  });

/** Serves the options page while schedules are set up. */
export function startSettingUp(refreshing: Refreshing): void {
  onMessage('probeFeed', ({ data, sender }) => {
    require(isOurPage(sender));
    const { url } = v.parse(ProbeAsk, data);
    return probeFeed(url, { now: Date.now(), sources: SOURCES, fetch: ask });
  });

  onMessage('refreshNow', async ({ data, sender }) => {
    require(isOurPage(sender));
    const due = await refreshNow(v.parse(RefreshAsk, data).source, Date.now());
    refreshing.wake();
    return due;
  });
}
