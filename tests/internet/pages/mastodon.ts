/** The simulated Mastodon: every article stays; what is in it goes while it is off-screen and is built anew. */
import type { PlacedPost } from '../permalinks.ts';
import { find, h, pageData } from './dom.ts';
import { contentOf, detailedStatus, standIn, statusWrapper } from './mastodon-post.ts';

/** Posts that one step of the endless feed brings. */
const STEP = 20;
/** Px from the end at which the next step is loaded. */
const NEAR = 1200;

const { posts } = pageData();
const pressed: string[] = [];
const articles = new Map<string, HTMLElement>();
const postOf = new WeakMap<Element, PlacedPost>();
let homeScroll = 0;

const feed = h('div', { role: 'feed', class: 'item-list' });
const column = h('div', { role: 'region', 'aria-label': 'Home', class: 'column' });
find('#mastodon').append(
  h(
    'div',
    { class: 'ui' },
    h(
      'div',
      { class: 'columns-area__panels' },
      h(
        'div',
        { class: 'columns-area__panels__pane compose' },
        h('div', { class: 'logo' }, 'mastodon'),
        h('p', {}, 'What’s on your mind?'),
      ),
      h(
        'main',
        { class: 'columns-area__panels__main' },
        h('div', { class: 'columns-area columns-area--mobile' }, column),
      ),
      h(
        'div',
        { class: 'columns-area__panels__pane navigation' },
        ...['Home', 'Notifications', 'Explore', 'Live feeds', 'Bookmarks', 'Lists'].map((name) =>
          h('a', { href: '/home', class: 'column-link' }, name),
        ),
      ),
    ),
  ),
);

/** As IntersectionObserverArticle does: content within reach of the screen, a stand-in elsewhere. */
const nearby = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const post = postOf.get(target);
      if (!post || !(target instanceof HTMLElement)) continue;
      if (isIntersecting) render(target, post);
      else if (boundingClientRect.height > 0) conceal(target, post, boundingClientRect.height);
    }
  },
  { rootMargin: '300% 0px' },
);

function render(article: HTMLElement, post: PlacedPost): void {
  if (article.dataset['shown'] === post.text) return;
  article.dataset['shown'] = post.text;
  article.removeAttribute('style');
  const wrapper = statusWrapper(post);
  find('.status', wrapper).addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    pressed.push(post.id);
    open(post);
  });
  article.replaceChildren(h('div', { tabindex: '-1' }, wrapper));
}

function conceal(article: HTMLElement, post: PlacedPost, height: number): void {
  delete article.dataset['shown'];
  article.style.height = `${String(height)}px`;
  article.style.opacity = '0';
  article.style.overflow = 'hidden';
  article.replaceChildren(h('div', { tabindex: '-1' }, standIn(post)));
}

function more(): void {
  if (!feed.isConnected) return;
  const missing = document.documentElement.scrollHeight - scrollY - innerHeight < NEAR;
  if (!missing || articles.size >= posts.length) return;
  for (const post of posts.slice(articles.size, articles.size + STEP)) {
    const article = h('article', { tabindex: '-1', 'data-id': post.siteId });
    articles.set(post.id, article);
    postOf.set(article, post);
    feed.append(article);
    render(article, post);
    nearby.observe(article);
  }
}

function open(post: PlacedPost): void {
  homeScroll = scrollY;
  history.pushState({}, '', post.path);
  showRoute();
}

function showRoute(): void {
  const focal = posts.find((post) => post.path === location.pathname);
  const title = h('h1', { class: 'column-header' }, focal ? 'Post' : 'Home');
  if (focal) {
    const back = h('button', { type: 'button', class: 'column-back-button' }, '← Back');
    back.addEventListener('click', () => {
      history.back();
    });
    column.replaceChildren(title, back, h('div', { class: 'scrollable' }, detailedStatus(focal)));
    scrollTo(0, 0);
    return;
  }
  column.replaceChildren(title, h('div', { class: 'scrollable scrollable--flex' }, feed));
  more();
  scrollTo(0, homeScroll);
}

const theme = (name: 'light' | 'dark'): void => {
  document.documentElement.dataset['colorScheme'] = name;
  document.documentElement.style.colorScheme = name;
};

const byId = (id: string): PlacedPost => {
  const post = posts.find((one) => one.id === id);
  if (!post) throw new Error(`no post ${id}`);
  return post;
};

addEventListener('popstate', showRoute);
addEventListener('scroll', more, { passive: true });
history.scrollRestoration = 'manual';
theme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
globalThis.simulated = {
  pressed,
  theme,
  open: (id) => {
    open(byId(id));
  },
  rebuild: () => {
    for (const [id, article] of articles) {
      if (article.dataset['shown'] === undefined) continue;
      delete article.dataset['shown'];
      render(article, byId(id));
    }
  },
  edit: (id) => {
    const post = byId(id);
    if (!post.edit) throw new Error(`${id} has no edit`);
    post.text = post.edit.text;
    const article = articles.get(id);
    if (article?.dataset['shown'] === undefined) return;
    article.dataset['shown'] = post.text;
    find('.status__content__text', article).replaceChildren(...contentOf(post.text));
  },
};
showRoute();
