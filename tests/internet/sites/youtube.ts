import { ageOf, picture, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const UNITS: Readonly<Record<string, string>> = { m: 'minutes', h: 'hours', d: 'days' };

/** "3 hours ago": all that is told of when it was said. */
const told = (time: number): string => {
  const age = ageOf(time);
  return `${age.slice(0, -1)} ${UNITS[age.at(-1) ?? ''] ?? ''} ago`;
};

const VIDEO = 'v=aAbBcCdDeEf';

const comment = (one: SimPost, name: string): Markup => xml`
  <ytd-comment-view-model id="${name}" class="style-scope ytd-comment-thread-renderer" sim="${one.id}"><div id="body" class="style-scope ytd-comment-view-model">
    <div id="author-thumbnail"><a href="/@${one.author.handle}"></a></div>
    <div id="main">
      <div id="header"><div id="header-author"><h3><a id="author-text" href="/@${one.author.handle}"><span> @${one.author.handle} </span></a></h3>
        <span id="published-time-text" dir="auto"><a class="yt-simple-endpoint" href="${one.path}"> ${told(one.time)} </a></span></div></div>
      <ytd-expander id="expander"><div id="content">
        <yt-attributed-string id="content-text" slot="content" user-input=""><span class="ytAttributedStringHost" dir="auto" role="text">${rich(one.text, { lines: 'pre', emoji: picture('ytCoreImageHost'), run: (words) => xml`<span class="ytAttributedString">${words}</span>` })}</span></yt-attributed-string></div>
        <tp-yt-paper-button id="more"><span class="more-button">Read more</span></tp-yt-paper-button></ytd-expander>
      <ytd-comment-engagement-bar><div id="toolbar"><span id="vote-count-middle"> 49 </span></div></ytd-comment-engagement-bar>
    </div></div></ytd-comment-view-model>`;

const thread = (
  one: SimPost,
): Markup => xml`<ytd-comment-thread-renderer class="style-scope ytd-item-section-renderer">
  ${comment(one, 'comment')}
  <div id="replies">${one.replies.length > 0 && xml`<ytd-comment-replies-renderer><div id="expanded-threads">${one.replies.map((reply) => comment(reply, 'reply'))}</div></ytd-comment-replies-renderer>`}</div>
</ytd-comment-thread-renderer>`;

/** YouTube: comments as custom elements that are given other comments to show as one scrolls; trusted types. */
export const youtube: SimulatedSite = {
  id: 'youtube',
  switch: 'YouTube',
  home: `https://www.youtube.com/watch?${VIDEO}`,
  hosts: ['www.youtube.com'],
  address: ({ number }) => {
    const siteId = `Ug${number.toString(36).padStart(8, '0')}4AaABAg`;
    return { siteId, path: `/watch?${VIDEO}&lc=${siteId}` };
  },
  headers: {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types simulated",
  },
  frame:
    () => xml`<ytd-app><ytd-watch-flexy><h1>Jets vs Bills: full highlights</h1><ytd-comments id="comments">
    <ytd-comments-header-renderer><ytd-comment-simplebox-renderer><ytd-commentbox><div id="contenteditable-root" contenteditable="true">Jets vs Bills</div></ytd-commentbox></ytd-comment-simplebox-renderer></ytd-comments-header-renderer>
    <div id="contents" rows=""></div></ytd-comments></ytd-watch-flexy></ytd-app>`,
  row: thread,
  keeping: 'recycled',
  opened: (one) => xml`<div>${thread(one)}</div>`,
  quiet: {
    '/feed/notifications': (words) =>
      xml`<ytd-notification-renderer><a href="/watch?${VIDEO}"><yt-formatted-string class="message">${words}</yt-formatted-string></a></ytd-notification-renderer>`,
    '/live_chat': (words) =>
      xml`<yt-live-chat-text-message-renderer><span id="author-name">Amy</span><span id="message">${words}</span></yt-live-chat-text-message-renderer>`,
  },
  routes: 'push',
  dark: (on) => document.documentElement.toggleAttribute('dark', on),
  cuts: 'style',
  replies: true,
  style: `html[dark] { --page: #0f0f0f; --ink: #f1f1f1 } ytd-app, ytd-comments, ytd-comment-thread-renderer, ytd-comment-view-model,
    ytd-expander, ytd-comment-replies-renderer { display: block } #content { max-height: 8em; overflow: hidden }
    #content-text { white-space: pre-wrap; display: block } [id="reply"] { margin-left: 48px }`,
};
