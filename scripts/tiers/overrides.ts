/** Tiers set by hand where measuring cannot know better. Few, each with its reason. */
import type { Sort } from '../../utils/catalog/sorts.ts';
import type { Tier } from '../../utils/catalog/types.ts';

export interface Override {
  alias: string;
  sort: Sort;
  tier: Tier;
  why: string;
}

export const OVERRIDES: readonly Override[] = [
  { alias: 'Williams', sort: 'borrowed', tier: 'D', why: 'a surname of thousands' },
  { alias: 'Chicago Fire', sort: 'name', tier: 'B', why: 'a television series has the name too' },
  {
    alias: 'Man City',
    sort: 'nickname',
    tier: 'A',
    why: 'both are everyday words that hardly stand together otherwise',
  },
  {
    alias: 'Man United',
    sort: 'nickname',
    tier: 'A',
    why: 'both are everyday words that hardly stand together otherwise',
  },
  {
    alias: 'Senators',
    sort: 'nickname',
    tier: 'D',
    why: 'politics wins, loses and defends too, so that talk of it counts as talk of sport',
  },
];
