import type { LeagueId } from '../../events.ts';

/** A free channel of Pluto TV whose programmes people talk about. */
export interface PlutoChannel {
  /** Ours, in keys and ids. */
  key: string;
  /** Pluto's, in addresses: 24 hexadecimal digits. */
  id: string;
  /** As `utils/watch` knows it. */
  outlet: string;
  /** What its programmes' titles begin with: such a title says whose it is. */
  brand: string;
  league: LeagueId;
}

/** Ids as publicly used for the United States. */
export const CHANNELS: readonly PlutoChannel[] = [
  {
    key: 'bloomberg',
    id: '54ff7ba69222cb1c2624c584',
    outlet: 'Bloomberg TV+',
    brand: 'Bloomberg',
    league: 'news',
  },
  {
    key: 'cbs-news',
    id: '5a6b92f6e22a617379789618',
    outlet: 'CBS News 24/7',
    brand: 'CBS',
    league: 'news',
  },
  {
    key: 'nbc-news-now',
    id: '5df97894467dfa00091c873c',
    outlet: 'NBC News NOW',
    brand: 'NBC',
    league: 'news',
  },
  {
    key: 'abc-news-live',
    id: '6508be683a0d700008c534e4',
    outlet: 'ABC News Live',
    brand: 'ABC',
    league: 'news',
  },
  {
    key: 'cbs-sports-hq',
    id: '5e9f2c05172a0f0007db4786',
    outlet: 'CBS Sports HQ',
    brand: 'CBS',
    league: 'shows',
  },
  {
    key: 'nfl-channel',
    id: '5ced7d5df64be98e07ed47b6',
    outlet: 'NFL Channel',
    brand: 'NFL',
    league: 'shows',
  },
  {
    key: 'golazo',
    id: '63a0e33a45264d000850ed7e',
    outlet: 'CBS Sports Golazo Network',
    brand: 'Golazo',
    league: 'shows',
  },
];

const IN_ADDRESS = /\/channels\/([0-9a-f]{24})(?:[/?]|$)/;

/** Pluto's id of the channel that an address asks for. */
export const channelIdIn = (url: string | undefined): string | undefined =>
  IN_ADDRESS.exec(url ?? '')?.[1];
