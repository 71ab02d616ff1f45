/** `npm run read` on pages written by hand, in a real browser. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../scripts/read.ts');
const folder = mkdtempSync(join(tmpdir(), 'tipoff-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; problem: string }>((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { maxBuffer: 1e8 }, (error, out, problem) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, problem }),
    );
  });

const REDDIT = `<!doctype html><title>r/nfl</title>
  <script>document.documentElement.textContent = 'A script of the page ran.'</script>
  <img src="https://tracker.example/pixel"><shreddit-feed><template shadowrootmode="open">
    <article><shreddit-post permalink="/r/nfl/comments/a/" author="gridfan">
      <template shadowrootmode="open"><slot name="title"></slot></template>
      <h2 slot="title">Chiefs at Ravens</h2></shreddit-post></article>
  </template></shreddit-feed>`;

const NESTED_LINKS = `<html xmlns="http://www.w3.org/1999/xhtml"><body>
  <article><a href="https://a.example/1"><time datetime="2026-11-22T20:00:00Z">2h</time>
    <p>Watch <a href="https://a.example/2">the Jets</a> now</p></a></article></body></html>`;

describe('npm run read', () => {
  test('knows the site by what is in the page, looks into its shadow roots, and runs none of its scripts', async () => {
    const { code, out } = await run(saved('reddit.html', REDDIT), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      site: 'reddit',
      fallBack: false,
      posts: [
        {
          site: 'reddit',
          text: 'Chiefs at Ravens',
          author: 'gridfan',
          time: null,
          permalink: 'https://www.reddit.com/r/nfl/comments/a/',
          quoted: null,
          card: null,
          chip: 'after h2[slot="title"]',
        },
      ],
    });
  });

  test('knows a site by how its posts are addressed, or by the title, when no name is left', async () => {
    const post = `<article role="article"><a href="/amy"></a><a href="/amy/status/1990000000000000000"><time
      datetime="2026-11-22T20:00:00Z">1h</time></a><div lang="en" dir="auto">Go Jets</div></article>`;
    expect((await run(saved('anew-x.html', post))).out).toContain('x: 1 post');
    const list = `<title>(8) Feed | LinkedIn</title><main><div role="listitem"><h2>Feed post</h2>
      <a href="/in/amy/">Amy</a><p>Go Jets</p></div></main>`;
    expect((await run(saved('feed.html', list))).out).toContain('linkedin: 1 post');
    const blog = '<title>LinkedIn is odd</title><article><time>1h</time><p>Go Jets</p></article>';
    expect((await run(saved('blog.html', blog))).out).toContain('generic: 1 post');
  });

  test('leaves out a post that the extension could not read, and it alone', async () => {
    const post = (href: string, text: string): string =>
      `<article><a href="${href}"><time datetime="2026-11-22T20:00:00Z">2h</time></a><p>${text}</p></article>`;
    const page = post('https://[', 'Go Bills') + post('https://a.example/2', 'Go Jets');
    const { code, out } = await run(saved('torn.html', page), '--site', 'generic', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      posts: [{ text: 'Go Jets', permalink: 'https://a.example/2' }],
    });
  });

  test('reads XHTML as XHTML, where links may lie in links', async () => {
    const { code, out } = await run(saved('nested.xhtml', NESTED_LINKS), '--site', 'generic');
    expect(out).toContain('Watch the Jets now');
    expect(out).toContain('2026-11-22T20:00:00.000Z · https://a.example/1');
    expect(code).toBe(0);
  });

  test('a known site built anew is read by the fall-back, which it says', async () => {
    const { out } = await run(
      saved('anew.html', '<main><article><p>Go Jets</p></article></main>'),
      '--site',
      'bluesky',
    );
    expect(out).toContain('bluesky: 1 post, found by the fall-back');
  });

  test('neither policies, nor a page put in its place, nor broken markup keep it from being read', async () => {
    const html = `<!doctype html><html><head><base href="https://x.com/"><link rel="preconnect" href="//t.example">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">
      <meta http-equiv="refresh" content="0;url=https://x.com/login"></head><body onload="document.body.remove()">
      <div></span><article data-testid=tweet><div data-testid=User-Name><a href=/amy>Amy</a>
      <a href="/amy/status/1990000000000000000"><time datetime=2026-11-22T20:00:00Z>1h</time></a></div>
      <div data-testid=tweetText lang=en>Go <b><i>Chiefs</b></i> <img alt="🏈" src=x.svg></div><table><div>`;
    const { code, out } = await run(saved('unruly.html', html), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      site: 'x',
      posts: [
        {
          text: 'Go Chiefs 🏈',
          author: 'amy',
          permalink: 'https://x.com/amy/status/1990000000000000000',
        },
      ],
    });
  });

  test('what begins like XHTML but is none is read as HTML', async () => {
    const html = '<?xml version="1.0"?><html><br><article><p>Go Jets</p></article>';
    const { out } = await run(saved('prologue.html', html));
    expect(out).toContain('Go Jets');
  });

  test('a page of 5 MB is read whole', async () => {
    const post = (index: number) =>
      `<article><p>Post ${index} ${'word '.repeat(200)}</p></article>`;
    const html = Array.from({ length: 5000 }, (_, index) => post(index)).join('');
    expect(html.length).toBeGreaterThan(5_000_000);
    const { out } = await run(saved('long.html', html), '--json');
    expect((JSON.parse(out) as { posts: unknown[] }).posts).toHaveLength(5000);
  }, 60_000);

  test('a page without posts is told by the exit code', async () => {
    const { code, out } = await run(saved('empty.html', '<p>Nothing here</p>'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ posts: [] });
  });

  test('what cannot be read is said in a line', async () => {
    expect(await run(join(folder, 'none.html'))).toMatchObject({
      code: 2,
      problem: `There is no file ${join(folder, 'none.html')}.\n`,
    });
    expect(await run(saved('notes.txt', 'just words'))).toMatchObject({
      code: 2,
      problem: expect.stringContaining('is no HTML') as string,
    });
    expect(
      await run(saved('torn.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><p>')),
    ).toMatchObject({
      code: 2,
      problem: expect.stringContaining('no well-formed XHTML') as string,
    });
  });
});
