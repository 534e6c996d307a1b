/** The index of a catalogue does not change the proposals, whatever has changed since it was built. */
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView, facetsOf } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { LexiconView } from '../lexicon/view.ts';
import { buildIndex, openLexicon } from './catalogueIndex.ts';
import { type Card, Proposer } from './proposer.ts';

const lexiconOf = (print: string, ...rows: readonly ConceptRow[]): LexiconView => ({
  print,
  concepts: conceptsOf(rows),
});
const ROWS: readonly ConceptRow[] = [
  ['酒蔵', 'trade', { yields: ['酒粕'] }],
  ['酒粕', 'thing', { use: ['菓子'], proc: ['乾燥'] }],
  ['菓子', 'product', { with: ['茶'] }],
  ['乾燥', 'technique', { needs: ['熱'] }],
  ['熱', 'thing'],
  ['温泉', 'place', { yields: ['熱'] }],
  ['茶', 'product', { yields: ['茶殻'] }],
  ['茶殻', 'thing', { use: ['飼料'] }],
  ['飼料', 'product'],
];
const view = lexiconOf('one', ...ROWS);
const entry = (id: string, kind: CatalogueEntryView['kind'], title: string, more: Partial<CatalogueEntryView> = {}) =>
  entryView(id, kind, title, { prefecture: '静岡県', ...more });
const DRIES = facetsOf({ takesIn: [{ text: '茶殻', basis: 'stated' }], roles: ['technology'] });
const drying = entry('dry', 'seed', '乾燥の技術', { facets: DRIES });
const lees = entry('lees', 'byproduct', '酒粕', {
  facets: facetsOf({ byProducts: [{ thing: '酒粕', amount: '年間20トン', months: '11〜2月', basis: 'stated' }] }),
});
const entries = [
  drying,
  lees,
  entry('spring', 'resource', '温泉'),
  entry('sweets', 'organisation', '菓子の店'),
  entry('leaves', 'byproduct', '茶殻'),
  entry('case', 'case', '酒粕の菓子', { combines: ['酒粕', '菓子'] }),
];
const file = buildIndex(view, entries);
const CARDS: readonly Card[] = ['酒蔵', '茶', '温泉', '乾燥', '菓子'].map((text) => ({ text, prefecture: '静岡県' }));
/** Lists for each card alone and for two together, with and without the index. */
function lists(now: readonly CatalogueEntryView[], by = openLexicon(view, file)) {
  const answers = (proposer: Proposer) =>
    [...CARDS.map((c) => [c]), [...CARDS.slice(0, 2)]].map((cards) => proposer.propose(cards));
  const { lexicon, index } = by;
  return { fresh: answers(new Proposer(lexicon, now)), indexed: answers(new Proposer(lexicon, now, { index })) };
}

describe('the same list with and without the index', () => {
  const own = entry('own', 'resource', '茶と菓子の蔵', { own: true });
  const wet = { ...drying, facets: { ...DRIES, takesIn: [{ text: '酒粕', basis: 'stated' as const }] } };
  it.each<[string, readonly CatalogueEntryView[]]>([
    ['as it was built', entries],
    ['in another order', [...entries].reverse()],
    ['an entry of one’s own, first', [own, ...entries]],
    ['one of a pack, last', [...entries, own]],
    ['one that has changed', entries.map((e) => (e === drying ? wet : e))],
    ['one that is gone', entries.filter((e) => e !== lees)],
    ['one’s own in the place of a shipped one', [{ ...lees, title: { ja: '茶殻' }, own: true }, ...entries.slice(2)]],
    ['nothing at all', []],
  ])('%s', (_, now) => {
    const { fresh, indexed } = lists(now);
    expect(indexed).toEqual(fresh);
    expect(now.length === 0 || fresh.flat().length > 3).toBe(true);
  });
  it('reads a changed entry again', () => {
    const { index } = openLexicon(view, file);
    expect(index?.candidateAt(drying)).toBe(0);
    expect(index?.candidateAt(wet)).toBeUndefined();
    expect(index?.caseSenses(entries[5] as CatalogueEntryView)).toHaveLength(2);
    expect(index?.caseSenses({ ...(entries[5] as CatalogueEntryView), combines: ['茶', '菓子'] })).toBeUndefined();
  });
  it('keeps amounts, and months in order', () => {
    const { lexicon, index } = openLexicon(view, file);
    const seen = (by: Proposer) =>
      by.propose([{ text: '乾燥', note: '年間2トン、6月', prefecture: '静岡県' }]).find((p) => p.id === 'lees')
        ?.against;
    const [known, fresh] = [{ index }, {}].map((o) => seen(new Proposer(lexicon, entries, o)));
    expect(known).toEqual(fresh);
    expect(known?.map((a) => a.type)).toEqual(expect.arrayContaining(['months', 'amount']));
  });
});

describe('a catalogue pack with words', () => {
  const pack = [{ label: '桜葉', reading: '', kind: 'thing' as const, rel: { use: ['菓子'] } }];
  const named = entry('cherry', 'resource', '桜葉');
  const all = [...entries, named];
  it('causes entries that contain one of its words to be read again', () => {
    const indexOfAll = buildIndex(view, all);
    const { lexicon, index } = openLexicon(view, indexOfAll);
    const titles = (by: Proposer) => by.propose([{ text: '菓子', prefecture: '静岡県' }]).map((p) => p.id);
    expect(titles(new Proposer(lexicon, all, { index }))).not.toContain('cherry');
    expect(titles(new Proposer(lexicon.withConcepts(pack), all, { index }))).toContain('cherry');
  });
});

describe('an index that does not match', () => {
  it.each([
    ['cut short', file.slice(0, file.length / 2)],
    ['of no bytes', new Uint8Array(0)],
    ['of another kind', new TextEncoder().encode('no index at all')],
  ])('%s: the lexicon is made without it', (_, bytes) => {
    const { lexicon, index } = openLexicon(view, bytes);
    expect(index).toBeUndefined();
    expect(lexicon.named('酒粕')).toEqual([{ node: 1, via: 'label' }]);
  });
  it('was built for another lexicon, or for an unidentified one', () => {
    expect(openLexicon(lexiconOf('two', ...ROWS), file).index).toBeUndefined();
    const { print: _, ...bare } = view;
    expect(openLexicon(bare, buildIndex(bare, entries)).index).toBeUndefined();
  });
  it('is not used for an unknown lexicon', () => {
    const { index } = openLexicon(view, file);
    const other = new Lexicon(lexiconOf('other', ['酒粕', 'thing', { use: ['菓子'] }], ['菓子', 'product']));
    const [a, b] = [{ index }, {}].map((o) => new Proposer(other, entries, o).propose([{ text: '酒粕' }]));
    expect(a).toEqual(b);
  });
});
