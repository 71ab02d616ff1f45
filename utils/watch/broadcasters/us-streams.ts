import { plutoPage, rowsOf } from './row.ts';

const us = rowsOf('US');

/** American services that sell, or give away, their own stream. */
export const US_STREAMS = [
  us('peacock', 'Peacock', 'https://www.peacocktv.com/sports', {
    access: 'subscription',
    basis: 'unverified',
    services: ['peacock'],
    aliases: ['NBCSN', 'NBCSN Extra', 'Peacock Premium'],
  }),
  us('paramount-plus', 'Paramount+', 'https://www.paramountplus.com/live-tv/', {
    access: 'subscription',
    basis: 'seen',
    services: ['paramount-plus'],
    aliases: ['Paramount Plus'],
  }),
  us('fox-one', 'FOX One', 'https://www.fox.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['fox-one'],
  }),
  us('big-ten-plus', 'B1G+', 'https://www.bigtenplus.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['big-ten-plus'],
    aliases: ['Big Ten Plus', 'Big Ten+'],
  }),
  us('disney-plus', 'Disney+', 'https://www.disneyplus.com/browse/live', {
    access: 'subscription',
    basis: 'seen',
    services: ['disney-plus'],
  }),
  us('nfl-plus', 'NFL+', 'https://www.nfl.com/plus/', {
    access: 'subscription',
    basis: 'seen',
    services: ['nfl-plus'],
  }),
  us('nfl-sunday-ticket', 'NFL Sunday Ticket', 'https://tv.youtube.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['nfl-sunday-ticket'],
  }),
  us('youtube-tv', 'YouTube TV', 'https://tv.youtube.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['youtube-tv'],
  }),
  us('hulu-live', 'Hulu', 'https://www.hulu.com/live', {
    access: 'subscription',
    basis: 'seen',
    services: ['hulu-live'],
    aliases: ['Hulu Live', 'Hulu + Live TV'],
  }),
  us('sling', 'Sling', 'https://watch.sling.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['sling'],
    aliases: ['Sling TV'],
  }),
  rowsOf('US', 'CA')('fubo', 'Fubo', 'https://www.fubo.tv/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['fubo'],
    aliases: ['fuboTV'],
  }),
  us('gotham-sports', 'Gotham Sports (MSG, YES)', 'https://gothamsports.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['gotham-sports'],
    aliases: ['Gotham Sports', 'MSG', 'MSGSN', 'MSGB', 'YES', 'YES Network'],
  }),
  us('nesn', 'NESN', 'https://watch.nesn.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['nesn'],
    aliases: ['NESN+', 'NESN 360'],
  }),
  us('flosports', 'FloSports', 'https://www.flosports.tv/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['flosports'],
    aliases: ['FloCollege'],
  }),
  us('victory-plus', 'Victory+', 'https://victoryplus.com/', { access: 'free', basis: 'host' }),
  us('pluto-tv', 'Pluto TV', 'https://pluto.tv/us/live-tv', { access: 'free', basis: 'host' }),
  us('cbs-sports-hq', 'CBS Sports HQ', plutoPage('5e9f2c05172a0f0007db4786'), {
    access: 'free',
    basis: 'host',
  }),
  us('nfl-channel', 'NFL Channel', plutoPage('5ced7d5df64be98e07ed47b6'), {
    access: 'free',
    basis: 'host',
  }),
  us('golazo', 'CBS Sports Golazo Network', plutoPage('63a0e33a45264d000850ed7e'), {
    access: 'free',
    basis: 'seen',
    aliases: ['Golazo', 'Golazo Network', 'CBS Sports Golazo', 'CBSSGN'],
  }),
  us('tubi', 'Tubi', 'https://tubitv.com/live', { access: 'free', basis: 'unverified' }),
  rowsOf('US', 'MX')('vix', 'ViX', 'https://vix.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['vix'],
    aliases: ['ViX Premium', 'ViX+'],
  }),
  rowsOf('US', 'CA')('bein', 'beIN Sports', 'https://www.beinsports.com/us/schedule', {
    access: 'subscription',
    basis: 'seen',
    services: ['bein'],
    aliases: ['beIN'],
  }),
];
