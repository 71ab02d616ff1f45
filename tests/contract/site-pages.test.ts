/** Hand-written pages whose posts only a real browser's selectors and layout tell apart. */
import { describe, expect, test } from 'vitest';

import { handWritten } from './hand-written.ts';

const read = handWritten();

describe('Misskey', () => {
  const url = 'https://misskey.io/notes/a1b2c3d4e5';
  const words = (html: string) => `<span style="white-space: pre-wrap;">${html}</span>`;
  const header = (id: string, by: string) =>
    `<header><a href="/@${by}">Name</a><div><a href="/notes/${id}"><time title="x">1h</time></a></div></header>`;

  test('a note on its own page has its date below; what it answers and what answers it are posts', async () => {
    const sub = (id: string, by: string, text: string) =>
      `<div><div><a href="/@${by}"></a><div>${header(id, by)}<div><div><div>${words(text)}</div></div></div></div></div></div>`;
    const html = `<div tabindex="0">${sub('a1b2c3d4e4', 'bo', 'Who plays?')}
      <article><header><a href="/@amy">Amy</a></header><div><div>${words('Chiefs tonight')}</div></div>
        <footer><div><a href="/notes/a1b2c3d4e5"><time title="x">1h</time></a></div></footer></article>
      ${sub('a1b2c3d4e6', 'cy', 'Yes')}</div>
      <div><header><time title="x">2h</time></header>A notice</div>`;
    const posts = await read(url, html);
    expect(posts.map(({ text, author }) => [author, text])).toEqual([
      ['bo', 'Who plays?'],
      ['amy', 'Chiefs tonight'],
      ['cy', 'Yes'],
    ]);
  });

  test('a quoted note is no part of the text', async () => {
    const html = `<div tabindex="0"><article><a href="/@amy"></a><div>${header('a1b2c3d4e5', 'amy')}
      <div style="container-type: inline-size;"><div><div>${words('This')}</div>
        <div><div><a href="/@bo"></a><div>${header('a1b2c3d4e4', 'bo')}<div><div>${words('Ravens lead')}</div></div></div></div></div>
      </div></div></div></article></div>`;
    expect(await read(url, html)).toMatchObject([
      { text: 'This', around: 'Ravens lead', author: 'amy' },
    ]);
  });

  test('what a warning hides is not read', async () => {
    const html = `<div tabindex="0"><article>${header('a1b2c3d4e5', 'amy')}
      <div style="container-type: inline-size;"><p>${words('Spoilers')}</p>
      <div style="display: none;"><div>${words('They won')}</div></div></div></article></div>`;
    expect(await read(url, html)).toMatchObject([{ text: 'Spoilers', chip: 'after div' }]);
  });
});

describe('Threads', () => {
  test('of spans that no longer hold a span, names, dates and counts are not the text', async () => {
    const span = (html: string) => `<span dir="auto">${html}</span>`;
    const html = `<div data-pressable-container="true">
      <a href="/@amy">${span('amy')}</a>
      ${span('<a href="/@amy/post/DK9"><time datetime="2026-11-22T20:00:00Z">1h</time></a>')}
      <div>${span('Chiefs tonight')}</div>
      <div role="button">${span('9')}</div></div>`;
    expect(await read('https://www.threads.com/', html)).toMatchObject([
      { text: 'Chiefs tonight' },
    ]);
  });
});

describe('Threads of today', () => {
  const span = (html: string) => `<span dir="auto"><span>${html}</span></span>`;
  const post = (html: string) => `<div data-pressable-container="true"><a href="/@amy">amy</a>
    <a href="/@amy/post/DK9"><time datetime="2026-11-22T20:00:00Z">1h</time></a><div>${html}</div></div>`;
  const url = 'https://www.threads.com/@amy/post/DK9';

  test('neither a link card nor the box to answer in is the text', async () => {
    const to = 'href="https://l.threads.com/?u=https%3A%2F%2Fn.example"';
    const html = post(`<div>${span(`See <a ${to}>n.example</a>`)}</div>
      <div><a ${to}><div><img alt="">${span('n.example')}</div></a><a ${to}><div>${span('Preview')}</div></a></div>
      <div aria-hidden="true"><div>${span('Reply to amy…')}</div></div>`);
    expect(await read(url, html)).toMatchObject([
      { text: 'See n.example', around: 'n.example\nPreview' },
    ]);
  });

  test('what translates the text, or shows more of it, is none of it', async () => {
    const html = post(`<div>${span('Heute die Chiefs')}</div>
      <div>${span('Kommt alle\u00a0\u00a0<div role="button">Translate</div>')}</div>`);
    expect(await read(url, html)).toMatchObject([{ text: 'Heute die Chiefs\nKommt alle' }]);
  });
});

