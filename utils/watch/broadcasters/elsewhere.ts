import { rowsOf } from './row.ts';

const uk = rowsOf('GB', 'IE');
const france = rowsOf('FR');
const germany = rowsOf('DE');
const canada = rowsOf('CA');

const skyChannels = ['Main Event', 'Premier League', 'Football', 'F1', 'Cricket', 'Golf', 'Tennis'];
const moreSkyChannels = ['NFL', 'Action', 'Arena', 'Mix', 'Racing'];

/** Broadcasters of single countries outside the United States. */
export const ELSEWHERE = [
  uk('sky-sports', 'Sky Sports', 'https://www.sky.com/watch', {
    access: 'subscription',
    basis: 'unverified',
    services: ['sky'],
    aliases: [
      'Sky Sports+',
      ...[...skyChannels, ...moreSkyChannels].map((channel) => `Sky Sports ${channel}`),
    ],
  }),
  uk('now', 'NOW', 'https://www.nowtv.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['now'],
    aliases: ['NOW TV'],
  }),
  uk('tnt-sports-uk', 'TNT Sports', 'https://www.tntsports.co.uk/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['tnt-sports-uk'],
    aliases: ['TNT Sports 1', 'TNT Sports 2', 'TNT Sports 3', 'TNT Sports 4'],
  }),
  uk('premier-sports', 'Premier Sports', 'https://www.premiersports.com/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['premier-sports'],
    aliases: ['Premier Sports 1', 'Premier Sports 2', 'Premier Sports 1 IE', 'Viaplay Sports 1 UK'],
  }),
  rowsOf('GB')('bbc', 'BBC iPlayer', 'https://www.bbc.co.uk/iplayer/live/bbcone', {
    access: 'free',
    basis: 'unverified',
    services: ['bbc-iplayer'],
    aliases: ['BBC', 'BBC One', 'BBC Two'],
  }),
  rowsOf('GB')('itv', 'ITVX', 'https://www.itv.com/watch', {
    access: 'free',
    basis: 'unverified',
    services: ['itvx'],
    aliases: ['ITV', 'ITV1', 'ITV4'],
  }),
  france('canal-plus', 'Canal+', 'https://www.canalplus.com/live/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['canal-plus'],
  }),
  france('tf1', 'TF1', 'https://www.tf1.fr/tf1/direct', { access: 'free', basis: 'unverified' }),
  germany('rtl-de', 'RTL+', 'https://plus.rtl.de/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['rtl-plus'],
    aliases: ['RTL'],
  }),
  germany('sky-de', 'WOW', 'https://www.wowtv.de/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['wow'],
    aliases: ['Sky Bundesliga', 'Sky Sport DE'],
  }),
  canada('sportsnet', 'Sportsnet', 'https://www.sportsnet.ca/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['sportsnet', 'cable'],
    aliases: ['SN', 'SN1', 'SN360', 'SNE', 'SNO', 'SNP', 'SNW', 'Sportsnet One', 'Sportsnet+'],
  }),
  canada('tsn', 'TSN', 'https://www.tsn.ca/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['tsn', 'cable'],
    aliases: ['TSN1', 'TSN2', 'TSN3', 'TSN4', 'TSN5', 'TSN1/4', 'TSN+'],
  }),
  canada('cbc', 'CBC Gem', 'https://gem.cbc.ca/', {
    access: 'free',
    basis: 'unverified',
    services: ['cbc-gem'],
    aliases: ['CBC'],
  }),
  canada('rds', 'RDS', 'https://www.rds.ca/', {
    access: 'login',
    basis: 'unverified',
    services: ['cable'],
    aliases: ['RDS2', 'RDS Info', 'RDSI'],
  }),
  canada('tva-sports', 'TVA Sports', 'https://www.tvasports.ca/', {
    access: 'subscription',
    basis: 'unverified',
    services: ['tva-sports', 'cable'],
    aliases: ['TVA', 'TVAS', 'TVAS2'],
  }),
  rowsOf('AU')('kayo', 'Kayo', 'https://kayosports.com.au/', {
    access: 'subscription',
    basis: 'seen',
    services: ['kayo'],
    aliases: ['Kayo Sports'],
  }),
  rowsOf('IN')('jiohotstar', 'JioHotstar', 'https://www.hotstar.com/in', {
    access: 'subscription',
    basis: 'unverified',
    services: ['jiohotstar'],
    aliases: ['Disney+ Hotstar', 'Hotstar'],
  }),
  rowsOf('DE')('ard', 'Das Erste', 'https://www.ardmediathek.de/live', {
    access: 'free',
    basis: 'unverified',
    aliases: ['ARD', 'Erstes Deutsches Fernsehen'],
  }),
  rowsOf('DE')('zdf', 'ZDF', 'https://www.zdf.de/live-tv', { access: 'free', basis: 'unverified' }),
];
