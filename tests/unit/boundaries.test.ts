/** Who may know whom. The rules are those of CONTRIBUTING; here they are checked on the import statements. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { describe, expect, it } from 'vitest';

/** Path from the project's folder → source text. */
type Sources = ReadonlyMap<string, string>;

/** Functions of their arguments: these files, and all that they import. */
const PURE = [
  /^utils\/mentions\//,
  /^utils\/events\.ts$/,
  /^utils\/schedule\/(plan|merge)\.ts$/,
  /^utils\/watch\/choose\.ts$/,
  /^utils\/reminders\/due\.ts$/,
];

/** What makes a function answer differently for the same arguments. `window` is a word of the schedule. */
const IMPURE =
  /(?<![.\w])(?:browser\.|document\.|globalThis\b|navigator\.|localStorage\b|fetch\(|Date\.now\b|new Date\(\)|Math\.random\b|performance\.|crypto\.|setTimeout\b|setInterval\b)/;

const NEVER_IN_PRODUCT: readonly [RegExp, string][] = [
  [/\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/, 'builds a page out of text'],
  [/\beval\(|\bnew Function\b/, 'runs text as code'],
  [/(?<![.\w])chrome\./, "uses `chrome`; take `browser` from 'wxt/browser'"],
];

const NEVER_IMPORTED = ['webextension-polyfill', '@wxt-dev/browser', '#imports'];

interface Import {
  from: string;
  typeOnly: boolean;
}

const IMPORT =
  /(?:^|[;}\s])(?:import|export)\s+(type\s)?(?:[\w$*{}\s,]+\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]/g;

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

const importsOf = (code: string): Import[] => [
  ...[...code.matchAll(IMPORT)].map((match) => ({
    from: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  })),
  ...[...code.matchAll(DYNAMIC_IMPORT)].map((match) => ({ from: match[1] ?? '', typeOnly: false })),
];

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

const target = (file: string, specifier: string): string =>
  posix.join(posix.dirname(file), specifier);

/** The pure files and every file that their code comes from. */
function pureFiles(code: Sources): Set<string> {
  const found = new Set([...code.keys()].filter((file) => PURE.some((rule) => rule.test(file))));
  for (const file of found) {
    for (const { from, typeOnly } of importsOf(code.get(file) ?? '')) {
      if (!typeOnly && isRelative(from)) found.add(target(file, from));
    }
  }
  return found;
}

/** Every breach of a boundary, in words. */
function breaches(sources: Sources): string[] {
  const code = new Map([...sources].map(([file, source]) => [file, withoutComments(source)]));
  const pure = pureFiles(code);
  return [...code].flatMap(([file, text]) => [
    ...importsOf(text).flatMap((one) => importBreaches(file, one, pure.has(file))),
    ...NEVER_IN_PRODUCT.filter(([bad]) => bad.test(text)).map(([, why]) => `${file} ${why}`),
    ...(pure.has(file) && IMPURE.test(text)
      ? [`${file} is pure and uses ${text.match(IMPURE)?.[0]}`]
      : []),
  ]);
}

function importBreaches(file: string, { from, typeOnly }: Import, isPure: boolean): string[] {
  if (!isRelative(from)) {
    if (NEVER_IMPORTED.includes(from)) return [`${file} imports ${from}`];
    return isPure && !typeOnly ? [`${file} is pure and imports ${from}`] : [];
  }
  const found: string[] = [];
  const path = target(file, from);
  const folder = (name: string) => path.startsWith(`${name}/`);
  if (!/\.(?:tsx?|mjs|css)(?:\?inline)?$/.test(from))
    found.push(`${file} imports ${from} without its extension`);
  if (folder('entrypoints') && !file.startsWith('entrypoints/')) {
    found.push(`${file} knows an entry point`);
  }
  if (folder('components') && /^(?:utils|locales)\//.test(file)) {
    found.push(`${file} knows a component`);
  }
  return found;
}

const root = join(import.meta.dirname, '..', '..');
const product = globSync('{entrypoints,components,utils,locales}/**/*.{ts,tsx}', { cwd: root });

describe('the boundaries', () => {
  it('hold in the whole product', () => {
    expect(product.length).toBeGreaterThan(20);
    const sources = new Map(
      product.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]),
    );
    expect(breaches(sources)).toEqual([]);
  });
});

describe('a breach is seen', () => {
  const seen = (file: string, source: string, others: readonly [string, string][] = []) =>
    breaches(new Map([[file, source], ...others]));

  it.each([
    ['utils/mentions/a.ts', "import { browser } from 'wxt/browser';"],
    ['utils/mentions/a.ts', 'const now = Date.now();'],
    ['utils/events.ts', 'const now = +new Date();'],
    ['utils/schedule/plan.ts', 'const jitter = Math.random();'],
    ['utils/schedule/merge.ts', "import { storage } from 'wxt/utils/storage';"],
    ['utils/watch/choose.ts', 'const lang = document.documentElement.lang;'],
    ['utils/a.ts', "import { Row } from '../components/row.tsx';"],
    ['utils/a.ts', "import {\n  start,\n} from '../entrypoints/background/start.ts';"],
    ['components/a.tsx', "export { start } from '../entrypoints/background/start.ts';"],
    ['utils/a.ts', "import { b } from './b';"],
    ['utils/a.ts', "const b = await import('./b');"],
    ['utils/a.ts', "import browser from 'webextension-polyfill';"],
    ['utils/a.ts', "import { browser } from '@wxt-dev/browser';"],
    ['utils/a.ts', 'chrome.runtime.reload();'],
    ['entrypoints/a.ts', "node.innerHTML = '<b>';"],
    ['entrypoints/a.ts', "node.insertAdjacentHTML('beforeend', text);"],
  ])('%s: %s', (file, source) => {
    expect(seen(file, source)).toHaveLength(1);
  });

  it('through a file that a pure one imports', () => {
    const found = seen('utils/mentions/a.ts', "import { b } from '../b.ts';", [
      ['utils/b.ts', 'export const b = () => Date.now();'],
    ]);
    expect(found).toEqual(['utils/b.ts is pure and uses Date.now']);
  });

  it('and what is none is not', () => {
    const fine = `
      /** Not Date.now(), nor document.title. */
      import type { Event } from 'somewhere';
      import { b } from '../b.ts'; // chrome.runtime
      const parsed = new Date(time), url = 'https://a.example/';
      const tall = frame.chrome.height;
    `;
    expect(seen('utils/mentions/a.ts', fine)).toEqual([]);
  });
});
