import { ageOf, iso, rich, xml, type Markup, type Style } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const STYLE: Style = { lines: 'p' };

const time = (post: SimPost): Markup =>
  xml`<faceplate-timeago><time datetime="${iso(post.time)}">${ageOf(post.time)} ago</time></faceplate-timeago>`;

/** The title is what stands before the first line's end; the rest is the body. */
function post(one: SimPost): Markup {
  const [title = '', ...rest] = one.text.split('\n');
  const body = rest.join('\n').trim();
  const { author, path, siteId } = one;
  return xml`<shreddit-post id="t3_${siteId}" permalink="${path}" author="${author.handle}" post-title="${title}"
    created-timestamp="${iso(one.time)}" view-context="SubredditFeed" view-type="cardView" post-type="text"
    subreddit-prefixed-name="r/nfl">
    <a slot="full-post-link" class="absolute inset-0" href="${path}" target="_self"><faceplate-screen-reader-content>${title}</faceplate-screen-reader-content></a>
    <span slot="credit-bar"><a href="/user/${author.handle}/">u/${author.handle}</a> • ${time(one)}</span>
    <a slot="title" id="post-title-t3_${siteId}" href="${path}">${title}</a>
    ${body !== '' && xml`<a slot="text-body" class="feed-card-text-preview" href="${path}"><div class="md" property="schema:articleBody">${rich(body, STYLE)}</div></a>`}
    ${one.card && xml`<div slot="post-media-container"><a href="https://${one.card.host}${one.card.path}">${one.card.host}</a></div>`}
    <faceplate-screen-reader-content>Upvote</faceplate-screen-reader-content>
  </shreddit-post>`;
}

const comment = (one: SimPost, depth: number): Markup => xml`
  <shreddit-comment sim="${one.id}" thingid="t1_${one.siteId}" author="${one.author.handle}" depth="${depth}"
    created="${iso(one.time)}" permalink="${one.path}">
    <div slot="commentMeta"><a href="/user/${one.author.handle}/">${one.author.handle}</a> ${time(one)}</div>
    <div id="t1_${one.siteId}-comment-rtjson-content" slot="comment"><div class="md">${rich(one.text, STYLE)}</div></div>
    <shreddit-comment-action-row slot="actionRow"></shreddit-comment-action-row>
    ${one.replies.map((reply) => comment(reply, depth + 1))}
  </shreddit-comment>`;

const ad = (one: SimPost): Markup => xml`
  <article class="w-full"><shreddit-ad-post sim="${one.id}" promoted="" ad-type="display">
    <span data-ad-click-location="promoted_label">Promoted</span><p>${one.text}</p></shreddit-ad-post></article>`;

/** Reddit: web components that show their light children in slots, a link that lies over the whole post, no rows lost. */
export const reddit: SimulatedSite = {
  id: 'reddit',
  switch: 'Reddit',
  home: 'https://www.reddit.com/r/nfl/',
  hosts: ['www.reddit.com', 'old.reddit.com', 'sh.reddit.com', 'new.reddit.com'],
  address: ({ number }) => {
    const siteId = (1_700_000_000 + number).toString(36);
    return { siteId, path: `/r/nfl/comments/${siteId}/talk/` };
  },
  frame: () =>
    xml`<shreddit-app><main id="main-content"><shreddit-feed rows=""></shreddit-feed></main></shreddit-app>`,
  shadows: {
    'shreddit-feed': xml`<slot></slot>`,
    'shreddit-post': xml`<slot name="full-post-link"></slot><div><slot name="credit-bar"></slot><slot name="title"></slot>
      <slot name="text-body"></slot><slot name="post-media-container"></slot>
      <div data-testid="action-row"><button>9</button></div></div>`,
    'shreddit-comment': xml`<details open=""><summary><slot name="commentMeta"></slot></summary>
      <slot name="comment"></slot><slot name="actionRow"></slot><div class="children"><slot></slot></div></details>`,
    'shreddit-comment-action-row': xml`<button>Reply</button>`,
  },
  row: (one) =>
    one.ad
      ? ad(one)
      : xml`<article class="w-full m-0" sim="${one.id}" aria-label="${one.text.slice(0, 40)}">${post(one)}</article>`,
  keeping: 'all',
  opened: (one) => xml`<div>
    <div sim="${one.id}">${post(one)}</div>
    <shreddit-comment-tree><template shadowrootmode="open">${one.replies.map((reply) => comment(reply, 0))}</template></shreddit-comment-tree></div>`,
  quiet: {
    '/message/messages/': (words) =>
      xml`<div class="message"><p>u/amy</p><div class="md"><p>${words}</p></div></div>`,
    '/r/nfl/submit/': (words) =>
      xml`<form><div contenteditable="true"><p>${words}</p></div></form>`,
  },
  routes: 'push',
  dark: (on) => document.documentElement.classList.toggle('theme-dark', on),
  cuts: 'style',
  ads: true,
  replies: true,
  style: `.theme-dark { --page: #0b1416; --ink: #eef1f3 }
    shreddit-app, shreddit-feed, shreddit-post, shreddit-comment, shreddit-comment-tree { display: block; position: relative }
    .absolute { position: absolute } .inset-0 { inset: 0 }
    [slot="title"] { display: block; font-weight: 600 } [slot="text-body"] { display: block }
    shreddit-comment shreddit-comment { margin-left: 16px } faceplate-screen-reader-content { display: none }`,
};
