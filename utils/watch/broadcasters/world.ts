import { rowsOf } from './row.ts';

const world = rowsOf('world');

/** Services with one address for many countries. Whether an event is theirs in one, the event says. */
export const WORLD = [
  world('apple-tv', 'Apple TV', 'https://tv.apple.com/us', {
    access: 'subscription',
    basis: 'seen',
    services: ['apple-tv'],
    aliases: ['Apple TV+', 'MLS Season Pass'],
  }),
  world('prime-video', 'Prime Video', 'https://app.primevideo.com/', {
    access: 'subscription',
    basis: 'seen',
    services: ['prime-video'],
    aliases: ['Amazon Prime Video', 'Amazon Prime', 'AmazonPV', 'Prime'],
  }),
  world('netflix', 'Netflix', 'https://www.netflix.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['netflix'],
  }),
  world('hbo-max', 'HBO Max', 'https://play.hbomax.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['hbo-max'],
    aliases: ['Max'],
  }),
  world('dazn', 'DAZN', 'https://www.dazn.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['dazn'],
  }),
  world('mlb-tv', 'MLB.TV', 'https://www.mlb.com/tv', {
    access: 'subscription',
    basis: 'host',
    services: ['mlb-tv'],
    aliases: ['MLB.com'],
  }),
  world('mlb-tv-free', 'MLB.TV free game', 'https://www.mlb.com/tv', {
    access: 'free',
    basis: 'host',
  }),
  world('nba-league-pass', 'NBA League Pass', 'https://www.nba.com/watch/league-pass', {
    access: 'subscription',
    basis: 'unverified',
    services: ['nba-league-pass'],
  }),
  world('fanatiz', 'Fanatiz', 'https://watch.fanatiz.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['fanatiz'],
  }),
  // Apple TV has Formula 1 in the United States, Sky and others have it in much of Europe.
  rowsOf(
    'AR',
    'BE',
    'BR',
    'CL',
    'CO',
    'CZ',
    'HU',
    'MX',
    'NL',
    'NO',
    'PE',
    'PL',
    'RO',
    'SE',
    'ZA',
  )('f1-tv', 'F1 TV', 'https://f1tv.formula1.com/', {
    access: 'subscription',
    basis: 'host',
    services: ['f1-tv'],
    aliases: ['F1 TV Pro'],
  }),
  world('youtube', 'YouTube', 'https://www.youtube.com/', { access: 'free', basis: 'seen' }),
  world('twitch', 'Twitch', 'https://www.twitch.tv/', { access: 'free', basis: 'unverified' }),
  world('kick', 'Kick', 'https://kick.com/', { access: 'free', basis: 'unverified' }),
];
