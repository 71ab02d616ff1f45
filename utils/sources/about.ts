import type { Feed, ScheduleSource, Setup } from './source.ts';

/** How somebody gets a source's key, and what it consists of. */
export interface KeyOffer {
  /** Where a key is given out; https. */
  page: string;
  /** Given out in two parts, a client's id and its token; kept as one, with ':' between. */
  inTwo?: true;
}

/** What is said of a source where its code isn't loaded: in our pages and in the manifest. */
export interface AboutSource extends Pick<ScheduleSource, 'id' | 'name' | 'hosts' | 'waitsFor'> {
  key?: KeyOffer;
  /** Which kind of the user's feeds it reads. */
  reads?: Feed['kind'];
}

/** A row a source of `index.ts`; a test holds both to the same. In the order in which people see them. */
export const ABOUT: readonly AboutSource[] = [
  {
    id: 'espn',
    name: 'ESPN',
    hosts: ['https://site.api.espn.com/*', 'https://site.web.api.espn.com/*'],
  },
  { id: 'mlb', name: 'MLB', hosts: ['https://statsapi.mlb.com/*'] },
  {
    id: 'mlbtv',
    name: 'MLB.TV free game',
    hosts: ['https://mastapi.mobile.mlbinfra.com/*'],
  },
  { id: 'nhl', name: 'NHL', hosts: ['https://api-web.nhle.com/*'] },
  { id: 'jolpica', name: 'Jolpica F1', hosts: ['https://api.jolpi.ca/*'] },
  { id: 'pluto', name: 'Pluto TV', hosts: ['https://api.pluto.tv/*'] },
  {
    id: 'openligadb',
    name: 'OpenLigaDB',
    hosts: ['https://api.openligadb.de/*'],
    waitsFor: 'choice',
  },
  { id: 'ical', name: 'Calendars', hosts: [], waitsFor: 'feed', reads: 'ical' },
  { id: 'programmes', name: 'Programmes', hosts: [] },
  { id: 'json-feed', name: 'JSON feeds', hosts: [], waitsFor: 'feed', reads: 'json' },
  { id: 'json-ld', name: 'Web pages', hosts: [], waitsFor: 'feed', reads: 'jsonld' },
  {
    id: 'thesportsdb',
    name: 'TheSportsDB',
    hosts: ['https://www.thesportsdb.com/*'],
    waitsFor: 'key',
    key: { page: 'https://www.thesportsdb.com/pricing' },
  },
  {
    id: 'football-data',
    name: 'football-data.org',
    hosts: ['https://api.football-data.org/*'],
    waitsFor: 'key',
    key: { page: 'https://www.football-data.org/client/register' },
  },
  {
    id: 'pandascore',
    name: 'PandaScore',
    hosts: ['https://api.pandascore.co/*'],
    waitsFor: 'key',
    key: { page: 'https://app.pandascore.co/dashboard/main' },
  },
  {
    id: 'twitch',
    name: 'Twitch',
    hosts: ['https://api.twitch.tv/*'],
    waitsFor: 'key',
    key: { page: 'https://dev.twitch.tv/console/apps', inTwo: true },
  },
  {
    id: 'youtube',
    name: 'YouTube',
    hosts: ['https://www.googleapis.com/*'],
    waitsFor: 'key',
    key: { page: 'https://console.cloud.google.com/apis/credentials' },
  },
];

/** Match patterns to ask for at install: the hosts of the sources that work with nothing set up. */
export const defaultHosts = (about: readonly AboutSource[] = ABOUT): string[] => [
  ...new Set(about.filter(({ waitsFor }) => waitsFor === undefined).flatMap(({ hosts }) => hosts)),
];

/** Whether a source is asked at all, with what is set up. */
export function isInUse({ id, waitsFor, reads }: AboutSource, setup: Setup): boolean {
  if (waitsFor === 'key') return setup.keys[id] !== undefined;
  if (waitsFor === 'choice') return setup.chosen?.includes(id) === true;
  if (waitsFor === 'feed') return setup.feeds.some(({ kind }) => kind === reads);
  return true;
}
