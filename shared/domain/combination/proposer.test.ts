import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { ConceptKind, ConceptView, Relation } from '../lexicon/view.ts';
import { NOWHERE } from './distance.ts';
import { Proposer } from './proposer.ts';

/** Concepts by label with their relations by label. */
function lexiconOf(
  rows: readonly (readonly [string, ConceptKind, Partial<Record<Relation, string[]>>?, Partial<ConceptView>?])[],
): Lexicon {
  const labels = rows.map(([label]) => label);
  return new Lexicon({
    concepts: rows.map(([label, kind, rel = {}, more = {}]) => ({
      label,
      reading: '',
      kind,
      rel: Object.fromEntries(Object.entries(rel).map(([r, to]) => [r, to.map((t) => labels.indexOf(t))])),
      ...more,
    })),
  });
}
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
const entry = (id: string, kind: CatalogueEntryView['kind'], title: string, more: Partial<CatalogueEntryView> = {}) =>
  ({
    id,
    kind,
    title: { ja: title },
    summary: { ja: '' },
    readings: [],
    prefecture: null,
    municipality: null,
    municipalityCodes: [],
    chamber: null,
    combines: [],
    domains: [],
    stages: [],
    actors: [],
    ...more,
  }) satisfies CatalogueEntryView;
const entries = [
  entry('dry', 'seed', '乾燥', { prefecture: '静岡県', municipality: '静岡市' }),
  entry('dry-far', 'seed', '乾燥', { prefecture: '沖縄県' }),
  entry('shop', 'organisation', '菓子店', { prefecture: '静岡県' }),
  entry('spring', 'resource', '温泉'),
  entry('same', 'byproduct', '酒粕'),
  entry('money', 'funding', '菓子店のための融資'),
  entry('case', 'case', 'おからの乾燥', {
    combines: ['おから', '乾燥'],
    facets: {
      purpose: [],
      mechanism: [],
      takesIn: [],
      givesOff: [],
      idle: [],
      needs: [],
      permits: [],
      byProducts: [],
      roles: [],
      outcome: 'failed',
      outcomeWhy: { text: '熱代', basis: 'stated' },
    },
  }),
];
const proposer = new Proposer(lexicon, entries);
const among = (...texts: string[]) => texts.map((text) => ({ id: text, text, place: NOWHERE }));
const ranked = (cards: readonly string[], ...texts: string[]) =>
  proposer.rank(
    cards.map((text) => ({ text })),
    among(...texts),
  );

describe('ranking what is given', () => {
  it('puts what is related before what is not, and ranks every one', () => {
    const order = ranked(['酒粕'], '帆布', '菓子店', '盆踊り', '乾燥').map((p) => p.id);
    expect(new Set(order.slice(0, 2))).toEqual(new Set(['菓子店', '乾燥']));
    expect(order).toHaveLength(4);
  });
  it('says which relation it is by', () => {
    const [best] = ranked(['酒粕'], '菓子');
    expect(best?.reasons[0]).toMatchObject({
      rule: 'flow',
      clauses: [{ a: { ja: '酒粕' }, kind: 'use', b: { ja: '菓子' } }],
    });
    expect(ranked(['酒粕'], '菓子店')[0]?.reasons[0]?.rule).toBe('need');
    expect(ranked(['温泉'], '乾燥')[0]?.reasons[0]?.rule).toBe('need');
    expect(ranked(['帆布'], '帆布')[0]?.reasons[0]?.rule).toBe('same');
  });
  it('lays a known case beside it, and says that it failed', () => {
    const [best] = ranked(['酒粕'], '乾燥');
    expect(best?.precedent).toMatchObject({
      entry: { id: 'case' },
      held: { yours: '酒粕', theirs: 'おから' },
      candidate: { yours: '乾燥', theirs: '乾燥' },
    });
    expect(best?.against[0]).toMatchObject({ type: 'ended', entry: { id: 'case' } });
  });
  it('names seasons that miss each other, what is missing, and risks', () => {
    expect(ranked(['酒粕'], '盆踊り')[0]?.against).toContainEqual({
      type: 'months',
      card: '酒粕',
      cardMonths: [1, 2],
      candidate: '盆踊り',
      candidateMonths: [8],
    });
    const types = ranked(['酒粕'], '乾燥')[0]?.against.map((a) => a.type);
    expect(types).toEqual(expect.arrayContaining(['missing', 'risk']));
    // Who has the heat lacks it no longer.
    expect(ranked(['酒粕', '熱'], '乾燥')[0]?.against.map((a) => a.type)).not.toContain('missing');
  });
  it('gives the same bytes whatever the order of cards and candidates', () => {
    const texts = ['帆布', '菓子店', '盆踊り', '乾燥', 'かばん', '温泉'];
    const usual = JSON.stringify(ranked(['酒粕', '温泉'], ...texts));
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), fc.boolean(), (order, isTurned) => {
        expect(JSON.stringify(ranked(isTurned ? ['温泉', '酒粕'] : ['酒粕', '温泉'], ...order))).toBe(usual);
      }),
      { numRuns: 30 },
    );
  });
  it('has nothing to say for no cards', () => {
    expect(proposer.rank([], among('乾燥'))).toEqual([]);
    expect(proposer.propose([])).toEqual([]);
  });
});

describe('the catalogue', () => {
  const ids = (options = {}) => proposer.propose([{ text: '酒粕', prefecture: '静岡県' }], options).map((p) => p.id);
  it('offers parts, the near one first, and neither money nor the same thing elsewhere', () => {
    const found = ids();
    expect(found).toContain('shop');
    expect(found).toContain('dry');
    expect(found).not.toContain('money');
    expect(found).not.toContain('same');
    expect(found.indexOf('dry')).toBeLessThan(found.includes('dry-far') ? found.indexOf('dry-far') : 99);
  });
  it('keeps away what is not wanted', () => {
    expect(ids({ without: new Set(['dry']) })).not.toContain('dry');
    expect(ids({ limit: 1 })).toHaveLength(1);
  });
  it('learns from a refusal: what shares its cause counts less', () => {
    const score = (declined: object[]) =>
      proposer
        .propose([{ text: '酒粕', prefecture: '静岡県' }], { declined: declined as never })
        .find((p) => p.id === 'dry-far')?.score ?? 0;
    const refusal = { id: 'x', text: '温泉', place: NOWHERE, reason: '遠くて会えない' };
    expect(score([refusal])).toBeLessThan(score([]));
  });
});
