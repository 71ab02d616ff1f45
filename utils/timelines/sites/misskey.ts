import type { Site } from '../site.ts';

/** 1 January 2000, from which Misskey's ids count. */
const FIRST = 946_684_800_000;

/**
 * When a note was written, from its id: the first eight of its base-36 digits count milliseconds. The servers' two
 * usual kinds of id have 10 and 16 digits (misskey-dev/misskey, misc/id/aid.ts and aidx.ts); other kinds say nothing.
 * @param permalink an address that holds `/notes/<id>`.
 * @returns epoch ms, or nothing.
 */
export function noteTime(permalink: string): number | undefined {
  const digits = /\/notes\/([0-9a-z]{8})(?:[0-9a-z]{2}|[0-9a-z]{8})$/.exec(permalink)?.[1];
  return digits === undefined ? undefined : parseInt(digits, 36) + FIRST;
}

/**
 * Misskey and its forks, on any instance. Class names are made anew with each build, but a note's parts have inline
 * styles that say what they are. The note answered or quoted has a `header` of its own. From misskey-dev/misskey:
 * MkNote.vue, MkNoteDetailed.vue, MkNoteSub.vue, MkNoteSimple.vue, MkNoteHeader.vue, MkMfm.ts, MkUrlPreview.vue and
 * the marks of its base page, as stored in 2025 and 2026. Its `time` has no date, only one in the reader's own notation.
 *
 * Test URL: https://misskey.io/explore
 */
export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  matches: ['https://misskey.io/*'],
  optional: true,
  marks: ['meta[name="application-name"][content="Misskey"]', '#misskey_app'],
  post: ['article:has(time), div:has(> header a[href^="/notes/"])', 'div[tabindex] > article'],
  dated: ['a[href^="/notes/"] > time'],
  notPost: ['article:has(.ti-mail), div:has(> header .ti-mail)', 'form, [contenteditable]'],
  text: ['[style*="pre-wrap"]:not([style*="none"] *)', '._selectable', 'article span:has(> br)'],
  author: ['header a[href^="/@"]', 'a[href^="/@"]'],
  permalink: ['a[href^="/notes/"]:has(time)', 'a[href^="/notes/"]'],
  timeFrom: noteTime,
  quote: ['div:has(> header) div:has(> header)', 'article > header ~ div div:has(> header)'],
  card: ['a > article'],
  mount: [{ at: ['[style*="container-type"]'], as: 'after' }],
};
