import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createFolder } from '../../../utils/mentions/fold.ts';
import {
  AFTER_AT,
  CAPITAL,
  CASELESS,
  DASH,
  FIRST,
  HANDLE,
  HARD,
  LONGEST_TEXT,
  TAG,
  UPPER,
} from '../../../utils/mentions/tokens.ts';
import { sportBit } from '../../../utils/mentions/uses.ts';

const fold = createFolder();

/** The folded words of a text, as strings. */
function words(text: string): string[] {
  const tokens = fold(text);
  return Array.from({ length: tokens.count }, (_, i) =>
    String.fromCharCode(...tokens.folded.slice(tokens.foldedStart[i], tokens.foldedEnd[i])),
  );
}

describe('folding', () => {
  it('takes away case, diacritics and width', () => {
    expect(words('Bayern MÜNCHEN, Straße, Ｌｏｎｄｏｎ, 𝐁𝐨𝐥𝐝, Ødegård')).toEqual([
      'bayern',
      'munchen',
      'strasse',
      'london',
      'bold',
      'odegard',
    ]);
  });

  it('reads a long text as it reads its parts, and a short one after it', () => {
    const part = "Über St. Louis' #GoTeam, City's 3-1 @some.one 東京 ";
    const repeats = 100;
    expect(words(part.repeat(repeats))).toEqual(
      Array.from({ length: repeats }, () => words(part)).flat(),
    );
    expect(words('Jets')).toEqual(['jets']);
  });

  it('keeps raw offsets', () => {
    const text = 'Go, Kansas City!';
    const tokens = fold(text);
    expect(text.slice(tokens.start[1], tokens.end[2])).toBe('Kansas City');
  });

  it('drops links, with and without their scheme', () => {
    expect(words('see https://jets.example/bills now')).toEqual(['see', 'now']);
    expect(words('see jets.example/bills now')).toEqual(['see', 'now']);
    expect(words('see www.jets.example now')).toEqual(['see', 'now']);
  });

  it("keeps inner apostrophes, so that the A's are not the letter a", () => {
    expect(words("the A's")).toEqual(['the', "a's"]);
    const tokens = fold("Chicago's");
    const plain = createFolder()('Chicago');
    expect(tokens.stemA[0]).toBe(plain.hashA[0]);
    expect(tokens.hashA[0]).not.toBe(plain.hashA[0]);
  });

  it('marks hashtags, handles, capitals, sentence starts and what stands behind a lone @', () => {
    const tokens = fold('Hello NFL #GoTeam @some.one.example at home @ Arena');
    const marks = (i: number): number => tokens.marks[i] ?? 0;
    expect(marks(0) & (FIRST | CAPITAL)).toBe(FIRST | CAPITAL);
    expect(marks(1) & UPPER).toBe(UPPER);
    expect(marks(2) & TAG).toBe(TAG);
    expect(marks(3) & HANDLE).toBe(HANDLE);
    expect(words('@some.one.example')).toEqual(['some.one.example']);
    expect(marks(6) & AFTER_AT).toBe(AFTER_AT);
  });

  it('parts sentences, not abbreviations', () => {
    expect(fold('We won. Jets next').gap[2]).toBe(HARD);
    expect(fold('St. Louis').gap[1]).not.toBe(HARD);
    expect(words('D.C. United')).toEqual(['d', 'c', 'united']);
  });

  it('reads scripts without spaces sign by sign', () => {
    expect(words('大谷が')).toEqual(['大', '谷', 'が']);
  });

  it('reads a closing sigma as any other, and parts foreign names at their dot', () => {
    expect(words('Ολυμπιακός ΟΛΥΜΠΙΑΚΟΣ')).toEqual(['ολυμπιακοσ', 'ολυμπιακοσ']);
    const tokens = fold('レアル・マドリード');
    expect(tokens.gap[3]).toBe(DASH);
  });

  it('knows scripts in which case proves nothing', () => {
    expect((fold('الهلال').marks[0] ?? 0) & CASELESS).toBe(CASELESS);
    expect((fold('Αρης').marks[0] ?? 0) & CASELESS).toBe(0);
  });

  it('passes over marks without a sound, wherever in a word they stand', () => {
    expect(words('Ra\u00advens Ch\u200biefs J\u2060ets\ufeff')).toEqual([
      'ravens',
      'chiefs',
      'jets',
    ]);
  });

  it('notices sport emoji', () => {
    expect(fold('what a match ⚽️').emoji).toBe(sportBit('soccer'));
    expect(fold('lights out 🏁').emoji).toBe(sportBit('motorsport'));
    expect(fold('tries galore 🏉').emoji).toBe(sportBit('rugby'));
    expect(fold('what a match').emoji).toBe(0);
    expect(fold('cut short \ud83c').emoji).toBe(0);
  });

  it('never throws, and keeps every token inside the text, on code point boundaries', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = fold(text);
        let last = 0;
        for (let i = 0; i < tokens.count; i += 1) {
          const start = tokens.start[i] ?? -1;
          const end = tokens.end[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(
            /[\uDC00-\uDFFF]/.test(text.charAt(start)) &&
              /[\uD800-\uDBFF]/.test(text.charAt(start - 1)),
          ).toBe(false);
          last = end;
        }
      }),
    );
  });

  it('cuts what is too long instead of running on', () => {
    const tokens = fold('ab '.repeat(LONGEST_TEXT));
    expect(tokens.end[tokens.count - 1]).toBeLessThanOrEqual(LONGEST_TEXT);
  });
});