describe('LinkedIn', () => {
  test('of boxes without a box of their own the one within is the post', async () => {
    const post = (
      text: string,
    ) => `<div data-lazy-mount-id="a" style="display: contents"><div><div><div>
      <h2>Feed post</h2><div><a href="/in/amy-example/">Amy</a></div><p>${text}</p></div></div></div></div>`;
    const html = `<main><div>${post('Chiefs')}${post('Ravens')}</div></main>`;
    expect((await read('https://www.linkedin.com/feed/', html)).map(({ text }) => text)).toEqual([
      'Chiefs',
      'Ravens',
    ]);
  });
});

describe('Reddit', () => {
  test('what a search found is a post', async () => {
    const html = `<main><div data-testid="search-post-unit"><a data-testid="post-title" href="/r/nfl/comments/a/b/"></a>
      <faceplate-timeago ts="2026-11-22T20:00:00.000Z"></faceplate-timeago>
      <a data-testid="post-title-text" href="/r/nfl/comments/a/b/">Chiefs at Ravens</a></div></main>`;
    expect(await read('https://www.reddit.com/search/?q=nfl', html)).toMatchObject([
      {
        text: 'Chiefs at Ravens',
        permalink: 'https://www.reddit.com/r/nfl/comments/a/b/',
        time: Date.UTC(2026, 10, 22, 20),
      },
    ]);
  });
});

describe('LinkedIn as it was', () => {
  const post = (text: string, label = '3h •') => `<div class="feed-shared-update-v2" role="article"
      data-urn="urn:li:activity:7366738224129470464"><h2 class="visually-hidden">Feed post number 1</h2>
    <div class="update-components-actor__container"><a href="https://www.linkedin.com/in/amy-example?x=1">Amy</a>
      <span class="update-components-actor__sub-description"><span aria-hidden="true">${label}</span>
        <span class="visually-hidden">${label}</span></span></div>
    <div class="update-components-text"><span dir="ltr">${text}</span></div>
    <div class="comments-comment-list__container"><div class="update-components-text">Agreed</div></div></div>`;
  const url = 'https://www.linkedin.com/feed/';

  test('a post has its address, and so its time, from its number', async () => {
    expect(await read(url, post('Chiefs<span><br></span>tonight', ''))).toMatchObject([
      {
        text: 'Chiefs\ntonight',
        author: 'amy-example',
        permalink: 'https://www.linkedin.com/feed/update/urn:li:activity:7366738224129470464',
        time: Math.round(Number(7366738224129470464n >> 22n)),
      },
    ]);
  });

  test('what is there for screen readers alone is not read', async () => {
    const tag =
      '<a href="#"><span class="visually-hidden">hashtag</span><span aria-hidden="true">#NFL</span></a>';
    expect(await read(url, post(`Go ${tag}`))).toMatchObject([{ text: 'Go #NFL' }]);
    const [paid] = await read(url, post('Go', 'Promoted'));
    expect(paid).toMatchObject({ text: 'Go', chip: undefined });
  });
});

describe('Tumblr', () => {
  test('names and counts in the head and foot of a post are not its words', async () => {
    const html = `<div tabindex="-1" data-id="71"><article>
      <header><p><a href="https://www.tumblr.com/amyplays">amyplays</a></p></header>
      <div><p>Chiefs tonight</p></div><div><a href="/tagged/nfl">#nfl</a></div>
      <footer><p>9 notes</p></footer></article></div>`;
    expect(await read('https://www.tumblr.com/dashboard', html)).toMatchObject([
      { text: 'Chiefs tonight\n#nfl', author: 'amyplays', chip: 'after div' },
    ]);
  });
});

