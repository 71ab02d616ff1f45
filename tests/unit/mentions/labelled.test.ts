import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { parseMarked, whoIs } from '../../../scripts/evaluate/marked.ts';
import type { MarkedName, MarkedPost } from '../../../scripts/evaluate/marked.ts';
import { ENTITIES } from '../../../utils/catalog/index.ts';
import { createFullLexicon, createLexicon } from '../../../utils/catalog/lexicon.ts';
import type { Lexicon } from '../../../utils/mentions/types.ts';
import { JULY, NOVEMBER } from './evenings.ts';
import type { Evening } from './evenings.ts';
import { createMeasure, overlap, precisionOf, recallOf } from './measure.ts';
import type { Case } from './measure.ts';

const FOLDER = join(import.meta.dirname, 'labelled');
const POSTS = readdirSync(FOLDER).flatMap((file) =>
  parseMarked(readFileSync(join(FOLDER, file), 'utf8'), file),
);

/** What must hold of all mentions that all readings believe. */
const PRECISION = 0.97;

/** What must hold of one reading: what was measured, less a point of `precision` and two of `recall`. */
interface Bar {
  name: string;
  now: number;
  lexicon: Lexicon;
  precision: number;
  recall: number;
}

const SUPPOSED = Date.UTC(2026, 10, 22, 20, 0);
const BARS: readonly Bar[] = [
  {
    name: 'an event for every team of the catalogue',
    now: SUPPOSED,
    lexicon: createFullLexicon(SUPPOSED),
    precision: 0.972,
    recall: 0.657,
  },
  { ...readOn(NOVEMBER), precision: 0.966, recall: 0.733 },
  { ...readOn(JULY), precision: 0.977, recall: 0.797 },
];

function readOn({ name, now, events }: Evening): Pick<Bar, 'name' | 'now' | 'lexicon'> {
  return { name, now, lexicon: createLexicon(events) };
}

/** Two leagues may share the word: whom it is taken for makes no difference. */
const isKnownTrap = ({ post, name }: Case): boolean =>
  post.traps.some((trap) => overlap(trap, name));

/** One line a case, for a person to judge. */
const list = (cases: readonly Case[]): string[] =>
  cases.map(({ post, why }) => `${post.place}  ${why}  |  ${post.text.replaceAll(/\s+/g, ' ')}`);

/** "soccer.txt:12 «Juve»" */
const wordsOf = ({ place, text }: MarkedPost, { start, end }: MarkedName): string =>
  `${place} «${text.slice(start, end)}»`;

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;

describe('the labelled posts', () => {
  test('name only who is in the catalogue or in a schedule', () => {
    const known = new Set([
      ...ENTITIES.map(({ id }) => whoIs(id)),
      ...BARS.flatMap(({ lexicon }) => lexicon.entities.map(({ id }) => whoIs(id))),
    ]);
    const strangers = POSTS.flatMap(({ place, names, traps }) =>
      [...names, ...traps]
        .filter(({ entity }) => !known.has(whoIs(entity)))
        .map(({ entity }) => `${place} ${entity}`),
    );
    expect(strangers).toEqual([]);
  });

  test('are told apart, and have no broken mark', () => {
    const texts = POSTS.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(texts.filter((text) => /\[|\]\(/.test(text))).toEqual([]);
  });

  test('are about half without a name', () => {
    const nameless = POSTS.filter(({ names }) => names.length === 0).length;
    expect(nameless).toBeGreaterThan(POSTS.length * 0.4);
    expect(nameless).toBeLessThan(POSTS.length * 0.7);
  });
});

const readings = BARS.map((bar) => ({
  ...bar,
  measured: createMeasure(bar.lexicon, bar.now)(POSTS),
}));

/** Says which marks can go: names that are found by now, and traps that no reading falls into. */
afterAll(() => {
  const found = readings
    .flatMap(({ measured }) => measured.found)
    .filter(({ name }) => name.known === 'missed')
    .map(({ post, name }) => wordsOf(post, name));
  const wrong = readings.flatMap(({ measured }) => measured.wrong);
  const passed = POSTS.flatMap((post) =>
    post.traps
      .filter((trap) => !wrong.some((one) => one.post === post && overlap(trap, one.name)))
      .map((trap) => wordsOf(post, trap)),
  );
  if (found.length > 0) console.info(`found by now: ${[...new Set(found)].join(', ')}`);
  if (passed.length > 0) console.info(`no longer taken for a name: ${passed.join(', ')}`);
});

test('mentions are right, all readings together', () => {
  const found = readings.flatMap(({ measured }) => measured.found);
  const wrong = readings.flatMap(({ measured }) => measured.wrong);
  const rate = precisionOf({ found, wrong, missed: [] });
  expect(rate, `${percent(rate)}; wrong:\n${list(wrong).join('\n')}\n`).toBeGreaterThanOrEqual(
    PRECISION,
  );
});

describe.each(readings)('read with $name', ({ measured, precision, recall }) => {
  const fresh = measured.wrong.filter((one) => !isKnownTrap(one));

  test('a post that names nobody has no mention', () => {
    expect(list(fresh.filter(({ post }) => post.names.length === 0))).toEqual([]);
  });

  test('mentions are right', () => {
    const rate = precisionOf(measured);
    expect(
      rate,
      `${percent(rate)}; wrong:\n${list(measured.wrong).join('\n')}\n`,
    ).toBeGreaterThanOrEqual(precision);
  });

  test('names are found', () => {
    const rate = recallOf(measured);
    const lost = measured.missed.filter((one) => one.name.known !== 'missed');
    expect(
      rate,
      `${percent(rate)}; newly missed:\n${list(lost).join('\n')}\n`,
    ).toBeGreaterThanOrEqual(recall);
  });
});
