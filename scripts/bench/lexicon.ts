/** Lexicons of a wanted size: the catalogue's own aliases, filled up with generated teams. */
import { createFullLexicon } from '../../utils/catalog/lexicon.ts';
import type { AliasKind, Tier } from '../../utils/catalog/types.ts';
import type { Lexicon, LexiconAlias, LexiconEntity } from '../../utils/mentions/types.ts';
import { HOUR } from '../../utils/spans.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

/** The clock of the bench, epoch ms: every event is live at it. */
export const NOW = Date.UTC(2026, 0, 4, 18);

const ONSETS = 'b c ch d f g gr h k l m n p r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'ck', 'nd'];

/** A word of two or three syllables with a capital: "Stoulan". */
export function generatedWord(random: Random): string {
  let out = '';
  for (let i = 2 + random.below(2); i > 0; i -= 1)
    out += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  return out.charAt(0).toUpperCase() + out.slice(1);
}

/** A lexicon of exactly `size` aliases, with a live event for every entity; the same for the same catalogue. */
export function lexiconOf(size: number): Lexicon {
  const full = createFullLexicon(NOW);
  const entities: LexiconEntity[] = [...full.entities];
  const aliases: LexiconAlias[] = full.aliases.slice(0, size);
  const events = [...full.events];
  const random = createRandom(size);
  const taken = new Set(aliases.map((alias) => alias.text.toLowerCase()));
  const league = full.leagues[0];
  if (!league) throw new Error('the catalogue has no league');
  while (aliases.length < size) {
    const location =
      random.next() < 0.3
        ? `${generatedWord(random)} ${generatedWord(random)}`
        : generatedWord(random);
    const nickname = `${generatedWord(random)}s`;
    const entity = entities.length;
    const id = `generated:${entity}`;
    const names: [string, AliasKind, Tier][] = [
      [`${location} ${nickname}`, 'full', 'S'],
      [nickname, 'nick', 'B'],
      [location, 'city', 'D'],
      [`Go${nickname}`, 'tag', 'A'],
      [`${nickname.toLowerCase()}_hq`, 'handle', 'S'],
    ];
    entities.push({ id, league: league.id, sport: league.sport, label: nickname });
    events.push({
      id: `supposed:${id}`,
      league: league.id,
      start: NOW,
      end: NOW + 2 * HOUR,
      status: 'live',
      sides: [id],
      part: [],
    });
    for (const [text, kind, tier] of names) {
      if (aliases.length === size || taken.has(text.toLowerCase())) continue;
      taken.add(text.toLowerCase());
      aliases.push({ text, kind, tier, entity });
    }
  }
  return { entities, aliases, leagues: full.leagues, words: full.words, events };
}
