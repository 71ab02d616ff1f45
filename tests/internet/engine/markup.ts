/** Markup as templates, and posts' words as each site writes them. Builds text only, so that Node may load it too. */

/** Well-formed XML of a page. */
export interface Markup {
  xml: string;
}

type Value = string | number | Markup | readonly Markup[] | undefined | false;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if ('xml' in value) return value.xml;
  return value.map(({ xml: one }) => one).join('');
}

/** A template of well-formed markup. Strings are escaped; what is absent or false is left out. */
export const xml = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  xml: strings.map((part, index) => part + written(values[index])).join(''),
});

/** A picture that is one pixel, for any place that wants one. */
export const PIXEL =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** How a site writes the words of its posts. */
export interface Style {
  /** What a hashtag becomes; plain text where it is left out. */
  tag?: (word: string) => Markup;
  /** Emoji are pictures. */
  emoji?: (emoji: string) => Markup;
  /** How a line ends: by itself (`pre-wrap`), by `br`, or paragraphs by `p` and lines in them by `br`. */
  lines: 'pre' | 'br' | 'p';
  /** Goes around each run of plain words. */
  run?: (words: string) => Markup;
}

const PIECES =
  /(?<tag>(?<=^|\s)#[\p{L}\p{N}_]+)|(?<emoji>\p{Extended_Pictographic}\uFE0F?)|(?<end>\n)/gu;

function line(text: string, style: Style): Markup[] {
  const pieces: Markup[] = [];
  const plain = (words: string): void => {
    if (words !== '') pieces.push(style.run?.(words) ?? xml`${words}`);
  };
  let last = 0;
  for (const match of text.matchAll(PIECES)) {
    const { tag, emoji, end } = match.groups ?? {};
    const made =
      (tag !== undefined && style.tag?.(tag.slice(1))) ||
      (emoji !== undefined && style.emoji?.(emoji)) ||
      (end !== undefined && style.lines !== 'pre' && xml`<br/>`);
    if (!made) continue;
    plain(text.slice(last, match.index));
    pieces.push(made);
    last = match.index + match[0].length;
  }
  plain(text.slice(last));
  return pieces;
}

/** A post's words as a site writes them. */
export const rich = (text: string, style: Style): Markup[] =>
  style.lines === 'p'
    ? text.split('\n\n').map((paragraph) => xml`<p>${line(paragraph, style)}</p>`)
    : line(text, style);

/** An emoji as a picture. @param name of its class */
export const picture =
  (name: string) =>
  (emoji: string): Markup =>
    xml`<img class="${name}" alt="${emoji}" draggable="false" src="${PIXEL}"/>`;

/** "2h", "8d": how sites show the age of a post. @param time epoch ms */
export function ageOf(time: number): string {
  const minutes = Math.max(1, Math.round((Date.now() - time) / 60_000));
  if (minutes < 60) return `${String(minutes)}m`;
  const hours = Math.round(minutes / 60);
  return hours < 24 ? `${String(hours)}h` : `${String(Math.round(hours / 24))}d`;
}

/** ISO 8601. @param time epoch ms */
export const iso = (time: number): string => new Date(time).toISOString();
