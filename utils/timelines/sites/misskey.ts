import type { Site, Stamp } from '../site.ts';

/**
 * The first eight base-36 digits of a note's id count milliseconds from 1 January 2000 on. The servers' two usual kinds
 * of id have 10 and 16 digits (misskey-dev/misskey, misc/id/aid.ts and aidx.ts); other kinds say nothing.
 */
const NOTE_ID: Stamp = {
  id: '/notes/([0-9a-z]{8})(?:[0-9a-z]{2}|[0-9a-z]{8})$',
  digits: '0123456789abcdefghijklmnopqrstuvwxyz',
  perMs: 1,
  from: 946_684_800_000,
};

/**
 * Misskey and its forks, on any instance. Class names are made anew with each build, but a note's parts have inline
 * styles that say what they are. The note answered or quoted has a `header` of its own. From misskey-dev/misskey:
 * MkNote.vue, MkNoteDetailed.vue, MkNoteSub.vue, MkNoteSimple.vue, MkNoteHeader.vue, MkMfm.ts, MkUrlPreview.vue and
 * the marks of its base page, as stored in 2025 and 2026. Its `time` has no date, only one in the reader's own notation.
 * A box with a header follows its author's picture, and that is asked first: what every box holds, up to the list itself,
 * takes longer to say with each note (11 s in one go for some 1,400).
 *
 * Test URL: https://misskey.io/explore
 */
export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  matches: ['https://misskey.io/*'],
  optional: true,
  marks: ['meta[name="application-name"][content="Misskey"]', '#misskey_app'],
  post: [
    'article:has(time), :is(a + div):has(> header a[href^="/notes/"])',
    'div[tabindex] > article',
  ],
  dated: ['a[href^="/notes/"] > time'],
  notPost: [
    'article:has(.ti-mail), :is(a + div):has(> header .ti-mail)',
    'form, [contenteditable]',
  ],
  text: ['[style*="pre-wrap"]:not([style*="none"] *)', '._selectable', 'article span:has(> br)'],
  author: ['header a[href^="/@"]', 'a[href^="/@"]'],
  permalink: ['a[href^="/notes/"]:has(time)', 'a[href^="/notes/"]'],
  stamp: NOTE_ID,
  quote: [
    ':is(a + div):has(> header) :is(a + div):has(> header)',
    'article > header ~ div :is(a + div):has(> header)',
  ],
  card: ['a > article'],
  mount: [{ at: ['[style*="container-type"]'], as: 'after' }],
};
