/** Which short paths say what two could do together: each rule by itself, with what it must not apply to. */
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../tests/smallCatalogue.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { Step } from './paths.ts';
import type { Profile } from './profile.ts';
import * as ties from './ties.ts';

const lexicon = new Lexicon({
  concepts: conceptsOf([
    ['酒蔵', 'trade'],
    ['酒粕', 'thing'],
    ['漬物屋', 'trade'],
    ['人手不足', 'need'],
    ['古い', 'thing'],
    ['弟子', 'person'],
  ]),
});
const at = (label: string): number => {
  const node = lexicon.nodeOf(label);
  if (node === undefined) throw new Error(label);
  return node;
};
const [A, LEES, B, TROUBLE, OLD, PUPIL] = ['酒蔵', '酒粕', '漬物屋', '人手不足', '古い', '弟子'].map(at) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const step = (from: number, kind: Step['kind'], to: number): Step => ({ from, kind, to });
const path = (...steps: readonly Step[]) => ({ steps, strength: 1 });
type End = Partial<Omit<ties.SideEnd, 'profile'>> & { thing?: string; roles?: readonly string[] };
const end = ({ thing, roles, ...more }: End = {}): ties.SideEnd => ({
  node: A,
  weight: 1,
  of: 'is',
  isHead: true,
  kind: 'thing',
  telling: 1,
  isTime: false,
  isCommon: false,
  ...more,
  profile: { thing: { kind: thing ?? null }, roles: new Set(roles ?? []) } as unknown as Profile,
});

describe('a tie', () => {
  const isTie = (...steps: readonly Step[]) => ties.isTie(lexicon, path(...steps));
  it('is every single relation, and two through a thing', () => {
    for (const kind of ['at', 'by', 'isa', 'with', 'prop', 'needs', 'yields'] as const)
      expect(isTie(step(A, kind, LEES)), kind).toBe(true);
    expect(isTie()).toBe(true);
    expect(isTie(step(A, 'yields', LEES), step(B, 'takes', LEES))).toBe(true);
    expect(isTie(step(A, 'of', LEES), step(LEES, 'use', B))).toBe(true);
  });
  it('is not two weak relations: a place, a kind, company', () => {
    for (const one of ['at', 'by', 'isa', 'with', 'prop'] as const)
      expect(isTie(step(A, one, LEES), step(B, 'at', LEES)), one).toBe(false);
    expect(isTie(step(A, 'at', LEES), step(B, 'takes', LEES))).toBe(true);
  });
  it('is not through a state', () => {
    expect(isTie(step(A, 'takes', OLD), step(B, 'makes', OLD))).toBe(false);
  });
  it('through a problem needs somebody who solves it', () => {
    expect(isTie(step(A, 'takes', TROUBLE), step(B, 'of', TROUBLE))).toBe(false);
    expect(isTie(step(TROUBLE, 'needs', A), step(B, 'of', TROUBLE))).toBe(true);
  });
  it('is not needing, yielding or being for the same', () => {
    for (const kind of ['needs', 'who', 'yields'] as const) {
      expect(isTie(step(A, kind, LEES), step(B, kind, LEES)), kind).toBe(false);
      expect(isTie(step(LEES, kind, A), step(LEES, kind, B)), kind).toBe(false);
      expect(isTie(step(A, kind, LEES), step(LEES, kind, B)), kind).toBe(true);
    }
    expect(isTie(step(A, 'takes', LEES), step(B, 'takes', LEES))).toBe(true);
    expect(isTie(step(A, 'needs', LEES), step(B, 'yields', LEES))).toBe(true);
  });
  it('that does not meet anywhere is left alone', () => {
    expect(isTie(step(A, 'needs', LEES), step(B, 'yields', PUPIL))).toBe(true);
    expect(ties.sharedOf([step(A, 'needs', LEES), step(B, 'yields', PUPIL)])).toBeUndefined();
    expect(ties.sharedOf([step(A, 'needs', LEES)])).toBeUndefined();
    expect(ties.sharedOf([step(A, 'needs', LEES), step(LEES, 'yields', B)])).toBe(LEES);
    expect(ties.sharedOf([step(LEES, 'needs', A), step(B, 'yields', LEES)])).toBe(LEES);
  });
});

describe('more of a kind', () => {
  const isMore = (kind: Step['kind'], more: End, extra: readonly Step[] = []) =>
    ties.isMoreOfAKind(path(step(A, kind, B), ...extra), end(more));
  it.each([
    ['another thing of the kind', 'isa', { of: 'is' }, true],
    ['a technique about the kind as its head', 'isa', { of: 'is', roles: ['technology'] }, true],
    ['a technique that has it beside the head', 'isa', { of: 'is', isHead: false, roles: ['technology'] }, false],
    ['a thing that has it beside the head', 'isa', { of: 'is', isHead: false }, true],
    ['somebody who supplies it', 'isa', { of: 'gives' }, true],
    ['somebody who takes it', 'isa', { of: 'takes' }, false],
    ['another relation', 'of', { of: 'is' }, false],
  ] as const)('%s', (_, kind, more, expected) => expect(isMore(kind, more)).toBe(expected));
  it('is a matter of one relation', () => expect(isMore('isa', {}, [step(B, 'isa', LEES)])).toBe(false));
});

