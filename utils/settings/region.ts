import type { Settings } from './schema.ts';

const COUNTRY = /^[A-Z]{2}$/;
const FALLBACK = 'US';

function locale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/**
 * The user's region, ISO 3166 alpha-2. With `auto`: the first country that the languages name, else
 * the likeliest country of the first language, else US.
 * @param languages BCP 47 tags, most preferred first (`navigator.languages`).
 */
export function regionOf(settings: Pick<Settings, 'region'>, languages: readonly string[]): string {
  if (settings.region !== 'auto') return settings.region;
  const locales = languages.map(locale).filter((one) => one !== undefined);
  const candidates = [...locales.map((one) => one.region), locales[0]?.maximize().region];
  return candidates.find((region) => region !== undefined && COUNTRY.test(region)) ?? FALLBACK;
}
