import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import type { PostText } from '../../../utils/mentions/types.ts';
import { lexicon, NOW } from './lexicon.ts';

const recogniser = createRecogniser(lexicon());
const links = (post: PostText) => recogniser.links(post, NOW);

/** Names, joiners and what may stand between them, some of it in halves. */
const piece = fc.constantFrom(
  ...'Chiefs|Kansas City Chiefs|vs|Ravens|#LALvsBOS|#JetsAtBills|@chiefs|KC|@|BAL|NFL|3-1|Lakers|heat|game'.split(
    '|',
  ),
  ..."Jets'|Bílls|Ｊｅｔｓ|𝐉𝐞𝐭𝐬|#𝐉𝐞𝐭𝐬|Je\u200bts|J\u0301ets|🏈|🇺🇸|👩‍👩‍👧|\uD83C|\uDFC8|\u202E|東京|الهلال|#|.|https://x.example/y".split(
    '|',
  ),
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 })
  .chain((parts) => fc.constantFrom(' ', '', '\n').map((separator) => parts.join(separator)));

/** Cuts a pair of halves in two. */
const isInsidePair = (whole: string, at: number): boolean =>
  (whole.codePointAt(at - 1) ?? 0) > 0xffff;

describe('whatever a post says', () => {
  it('has its links inside the text, on the borders of code points', () => {
    fc.assert(
      fc.property(text, text, text, (post, around, author) => {
        for (const { start, end } of links({ text: post, around, author })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(post.length);
          expect([start, end].filter((at) => at > 0 && isInsidePair(post, at))).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is told the same whatever stands around that says nothing', () => {
    const nothing = fc
      .array(
        fc.constantFrom(
          ' ',
          '\n',
          '\u200b',
          '😂',
          '…',
          '🇺🇸',
          'https://chiefs.example/ravens',
          '\u202e',
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, nothing, nothing, (post, before, after) => {
        const prefix = `${before}\n`;
        const moved = links({ text: `${prefix}${post}\n${after}` }).map((link) => ({
          ...link,
          start: link.start - prefix.length,
          end: link.end - prefix.length,
        }));
        expect(moved).toEqual(links({ text: post }));
      }),
      { numRuns: 2000 },
    );
  });

  it('is told the same after any other post', () => {
    fc.assert(
      fc.property(text, text, (post, other) => {
        const first = links({ text: post });
        links({ text: other, around: post, author: other });
        expect(links({ text: post })).toEqual(first);
      }),
    );
  });
});
