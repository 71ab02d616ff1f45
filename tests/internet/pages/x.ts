/** The simulated X: one column of a virtualised timeline, a page for each post, light and dark. */
import type { PlacedPost } from '../permalinks.ts';
import { find, h, pageData } from './dom.ts';
import { virtualList, type VirtualList } from './virtual-list.ts';
import { cell, richText } from './x-post.ts';

const { posts } = pageData();
const pressed: string[] = [];
let list: VirtualList | undefined;
let homeScroll = 0;

const root = find('#react-root');
const column = h('div', { 'data-testid': 'primaryColumn', class: 'css-175oi2r primary' });
root.append(
  h(
    'div',
    { class: 'css-175oi2r frame' },
    h(
      'header',
      { role: 'banner', class: 'side' },
      h('span', { class: 'logo', 'aria-hidden': 'true' }, '𝕏'),
      ...['Home', 'Explore', 'Notifications', 'Messages', 'Profile'].map((name) =>
        h('a', { href: '/home', role: 'link', class: 'tab' }, name),
      ),
    ),
    h('main', { role: 'main' }, column),
  ),
);

function showRoute(): void {
  list?.stop();
  list = undefined;
  column.replaceChildren();
  const focal = posts.find((post) => post.path === location.pathname);
  if (focal) showPost(focal);
  else showHome();
}

function showHome(): void {
  document.title = 'Home / X';
  const box = h('div', { class: 'rows' });
  column.append(
    h('div', { class: 'top' }, h('h2', { role: 'heading' }, 'For you')),
    h(
      'section',
      { role: 'region', 'aria-labelledby': 'accessible-list-0' },
      h('h1', { id: 'accessible-list-0', class: 'unseen' }, 'Your Home Timeline'),
      h('div', { 'aria-label': 'Timeline: Your Home Timeline' }, box),
    ),
  );
  list = virtualList(box, posts.length, (index) => {
    const post = posts[index];
    if (!post) throw new Error(`no post ${String(index)}`);
    return pressable(cell(post), post);
  });
  scrollTo(0, homeScroll);
  list.layout();
}

function showPost(post: PlacedPost): void {
  document.title = `${post.author.name} on X`;
  const back = h(
    'button',
    { type: 'button', 'aria-label': 'Back', 'data-testid': 'app-bar-back' },
    '←',
  );
  back.addEventListener('click', () => history.back());
  column.append(
    h('div', { class: 'top' }, back, h('h2', { role: 'heading' }, 'Post')),
    h(
      'section',
      { role: 'region' },
      h('div', { 'aria-label': 'Timeline: Conversation' }, cell(post, true)),
    ),
  );
  scrollTo(0, 0);
}

/** A press anywhere on a post that is not a link or a button opens it. */
function pressable(row: HTMLElement, post: PlacedPost): HTMLElement {
  find('article', row).addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a, button, [role="link"]')) return;
    pressed.push(post.id);
    open(post);
  });
  return row;
}

function open(post: PlacedPost): void {
  homeScroll = scrollY;
  history.pushState({}, '', post.path);
  showRoute();
}

function theme(name: 'light' | 'dark'): void {
  document.documentElement.classList.toggle('dark', name === 'dark');
  document.documentElement.style.colorScheme = name;
  document.body.style.backgroundColor = name === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
}

const byId = (id: string): PlacedPost => {
  const post = posts.find((one) => one.id === id);
  if (!post) throw new Error(`no post ${id}`);
  return post;
};

addEventListener('popstate', showRoute);
history.scrollRestoration = 'manual';
theme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
globalThis.simulated = {
  pressed,
  theme,
  open: (id) => {
    open(byId(id));
  },
  rebuild: () => list?.rebuild(),
  edit: (id) => {
    const post = byId(id);
    if (!post.edit) throw new Error(`${id} has no edit`);
    post.text = post.edit.text;
    const shown = document.querySelector(
      `article:has(a[href="${post.path}"]) [data-testid="tweetText"]`,
    );
    shown?.replaceChildren(...richText(post.text));
  },
};
showRoute();
