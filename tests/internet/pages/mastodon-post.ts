/** One post as Mastodon builds it, and the same post as its off-screen stand-in. */
import type { PlacedPost } from '../permalinks.ts';
import { age, avatar, h, linked } from './dom.ts';

/** A rendered post, its wrapper included. */
export function statusWrapper(post: PlacedPost): HTMLElement {
  return h(
    'div',
    {
      class: 'status__wrapper status__wrapper-public focusable',
      tabindex: '0',
      'aria-label': `${post.author.name}, ${post.text}`,
    },
    post.repostedBy === undefined
      ? undefined
      : h('div', { class: 'status__prepend' }, h('span', {}, `${post.repostedBy} boosted`)),
    status(post),
  );
}

/** What stays of a post off-screen: its name, and its HTML as text. Never seen, never to be read. */
export function standIn(post: PlacedPost): HTMLElement {
  const html = contentOf(post.text).map((paragraph) => paragraph.outerHTML);
  return h(
    'div',
    { class: 'status__wrapper focusable', tabindex: '0' },
    h('span', {}, post.author.name),
    h('span', {}, html.join('')),
  );
}

/** The opened post. */
export function detailedStatus(post: PlacedPost): HTMLElement {
  return h(
    'div',
    { class: 'focusable detailed-status__wrapper', tabindex: '0' },
    h(
      'div',
      { class: 'detailed-status', 'data-id': post.siteId },
      h(
        'a',
        { class: 'detailed-status__display-name', href: `/@${post.author.handle}` },
        avatar(post.author.name, 46),
        displayName(post.author),
      ),
      content(post.text),
      h(
        'div',
        { class: 'detailed-status__meta' },
        h('a', { class: 'detailed-status__datetime', href: post.path }, timeOf(post.time)),
      ),
    ),
  );
}

/** Paragraphs of a post's text element. */
export const contentOf = (text: string): HTMLElement[] =>
  text.split('\n\n').map((paragraph) =>
    h(
      'p',
      {},
      ...linked(paragraph, (kind, word) =>
        h(
          'a',
          {
            href: kind === '#' ? `/tags/${word.toLowerCase()}` : `/@${word}`,
            class: kind === '#' ? 'mention hashtag' : 'u-url mention',
            rel: 'tag',
          },
          kind,
          h('span', {}, word),
        ),
      ),
    ),
  );

function status(post: PlacedPost): HTMLElement {
  return h(
    'div',
    { class: 'status status-public', 'data-id': post.siteId },
    info(post.author, post.path, post.time, 46),
    content(post.text),
    post.card ? card(post.card) : undefined,
    post.quote ? quote(post) : undefined,
    h(
      'div',
      { class: 'status__action-bar' },
      ...['Reply', 'Boost', 'Favorite', 'Bookmark', 'More'].map((name) =>
        h(
          'div',
          { class: 'status__action-bar__button-wrapper' },
          h(
            'button',
            {
              type: 'button',
              class: 'status__action-bar__button icon-button',
              'aria-label': name,
              title: name,
            },
            h('span', { class: `icon ${name.toLowerCase()}` }),
          ),
        ),
      ),
    ),
  );
}

const content = (text: string): HTMLElement =>
  h(
    'div',
    { class: 'status__content status__content--with-action' },
    h(
      'div',
      { class: 'status__content__text status__content__text--visible translate', lang: 'en' },
      ...contentOf(text),
    ),
  );

function info(author: PlacedPost['author'], path: string, time: number, size: number): HTMLElement {
  return h(
    'div',
    { class: 'status__info' },
    h(
      'a',
      { class: 'status__display-name', href: `/@${author.handle}`, title: `@${author.handle}` },
      h('div', { class: 'status__avatar' }, avatar(author.name, size)),
      displayName(author),
    ),
    h('a', { class: 'status__relative-time', href: path }, timeOf(time)),
  );
}

const displayName = (author: PlacedPost['author']): HTMLElement =>
  h(
    'span',
    { class: 'display-name' },
    h('bdi', {}, h('strong', { class: 'display-name__html' }, author.name)),
    ' ',
    h('span', { class: 'display-name__account' }, `@${author.handle}`),
  );

const timeOf = (time: number): HTMLElement =>
  h('time', { datetime: new Date(time).toISOString() }, age(time, Date.now()));

const card = ({ title, host, path }: NonNullable<PlacedPost['card']>): HTMLElement =>
  h(
    'a',
    { class: 'status-card', href: `https://${host}${path}`, target: '_blank', rel: 'noopener' },
    h('span', { class: 'status-card__host' }, host),
    h('strong', { class: 'status-card__title' }, title),
  );

function quote({ quote: quoted, siteId }: PlacedPost): HTMLElement | undefined {
  if (!quoted) return undefined;
  const id = String(BigInt(siteId) - 7n);
  return h(
    'div',
    { class: 'status__quote' },
    h(
      'div',
      { class: 'status__wrapper status__wrapper-public focusable' },
      h(
        'div',
        { class: 'status status-public status--is-quote', 'data-id': id },
        info(
          quoted.author,
          `/@${quoted.author.handle}/${id}`,
          Date.now() - quoted.minutesAgo * 60_000,
          32,
        ),
        content(quoted.text),
      ),
    ),
  );
}
