import { PAY_TV, plutoPage, rowsOf } from './row.ts';

const us = rowsOf('US');
const world = rowsOf('world');

const cspan = (channel: string) =>
  `https://www.c-span.org/networks/?autoplay=true&channel=${channel}`;
const login = { access: 'login', basis: 'seen', services: PAY_TV } as const;

/** News and public affairs. */
export const NEWS = [
  world('bloomberg', 'Bloomberg TV', 'https://www.bloomberg.com/live', {
    access: 'free',
    basis: 'unverified',
    aliases: ['Bloomberg', 'Bloomberg Television', 'Bloomberg TV+'],
  }),
  world('cbs-news', 'CBS News 24/7', 'https://www.cbsnews.com/live/', {
    access: 'free',
    basis: 'seen',
    aliases: ['CBS News', 'CBSN'],
  }),
  world('france-24', 'France 24', 'https://www.france24.com/en/live', {
    access: 'free',
    basis: 'seen',
  }),
  us('nbc-news-now', 'NBC News NOW', 'https://www.nbc.com/live?brand=nbc-news&callsign=nbcnews', {
    access: 'free',
    basis: 'seen',
  }),
  us('abc-news-live', 'ABC News Live', plutoPage('6508be683a0d700008c534e4'), {
    access: 'free',
    basis: 'host',
  }),
  us('cspan', 'C-SPAN', cspan('c-span'), login),
  us('cspan-2', 'C-SPAN 2', cspan('c-span-2'), login),
  us('cspan-3', 'C-SPAN 3', cspan('c-span-3'), login),
  us('cnn', 'CNN', 'https://www.cnn.com/videos/cnn', login),
  us('fox-news', 'Fox News', 'https://www.foxnews.com/video/5614615980001', login),
  us('ms-now', 'MS NOW', 'https://www.ms.now/live', { ...login, aliases: ['MSNBC'] }),
  us('cnbc', 'CNBC', 'https://www.cnbc.com/live-tv', login),
];
