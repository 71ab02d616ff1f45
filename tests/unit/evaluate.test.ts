import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { clockOf, readEvents } from '../../scripts/evaluate/events.ts';
import { readOptions } from '../../scripts/evaluate/options.ts';
import { readPosts } from '../../scripts/evaluate/posts.ts';
import type { Labelled } from '../../scripts/evaluate/posts.ts';
import { score } from '../../scripts/evaluate/score.ts';
import type { Firing } from '../../scripts/evaluate/score.ts';
import { unescaped } from '../../scripts/evaluate/unescape.ts';
import type { LiveEvent } from '../../utils/events.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipoff-evaluate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file with the given content; its path. */
function file(content: string | Uint8Array): string {
  const path = join(folder, 'posts.jsonl');
  writeFileSync(path, content);
  return path;
}

const good = '{"id":"a","text":"Go Jets","spans":[{"s":3,"e":7,"type":"sportsteam"}]}';

describe('a file of posts', () => {
  it('is read with empty lines, carriage returns and a byte order mark, to the last line', () => {
    const posts = readPosts(file(`\uFEFF${good}\r\n\r\n{"id":2,"text":"x","sports":1}`));
    expect(posts.map(({ id }) => id)).toEqual(['a', '2']);
    expect(posts[0]?.spans[0]).toMatchObject({ s: 3, e: 7, type: 'sportsteam' });
    expect(posts[1]).toMatchObject({ spans: [], adj: [], sports: 1 });
  });

  it('may be of marked names, with an age at the moment it is read at', () => {
    const path = join(folder, 'marked.txt');
    writeFileSync(path, '[Jets](nfl:new-york-jets) win\n  age: 2h\n');
    const [post] = readPosts(path, 10_000_000);
    expect(post).toMatchObject({ id: 'marked.txt:1', text: 'Jets win', time: 2_800_000 });
    expect(post?.spans).toMatchObject([{ s: 0, e: 4, link: 'nfl:new-york-jets' }]);
  });

  it('may have a line of any length', () => {
    const text = 'x'.repeat(3_000_000);
    expect(readPosts(file(JSON.stringify({ id: 'a', text })))[0]?.text).toHaveLength(text.length);
  });

  it.each([
    ['nothing', '', /holds no post/],
    ['blank lines', '\n \n', /holds no post/],
    ['words', `${good}\nJets win`, /line 2: not JSON/],
    ['a list over several lines', `[\n${good}\n]`, /line 1: not JSON/],
    ['a list in one line', `[${good}]`, /line 1: a list/],
    ['a number', '7', /line 1: post: /],
    ['a post without text', `${good}\n\n{"id":"b"}`, /line 3: text: /],
    [
      'a post whose spans are no offsets',
      '{"id":"b","text":"x","spans":[{"s":"0","e":1}]}',
      /line 1: spans\.0\.s: /,
    ],
    [
      'an offset before the text',
      '{"id":"b","text":"x","spans":[{"s":-1,"e":1}]}',
      /line 1: spans\.0\.s: /,
    ],
    [
      'an offset behind the text',
      `${good}\n{"id":"b","text":"Jets","adj":[{"s":0,"e":4},{"s":0,"e":5}]}`,
      /line 2: adj\.1: lies outside the text of 4/,
    ],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), /not UTF-8/],
  ])('is refused when it holds %s', (_, content, message) => {
    const path = file(content);
    expect(() => readPosts(path)).toThrow(message);
    expect(() => readPosts(path)).toThrow(path);
  });

  it('is refused when it is missing or a folder', () => {
    expect(() => readPosts(join(folder, 'none.jsonl'))).toThrow(/no such file/);
    mkdirSync(join(folder, 'sub.jsonl'));
    expect(() => readPosts(join(folder, 'sub.jsonl'))).toThrow(/it is a folder/);
  });
});

describe('a file of events', () => {
  const event: LiveEvent = {
    id: 'x:nfl:1',
    league: 'nfl',
    title: 'Jets at Bills',
    competitors: [],
    start: 1000,
    end: 2000,
    endEstimated: true,
    timeTbd: false,
    status: 'live',
    broadcasts: [],
    sources: ['x'],
    mergedFrom: ['x:nfl:1'],
    seenAt: 1500,
    changedAt: 1200,
  };

  it('is a list of them, or an object with one', () => {
    expect(readEvents(file(JSON.stringify([event])))).toEqual([event]);
    expect(readEvents(file(JSON.stringify({ events: [event] })))).toEqual([event]);
  });

  it('is read as of the moment it was last confirmed', () => {
    expect(clockOf([event, { ...event, seenAt: 1700 }, { ...event, seenAt: 1600 }])).toBe(1700);
  });

  it.each([
    ['no JSON', '{', /not JSON/],
    ['no list', '{"games":[]}', /neither a list of events nor an object with one/],
    ['null', 'null', /neither a list/],
    ['something else', '[1]', /event 1: /],
    [
      'an event without its end',
      JSON.stringify([event, { ...event, end: undefined }]),
      /event 2: end: /,
    ],
    ['a status of its own', JSON.stringify([{ ...event, status: 'paused' }]), /event 1: status: /],
  ])('is refused when it holds %s', (_, content, message) => {
    const path = file(content);
    expect(() => readEvents(path)).toThrow(message);
    expect(() => readEvents(path)).toThrow(path);
  });
});

