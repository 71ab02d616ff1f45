import { readFile } from 'node:fs/promises';

import { transformWithOxc } from 'vite';

import type { SimPost, SimulatedData, SimulatedSite } from '../engine/site.ts';
import { NOT_FOUND, text, type Answer, type Host } from '../host.ts';

const ROOT = new URL('../', import.meta.url);
const ASSETS = '/simulated/';

/** A host that serves a long simulated timeline: one shell for every path, and the modules that it is made of. */
export function simulatedSiteHost(site: SimulatedSite, posts: SimPost[]): Host {
  const { hostname } = new URL(site.home);
  const data: SimulatedData = { site: site.id, posts };
  const shell = shellOf(site, JSON.stringify(data).replaceAll('<', '\\u003c'));
  return {
    serves: (name) => name === hostname,
    answer: ({ path, method }) => {
      if (path === `${ASSETS}site.css`) return text(200, `${BASE}${site.style}`, 'text/css');
      if (path.startsWith(ASSETS)) return moduleAt(path.slice(ASSETS.length));
      if (method !== 'GET') return NOT_FOUND;
      const answer = text(200, shell, 'text/html');
      return { ...answer, headers: { ...answer.headers, ...site.headers } };
    },
  };
}

/** Modules that were asked for once; they are the same for all sites. */
const modules = new Map<string, Promise<string>>();

async function moduleAt(path: string): Promise<Answer> {
  if (!/^(engine|sites|pages)\/[a-z-]+\.ts$/.test(path)) return NOT_FOUND;
  const made = modules.get(path) ?? compiled(path);
  modules.set(path, made);
  return text(200, await made, 'text/javascript');
}

const compiled = async (path: string): Promise<string> =>
  (await transformWithOxc(await readFile(new URL(path, ROOT), 'utf8'), path)).code;

/** What no site need say. */
const BASE = `*, ::before, ::after { box-sizing: border-box }
body { margin: 0 auto; max-width: 680px; background: var(--page, #fff); color: var(--ink, #111); font: 15px/1.4 sans-serif }
a { color: inherit } img { width: 18px; height: 18px } [hidden] { display: none }
`;

const shellOf = (site: SimulatedSite, data: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${site.id}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${ASSETS}site.css">
${site.head ?? ''}
</head>
<body>
${site.body ?? ''}
<script type="application/json" id="page-data">${data}</script>
<script type="module" src="${ASSETS}engine/page.ts"></script>
</body>
</html>
`;
