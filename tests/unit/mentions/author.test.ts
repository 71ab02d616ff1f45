import { describe, expect, it } from 'vitest';

import { createRecogniser } from '../../../utils/mentions/recogniser.ts';
import { lexicon, NOW } from './lexicon.ts';

const plain = lexicon();
const entity = plain.aliases.find(({ text }) => text === 'chiefs')?.entity ?? -1;
/** The Chiefs with an account on a domain of their own, as Bluesky has them. */
const recogniser = createRecogniser({
  ...plain,
  aliases: [...plain.aliases, { text: 'chiefs.com', kind: 'handle', tier: 'S', entity }],
});
const links = (author?: string): string[] =>
  recogniser
    .links({ text: 'chiefs', ...(author !== undefined && { author }) }, NOW)
    .map(({ eventId }) => eventId);

describe('the author of a post', () => {
  it('is evidence when it is the team', () => {
    expect(links()).toEqual([]);
    expect(links('chiefs')).toEqual(['kc-bal']);
    expect(links('Chiefs')).toEqual(['kc-bal']);
    expect(links('chiefs.com')).toEqual(['kc-bal']);
  });

  it.each([
    ['somebody of that name on another server', 'chiefs@example.social'],
    ['a subdomain that anybody can have', 'chiefs.bsky.social'],
    ['a longer name', 'chiefs_fan'],
    ['a domain that ends so', 'not-chiefs.com'],
    ['a name with blanks', 'kansas city chiefs'],
    ['nobody', ''],
    ['a sign alone', '@'],
  ])('is none when it is %s', (_, author) => {
    expect(links(author)).toEqual([]);
  });
});
