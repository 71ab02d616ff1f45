/** One post as Bluesky builds it: the whole post acts as a link, there is no time element anywhere. */
import type { PlacedPost } from '../permalinks.ts';
import { age, avatar, countOf, h, linked } from './dom.ts';

/** A post of a feed. */
export function feedItem(post: PlacedPost): HTMLElement {
  return h(
    'div',
    {
      role: 'link',
      tabindex: '0',
      'data-testid': `feedItem-by-${post.author.handle}`,
      class: 'css-g5y9jx item',
    },
    h(
      'div',
      { class: 'css-g5y9jx inner' },
      post.repostedBy === undefined
        ? undefined
        : h('div', { class: 'context' }, `Reposted by ${post.repostedBy}`),
      h(
        'div',
        { class: 'css-g5y9jx row' },
        h(
          'div',
          {},
          h(
            'a',
            { href: profile(post), role: 'link', 'aria-label': `${post.author.name}'s avatar` },
            avatar(post.author.name, 42),
          ),
        ),
        h(
          'div',
          { class: 'css-g5y9jx column' },
          head(post),
          h(
            'div',
            { 'data-testid': 'contentHider-post' },
            h('div', { class: 'css-g5y9jx' }, textOf(post, true)),
          ),
          embed(post),
          actions(post),
        ),
      ),
    ),
  );
}

/** The opened post of a thread: its text carries no test id of its own. */
export function threadItem(post: PlacedPost): HTMLElement {
  return h(
    'div',
    { 'data-testid': `postThreadItem-by-${post.author.handle}`, class: 'css-g5y9jx item' },
    h(
      'div',
      { class: 'css-g5y9jx row' },
      avatar(post.author.name, 42),
      h('div', { class: 'column' }, head(post)),
    ),
    h('div', { class: 'css-g5y9jx' }, textOf(post, false)),
    embed(post),
    actions(post),
  );
}

/** What stands in a post's text element. */
export const richText = (text: string): Node[] =>
  linked(text, (kind, word) =>
    h(
      'a',
      {
        href: kind === '#' ? `/hashtag/${word}` : `/profile/${word}`,
        role: 'link',
        dir: 'auto',
        class: 'inline',
      },
      `${kind}${word}`,
    ),
  );

const profile = (post: PlacedPost): string => `/profile/${post.author.handle}`;

const textOf = (post: PlacedPost, inFeed: boolean): HTMLElement =>
  h(
    'div',
    {
      dir: 'auto',
      'data-word-wrap': '1',
      class: 'text',
      ...(inFeed ? { 'data-testid': 'postText' } : {}),
    },
    ...richText(post.text),
  );

function head(post: PlacedPost): HTMLElement {
  const when = new Date(post.time).toLocaleString('en-US', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return h(
    'div',
    { class: 'css-g5y9jx head' },
    h(
      'a',
      { href: profile(post), role: 'link', 'aria-label': 'View profile', class: 'name' },
      post.author.name,
    ),
    h(
      'a',
      { href: profile(post), role: 'link', 'aria-label': 'View profile', class: 'soft' },
      `@${post.author.handle}`,
    ),
    h(
      'a',
      { href: post.path, role: 'link', 'aria-label': when, 'data-tooltip': when, class: 'soft' },
      h('span', { 'aria-hidden': 'true' }, '· '),
      age(post.time, Date.now()),
    ),
  );
}

function embed({ quote, card }: PlacedPost): HTMLElement | undefined {
  if (quote) {
    return h(
      'div',
      { role: 'link', tabindex: '0', class: 'box' },
      h(
        'div',
        { class: 'head' },
        h('span', { class: 'name' }, quote.author.name),
        h('span', { class: 'soft' }, `@${quote.author.handle}`),
      ),
      h('div', { dir: 'auto', 'data-word-wrap': '1', class: 'text' }, quote.text),
    );
  }
  if (card) {
    return h(
      'a',
      {
        href: `https://${card.host}${card.path}`,
        role: 'link',
        target: '_blank',
        rel: 'noopener noreferrer',
        'aria-label': card.title,
      },
      h(
        'div',
        { class: 'box' },
        h('div', { dir: 'auto', class: 'name' }, card.title),
        h('div', { class: 'soft' }, card.host),
      ),
    );
  }
  return undefined;
}

function actions(post: PlacedPost): HTMLElement {
  const button = (name: string, label: string, count: number): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        role: 'button',
        'data-testid': name,
        'aria-label': `${label} (${String(count)})`,
      },
      h('span', { class: `icon ${name}` }),
      h('span', {}, String(count)),
    );
  return h(
    'div',
    { class: 'actions' },
    button('replyBtn', 'Reply', countOf(post.text, 20)),
    button('repostBtn', 'Repost or quote post', countOf(post.text + 'r', 40)),
    button('likeBtn', 'Like', countOf(post.text + 'l', 300)),
  );
}
