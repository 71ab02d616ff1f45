import { rowsOf } from './row.ts';

const us = rowsOf('US');

/** American channels of one region, or of one club. Their sites ask for a local television login. */
export const US_REGIONAL = [
  // The league makes these channels itself and streams them beside its own offer.
  us('mlb-clubs', 'Club channel on MLB.TV', 'https://www.mlb.com/tv', {
    access: 'subscription',
    basis: 'host',
    services: ['mlb-tv'],
    aliases: [
      'Brewers.TV',
      'Cardinals.TV',
      'DBACKS.TV',
      'Guardians.TV',
      'CLEGuardians.TV',
      'Mariners.TV',
      'Marlins.TV',
      'Nationals.TV',
      'Padres.TV',
      'Rays.TV',
      'Reds.TV',
      'Rockies.TV',
      'Royals.TV',
      'Twins.TV',
    ],
  }),
  us('altitude', 'Altitude', 'https://www.altitudeplus.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv', 'fubo'],
    aliases: ['ALT', 'ALT2', 'Altitude Sports'],
  }),
  us('chsn', 'Chicago Sports Network', 'https://www.chsn.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['antenna', 'cable', 'directv'],
    aliases: ['CHSN'],
  }),
  us('marquee', 'Marquee Sports Network', 'https://www.marqueesportsnetwork.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv', 'fubo', 'hulu-live'],
    aliases: ['Marquee Sports Net', 'MARQ'],
  }),
  us('masn', 'MASN', 'https://www.masnsports.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv', 'fubo'],
    aliases: ['MASN2'],
  }),
  us('monumental', 'Monumental Sports Network', 'https://www.monumentalsportsnetwork.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv', 'fubo'],
    aliases: ['MNMT', 'MNMT2'],
  }),
  us('space-city', 'Space City Home Network', 'https://spacecityhomenetwork.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv', 'fubo'],
    aliases: ['SCHN'],
  }),
  us('sportsnet-la', 'SportsNet LA', 'https://spectrumsportsnet.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv'],
    aliases: ['SNLA', 'Spectrum SportsNet LA'],
  }),
  us('sportsnet-pittsburgh', 'SportsNet Pittsburgh', 'https://sportsnetpittsburgh.com/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv', 'fubo'],
    aliases: ['SN-PIT', 'SportsNet PIT'],
  }),
  us('sny', 'SNY', 'https://sny.tv/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable', 'directv', 'fubo', 'hulu-live'],
  }),
];