describe('the command line', () => {
  it('has one way of supposing events', () => {
    expect(readOptions(['--posts', 'p', '--all-teams'])).toMatchObject({
      posts: 'p',
      events: undefined,
      withAdj: false,
      types: new Set(['sportsteam', 'event', 'tvshow', 'league']),
    });
    expect(readOptions(['--posts', 'p', '--events', 'e', '--type', 'a, b']).types).toEqual(
      new Set(['a', 'b']),
    );
  });

  it.each([
    [['--all-teams'], /--posts/],
    [['--posts', 'p'], /--events FILE.json or --all-teams/],
    [['--posts', 'p', '--all-teams', '--events', 'e'], /exclude each other/],
    [['--posts', 'p', '--all-teams', '--gold', 'all'], /--gold/],
    [['--posts', 'p', '--all-teams', '--type', ''], /--type/],
    [['--posts', 'p', '--all-teams', '--typ', 'x'], /--typ/],
  ])('is refused: %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe('the score', () => {
  const TEAMS = new Set(['sportsteam']);
  const span = (s: number, e: number, type = 'sportsteam'): Labelled['spans'][number] => ({
    s,
    e,
    type,
    text: '',
  });
  const post = (more: Partial<Labelled>): Labelled => ({
    id: 'a',
    text: '',
    spans: [],
    adj: [],
    ...more,
  });
  const firing = (start: number, end: number): Firing => ({
    start,
    end,
    entity: 'e',
    event: 'v',
    words: '',
    reasons: '',
  });

  it('counts any overlap, by span and by post', () => {
    const posts = [post({ spans: [span(0, 4), span(10, 14)] }), post({ spans: [span(0, 4)] })];
    const firings = [[firing(3, 8), firing(20, 24)], []];
    const result = score(posts, firings, TEAMS, false);
    expect(result.span).toEqual({ precision: 1 / 2, recall: 1 / 3, f1: 0.4 });
    expect(result.post).toMatchObject({ precision: 1, recall: 1 / 2 });
    expect(result.weighted).toEqual({ precision: null, recall: null });
    expect(result.wrong.map(({ firing: one }) => one.start)).toEqual([20]);
    expect(result.missed.map(({ span: one }) => one.s)).toEqual([10, 0]);
    expect([result.posts, result.fired]).toEqual([2, 2]);
  });

  it('takes spans that the gold leaves out for gold when asked to', () => {
    const posts = [post({ spans: [span(0, 4)], adj: [span(10, 14)] })];
    const firings = [[firing(10, 14)]];
    expect(score(posts, firings, TEAMS, false).span).toMatchObject({ precision: 0, recall: 0 });
    expect(score(posts, firings, TEAMS, true).span).toMatchObject({ precision: 1, recall: 1 / 2 });
  });

  it('weighs posts that stand for others', () => {
    const posts = [
      post({ weight: 3, spans: [span(0, 4)] }),
      post({ weight: 1, spans: [span(0, 4, 'not_a_team')] }),
      post({ weight: 5, spans: [span(0, 4)] }),
    ];
    const firings = [[firing(0, 4)], [firing(0, 4)], []];
    expect(score(posts, firings, TEAMS, false).weighted).toEqual({
      precision: 3 / 4,
      recall: 3 / 8,
    });
  });

  it('says nothing of names that nobody judged', () => {
    const posts = [post({ spans: [span(0, 4, 'not_a_team')] })];
    const result = score(posts, [[firing(10, 14)]], TEAMS, false);
    expect(result.fired).toBe(0);
    expect(result.span).toEqual({ precision: null, recall: null, f1: null });
    expect(score(posts, [[firing(0, 4)]], TEAMS, false).span.precision).toBe(0);
  });

  it('knows only the topic where no name is labelled', () => {
    const posts = [post({ sports: 1 }), post({ sports: 1 }), post({ sports: 0 }), post({})];
    const firings = [[firing(0, 4), firing(5, 9)], [], [firing(0, 4)], [firing(7, 9)]];
    const result = score(posts, firings, TEAMS, false);
    expect(result.span.precision).toBeNull();
    expect(result.post).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
    expect(result.wrong.map(({ post: one }) => one.sports)).toEqual([0]);
    expect(result.unjudged).toHaveLength(3);
  });

  it('is nothing but a count where nothing is labelled', () => {
    const result = score([post({})], [[firing(0, 4)]], TEAMS, true);
    expect([result.span.f1, result.post.f1, result.weighted.recall]).toEqual([null, null, null]);
    expect([result.fired, result.unjudged.length, result.wrong.length]).toEqual([1, 1, 0]);
  });
});

describe('what archives escape', () => {
  it('is read as a person reads it, and labels stay where they are', () => {
    const text = 'Ma &amp; Pa: Iowa &gt; Ohio, 3 &lt; 4';
    const read = unescaped(text);
    expect(read.replaceAll('\u2060', '')).toBe('Ma & Pa: Iowa > Ohio, 3 < 4');
    expect(read.indexOf('Ohio')).toBe(text.indexOf('Ohio'));
    expect(read).toHaveLength(text.length);
  });

  it('is nothing else', () => {
    expect(unescaped('AT&T; &nbsp; & amp;')).toBe('AT&T; &nbsp; & amp;');
  });
});
