/** The JSON-LD scripts of a page, found without a DOM: a worker has none. One pass, bounded for hostile pages. */

/** More of a page is not looked at, UTF-16 code units. */
const LONGEST_PAGE = 8 * 1024 * 1024;
const MOST_SCRIPTS = 1000;
/** Longest attributes of one tag that are looked at; what is longer is no script of ours. */
const LONGEST_TAG = 2000;

const COMMENT_OR_SCRIPT = /<!--|<script(?=[\s/>])/giu;
const SCRIPT_END = /<\/script(?=[\s/>])/giu;
/** A tag's rest: a '>' within quotes ends no tag. */
const TAG = /^(?:[^>"']|"[^"]*"|'[^']*')*>/u;
const JSON_LD = /\btype\s*=\s*["']?\s*application\/ld\+json\b/iu;

/** Where a pattern is found next, at or after `from`. */
function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The texts of a page's JSON-LD scripts, in its order; those within HTML comments are none. */
export function jsonLdScripts(page: string): string[] {
  const html = page.slice(0, LONGEST_PAGE);
  const scripts: string[] = [];
  let at = 0;
  while (scripts.length < MOST_SCRIPTS) {
    const found = next(COMMENT_OR_SCRIPT, html, at);
    if (found === null) break;
    const after = found.index + found[0].length;
    if (found[0] === '<!--') {
      const end = html.indexOf('-->', after - 2);
      if (end === -1) break;
      at = end + 3;
      continue;
    }
    const tag = TAG.exec(html.slice(after, after + LONGEST_TAG))?.[0];
    if (tag === undefined) {
      // Whatever else begins in there is part of that tag.
      at = after + LONGEST_TAG;
      continue;
    }
    const start = after + tag.length;
    const end = next(SCRIPT_END, html, start);
    // A page that was cut off: what is left of its script may still be whole.
    const until = end?.index ?? html.length;
    if (JSON_LD.test(tag)) scripts.push(html.slice(start, until));
    at = until + 1;
  }
  return scripts;
}
