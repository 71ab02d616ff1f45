/** Countries by the names that sources write. */

/** Written otherwise than by Unicode's English names. */
const OTHERWISE: readonly [string, string][] = [
  ['usa', 'US'],
  ['uk', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['bosnia and herzegovina', 'BA'],
  ['hong kong', 'HK'],
  ['macedonia', 'MK'],
  ['ivory coast', 'CI'],
];

let byName: Map<string, string> | undefined;

function countries(): Map<string, string> {
  if (byName !== undefined) return byName;
  const made = new Map<string, string>();
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = names.of(code)?.toLowerCase();
    // A country that is no more (DD) has its successor's name.
    const current = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (name !== undefined && current) made.set(name, code);
  }
  for (const [name, code] of OTHERWISE) made.set(name, code);
  byName = made;
  return made;
}

/** ISO 3166 alpha-2 of a country by its English name; undefined for none. */
export const countryCode = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : countries().get(name.trim().toLowerCase());
