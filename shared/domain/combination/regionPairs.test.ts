/** Which pairs of a region are found, and which are omitted because they are already combined. */
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { Proposer } from './proposer.ts';
import { regionPairs } from './regionPairs.ts';

const ROWS: readonly ConceptRow[] = [
  ['酒粕', 'thing', { use: ['菓子'], proc: ['乾燥'], who: ['菓子店'] }],
  ['菓子', 'product'],
  ['乾燥', 'technique', { needs: ['熱'] }],
  ['熱', 'thing'],
  ['菓子店', 'trade', { takes: ['菓子'] }],
  ['温泉', 'place', { yields: ['熱'] }],
  ['帆布', 'thing'],
];
const lexicon = new Lexicon({ concepts: conceptsOf(ROWS) });
const entry = (
  id: string,
  kind: CatalogueEntryView['kind'],
  title: string,
  prefecture: string | null,
  more: Partial<CatalogueEntryView> = {},
): CatalogueEntryView => entryView(id, kind, title, { prefecture, ...more });
const LEES = entry('lees', 'byproduct', '酒粕', '高知県');
const DRY = entry('dry', 'seed', '乾燥', '高知県');
const SHOP = entry('shop', 'organisation', '菓子店', '愛媛県');
const SPRING = entry('spring', 'resource', '温泉', '高知県');
const FAR = entry('far', 'seed', '乾燥', '北海道');
const NOWHERE = entry('nowhere', 'seed', '乾燥', null);
const MONEY = entry('money', 'funding', '菓子店のための融資', '高知県');
const CANVAS = entry('canvas', 'resource', '帆布', '高知県');
const ALL = [LEES, DRY, SHOP, SPRING, FAR, NOWHERE, MONEY, CANVAS];

const steps = (entries: readonly CatalogueEntryView[], prefecture = '高知県', limits = {}) => [
  ...regionPairs(new Proposer(lexicon, entries), entries, prefecture, limits),
];
const idsOf = (entries: readonly CatalogueEntryView[], prefecture?: string, limits?: object): string[] =>
  (steps(entries, prefecture, limits).at(-1)?.pairs ?? []).map(({ id }) => id);

describe('pairs of a region', () => {
  it('pairs entries of the prefecture with each other and with the same part of the country, not farther', () => {
    expect(new Set(idsOf(ALL))).toEqual(new Set(['dry lees', 'lees shop', 'dry spring']));
  });
  it('gives reasons and three ratings, ordered by score', () => {
    const pairs = steps(ALL).at(-1)?.pairs ?? [];
    const scores = pairs.map(({ proposal }) => proposal.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const pair = pairs.find(({ id }) => id === 'lees shop');
    expect([pair?.anchor.id, pair?.partner.id]).toEqual(['lees', 'shop']);
    expect(pair?.proposal.reasons.length).toBeGreaterThan(0);
    expect(pair?.proposal.shelf).toBe('solid');
  });
  it('omits unrelated entries, two of one kind, and two helpers', () => {
    const more = [...ALL, entry('lees-2', 'byproduct', '酒粕', '高知県'), entry('maker', 'person', '菓子店', '高知県')];
    const ids = idsOf(more);
    expect(ids.some((id) => id.includes('canvas') || id.includes('money'))).toBe(false);
    expect(ids).not.toContain('lees lees-2');
    expect(ids).not.toContain('maker shop');
  });
  it('omits two entries about the same thing', () => {
    expect(idsOf([LEES, entry('brewery', 'resource', '酒粕', '高知県')])).toEqual([]);
  });
});

describe('omits a pair that is already combined', () => {
  const tied = 'dry lees';
  it('by the entries themselves', () => {
    expect(idsOf([{ ...LEES, relatedIds: ['dry'] }, DRY])).toEqual([]);
    expect(idsOf([LEES, { ...DRY, relatedIds: ['lees'] }])).toEqual([]);
    expect(idsOf([LEES, { ...DRY, relatedIds: ['other'] }])).toEqual([tied]);
  });
  it('by a case that is about both, whichever names the other', () => {
    const known = entry('case', 'case', '粉', '北海道', { relatedIds: ['lees', 'dry'] });
    expect(idsOf([LEES, DRY, known])).toEqual([]);
    const bare = entry('case', 'case', '粉', '北海道');
    expect(idsOf([{ ...LEES, relatedIds: ['case'] }, { ...DRY, relatedIds: ['case'] }, bare])).toEqual([]);
    expect(idsOf([{ ...LEES, relatedIds: ['case'] }, DRY, bare])).toEqual([tied]);
  });
  it('by a case of the same place that has both parts; a case of another place is a precedent', () => {
    const known = (prefecture: string | null, combines: string[]) =>
      entry('case', 'case', '粉', prefecture, { combines });
    expect(idsOf([LEES, DRY, known('高知県', ['酒粕', '乾燥'])])).toEqual([]);
    expect(idsOf([LEES, DRY, known(null, ['県産の酒粕', '低温乾燥'])])).toEqual([]);
    const far = [LEES, DRY, known('北海道', ['酒粕', '乾燥'])];
    expect(idsOf(far)).toEqual([tied]);
    expect(steps(far).at(-1)?.pairs[0]?.proposal.precedent?.entry.id).toBe('case');
    // A single part does not name both.
    expect(idsOf([LEES, DRY, known('高知県', ['酒粕の乾燥', '帆布'])])).toEqual([tied]);
  });
});

describe('bounds', () => {
  it('has no entry in more than two pairs', () => {
    const shops = ['a', 'b', 'c', 'd'].map((id) => entry(id, 'organisation', '菓子店', '高知県'));
    expect(idsOf([LEES, ...shops])).toHaveLength(2);
  });
  it('limits entries and pairs, the person’s own first', () => {
    expect(steps(ALL, '高知県', { anchors: 2 })).toHaveLength(2);
    expect(idsOf(ALL, '高知県', { pairs: 1 })).toHaveLength(1);
    const own = entry('zz', 'person', '菓子店', '高知県', { own: true });
    const [only] = steps([...ALL, own], '高知県', { anchors: 1 });
    expect(new Set(only?.pairs.map(({ anchor }) => anchor.id))).toEqual(new Set(['zz']));
  });
  it('counts its steps, one for each entry of the prefecture', () => {
    expect(steps(ALL).map(({ done, of }) => `${done}/${of}`)).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });
  it('gives the same result for any order of entries', () => {
    expect(idsOf([...ALL].reverse())).toEqual(idsOf(ALL));
    expect(JSON.stringify(steps(ALL))).toBe(JSON.stringify(steps(ALL)));
  });
  it('has no steps for a prefecture that has no entries or does not exist', () => {
    expect(steps(ALL, '香川県')).toEqual([]);
    expect(steps(ALL, '')).toEqual([]);
    expect(steps([], '高知県')).toEqual([]);
  });
});
