import { ageOf, picture, rich, xml, type Markup } from '../engine/markup.ts';
import type { SimPost, SimulatedSite } from '../engine/site.ts';

/** What a post's label of its age says, by the age that it shows nowhere else. */
const AGES: readonly (readonly [string, string])[] = [
  ...Array.from({ length: 60 }, (_, n) => [`${String(n)}m`, `${String(n)} minutes ago`] as const),
  ...Array.from({ length: 24 }, (_, n) => [`${String(n)}h`, `${String(n)} hours ago`] as const),
  ...Array.from({ length: 30 }, (_, n) => [`${String(n)}d`, `${String(n)} days ago`] as const),
];

const words = (text: string): readonly Markup[] =>
  rich(text, {
    lines: 'p',
    emoji: picture('xz74otr'),
    tag: (word) => xml`<a href="/hashtag/${word.toLowerCase()}" role="link">#${word}</a>`,
  }).map(({ xml: one }) => ({
    xml: one
      .replace(/^<p>/, '<div dir="auto" style="text-align: start;">')
      .replace(/<\/p>$/, '</div>'),
  }));

const title = ({ name, handle }: SimPost['author']): Markup =>
  xml`<div data-ad-rendering-role="profile_name"><h4><a role="link" href="/${handle}">${name}</a></h4></div>`;

const message = (
  text: string,
  more: boolean,
): Markup => xml`<div data-ad-preview="message" data-ad-comet-preview="message"
  data-ad-rendering-role="story_message"><div><div class="x1iorvi4"><span class="x193iq5w" dir="auto">${words(text)}${more && xml`<div role="button" tabindex="0">See more</div>`}</span></div></div></div>`;

/** A comment is no post of its own. */
const comment = (one: SimPost): Markup => xml`
  <div role="article" aria-label="Comment by ${one.author.name}"><div>
    <a role="link" href="/${one.author.handle}"><span dir="auto">${one.author.name}</span></a>
    <div><span lang="en" dir="auto"><div><div dir="auto">${one.text}</div></div></span></div>
    <div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Reply</div></div></div>`;

const content = (one: SimPost): Markup => xml`<div>
  <div aria-hidden="true" class="away"><blockquote><span dir="auto"><span>Facebook</span><span>Facebook</span><span>Facebook</span></span></blockquote></div>
  <a role="link" href="/${one.author.handle}" aria-label="${one.author.name}"><div data-visualcompletion="ignore"><div>Online status indicator</div><div>Active</div></div></a>
  ${title(one.author)}
  <div>${one.ad ? xml`<a role="link" href="/ads/about/?entry_product=ad_preferences"><span><span aria-labelledby="age-ad"><span></span></span></span></a>` : xml`<a role="link" href="${one.path}"><span><span aria-labelledby="age-${ageOf(one.time)}"><span></span></span></span></a>`} · Public</div>
  ${message(one.text, one.more !== undefined)}
  ${one.quote && xml`<div><h4><a role="link" href="/${one.quote.author.handle}">${one.quote.author.name}</a></h4><div dir="auto">${one.quote.text}</div></div>`}
  ${one.card && xml`<div><a role="link" href="https://${one.card.host}${one.card.path}"><div data-ad-rendering-role="title">${one.card.title}</div><div data-ad-rendering-role="meta">${one.card.host}</div></a></div>`}
  <div><div aria-label="Like" role="button"><div data-ad-rendering-role="like_button"></div><span dir="auto">12</span></div>
    <div aria-label="Leave a comment" role="button"><div data-ad-rendering-role="comment_button"></div><span dir="auto">3</span></div></div>
  ${one.replies.map(comment)}
  <form role="presentation"><div role="textbox" contenteditable="true" aria-label="Write a comment">Jets vs Bills!</div></form>
</div>`;

/** Facebook: the boxes of posts stay, what is in them goes; decoys, labels that stand elsewhere, comments in the post. */
export const facebook: SimulatedSite = {
  id: 'facebook',
  switch: 'Facebook',
  home: 'https://www.facebook.com/',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  address: ({ number, author }) => ({
    siteId: String(number),
    path: `/${author.handle}/posts/pfbid${String(number)}`,
  }),
  headers: {
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'",
  },
  frame:
    () => xml`<div><div role="main"><div role="region" aria-label="Create a post">What's on your mind?</div>
    <h3>Feed posts</h3><div rows=""></div></div>
    <div role="complementary"><h3>Sponsored</h3><div>Jets vs Bills tickets</div></div>
    <div class="pool">${AGES.map(([age, says]) => xml`<span id="age-${age}">${says}</span>`)}<span id="age-ad">Ad</span></div></div>`,
  box: (one) =>
    xml`<div aria-posinset="${one.number + 1}" aria-describedby="d" sim="${one.id}"></div>`,
  row: content,
  keeping: 'boxes',
  opened: (one) =>
    xml`<div role="dialog"><div aria-posinset="1" sim="${one.id}">${content(one)}</div></div>`,
  quiet: {
    '/messages/t/7/': (text) =>
      xml`<div role="grid"><div role="row"><div dir="auto" role="none">${text}</div></div></div>`,
    '/settings/': (text) => xml`<div><h2>Settings</h2><span dir="auto">${text}</span></div>`,
  },
  routes: 'push',
  dark: (on) => document.documentElement.classList.toggle('__fb-dark-mode', on),
  cuts: 'text',
  ads: true,
  replies: true,
  style: `.__fb-dark-mode { --page: #18191a; --ink: #e4e6eb } .away { position: absolute; left: -9999px } .pool { display: none }
    [aria-posinset] { display: block; border: 1px solid; padding: 8px } h4 { margin: 0 }`,
};