describe('a fellow', () => {
  const trouble = (more: End = {}) => end({ node: TROUBLE, kind: 'need', ...more });
  const isFellow = (steps: readonly Step[], mine: ties.SideEnd, theirs: ties.SideEnd) =>
    ties.isFellow(lexicon, path(...steps), mine, theirs);
  it('has the same problem', () => {
    for (const found of [step(TROUBLE, 'who', B), step(B, 'needs', TROUBLE)]) {
      expect(isFellow([found], trouble(), end())).toBe(true);
      expect(isFellow([found], end(), trouble())).toBe(true);
      expect(isFellow([found], trouble({ of: 'gives' }), end())).toBe(false);
      expect(isFellow([found], trouble({ kind: 'thing' }), end())).toBe(false);
      expect(isFellow([found], end(), end())).toBe(false);
    }
    expect(isFellow([step(B, 'who', TROUBLE)], trouble(), end())).toBe(false);
    expect(isFellow([step(TROUBLE, 'needs', B)], trouble(), end())).toBe(false);
    expect(isFellow([step(TROUBLE, 'use', B)], trouble(), end())).toBe(false);
  });
  it('looks for the same people', () => {
    const sought = [step(A, 'needs', PUPIL)];
    const theirs = (more: End = {}) => end({ node: PUPIL, of: 'needs', ...more });
    expect(isFellow(sought, end(), theirs())).toBe(true);
    expect(isFellow(sought, end(), theirs({ of: 'takes' }))).toBe(true);
    expect(isFellow(sought, end(), theirs({ node: B }))).toBe(true);
    expect(isFellow(sought, end(), theirs({ of: 'gives' }))).toBe(false);
    expect(isFellow(sought, end(), theirs({ node: LEES }))).toBe(false);
    expect(isFellow(sought, end({ node: B }), theirs())).toBe(false);
    expect(isFellow([step(A, 'takes', PUPIL)], end(), theirs())).toBe(false);
    expect(isFellow([...sought, step(PUPIL, 'of', B)], end(), theirs())).toBe(false);
  });
});

describe('pairs that need each other for nothing', () => {
  it('a room for a room', () => {
    const [empty, offered] = [end({ kind: 'place' }), end({ kind: 'place', of: 'gives' })];
    expect(ties.isRoomForRoom(empty, offered)).toBe(true);
    expect(ties.isRoomForRoom(end({ kind: 'place', of: 'needs' }), offered)).toBe(false);
    expect(ties.isRoomForRoom(end(), offered)).toBe(false);
    expect(ties.isRoomForRoom(empty, end({ kind: 'place' }))).toBe(false);
    expect(ties.isRoomForRoom(empty, end({ of: 'gives' }))).toBe(false);
  });
  it.each([
    [{}, { of: 'gives', thing: 'resource' }, true],
    [{ kind: 'product' }, { of: 'gives', thing: 'byproduct' }, true],
    [{ kind: 'place' }, { of: 'gives', thing: 'resource' }, false],
    [{ of: 'takes' }, { of: 'gives', thing: 'resource' }, false],
    [{}, { of: 'is', thing: 'resource' }, false],
    [{}, { of: 'gives', thing: 'seed' }, false],
    [{}, { of: 'gives' }, false],
    [{}, { of: 'gives', thing: 'resource', roles: ['technology'] }, false],
  ] as const)('the same from elsewhere: %j and %j is %s', (mine, theirs, expected) =>
    expect(ties.isSameElsewhere(end(mine), end(theirs))).toBe(expected),
  );
  it('company, and company of a place', () => {
    expect(ties.isCompany(['with', 'at'])).toBe(true);
    expect(ties.isCompany(['with', 'of'])).toBe(false);
    const met = path(step(A, 'at', B));
    expect(ties.isCompanyOfPlace(met, end({ kind: 'place' }))).toBe(true);
    expect(ties.isCompanyOfPlace(met, end({ kind: 'event' }))).toBe(true);
    expect(ties.isCompanyOfPlace(met, end({ kind: 'trade' }))).toBe(false);
    expect(ties.isCompanyOfPlace(path(step(A, 'use', B)), end({ kind: 'place' }))).toBe(false);
  });
});

