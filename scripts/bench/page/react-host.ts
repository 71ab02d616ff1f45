/** A second simulated X, rendered by what the real one is rendered by; the timeline is the world's own. */
import { fileURLToPath } from 'node:url';

import { NOT_FOUND, text, type Host } from '../../../tests/internet/host.ts';
import { placedPosts } from '../../../tests/internet/permalinks.ts';
import type { World } from '../../../tests/internet/world.ts';
import { bundle } from '../../read/bundle.ts';

const MAIN = fileURLToPath(new URL('react-x/main.tsx', import.meta.url));
/** A name of X that the extension runs on, beside the one that the page without a framework has. */
const NAME = 'mobile.x.com';
const SCRIPT = '/simulated/react-x.js';

/** Where the page is. */
export const REACT_HOME = `https://${NAME}/home`;

/** The page's script: React, react-native-web and the page itself, as they go into production. */
export const reactScript = (): Promise<string> => bundle(MAIN);

/** The host that serves it. */
export function reactHost(world: World, script: string): Host {
  const data = JSON.stringify({ posts: placedPosts(world, 'x') }).replaceAll('<', '\\u003c');
  const shell = shellOf(data);
  return {
    serves: (name) => name === NAME,
    answer: ({ path }) => {
      if (path === SCRIPT) return text(200, script, 'text/javascript');
      return path === '/home' ? text(200, shell, 'text/html') : NOT_FOUND;
    },
  };
}

const shellOf = (data: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Home / X</title>
<link rel="icon" href="data:,">
<style>html { scrollbar-gutter: stable } body { margin: 0 }</style>
</head>
<body>
<div id="react-root"></div>
<script type="application/json" id="page-data">${data}</script>
<script src="${SCRIPT}"></script>
</body>
</html>
`;
