import { useEffect } from 'preact/hooks';

import { ageLabel } from '../../../components/age.ts';
import { freshnessOf, freshnessSentence } from '../../../components/freshness.ts';
import { options } from '../../../locales/en.ts';
import { ABOUT } from '../../../utils/sources/about.ts';
import { DAY } from '../../../utils/spans.ts';
import { now } from '../state.ts';
import { Channels } from './channels.tsx';
import { Feeds } from './feeds.tsx';
import { MoreSources } from './more-sources.tsx';
import { RequestRecord } from './request-record.tsx';
import { Source } from './source.tsx';
import { shortage, startSchedules, usedHealth } from './state.ts';

const words = options.schedules;

/** A lack of room longer ago than this is over, ms. */
const TELLING = DAY;

/** What reads the user's feeds is no source of its own: each feed says how it does. */
const READERS = ABOUT.filter(({ reads }) => reads !== undefined).map(({ id }) => id);

/** That there was no room for all events; nothing where there was. */
function Shortage() {
  if (shortage.value === undefined || now.value - shortage.value.at > TELLING) return null;
  const { dropped, at } = shortage.value;
  return (
    <p class="warning">{words.shortage(dropped, ageLabel(at, now.value, navigator.language))}</p>
  );
}

/** Where events come from and how that goes, what the user adds to it, and every request that was made. */
export function Schedules() {
  useEffect(startSchedules, []);
  const sources = usedHealth.value;
  return (
    <>
      <p class="intro">{words.intro}</p>
      {sources.length > 0 && (
        <p class={`freshness ${freshnessOf(sources, now.value).kind}`}>
          {freshnessSentence(sources, now.value, navigator.language)}
        </p>
      )}
      <Shortage />
      <h3>{words.sources}</h3>
      <ul class="rows">
        {sources
          .filter(({ source }) => !READERS.includes(source))
          .map((source) => (
            <Source key={source.source} source={source} />
          ))}
      </ul>
      <Feeds />
      <Channels />
      <MoreSources />
      <RequestRecord />
    </>
  );
}