describe('Lemmy', () => {
  test('a comment without a link to itself has no address of what it links to', async () => {
    const html = `<article class="comment-node"><div class="comment-content"><div class="md-div">
      <p>See <a href="https://far.example/post/12">there</a></p></div></div></article>`;
    const [found] = await read('https://lemmy.world/post/1', html);
    expect(found?.text).toBe('See there');
    expect(found?.permalink).toBeUndefined();
  });

  test('the chip is seen whichever of two copies is', async () => {
    const copy = (style: string) =>
      `<div class="${style}"><article><div class="post-title"><h1><a href="/post/1">Chiefs</a></h1></div></article></div>`;
    const html = `<style>.d-none { display: none }</style>
      <div class="post-listing">${copy('d-sm-none')}${copy('d-none d-sm-block')}</div>`;
    expect(await read('https://lemmy.world/', html)).toMatchObject([
      { text: 'Chiefs', chip: 'after div[class="d-none d-sm-block"]' },
    ]);
  });
});

describe('Elk', () => {
  const post = (text: string) => `<div id="status-115000000000100000">
    <a href="/far.example/@amy/115000000000100000"><time datetime="2026-11-22T20:00:00Z">1h</time></a>
    <div class="status-body"><span class="content-rich" lang="en">${text}</span></div></div>`;
  const box = (text: string) =>
    `<span><div class="v-popper"><a href="/far.example/tags/nfl">${text}</a></div></span>`;
  const url = 'https://elk.zone/home';

  test('what is linked stands in its line, though a box is around it', async () => {
    // HTML ends a paragraph where a box begins, which a script's page does not.
    const html = post(`<p>Chiefs ${box('#NFL')} at ${box('@bo')} tonight</p>`);
    expect(await read(url, html)).toMatchObject([{ text: 'Chiefs #NFL at @bo tonight' }]);
  });

  test('paragraphs stand apart', async () => {
    expect(await read(url, post('<p>Chiefs</p><p>Ravens</p>'))).toMatchObject([
      { text: 'Chiefs\n\nRavens' },
    ]);
  });
});

describe('Bluesky', () => {
  const url = 'https://bsky.app/profile/amy.example/post/3m6abcdefgh2x';
  const words = (text: string) => `<div dir="auto" data-word-wrap="1">${text}</div>`;
  const quote = `<div role="link"><a href="/profile/cy.example/post/3m6abcdefgh2z">1d</a>${words('Ravens')}</div>`;
  const thread = (name: (by: string) => string) => `
    <div ${name('amy')}><div><a href="/profile/amy.example" role="link">Amy</a></div>
      <div>${words('Chiefs\n\ntonight')}${quote}<div dir="auto">6:00 AM</div>
        <div><a href="/profile/amy.example/post/3m6abcdefgh2x/liked-by">3 likes</a></div><button>3</button></div></div>
    <div role="link" ${name('bo')}><a href="/profile/bo.example">Bo</a>
      <a href="/profile/bo.example/post/3m6abcdefgh2y">1h</a>${words('Yes')}<button>1</button></div>`;

  test.each([
    ['as it is', (by: string) => `data-testid="postThreadItem-by-${by}.example"`],
    ['without test ids', () => ''],
  ])('a thread %s: the opened post, whose counts lead to it, and its answers', async (_, name) => {
    expect(await read(url, thread(name))).toMatchObject([
      { text: 'Chiefs\n\ntonight', author: 'amy.example', permalink: url, around: 'Ravens' },
      { text: 'Yes', author: 'bo.example' },
    ]);
  });

  test('where a date is shown it counts: not every key holds one', async () => {
    const html = `<div role="link" data-testid="feedItem-by-amy.example">
      <a href="/profile/amy.example/post/self"><time datetime="2026-11-22T20:00:00Z">1h</time></a>
      <div data-testid="postText">Chiefs</div></div>`;
    expect(await read('https://bsky.app/', html)).toMatchObject([
      { text: 'Chiefs', time: Date.UTC(2026, 10, 22, 20) },
    ]);
  });

  test('a post shown in a message is none', async () => {
    expect(await read('https://bsky.app/messages/1', quote)).toEqual([]);
  });
});

