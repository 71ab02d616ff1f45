/** One post as X builds it: React Native Web's nested boxes, test ids, and emoji as images. */
import type { PlacedPost } from '../permalinks.ts';
import { age, avatar, countOf, h, linked } from './dom.ts';

const EMOJI = /\p{Extended_Pictographic}\uFE0F?/gu;

/** A cell of the timeline that holds one post. */
export function cell(post: PlacedPost, focal = false): HTMLElement {
  return h(
    'div',
    { class: 'css-175oi2r', 'data-testid': 'cellInnerDiv' },
    h(
      'div',
      { class: 'css-175oi2r r-j5o65s' },
      h('div', { class: 'css-175oi2r' }, article(post, focal)),
    ),
  );
}

/** Text nodes, links and emoji pictures of a post. */
export function richText(text: string): Node[] {
  return linked(text, (kind, word) =>
    h(
      'span',
      { class: 'r-18u37iz' },
      h(
        'a',
        {
          dir: 'ltr',
          role: 'link',
          href: kind === '#' ? `/hashtag/${word}?src=hashtag_click` : `/${word}`,
        },
        `${kind}${word}`,
      ),
    ),
  ).flatMap((node) => (node instanceof Text ? pictured(node.data) : [node]));
}

function pictured(text: string): Node[] {
  const nodes: Node[] = [];
  let last = 0;
  for (const match of text.matchAll(EMOJI)) {
    if (match.index > last)
      nodes.push(h('span', { class: 'css-1jxf684' }, text.slice(last, match.index)));
    nodes.push(
      h('img', { alt: match[0], draggable: 'false', src: picture(match[0]), class: 'emoji' }),
    );
    last = match.index + match[0].length;
  }
  if (last < text.length) nodes.push(h('span', { class: 'css-1jxf684' }, text.slice(last)));
  return nodes;
}

const picture = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`)}`;

function article(post: PlacedPost, focal: boolean): HTMLElement {
  const { author } = post;
  return h(
    'article',
    { role: 'article', tabindex: focal ? '-1' : '0', 'data-testid': 'tweet', class: 'css-175oi2r' },
    h(
      'div',
      { class: 'css-175oi2r r-eqz5dr' },
      post.repostedBy === undefined
        ? undefined
        : h(
            'div',
            { class: 'context' },
            h('span', { 'data-testid': 'socialContext' }, `${post.repostedBy} reposted`),
          ),
      h(
        'div',
        { class: 'css-175oi2r row' },
        h('div', { 'data-testid': 'Tweet-User-Avatar' }, avatar(author.name, 40)),
        h(
          'div',
          { class: 'css-175oi2r column' },
          h('div', { class: 'css-175oi2r head' }, userName(post), moreButton()),
          h('div', { class: 'css-175oi2r' }, tweetText(post.text)),
          post.quote ? quote(post.quote) : undefined,
          post.card ? card(post.card) : undefined,
          actions(post),
        ),
      ),
    ),
  );
}

const tweetText = (text: string): HTMLElement =>
  h('div', { dir: 'auto', lang: 'en', 'data-testid': 'tweetText' }, ...richText(text));

function userName(post: PlacedPost): HTMLElement {
  const home = `/${post.author.handle}`;
  return h(
    'div',
    { class: 'css-175oi2r names', 'data-testid': 'User-Name' },
    h(
      'div',
      {},
      h('a', { href: home, role: 'link' }, h('span', { class: 'name' }, post.author.name)),
    ),
    h(
      'div',
      { class: 'css-175oi2r' },
      h('a', { href: home, role: 'link', tabindex: '-1' }, h('span', {}, `@${post.author.handle}`)),
      h('div', { 'aria-hidden': 'true', class: 'dot' }, h('span', {}, '·')),
      h('a', { href: post.path, role: 'link', dir: 'ltr' }, timeOf(post.time)),
    ),
  );
}

const timeOf = (time: number): HTMLElement =>
  h('time', { datetime: new Date(time).toISOString() }, age(time, Date.now()));

const moreButton = (): HTMLElement =>
  h(
    'button',
    { role: 'button', type: 'button', 'aria-label': 'More', 'data-testid': 'caret' },
    '⋯',
  );

/** A quoted post has no link of its own: a box that acts like one, and a bare time. */
function quote({ author, text, minutesAgo }: NonNullable<PlacedPost['quote']>): HTMLElement {
  return h(
    'div',
    { class: 'css-175oi2r' },
    h('div', { class: 'unseen' }, h('span', {}, 'Quote')),
    h(
      'div',
      { class: 'quote', role: 'link', tabindex: '0' },
      h(
        'div',
        { 'data-testid': 'User-Name', class: 'names' },
        h('div', {}, h('span', { class: 'name' }, author.name)),
        h('div', { tabindex: '-1' }, h('span', {}, `@${author.handle}`)),
        h('div', { 'aria-hidden': 'true' }, h('span', {}, '·')),
        timeOf(Date.now() - minutesAgo * 60_000),
      ),
      tweetText(text),
    ),
  );
}

const card = ({ title, host, path }: NonNullable<PlacedPost['card']>): HTMLElement =>
  h(
    'div',
    { 'data-testid': 'card.wrapper', class: 'card' },
    h(
      'a',
      {
        href: `https://${host}${path}`,
        rel: 'noopener noreferrer nofollow',
        target: '_blank',
        role: 'link',
      },
      h('span', {}, `${host} ${title}`),
    ),
  );

function actions(post: PlacedPost): HTMLElement {
  const replies = countOf(post.text, 40);
  const reposts = countOf(post.text + 'r', 90);
  const likes = countOf(post.text + 'l', 900);
  const button = (name: string, count: number, label: string): HTMLElement =>
    h(
      'button',
      {
        role: 'button',
        type: 'button',
        'data-testid': name,
        'aria-label': `${String(count)} ${label}`,
      },
      h('span', { class: `icon ${name}` }),
      h('span', { 'data-testid': 'app-text-transition-container' }, String(count)),
    );
  return h(
    'div',
    {
      role: 'group',
      class: 'actions',
      'aria-label': `${String(replies)} replies, ${String(reposts)} reposts, ${String(likes)} likes`,
    },
    button('reply', replies, 'Replies. Reply'),
    button('retweet', reposts, 'reposts. Repost'),
    button('like', likes, 'Likes. Like'),
  );
}
