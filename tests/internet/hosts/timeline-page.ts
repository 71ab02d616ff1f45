import { readFile } from 'node:fs/promises';

import { transformWithOxc } from 'vite';

import { NOT_FOUND, text, type Answer, type Asked, type Host } from '../host.ts';
import { placedPosts } from '../permalinks.ts';
import type { SiteId, World } from '../world.ts';

const PAGES = new URL('../pages/', import.meta.url);

/** Where a page finds its script and style sheet: the same origin, as the real sites' policies ask. */
const ASSETS = '/simulated/';

export interface TimelinePage {
  site: SiteId;
  names: readonly string[];
  /** A page of the site, by its path? Everything else is not found. */
  shows(path: string): boolean;
  title: string;
  /** The site's own skeleton, within `<body>`. */
  body: string;
  headers?: Record<string, string>;
}

/** A host that serves a hand-made timeline: one shell for every path, and its script and style. */
export function timelineHost(page: TimelinePage, world: World): Host {
  const data = JSON.stringify({ posts: placedPosts(world, page.site) }).replaceAll('<', '\\u003c');
  const shell = shellOf(page, data);
  return {
    serves: (name) => page.names.includes(name),
    answer: (asked) => {
      if (asked.path.startsWith(ASSETS)) return asset(asked);
      if (asked.method !== 'GET' || !page.shows(asked.path)) return NOT_FOUND;
      const answer = text(200, shell, 'text/html');
      return { ...answer, headers: { ...answer.headers, ...page.headers } };
    },
  };
}

async function asset({ path }: Asked): Promise<Answer> {
  const name = /^[a-z-]+\.(ts|css)$/.exec(path.slice(ASSETS.length))?.[0];
  if (!name) return NOT_FOUND;
  const source = await readFile(new URL(name, PAGES), 'utf8');
  if (name.endsWith('.css')) return text(200, source, 'text/css');
  return text(200, (await transformWithOxc(source, name)).code, 'text/javascript');
}

const shellOf = (
  { site, title, body, names }: TimelinePage,
  data: string,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${ASSETS}shared.css">
<link rel="stylesheet" href="${ASSETS}${site}.css">
</head>
<body>
${body}
<p class="simulated-note" role="note">Simulated ${names[0] ?? site}</p>
<script type="application/json" id="page-data">${data}</script>
<script type="module" src="${ASSETS}${site}.ts"></script>
</body>
</html>
`;
