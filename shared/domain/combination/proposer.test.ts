import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView, facetsOf } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { isConcrete } from './candidates.ts';
import { NOWHERE } from './distance.ts';
import { Proposer } from './proposer.ts';

const lexiconOf = (rows: readonly ConceptRow[]) => new Lexicon({ concepts: conceptsOf(rows) });
const lexicon = lexiconOf([
  ['酒粕', 'thing', { use: ['菓子'], proc: ['乾燥'], who: ['菓子店'] }, { months: [1, 2], risks: ['傷む'] }],
  ['菓子', 'product'],
  ['乾燥', 'technique', { needs: ['熱'] }],
  ['熱', 'thing'],
  ['菓子店', 'trade', { takes: ['菓子'] }],
  ['温泉', 'place', { yields: ['熱'] }],
  ['盆踊り', 'event', {}, { months: [8] }],
  ['帆布', 'thing'],
  ['かばん', 'product', { of: ['帆布'] }],
  ['踊り手', 'person', { at: ['盆踊り'] }],
  ['おから', 'thing', { like: ['酒粕'], proc: ['乾燥'] }],
]);
const entries = [
  entryView('dry', 'seed', '乾燥', { prefecture: '静岡県', municipality: '静岡市' }),
  entryView('dry-far', 'seed', '乾燥', { prefecture: '沖縄県' }),
  entryView('shop', 'organisation', '菓子店', { prefecture: '静岡県' }),
  entryView('spring', 'resource', '温泉'),
  entryView('same', 'byproduct', '酒粕'),
  entryView('money', 'funding', '菓子店のための融資'),
  entryView('case', 'case', 'おからの乾燥', {
    combines: ['おから', '乾燥'],
    facets: facetsOf({ outcome: 'failed', outcomeWhy: { text: '熱代', basis: 'stated' } }),
  }),
];
const proposer = new Proposer(lexicon, entries);
const among = (...texts: string[]) => texts.map((text) => ({ id: text, text, place: NOWHERE }));
const ranked = (cards: readonly string[], ...texts: string[]) =>
  proposer.rank(
    cards.map((text) => ({ text })),
    among(...texts),
  );

describe('the basis of a relation', () => {
  const rows = lexiconOf([
    ['酒粕', 'thing', { use: ['飼料', '菓子', '堆肥'] }, { dictionary: { use: [1] }, sources: { use: [[2, 'case']] } }],
    ['飼料', 'product'],
    ['菓子', 'product'],
    ['堆肥', 'product'],
  ]);
  const own = rows.with([{ label: '飼料', of: ['菓子'] }], (text) => [rows.nodeOf(text) ?? -1]);
  const basis = (lexicon: Lexicon, card: string, candidate: string) =>
    new Proposer(lexicon, [])
      .rank([{ text: card }], among(candidate))[0]
      ?.reasons.flatMap((r) => ('clauses' in r ? r.clauses.map((c) => c.basis) : []));
  it.each([
    ['飼料', { mark: 'general' }],
    ['菓子', { mark: 'dictionary' }],
    ['堆肥', { mark: 'source', entry: 'case' }],
  ])('%s', (candidate, expected) => {
    expect(basis(rows, '酒粕', candidate)).toEqual([expected]);
    expect(basis(own, '酒粕', candidate)).toEqual([expected]);
  });
  it('is the founder if the plan says so', () => {
    expect(basis(own, '飼料', '菓子')?.[0]).toEqual({ mark: 'yours' });
  });
});

describe("a plan's own words and known cases", () => {
  const cases = [
    entryView('case', 'case', '酒粕のかばん', { combines: ['酒粕', 'かばん'] }),
    entryView('bag', 'resource', 'かばん'),
  ];
  const places = { prefecture: '静岡県' };
  const shipped = new Proposer(
    lexicon,
    cases.map((e) => ({ ...e, ...places })),
  );
  const card = { text: '蔵の沈み', ...places };
  it('are compared with the parts of a case that does not contain them', () => {
    expect(shipped.propose([card])).toEqual([]);
    // Its by-product is given as well: a case alone does not list anything.
    const [first] = shipped.with([{ label: '蔵の沈み', of: ['酒粕'], yields: ['帆布'] }]).propose([card]);
    expect(first).toMatchObject({ id: 'bag', precedent: { held: { yours: '蔵の沈み', theirs: '酒粕' } } });
  });
});

