import { describe, expect, test } from 'vitest';

import type { PageReading, PostReading } from '../../../scripts/read/page-reader.ts';
import { jsonOf, textOf } from '../../../scripts/read/print.ts';

const post = (over: Partial<PostReading>): PostReading => ({
  read: undefined,
  found: { key: 'k', text: '', around: '' },
  quoted: '',
  card: '',
  chip: undefined,
  mountable: false,
  letters: '',
  ...over,
});

const full = post({
  found: {
    key: 'k',
    text: 'Chiefs\nnow',
    around: 'Quoted words',
    author: 'amy',
    time: Date.UTC(2026, 10, 22, 20),
    permalink: 'https://x.com/amy/status/1',
  },
  quoted: 'Quoted words',
  card: 'A title',
  chip: 'after div[data-testid="tweetText"]',
});

const reading = (over: Partial<PageReading> = {}): PageReading => ({
  site: 'x',
  way: 0,
  fellBack: false,
  check: 'own',
  posts: [full, post({})],
  ...over,
});

describe('a reading printed', () => {
  test('as JSON: everything asked for of each post, null where it is not known', () => {
    expect(JSON.parse(jsonOf(reading()))).toEqual({
      site: 'x',
      fallBack: false,
      posts: [
        {
          site: 'x',
          text: 'Chiefs\nnow',
          author: 'amy',
          time: '2026-11-22T20:00:00.000Z',
          permalink: 'https://x.com/amy/status/1',
          quoted: 'Quoted words',
          card: 'A title',
          chip: 'after div[data-testid="tweetText"]',
        },
        {
          site: 'x',
          text: '',
          author: null,
          time: null,
          permalink: null,
          quoted: null,
          card: null,
          chip: null,
        },
      ],
    });
  });

  test('for a person', () => {
    const text = textOf(reading({ fellBack: true }));
    expect(text).toContain('x: 2 posts, found by the fall-back');
    expect(text).toContain('amy · 2026-11-22T20:00:00.000Z · https://x.com/amy/status/1');
    expect(text).toContain('    Chiefs\n    now');
    expect(text).toContain('quoted: Quoted words');
    expect(text).toContain('card: A title');
    expect(text).toContain('(no words)');
    expect(textOf(reading({ posts: [full] }))).toContain('x: 1 post\n');
  });
});
