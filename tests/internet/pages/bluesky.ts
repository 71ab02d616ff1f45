/** The simulated Bluesky: rows stay once loaded, and the feed stays mounted, hidden, behind an opened post. */
import type { PlacedPost } from '../permalinks.ts';
import { feedItem, richText, threadItem } from './bluesky-post.ts';
import { find, h, pageData } from './dom.ts';

/** Posts that one step of the endless feed brings. */
const STEP = 30;
/** Px from the end at which the next step is loaded. */
const NEAR = 1500;

const { posts } = pageData();
const pressed: string[] = [];
const items = new Map<string, HTMLElement>();
let homeScroll = 0;

const rows = h('div', { class: 'css-g5y9jx' });
const feedScreen = h(
  'div',
  { class: 'css-g5y9jx screen' },
  h(
    'div',
    { role: 'tablist', 'data-testid': 'homeScreenFeedTabs', class: 'tabs' },
    h('div', { role: 'tab', 'aria-selected': 'true' }, 'Following'),
    h('div', { role: 'tab', 'aria-selected': 'false' }, 'Discover'),
  ),
  h(
    'div',
    { 'data-testid': 'followingFeedPage' },
    h(
      'div',
      { 'data-testid': 'followingFeedPage-feed-flatlist' },
      h('div', {}),
      h('div', {}, rows),
    ),
  ),
);
const screens = h('main', { class: 'css-g5y9jx screens' }, feedScreen);
find('#root').append(
  h(
    'div',
    { class: 'frame' },
    h(
      'nav',
      { class: 'side' },
      h('span', { class: 'logo', 'aria-hidden': 'true' }),
      ...['Home', 'Explore', 'Notifications', 'Chat', 'Feeds', 'Profile'].map((name) =>
        h('a', { href: '/', role: 'link', class: 'tab' }, name),
      ),
    ),
    screens,
  ),
);

function more(): void {
  if (feedScreen.hidden) return;
  const missing = document.documentElement.scrollHeight - scrollY - innerHeight < NEAR;
  if (!missing || items.size >= posts.length) return;
  for (const post of posts.slice(items.size, items.size + STEP)) rows.append(item(post));
}

function item(post: PlacedPost): HTMLElement {
  const element = feedItem(post);
  element.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    pressed.push(post.id);
    open(post);
  });
  items.set(post.id, element);
  return element;
}

function open(post: PlacedPost): void {
  homeScroll = scrollY;
  history.pushState({}, '', post.path);
  showRoute();
}

/** The feed is never taken away: an opened post lies over it, and it comes back as it was. */
function showRoute(): void {
  const focal = posts.find((post) => post.path === location.pathname);
  for (const thread of screens.querySelectorAll('.thread')) thread.remove();
  feedScreen.hidden = focal !== undefined;
  if (!focal) {
    more();
    scrollTo(0, homeScroll);
    return;
  }
  const back = h('button', { type: 'button', 'aria-label': 'Back' }, '←');
  back.addEventListener('click', () => {
    history.back();
  });
  screens.append(
    h(
      'div',
      { class: 'css-g5y9jx screen thread', 'data-testid': 'postThreadScreen' },
      h('div', { class: 'tabs' }, back, h('strong', {}, 'Post')),
      threadItem(focal),
    ),
  );
  scrollTo(0, 0);
}

function theme(name: 'light' | 'dark'): void {
  const { classList, style } = document.documentElement;
  classList.remove('theme--light', 'theme--dark');
  classList.add(`theme--${name}`);
  style.colorScheme = name;
}

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
    for (const post of posts.slice(0, items.size)) items.get(post.id)?.replaceWith(item(post));
  },
  edit: (id) => {
    const post = byId(id);
    if (!post.edit) throw new Error(`${id} has no edit`);
    post.text = post.edit.text;
    items
      .get(id)
      ?.querySelector('[data-testid="postText"]')
      ?.replaceChildren(...richText(post.text));
  },
};
showRoute();
