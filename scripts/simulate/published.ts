/** The community's feed in the model: what its publisher writes every ten minutes, in the format of docs/feeds.md. */
import { gzipSync } from 'node:zlib';

import { LEAGUES } from '../../utils/catalog/leagues.ts';
import { inWindow } from '../../utils/schedule/telling.ts';
import { requestsFor, SOURCES } from '../../utils/sources/index.ts';
import { type Feed, NO_SETUP } from '../../utils/sources/source.ts';
import { DAY, MINUTE } from '../../utils/spans.ts';
import { eventOut, indexText, rowOf, type Shard, shardsOf, type Told } from '../feed/document.ts';
import { type Answer, originAnswer } from './origins.ts';
import { HEADERS } from './sizes.ts';

const BASE = 'https://feed.example/tipoff/';
/** As often as the workflow that comes with the project runs. */
const EVERY = 10 * MINUTE;

export const FEED: Feed = {
  id: 'community',
  kind: 'json',
  url: `${BASE}index.json`,
  name: 'Community',
};
export const FEED_HOST = new URL(BASE).host;

const weigh = (text: string): Answer => ({ text, bytes: gzipSync(text).length });

/** What the publisher asks of the origins in one go, and everything it learns. */
function gather(now: number): { told: Told[]; requests: number; bytes: number } {
  const told = new Map<string, Told>();
  let requests = 0;
  let bytes = 0;
  for (const { id, byDefault } of LEAGUES) {
    if (!byDefault) continue;
    for (const request of requestsFor(id, now, NO_SETUP)) {
      const [url = ''] = request.urls;
      const answer = originAnswer(url, now);
      const source = SOURCES.find((one) => one.id === request.source);
      if (answer === undefined || source === undefined) continue;
      requests += 1;
      bytes += answer.bytes + HEADERS;
      if (request.backs !== undefined) continue;
      for (const event of source.parse(answer.text, { league: id, now, url }).events) {
        if (inWindow(event, now))
          told.set(event.id, { league: event.league, event: eventOut(event) });
      }
    }
  }
  return { told: [...told.values()], requests, bytes };
}

/** What a day of publishing costs the origins, whoever reads it. @param from epoch ms */
export function publisherCost(from: number): { requests: number; bytes: number } {
  const { requests, bytes } = gather(from + DAY / 2);
  return { requests: (requests * DAY) / EVERY, bytes: (bytes * DAY) / EVERY };
}

const shards = new Map<string, Shard>();
const weighed = new Map<string, Answer>();
const indexes = new Map<number, Answer>();

function indexAt(now: number): Answer {
  const slot = Math.floor(now / EVERY) * EVERY;
  const known = indexes.get(slot);
  if (known !== undefined) return known;
  const written = shardsOf(gather(slot).told);
  for (const shard of written) shards.set(shard.path, shard);
  const index = weigh(indexText(FEED.name, slot, written.map(rowOf)));
  indexes.set(slot, index);
  return index;
}

/** What the feed's host says; undefined for other hosts. @param now epoch ms */
export function feedAnswer(address: string, now: number): Answer | undefined {
  if (!address.startsWith(BASE)) return undefined;
  const path = address.slice(BASE.length);
  if (path === 'index.json') return indexAt(now);
  const text = shards.get(path)?.text;
  if (text === undefined) return undefined;
  const known = weighed.get(path) ?? weigh(text);
  weighed.set(path, known);
  return known;
}
