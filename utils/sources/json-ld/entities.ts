/** Character references that pages leave in their data. */

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    middot: '·',
    times: '×',
    trade: '™',
    reg: '®',
    szlig: 'ß',
    aelig: 'æ',
    oslash: 'ø',
    aring: 'å',
    ccedil: 'ç',
    ntilde: 'ñ',
    agrave: 'à',
    aacute: 'á',
    acirc: 'â',
    atilde: 'ã',
    auml: 'ä',
    egrave: 'è',
    eacute: 'é',
    ecirc: 'ê',
    euml: 'ë',
    igrave: 'ì',
    iacute: 'í',
    icirc: 'î',
    iuml: 'ï',
    ograve: 'ò',
    oacute: 'ó',
    ocirc: 'ô',
    otilde: 'õ',
    ouml: 'ö',
    ugrave: 'ù',
    uacute: 'ú',
    ucirc: 'û',
    uuml: 'ü',
  }),
);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]{2,8}));/gu;

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';

/** The named letter, as a capital where its name begins with one: `&Eacute;`. */
function letter(name: string): string | undefined {
  const exact = NAMED.get(name);
  if (exact !== undefined) return exact;
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  return name === small ? undefined : NAMED.get(small)?.toUpperCase();
}

/** The text with `&amp;`, `&#39;`, `&#xE9;` and the commonest named letters resolved, once; others stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return letter(name ?? '') ?? whole;
  });