describe('Mastodon', () => {
  test('hashtags that end a post are its words, wherever they are shown', async () => {
    const html = `<div class="status" data-id="116000000000000001"><div class="status__info">
        <a class="status__relative-time" href="/@amy/116000000000000001"><time datetime="2026-11-22T20:00:00Z">1h</time></a></div>
      <div class="status__content"><div class="status__content__text" lang="en"><p>Tonight!</p></div></div>
      <div class="media-gallery"></div>
      <div class="hashtag-bar"><a href="/tags/NFL">#<span>NFL</span></a><a href="/tags/Chiefs">#<span>Chiefs</span></a><button>…and 2 more</button></div></div>`;
    expect(await read('https://mastodon.social/home', html)).toMatchObject([
      { text: 'Tonight!\n#NFL\n#Chiefs', chip: 'after div[class="status__content"]' },
    ]);
  });
});

describe('X', () => {
  const post = (
    html: string,
  ) => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/amy">Amy</a></div>
    <div data-testid="tweetText" lang="en">Chiefs tonight</div>${html}</article>`;
  const at = (path: string) =>
    `<a href="/amy/status/1990000000000000000${path}"><time datetime="2026-11-22T20:00:00Z">1h</time></a>`;

  test('what readers added is no quote', async () => {
    const note = '<div data-testid="birdwatch-pivot" role="link" tabindex="0">Readers added</div>';
    expect(await read('https://x.com/home', post(at('') + note))).toMatchObject([{ around: '' }]);
  });

  test('a link to a part of a post tells where it is', async () => {
    expect(await read('https://x.com/home', post(at('/photo/1')))).toMatchObject([
      { permalink: 'https://x.com/amy/status/1990000000000000000', author: 'amy' },
    ]);
  });

  test('a notification is no post', async () => {
    const notice = `<article data-testid="notification" role="article">Bo liked
      <div data-testid="tweetText" lang="en">Chiefs</div></article>`;
    expect(await read('https://x.com/notifications', notice)).toEqual([]);
  });
});

describe('quotes', () => {
  test('what is quoted has the lines that its site shows', async () => {
    const name = (by: string) => `<div data-testid="User-Name"><a href="/${by}">${by}</a></div>`;
    const html = `<article data-testid="tweet">${name('amy')}<div data-testid="tweetText" lang="en">This</div>
      <div role="link" tabindex="0">${name('bo')}<div data-testid="tweetText" lang="en">Chiefs\nRavens</div></div></article>`;
    expect(await read('https://x.com/home', html)).toMatchObject([{ around: 'Chiefs\nRavens' }]);
  });
});

describe('Facebook', () => {
  test('a post that calls to act is an advertisement', async () => {
    const post = (
      text: string,
      act = '',
    ) => `<div><div aria-posinset="1"><h4><a href="/bo">Bo</a></h4>
      <div data-ad-preview="message">${text}</div>${act}</div></div>`;
    const html = `<div role="main">${post('Buy', '<div data-ad-rendering-role="cta-">See details</div>')}
      ${post('Chiefs', '<div data-ad-rendering-role="description">A link</div>')}</div>`;
    const posts = await read('https://www.facebook.com/', html);
    expect(posts.map(({ text }) => text)).toEqual(['Chiefs']);
  });

  test('of articles in a feed the outermost are posts, but not the grey shape of one to come', async () => {
    const html = `<div role="main"><div role="feed"><div><div role="article">
        <h3><a href="/bo">Bo</a></h3><div data-ad-preview="message">Chiefs</div>
        <div role="article" aria-label="Comment by Cy"><a href="/cy">Cy</a><div dir="auto">Ravens!</div>
          <div role="article"><a href="/di">Di</a><div dir="auto">Bills!</div></div></div></div></div>
      <div><div role="article"><div data-visualcompletion="loading-state"></div></div></div></div></div>`;
    const posts = await read('https://www.facebook.com/groups/9', html);
    expect(posts.map(({ text, author }) => [author, text])).toEqual([['bo', 'Chiefs']]);
  });
});
