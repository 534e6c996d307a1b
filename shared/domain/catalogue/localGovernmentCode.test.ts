import { describe, expect, it } from 'vitest';
import regions from '../../data/regions/regions.json' with { type: 'json' };
import { checkDigit, normalizeCode } from './localGovernmentCode.ts';

describe('local government codes', () => {
  it.each([
    ['01100', '011002'],
    ['13103', '131032'],
    ['01207', '012076'],
    ['09000', '090000'],
  ])('%s is %s in full', (code5, full) => {
    expect(`${code5}${checkDigit(code5)}`).toBe(full);
    expect(normalizeCode(full)).toBe(full);
  });
  it('restores the leading zero and reads full-width digits', () => {
    expect(normalizeCode('1100')).toBe('011002');
    expect(normalizeCode('０１１００２')).toBe('011002');
    expect(normalizeCode('11002')).toBe('110027');
  });
  it('rejects a wrong check digit and invalid input', () => {
    expect(normalizeCode('011003')).toBeUndefined();
    expect(normalizeCode('990000')).toBeUndefined();
    expect(normalizeCode('東京')).toBeUndefined();
  });
  it('every shipped region has a correct check digit', () => {
    expect(regions.length).toBe(47);
    for (const p of regions)
      for (const m of [p, ...p.municipalities]) expect(normalizeCode(m.code), m.name).toBe(m.code);
  });
});
