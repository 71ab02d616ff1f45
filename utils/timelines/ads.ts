/**
 * What sites write above a post that somebody paid for, in the languages they are read in most. It is all that such a
 * label says, but for who paid.
 */
const WORDS = [
  'Ad|Promoted|Sponsored',
  'Anzeige|Gesponsert|Werbung',
  'Sponsorisée?|Publicité|Post sponsorisé',
  'Anuncio|Patrocinad[ao]|Promocionad[ao]|Publicidad',
  'Anúncio|Promovid[ao]|Publicidade',
  'Annuncio|Sponsorizzato|Post sponsorizzato',
  'Advertentie|Gesponsord',
  'Reklama|Reklam|Sponsorowane|Sponsorlu|Реклама',
  '広告|プロモーション|광고|广告|廣告',
];

/** Pattern of such a label; what separates it from the next is part of it. */
export const AD_LABEL = `^\\s*(?:${WORDS.join('|')})(?: by .+)?[\\s·\\u200b]*$`;
