import { describe, expect, it } from 'vitest';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Reason } from './reasons.ts';
import { isWorthListing } from './shelves.ts';

const term = { ja: '端材', kind: 'thing' } as const;
const end = { text: '端材', term, of: 'is' } as const;
const way = (strength: number): Reason => ({ rule: 'flow', card: end, candidate: end, clauses: [], strength });
const mapped = { yours: '端材', theirs: '端材' };
const like = (strength: number): Reason => ({
  rule: 'analogy',
  entry: {} as CatalogueEntryView,
  held: mapped,
  candidate: mapped,
  strength,
});
/** A path of two relations; `tiedBy`: a case that names both ends. */
const bridge = (strength: number, tiedBy?: CatalogueEntryView): Reason => {
  const clause = { a: term, kind: 'use', b: term, basis: { mark: 'general' } } as const;
  return { rule: 'bridge', card: end, candidate: end, clauses: [clause, clause], strength, tiedBy };
};
const isListed = (...reasons: Reason[]) => isWorthListing({ reasons, isSameThing: false, leastTie: 0.12 });

describe('candidates worth listing', () => {
  it.each([
    ['a way that is strong enough', [way(0.073)], true],
    ['a way that is too weak', [way(0.071)], false],
    ['a way of two relations that is strong enough', [bridge(0.097)], true],
    ['a way of two relations that is too weak', [bridge(0.095)], false],
    ['a case that is the same but for its names, alone', [like(1)], false],
    ['a case that names both, and hardly a way', [like(0.6), bridge(0.01, {} as CatalogueEntryView)], true],
    ['a case that is like both, and hardly a way', [like(0.6), bridge(0.01)], false],
    ['a case that is somewhat alike, and a weak way', [like(0.59), way(0.043)], true],
    ['a case that is somewhat alike, and hardly a way', [like(0.59), way(0.041)], false],
    ['a case that is hardly alike, and a weak way', [like(0.23), way(0.043)], false],
    ['nothing', [], false],
  ])('%s', (_, reasons, expected) => {
    expect(isListed(...reasons)).toBe(expected);
  });
  it('never include the same thing elsewhere', () => {
    expect(isWorthListing({ reasons: [way(1)], isSameThing: true, leastTie: 0.12 })).toBe(false);
  });
});
