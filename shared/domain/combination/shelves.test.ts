import { describe, expect, it } from 'vitest';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Judged } from './judging.ts';
import type { Reason } from './reasons.ts';
import { isWorthListing, pick, shelfOf } from './shelves.ts';

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
    ['a way that is strong enough', [way(0.085)], true],
    ['a way that is too weak', [way(0.083)], false],
    ['a way of two relations that is strong enough', [bridge(0.097)], true],
    ['a way of two relations that is too weak', [bridge(0.095)], false],
    ['a case that is the same but for its names, alone', [like(1)], false],
    ['a case that names both, and hardly a way', [like(0.6), bridge(0.01, {} as CatalogueEntryView)], true],
    ['a case that is like both, and hardly a way', [like(0.6), bridge(0.01)], false],
    ['a case that is somewhat alike, and a weak way', [like(0.59), way(0.043)], true],
    ['a case that is somewhat alike, and hardly a way', [like(0.59), way(0.041)], false],
    ['a case that is hardly alike, and a weak way', [like(0.17), way(0.043)], false],
    ['nothing', [], false],
  ])('%s', (_, reasons, expected) => {
    expect(isListed(...reasons)).toBe(expected);
  });
  it.each([
    ['strong enough for who asks for weaker ones', 0.0421, true],
    ['too weak for anybody', 0.0419, false],
  ])('of two relations, %s', (_, strength, expected) => {
    const weighed = { reasons: [bridge(strength)], isSameThing: false, leastTie: 0.12 };
    expect(isWorthListing(weighed, true)).toBe(expected);
    expect(isWorthListing(weighed)).toBe(false);
  });
  it('never include the same thing elsewhere', () => {
    expect(isWorthListing({ reasons: [way(1)], isSameThing: true, leastTie: 0.12 })).toBe(false);
  });
});

/** Near, new, and tied by one relation that is twice as strong as it has to be. */
const judged = (id: string, kind: string, changes: Partial<Judged> = {}): Judged =>
  ({
    id,
    kind,
    text: id,
    score: 1,
    novelty: 0.99,
    feasibility: 0.64,
    longest: 1,
    leastTie: 0.16,
    nearness: 0.2,
    isSameThing: false,
    against: [],
    reasons: [{ ...way(0.32), card: end, candidate: { text: id, term: { ja: id, kind: 'person' }, of: 'is' } }],
    profile: { vector: { nodes: new Int32Array(), masses: new Float64Array() } },
    ...changes,
  }) as Judged;
const madeBy: Reason = {
  rule: 'bridge',
  card: end,
  candidate: end,
  clauses: [{ a: term, kind: 'by', b: term, basis: { mark: 'general' } }],
  strength: 0.5,
};
const far = { type: 'far', from: '島根県', place: '岩手県' } as const;

describe('the shelf of a candidate', () => {
  it.each([
    ['two worlds that one relation ties firmly', {}, 'surprising'],
    ['a relation that is firm enough', { reasons: [way(0.2)] }, 'surprising'],
    ['a relation that is hardly strong enough', { reasons: [way(0.19)] }, 'solid'],
    ['who makes it', { reasons: [madeBy] }, 'solid'],
    ['what the card is near to anyway', { nearness: 0.26 }, 'solid'],
    ['what a case has tied before', { novelty: 0.54 }, 'solid'],
    ['a third thing that brings both together', { longest: 2, nearness: 3 }, 'surprising'],
    ['a third thing, as in a case', { longest: 2, novelty: 0.54 }, 'solid'],
    ['beyond the region', { against: [far], feasibility: 0.49 }, 'far'],
    ['beyond the region, and soon tried', { against: [far], feasibility: 0.5 }, 'surprising'],
    ['more than two relations', { longest: 3 }, 'far'],
  ] as const)('%s', (_, changes, shelf) => {
    expect(shelfOf(judged('', 'resource', changes as Partial<Judged>))).toBe(shelf);
  });
});

describe('weak ties', () => {
  const kinds = ['resource', 'seed', 'person', 'byproduct', 'case'];
  /** To a thing of its own, so that no two say the same. */
  const wayTo = (ja: string, strength: number): Reason => ({
    rule: 'flow',
    card: end,
    candidate: { text: ja, term: { ja, kind: 'thing' }, of: 'is' },
    clauses: [],
    strength,
  });
  /** Between 0.35 and 0.8 times what a strong one needs; one is firm enough to fill. */
  const weak = kinds.map((kind) =>
    judged(`weak-${kind}`, kind, { reasons: [wayTo(kind, kind === 'resource' ? 0.13 : 0.1)] }),
  );
  const all = [...weak, judged('strong', 'programme')];
  const listed = (withWeak: boolean) =>
    pick(all, { limit: 10, dial: 0, withWeak }).map((p) => [p.id, p.isWeak ?? false] as const);
  it('fill a list up to two only', () => {
    expect(listed(false)).toEqual([
      ['strong', false],
      ['weak-resource', true],
    ]);
  });
  it('all follow the strong ones if they are asked for, each marked', () => {
    const [first, ...others] = listed(true);
    expect(first).toEqual(['strong', false]);
    expect(others.map(([id]) => id).sort()).toEqual(kinds.map((kind) => `weak-${kind}`).sort());
    expect(others.every(([, isWeak]) => isWeak)).toBe(true);
  });
});

describe('how many of a kind a list takes', () => {
  const of = (kind: string, count: number) => Array.from({ length: count }, (_, i) => judged(`${kind}${i}`, kind));
  const kinds = (all: Judged[]) => pick(all, { limit: 10, dial: 0, withWeak: false }).map((p) => p.kind);
  it('is three, where others fill it', () => {
    const all = [...of('person', 6), ...of('resource', 3), ...of('seed', 3)];
    expect(kinds(all).filter((k) => k === 'person')).toHaveLength(3);
  });
  it('is five, where it would be short', () => {
    expect(kinds(of('person', 7))).toHaveLength(5);
    expect(kinds([...of('person', 7), ...of('resource', 4)])).toHaveLength(8);
  });
  it('is one of troubles, however short it is', () => {
    expect(kinds(of('challenge', 3))).toHaveLength(1);
  });
});