describe('a technique', () => {
  const seed = (more: End = {}) => end({ thing: 'seed', node: B, isHead: false, ...more });
  it('is not the goods that its title names', () => {
    const is = (found: Step, theirs: ties.SideEnd, mine = end()) => ties.isGoodsOfTechnique(path(found), mine, theirs);
    expect(is(step(A, 'with', B), seed())).toBe(true);
    expect(is(step(A, 'with', B), seed({ isHead: true }), end({ kind: 'place' }))).toBe(true);
    expect(is(step(A, 'with', B), seed({ thing: 'resource' }))).toBe(false);
    expect(is(step(A, 'with', B), seed({ of: 'takes' }))).toBe(false);
    expect(is(step(A, 'with', B), seed({ kind: 'place' }))).toBe(false);
    for (const kind of ['use', 'yields', 'makes', 'proc'] as const)
      expect([is(step(B, kind, A), seed()), is(step(A, kind, B), seed())], kind).toEqual([true, false]);
    for (const kind of ['of', 'takes', 'by'] as const)
      expect([is(step(A, kind, B), seed()), is(step(B, kind, A), seed())], kind).toEqual([true, false]);
    expect(is(step(B, 'use', A), seed({ isHead: true }))).toBe(false);
    expect(is(step(B, 'use', A), seed(), end({ kind: 'place' }))).toBe(false);
    expect(is(step(B, 'use', A), seed({ kind: 'product' }), end({ kind: 'product' }))).toBe(true);
  });
  it('is not about everything that the card can become', () => {
    const is = (theirs: ties.SideEnd, ...steps: readonly Step[]) =>
      ties.isBesideTechnique(path(...steps), end(), theirs);
    expect(is(seed(), step(A, 'use', B))).toBe(true);
    expect(is(seed(), step(B, 'use', A))).toBe(false);
    expect(is(seed(), step(A, 'of', B))).toBe(false);
    expect(is(seed(), step(A, 'use', LEES), step(A, 'use', B))).toBe(false);
    for (const more of [{ isHead: true }, { of: 'gives' }, { kind: 'place' }, { thing: 'byproduct' }] as const)
      expect(is(seed(more), step(A, 'use', B)), JSON.stringify(more)).toBe(false);
  });
});

it('another kind of the tree that was written yields something else', () => {
  const is = (found: Step, only?: number) => ties.isOfAnotherKind(path(found), end(only === undefined ? {} : { only }));
  for (const kind of ['yields', 'of'] as const) {
    expect(is(step(A, kind, B), LEES), kind).toBe(true);
    expect(is(step(A, kind, LEES), LEES), kind).toBe(false);
    expect(is(step(A, kind, B)), kind).toBe(false);
  }
  expect(is(step(A, 'takes', B), LEES)).toBe(false);
  expect(is(step(B, 'yields', PUPIL), LEES)).toBe(false);
});

describe('a problem', () => {
  const is = (mine: End, theirs: End, ...steps: readonly Step[]) =>
    ties.isNoWayOut(path(...steps), end(mine), end(theirs));
  const NEED = { kind: 'need' } as const;
  it('is not solved by its place, material, kind and likeness, nor by what makes it', () => {
    for (const kind of ['of', 'isa', 'at', 'like'] as const) expect(is(NEED, {}, step(A, kind, B)), kind).toBe(true);
    for (const kind of ['yields', 'makes', 'isa', 'like'] as const)
      expect(is(NEED, {}, step(B, kind, A)), kind).toBe(true);
    for (const kind of ['needs', 'use', 'makes'] as const) expect(is(NEED, {}, step(A, kind, B)), kind).toBe(false);
    for (const kind of ['of', 'at', 'use'] as const) expect(is(NEED, {}, step(B, kind, A)), kind).toBe(false);
  });
  it('is one by the card or by the word, and only as what the card is', () => {
    expect(is({ thing: 'challenge' }, {}, step(A, 'of', B))).toBe(true);
    expect(is({}, {}, step(A, 'of', B))).toBe(false);
    expect(is({ ...NEED, of: 'takes' }, {}, step(A, 'of', B))).toBe(false);
    expect(is(NEED, {})).toBe(false);
  });
  it('is shared by those who have the same left over', () => {
    for (const thing of ['resource', 'byproduct'])
      for (const found of [step(A, 'yields', B), step(B, 'by', A)])
        expect([
          is(NEED, { thing }, found),
          is(NEED, { thing, of: 'gives' }, found),
          is(NEED, { thing, of: 'takes' }, found),
          is(NEED, { thing }, found, step(B, 'use', LEES)),
        ]).toEqual([true, true, false, false]);
    expect(is(NEED, { thing: 'seed' }, step(A, 'yields', B))).toBe(false);
    expect(is(NEED, {}, step(A, 'yields', B))).toBe(false);
    expect(is(NEED, { thing: 'resource' }, step(A, 'by', B))).toBe(false);
  });
});
