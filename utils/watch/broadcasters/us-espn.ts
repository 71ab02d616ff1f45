import { PAY_TV, rowsOf } from './row.ts';

const us = rowsOf('US');

/** What opens ESPN's channels on its site. */
const CHANNEL = ['espn-unlimited', ...PAY_TV] as const;
const player = (network: string) => `https://www.espn.com/watch/player?network=${network}`;
const channel = { access: 'subscription', basis: 'seen', services: CHANNEL } as const;

/** Where ESPN lists what only streams. */
const APP = 'https://www.espn.com/watch/';

/** ESPN's family: its channels and what only its app carries. */
export const US_ESPN = [
  us('espn', 'ESPN', player('espn'), {
    ...channel,
    aliases: ['ESPN/ESPN App', 'ESPN App', 'ESPN Unlmtd', 'ESPN Unlimited'],
  }),
  us('espn2', 'ESPN2', player('espn2'), channel),
  us('espnu', 'ESPNU', player('espnu'), channel),
  us('espnews', 'ESPNEWS', player('espnews'), channel),
  us('espn-deportes', 'ESPN Deportes', player('espndeportes'), channel),
  us('sec-network', 'SEC Network', player('sec'), { ...channel, aliases: ['SECN'] }),
  us('acc-network', 'ACC Network', player('acc'), { ...channel, aliases: ['ACCN'] }),
  us('espn3', 'ESPN3', APP, channel),
  us('sec-network-plus', 'SEC Network+', APP, { ...channel, aliases: ['SECN+'] }),
  us('acc-network-extra', 'ACC Network Extra', APP, {
    ...channel,
    aliases: ['ACCNX', 'ACC Extra'],
  }),
  us('espn-plus', 'ESPN+', APP, {
    access: 'subscription',
    basis: 'seen',
    services: ['espn-unlimited', 'espn-select'],
    // The last two are packages of rights that schedules set before "ESPN+".
    aliases: ['ESPN Plus', 'ESPN Select', 'BIG12', 'NHLPP'],
  }),
];
