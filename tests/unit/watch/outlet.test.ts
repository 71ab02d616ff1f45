import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { outletOf } from '../../../utils/watch/outlet.ts';

const idsOf = (spelling: string) => outletOf(spelling).broadcasters.map((row) => row.id);

describe('an outlet as sources spell it', () => {
  it.each([
    ['USA Net', ['usa-network']],
    ['NHL NET', ['nhl-network']],
    ['truTV', ['trutv']],
    ['  fox   one ', ['fox-one']],
    ['UniMás', ['univision']],
    ['TBS (out-of-market only)', ['tbs']],
    ['Prime Video presented by Verizon', ['prime-video']],
  ])('%s', (spelling, ids) => {
    expect(idsOf(spelling)).toEqual(ids);
  });

  it('keeps a plus apart', () => {
    expect(idsOf('ESPN')).toEqual(['espn']);
    expect(idsOf('ESPN+')).toEqual(['espn-plus']);
    expect(idsOf('SECN')).toEqual(['sec-network']);
    expect(idsOf('SECN+')).toEqual(['sec-network-plus']);
  });

  it.each([
    ['NBC/Peacock', ['nbc', 'peacock']],
    ['FS1/HBO Max', ['fs1', 'hbo-max']],
    ['FOX / FOX ONE', ['fox', 'fox-one']],
    ['Peacock / NBCSN Extra', ['peacock']],
    ['BIG12|ESPN+', ['espn-plus']],
    ['WXYZ/ABC', ['abc']],
  ])('several broadcasters in %s', (spelling, ids) => {
    expect(idsOf(spelling)).toEqual(ids);
  });

  it('does not split a name that has a stroke in it', () => {
    expect(idsOf('CBS News 24/7')).toEqual(['cbs-news']);
    expect(idsOf('TSN1/4')).toEqual(['tsn']);
    expect(idsOf('ABC/ESPN App')).toEqual(['abc']);
  });

  it('keeps an unknown name as it stands, without its sponsor', () => {
    expect(outletOf('PAC12')).toEqual({ broadcasters: [], unknown: 'PAC12' });
    expect(outletOf('Channel 9 presented by Soap')).toEqual({
      broadcasters: [],
      unknown: 'Channel 9',
    });
    expect(outletOf('日本放送').unknown).toBe('日本放送');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (spelling) => {
        const { broadcasters, unknown } = outletOf(spelling);
        expect(broadcasters.length > 0).toBe(unknown === undefined);
      }),
    );
  });
});
