import { describe, expect, it } from 'vitest';
import { entryView, facetsOf } from '../../../tests/smallCatalogue.ts';
import type { FacetRole } from '../catalogue/facets.ts';
import { isCandidate } from './candidates.ts';

const organisation = (roles: readonly FacetRole[], ...purpose: readonly string[]) =>
  entryView('x', 'organisation', '銀行', {
    prefecture: '静岡県',
    facets: facetsOf({ roles, purpose: purpose.map((text) => ({ text, basis: 'stated' as const })) }),
  });

describe('an organisation that only provides money', () => {
  it.each([
    ['創業の資金を貸す'],
    ['金を貸す'],
    ['借入れの保証をする'],
    ['少額の出資を集める'],
    ['浜の資金を回す'],
    ['開発を資金で支える'],
  ])('is no part of a combination: %s', (purpose) => {
    expect(isCandidate(organisation(['money'], purpose))).toBe(false);
  });
  it.each([['農と商いをつなぐ'], ['開発の事務を担う']])('is one where it does something else: %s', (purpose) => {
    expect(isCandidate(organisation(['money'], purpose))).toBe(true);
  });
  it('is a candidate if it also helps founders', () => {
    expect(isCandidate(organisation(['money'], '金を貸す', '起業を助ける'))).toBe(true);
  });
  it('is a candidate if it also opens markets', () => {
    expect(isCandidate(organisation(['money', 'channel'], '資金を貸す'))).toBe(true);
  });
  it('is a candidate if its entry does not mention money', () => {
    expect(isCandidate(organisation(['maker'], '金を貸す'))).toBe(true);
  });
});