describe('ranking given candidates', () => {
  it('puts related candidates before unrelated ones, and ranks all', () => {
    const order = ranked(['酒粕'], '帆布', '菓子店', '盆踊り', '乾燥').map((p) => p.id);
    expect(new Set(order.slice(0, 2))).toEqual(new Set(['菓子店', '乾燥']));
    expect(order).toHaveLength(4);
  });
  it('names the relation', () => {
    const [best] = ranked(['酒粕'], '菓子');
    expect(best?.reasons[0]).toMatchObject({
      rule: 'flow',
      clauses: [{ a: { ja: '酒粕' }, kind: 'use', b: { ja: '菓子' } }],
    });
    expect(ranked(['酒粕'], '菓子店')[0]?.reasons[0]?.rule).toBe('need');
    expect(ranked(['温泉'], '乾燥')[0]?.reasons[0]?.rule).toBe('need');
    expect(ranked(['帆布'], '帆布')[0]?.reasons[0]?.rule).toBe('same');
  });
  it('adds a known case as precedent, and reports that it failed', () => {
    const [best] = ranked(['酒粕'], '乾燥');
    expect(best?.precedent).toMatchObject({
      entry: { id: 'case' },
      held: { yours: '酒粕', theirs: 'おから' },
      candidate: { yours: '乾燥', theirs: '乾燥' },
    });
    expect(best?.against[0]).toMatchObject({ type: 'ended', entry: { id: 'case' } });
  });
  it('reports seasons that do not overlap, missing links, and risks', () => {
    expect(ranked(['酒粕'], '盆踊り')[0]?.against).toContainEqual({
      type: 'months',
      card: '酒粕',
      cardMonths: [1, 2],
      candidate: '盆踊り',
      candidateMonths: [8],
    });
    const against = ranked(['酒粕'], '乾燥')[0]?.against ?? [];
    expect(against.map((a) => a.type)).toEqual(expect.arrayContaining(['missing', 'risk']));
    const heat = expect.objectContaining({ link: 'thing', needs: expect.objectContaining({ ja: '熱' }) });
    expect(against).toContainEqual(heat);
    // A card that provides the heat: it is no longer missing.
    expect(ranked(['酒粕', '熱'], '乾燥')[0]?.against).not.toContainEqual(heat);
  });
  it('gives the same bytes for any order of cards and candidates', () => {
    const texts = ['帆布', '菓子店', '盆踊り', '乾燥', 'かばん', '温泉'];
    const usual = JSON.stringify(ranked(['酒粕', '温泉'], ...texts));
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), fc.boolean(), (order, isTurned) => {
        expect(JSON.stringify(ranked(isTurned ? ['温泉', '酒粕'] : ['酒粕', '温泉'], ...order))).toBe(usual);
      }),
      { numRuns: 30 },
    );
  });
  it('returns nothing without cards', () => {
    expect(proposer.rank([], among('乾燥'))).toEqual([]);
    expect(proposer.propose([])).toEqual([]);
  });
});

describe('the catalogue', () => {
  const ids = (options = {}) => proposer.propose([{ text: '酒粕', prefecture: '静岡県' }], options).map((p) => p.id);
  it('proposes parts, the nearest first, and neither money nor the same thing elsewhere', () => {
    const found = ids();
    expect(found).toContain('shop');
    expect(found).toContain('dry');
    expect(found).not.toContain('money');
    expect(found).not.toContain('same');
    expect(found.indexOf('dry')).toBeLessThan(found.includes('dry-far') ? found.indexOf('dry-far') : 99);
  });
  it('omits excluded entries', () => {
    expect(ids({ without: new Set(['dry']) })).not.toContain('dry');
    expect(ids({ limit: 1 })).toHaveLength(1);
  });
  it('learns from a refusal: candidates that share its cause rank lower', () => {
    const score = (declined: object[]) =>
      proposer
        .propose([{ text: '酒粕', prefecture: '静岡県' }], { declined: declined as never })
        .find((p) => p.id === 'dry-far')?.score ?? 0;
    const refusal = { id: 'x', text: '温泉', place: NOWHERE, reason: '遠くて会えない' };
    expect(score([refusal])).toBeLessThan(score([]));
  });

  it('proposes a challenge only if it has a place and something to use', () => {
    const challenge = (id: string, more: Partial<CatalogueEntryView>) =>
      entryView(id, 'challenge', '菓子店の困りごと', more);
    const facets = facetsOf({ idle: [{ text: '閉まっている午前の厨房', basis: 'derived' }] });
    const policy = facetsOf({ givesOff: [{ text: '課題', basis: 'derived' }] });
    const all = [
      challenge('real', { municipality: '静岡市', facets }),
      challenge('nowhere', { facets }),
      challenge('no-facets', { prefecture: '静岡県' }),
      challenge('policy', { prefecture: '静岡県', facets: policy }),
      entryView('everywhere', 'resource', '菓子店'),
    ];
    expect(all.filter(isConcrete).map((e) => e.id)).toEqual(['real']);
    const found = new Proposer(lexicon, all).propose([{ text: '酒粕' }]).map((p) => p.id);
    expect(found).toEqual(['real']);
  });
});

