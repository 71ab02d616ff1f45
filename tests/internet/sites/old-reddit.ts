import { ageOf, iso, rich, xml, type Markup, type Style } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

const STYLE: Style = { lines: 'p' };

const tagline = (
  one: SimPost,
): Markup => xml`<p class="tagline">submitted <time title="${new Date(one.time).toUTCString()}"
  datetime="${iso(one.time)}" class="live-timestamp">${ageOf(one.time)} ago</time> by <a class="author may-blank"
  href="https://old.reddit.com/user/${one.author.handle}">${one.author.handle}</a></p>`;

function thing(one: SimPost): Markup {
  const [title = '', ...rest] = one.text.split('\n');
  const body = rest.join('\n').trim();
  const comments = xml`<ul class="flat-list buttons"><li class="first"><a href="${one.path}" data-event-action="comments"
    class="bylink comments may-blank">${one.replies.length} comments</a></li></ul>`;
  return xml`<div class="thing id-t3_${one.siteId} odd link ${one.ad ? 'promoted promotedlink' : 'self'}" id="thing_t3_${one.siteId}" sim="${one.id}"
    data-fullname="t3_${one.siteId}" data-type="link" data-author="${one.author.handle}" data-subreddit="nfl"
    data-timestamp="${one.time}" data-permalink="${one.path}" data-promoted="${one.ad ? 'true' : 'false'}">
    <span class="rank">${one.number + 1}</span><div class="midcol unvoted"><div class="arrow up" role="button"></div></div>
    <div class="entry unvoted"><div class="top-matter">
      <p class="title"><a class="title may-blank" data-event-action="title" href="${one.path}" tabindex="1">${title}</a>
        <span class="domain">(<a href="/r/nfl/">self.nfl</a>)</span></p>${tagline(one)}${comments}</div>
      ${body !== '' && xml`<div class="expando"><form class="usertext"><div class="usertext-body may-blank-within md-container"><div class="md">${rich(body, STYLE)}</div></div></form></div>`}
    </div><div class="child"></div><div class="clearleft"></div></div>`;
}

const comment = (
  one: SimPost,
): Markup => xml`<div class="thing id-t1_${one.siteId} noncollapsed comment" id="thing_t1_${one.siteId}"
  sim="${one.id}" data-fullname="t1_${one.siteId}" data-type="comment" data-author="${one.author.handle}" data-permalink="${one.path}">
  <div class="midcol unvoted"></div><div class="entry unvoted">${tagline(one)}
    <form class="usertext"><div class="usertext-body may-blank-within md-container"><div class="md">${rich(one.text, STYLE)}</div></div></form>
    <ul class="flat-list buttons"><li class="first"><a class="bylink" href="${one.path}">permalink</a></li></ul></div>
  <div class="child">${one.replies.length > 0 && xml`<div class="sitetable listing">${one.replies.map(comment)}</div>`}</div>
  <div class="clearleft"></div></div>`;

/** Old Reddit: plain HTML of "things", a page load for each screen; more of them are added at the end. */
export const oldReddit: SimulatedSite = {
  id: 'old-reddit',
  switch: 'Reddit',
  home: 'https://old.reddit.com/r/nfl/',
  hosts: ['www.reddit.com', 'old.reddit.com', 'sh.reddit.com', 'new.reddit.com'],
  address: ({ number }) => {
    const siteId = (1_600_000_000 + number).toString(36);
    return { siteId, path: `/r/nfl/comments/${siteId}/talk/` };
  },
  frame: () =>
    xml`<div class="content" role="main"><div id="siteTable" class="sitetable linklisting" rows=""></div></div>`,
  row: thing,
  keeping: 'all',
  opened: (one) => xml`<div>
    <div class="sitetable linklisting">${thing(one)}</div>
    <div class="commentarea"><form class="usertext cloneable"><textarea></textarea></form>
      <div class="sitetable nestedlisting">${one.replies.map(comment)}</div></div></div>`,
  quiet: {
    '/message/compose/': (words) =>
      xml`<form><div class="usertext-edit"><div class="md"><p>${words}</p></div></div></form>`,
    '/prefs/': (words) => xml`<div class="content"><p>${words}</p></div>`,
  },
  routes: 'load',
  dark: (on) => document.body.classList.toggle('res-nightmode', on),
  cuts: 'style',
  ads: true,
  replies: true,
  style: `.res-nightmode { --page: #1a1a1a; --ink: #ddd } .res-nightmode a.title { color: #ddd }
    .thing { padding: 6px } .comment .comment { margin-left: 16px } p.title { margin: 0; font-size: 16px }`,
};
