import { NETWORK, PAY_TV, rowsOf } from './row.ts';

const us = rowsOf('US');

/** The provider list is shorter here: Fubo has no channels of this group. */
const TURNER = ['cable', 'youtube-tv', 'hulu-live', 'directv', 'sling'] as const;
const FOX_CHANNEL = ['fox-one', ...PAY_TV] as const;

/** American networks and cable channels that open with a TV provider's login. */
export const US_NETWORKS = [
  us('abc', 'ABC', 'https://abc.com/watch-live', {
    access: 'login',
    basis: 'unverified',
    services: NETWORK,
    aliases: ['ABC/ESPN App'],
  }),
  us('cbs', 'CBS', 'https://www.cbs.com/live-tv/stream', {
    access: 'login',
    basis: 'seen',
    services: ['paramount-plus', ...NETWORK],
  }),
  us('fox', 'FOX', 'https://www.foxsports.com/live', {
    access: 'login',
    basis: 'unverified',
    services: ['fox-one', ...NETWORK],
  }),
  us('nbc', 'NBC', 'https://www.nbc.com/live?brand=nbc&callsign=nbc', {
    access: 'login',
    basis: 'seen',
    services: NETWORK,
  }),
  us('telemundo', 'Telemundo', 'https://www.telemundo.com/', {
    access: 'login',
    basis: 'unverified',
    services: NETWORK,
    aliases: ['Tele'],
  }),
  us('universo', 'Universo', 'https://www.telemundo.com/', {
    access: 'login',
    basis: 'unverified',
    services: PAY_TV,
  }),
  us('univision', 'Univision', 'https://vix.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['vix'],
    aliases: ['TUDN', 'UniMás'],
  }),
  us('ion', 'ION', 'https://iontelevision.com/', {
    access: 'login',
    basis: 'unverified',
    services: NETWORK,
  }),
  us('the-cw', 'The CW', 'https://www.cwtv.com/', {
    access: 'free',
    basis: 'unverified',
    services: NETWORK,
    aliases: ['CW'],
  }),
  us('usa-network', 'USA Network', 'https://www.usanetwork.com/live', {
    access: 'login',
    basis: 'seen',
    services: PAY_TV,
    aliases: ['USA Net', 'USA'],
  }),
  us('golf-channel', 'Golf Channel', 'https://www.golfchannel.com/watch/live', {
    access: 'login',
    basis: 'seen',
    services: PAY_TV,
    aliases: ['GOLF'],
  }),
  us('tnt', 'TNT', 'https://www.tntdrama.com/watchtnt/east', {
    access: 'login',
    basis: 'seen',
    services: TURNER,
  }),
  us('tbs', 'TBS', 'https://www.tbs.com/watchtbs/east', {
    access: 'login',
    basis: 'seen',
    services: TURNER,
  }),
  us('trutv', 'truTV', 'https://www.trutv.com/watchtrutv/east', {
    access: 'login',
    basis: 'seen',
    services: TURNER,
  }),
  us('fs1', 'FS1', 'https://www.foxsports.com/live/fs1', {
    access: 'login',
    basis: 'seen',
    services: FOX_CHANNEL,
    aliases: ['FOX Sports 1'],
  }),
  us('fs2', 'FS2', 'https://www.foxsports.com/live/fs2', {
    access: 'login',
    basis: 'seen',
    services: FOX_CHANNEL,
    aliases: ['FOX Sports 2'],
  }),
  us('fox-deportes', 'FOX Deportes', 'https://www.foxsports.com/live/foxdep', {
    access: 'login',
    basis: 'seen',
    services: FOX_CHANNEL,
  }),
  us('big-ten-network', 'Big Ten Network', 'https://www.foxsports.com/live/btn', {
    access: 'login',
    basis: 'seen',
    services: FOX_CHANNEL,
    aliases: ['BTN'],
  }),
  us('cbs-sports-network', 'CBS Sports Network', 'https://www.cbssports.com/watch/', {
    access: 'login',
    basis: 'unverified',
    services: PAY_TV,
    aliases: ['CBSSN'],
  }),
  us('nfl-network', 'NFL Network', 'https://www.nfl.com/plus/', {
    access: 'login',
    basis: 'seen',
    services: ['nfl-plus', ...PAY_TV],
    aliases: ['NFL Net', 'NFLN'],
  }),
  us('mlb-network', 'MLB Network', 'https://www.mlb.com/network', {
    access: 'login',
    basis: 'unverified',
    services: PAY_TV,
    aliases: ['MLB Net', 'MLBN'],
  }),
  us('nba-tv', 'NBA TV', 'https://www.nba.com/watch/nba-tv', {
    access: 'login',
    basis: 'seen',
    services: PAY_TV,
  }),
  us('nhl-network', 'NHL Network', 'https://www.nhl.com/', {
    access: 'login',
    basis: 'unverified',
    services: PAY_TV,
    aliases: ['NHL Net', 'NHLN'],
  }),
  us('nbc-sports-regional', 'NBC Sports (regional)', 'https://www.nbcsports.com/watch/schedule', {
    access: 'login',
    basis: 'seen',
    services: PAY_TV,
    aliases: ['NBC Sports BA', 'NBCS BA', 'NBC Sports CA', 'NBCSCA', 'NBC Sports Phil', 'NBCSP'],
  }),
];