describe('paths that are not relations', () => {
  const words = lexiconOf([
    ['銭湯', 'place', { with: ['廃業した'] }],
    ['廃業した', 'trade', { yields: ['漆器'] }],
    ['漆器', 'product'],
    ['若者', 'person', { needs: ['居場所'] }],
    ['妻', 'person', { needs: ['居場所'] }],
    ['居場所', 'place'],
    ['夏', 'event', { with: ['海'], yields: ['スキー場'] }],
    ['海', 'place'],
    ['スキー場', 'place'],
  ]);
  const paths = (card: string, candidate: string) =>
    new Proposer(words, [])
      .rank([{ text: card }], among(candidate))
      .flatMap((p) => p.reasons.filter((r) => 'clauses' in r));
  it.each([
    ['a state in the middle', '銭湯', '漆器'],
    ['a state at the end', '廃業した', '漆器'],
    ['the same need', '妻', '若者'],
    ['what goes with a season', '夏', '海'],
  ])('%s', (_, card, candidate) => {
    expect(paths(card, candidate)).toEqual([]);
  });
  it('keeps what a season leaves unused', () => {
    expect(paths('夏', 'スキー場')).toHaveLength(1);
  });
  it('never lists a candidate without a relation, however near', () => {
    const near = entryView('sea', 'resource', '海', { prefecture: '福井県' });
    expect(new Proposer(words, [near]).propose([{ text: '夏', prefecture: '福井県' }])).toEqual([]);
  });
  it('gives an ambiguous word less weight than an unambiguous one', () => {
    const two = lexiconOf([
      ['木片', 'thing', { use: ['燻製'] }, { synonyms: ['チップ'] }],
      ['心づけ', 'thing', {}, { synonyms: ['チップ'] }],
      ['燻製', 'product'],
    ]);
    const strength = (text: string) =>
      new Proposer(two, []).rank([{ text }], among('燻製'))[0]?.reasons[0]?.strength ?? 0;
    expect(strength('チップ')).toBeCloseTo(strength('木片') / 2, 6);
    expect(strength('木片')).toBeGreaterThan(0);
  });
});

describe('bridges and distance', () => {
  const words = lexiconOf([
    ['竹林', 'place', { with: ['茶室'] }],
    ['茶室', 'place'],
    ['茶道家', 'person', { at: ['茶室'], needs: ['竹林'] }],
  ]);
  const bridge = (...all: CatalogueEntryView[]) =>
    new Proposer(words, all)
      .rank([{ text: '竹林' }], among('茶室'))
      .flatMap((p) => p.reasons.filter((r) => r.rule === 'bridge'));
  it('reports a bridge as new only if no case has made it', () => {
    const tied = entryView('tied', 'case', '竹林の茶室', { combines: ['竹林', '茶室'] });
    const oneOfThem = entryView('one', 'case', '竹林の灯り', { combines: ['竹林と茶室', '灯り'] });
    expect(bridge(tied)[0]).toMatchObject({ tiedBy: { id: 'tied' } });
    expect(bridge(oneOfThem)[0]).toMatchObject({ rule: 'bridge', tiedBy: undefined });
  });
  it('lists an organisation of the region, but none of another part of the country', () => {
    const of = (prefecture: string) => entryView(prefecture, 'organisation', '茶道家の会', { prefecture });
    const found = new Proposer(words, [of('静岡県'), of('福岡県')]).propose([{ text: '竹林', prefecture: '岐阜県' }]);
    expect(found.map((p) => p.id)).toEqual(['静岡県']);
  });
  it('does not read names by sound: ひびき is not 響き', () => {
    const sounds = new Lexicon({ concepts: [{ label: '響き', reading: 'ひびき', kind: 'thing' }] });
    const read = (given: object) => new Proposer(sounds, []).understand({ text: 'ひびき', ...given }).senses.length;
    expect(read({})).toBe(1);
    expect(read({ entry: entryView('bank', 'organisation', 'ひびき') })).toBe(0);
  });
});
