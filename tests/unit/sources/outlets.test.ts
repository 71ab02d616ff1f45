/** Outlets as MLB and the NHL spell them: whose they are. */
import { describe, expect, it } from 'vitest';

import { outletOf } from '../../../utils/watch/outlet.ts';

const idsOf = (spelling: string): string[] => outletOf(spelling).broadcasters.map(({ id }) => id);

describe('an outlet', () => {
  it.each([
    ['FOX / FOX ONE', ['fox', 'fox-one']],
    ['FOX / FS1', ['fox', 'fs1']],
    ['ESPN/ESPN App', ['espn']],
    ['ABC/ESPN App', ['abc']],
    ['NBC/Peacock', ['nbc', 'peacock']],
    ['Peacock / NBCSN Extra', ['peacock']],
    ['TruTV', ['trutv']],
    ['MLBN', ['mlb-network']],
    ['Apple TV', ['apple-tv']],
    ['MLB.TV', ['mlb-tv']],
    ['MLB.TV Free Game', ['mlb-tv-free']],
    ['Guardians.TV Presented by Progressive', ['mlb-clubs']],
    ['Marlins.TV presented by Werner, Hoffman, Greig & Garcia', ['mlb-clubs']],
    ['Marquee Sports Network', ['marquee']],
    ['SportsNet Pittsburgh', ['sportsnet-pittsburgh']],
    ['NBCS BA', ['nbc-sports-regional']],
    ['TVA Sports', ['tva-sports']],
  ])('that MLB calls %s', (spelling, ids) => {
    expect(idsOf(spelling)).toEqual(ids);
  });

  it.each([
    ['NHLN', ['nhl-network']],
    ['SN', ['sportsnet']],
    ['SNP', ['sportsnet']],
    ['SN-PIT', ['sportsnet-pittsburgh']],
    ['TSN5', ['tsn']],
    ['RDS2', ['rds']],
    ['TVAS2', ['tva-sports']],
    ['NESN', ['nesn']],
    ['MSGSN', ['gotham-sports']],
    ['MNMT', ['monumental']],
    ['ALT', ['altitude']],
    ['CHSN', ['chsn']],
  ])('that the NHL calls %s', (spelling, ids) => {
    expect(idsOf(spelling)).toEqual(ids);
  });
});
