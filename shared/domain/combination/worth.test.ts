/** What makes a line worth showing: rules found by reading lists, each with a counterexample to which it must not apply. */
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView, facetsOf } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { type Card, Proposer } from './proposer.ts';

const lexiconOf = (...rows: readonly ConceptRow[]) => new Lexicon({ concepts: conceptsOf(rows) });
const texts = (...all: string[]) => all.map((text) => ({ text, basis: 'stated' as const }));
const entryOf = (kind: CatalogueEntryView['kind'], title: string, more: Partial<CatalogueEntryView> = {}) =>
  entryView(title, kind, title, { prefecture: '静岡県', ...more });
const lines = (lexicon: Lexicon, entries: readonly CatalogueEntryView[], card: Card) =>
  new Proposer(lexicon, entries).propose([{ prefecture: '静岡県', ...card }]);
const ids = (...args: Parameters<typeof lines>) => lines(...args).map((p) => p.id);

describe('goods that are done with', () => {
  const lexicon = lexiconOf(
    ['せんべい', 'product', { takes: ['えび'], use: ['衣'] }],
    ['えび', 'thing'],
    ['衣', 'product'],
    ['海苔', 'thing', { use: ['せんべい'] }],
  );
  const entries = [entryOf('resource', 'えび'), entryOf('resource', '衣'), entryOf('resource', '海苔')];
  it('are only related to what can become of them', () => {
    expect(ids(lexicon, entries, { text: '割れたせんべい' })).toEqual(['衣']);
    expect(ids(lexicon, entries, { text: 'せんべい', kind: 'byproduct' })).toEqual(['衣']);
  });
  it('are not assumed if the card does not say so', () => {
    expect(ids(lexicon, entries, { text: 'せんべい' })).toContain('えび');
  });
  it('are only goods: an old place is still made of something', () => {
    const street = lexiconOf(['通り', 'place', { takes: ['石畳'] }], ['石畳', 'thing']);
    expect(ids(street, [entryOf('resource', '石畳')], { text: '古い通り' })).toEqual(['石畳']);
  });
});

describe('the kind of a card', () => {
  const lexicon = lexiconOf(
    ['塩辛', 'product', { isa: ['つまみ'] }],
    ['つまみ', 'product', { who: ['酒場'] }],
    ['枝豆', 'thing', { use: ['つまみ'] }],
    ['酒場', 'trade'],
  );
  it('passes on who wants it, not what another of the kind is made of', () => {
    const entries = [entryOf('resource', '枝豆'), entryOf('person', '酒場')];
    expect(ids(lexicon, entries, { text: '塩辛' })).toEqual(['酒場']);
    expect(ids(lexicon, entries, { text: 'つまみ' })).toContain('枝豆');
  });
});

describe('what a card says is missing', () => {
  const lexicon = lexiconOf(
    ['スキー場', 'place'],
    ['雪', 'thing', { use: ['雪室'] }],
    ['雪室', 'technique'],
    ['客', 'person', { who: ['雪室'] }],
  );
  const read = (text: string) =>
    new Proposer(lexicon, []).understand({ text }).senses.map((s) => lexicon.node(s.node).label);
  it.each([
    ['雪が降らないスキー場', ['スキー場']],
    ['雪のないスキー場', ['スキー場']],
    ['客の減ったスキー場', ['スキー場']],
  ])('is not read as being there: %s', (text, labels) => {
    expect(read(text)).toEqual(labels);
  });
  it.each(['雪の多いスキー場', '雪がきれいなスキー場'])('is read in %s', (text) => {
    expect(read(text)).toContain('雪');
  });
});

describe('a technique', () => {
  const lexicon = lexiconOf(
    ['木の実', 'thing', { use: ['豚の餌'] }],
    ['豚の餌', 'product'],
    ['泡盛粕', 'thing'],
    ['発酵', 'technique'],
  );
  const strength = (title: string) => {
    const entry = entryOf('seed', title);
    const thing = { id: '', text: title, kind: 'seed', place: entry, entry };
    const [best] = new Proposer(lexicon, []).rank([{ text: '木の実' }], [thing]);
    return best?.reasons[0]?.strength ?? 0;
  };
  it('that makes the same of another material is hardly a relation', () => {
    expect(strength('泡盛粕の豚の餌')).toBeLessThan(0.2 * strength('豚の餌'));
  });
  it('is one if its title names no material', () => {
    expect(strength('発酵の豚の餌')).toBeGreaterThan(0.9 * strength('豚の餌'));
  });
});

describe('what a person would like to have', () => {
  const lexicon = lexiconOf(
    ['船員', 'person', { needs: ['弁当'], takes: ['縄'] }],
    ['弁当', 'product'],
    ['縄', 'thing'],
  );
  const entries = [entryOf('resource', '弁当'), entryOf('resource', '縄')];
  it('is nothing that they bring along', () => {
    expect(ids(lexicon, entries, { text: '船員', kind: 'person' })).toEqual(['縄']);
  });
  it('is what a customer asks for', () => {
    expect(ids(lexicon, entries, { text: '船員', kind: 'customer' })).toContain('弁当');
  });
});

describe('somebody who worked at a place', () => {
  const lexicon = lexiconOf(
    ['病院', 'trade', { takes: ['野菜'], by: ['看護師'] }],
    ['野菜', 'thing'],
    ['看護師', 'person', { who: ['宿場'] }],
    ['宿場', 'trade'],
  );
  const entries = [entryOf('resource', '野菜'), entryOf('person', '宿場')];
  it('is read as those who work there, not as the place', () => {
    expect(ids(lexicon, entries, { text: '病院に勤めていた母', kind: 'person' })).toEqual(['宿場']);
  });
  it('is not assumed of its keeper', () => {
    expect(ids(lexicon, entries, { text: '病院の主', kind: 'person' })).toContain('野菜');
  });
});

describe('hands that are lacking', () => {
  const lexicon = lexiconOf(
    ['案内役', 'person', {}, { does: ['案内する'] }],
    ['大工', 'person', { takes: ['古材'], with: ['荷揚げ'] }, { does: ['技を教える', '運ぶ'] }],
    ['荷揚げ', 'technique', {}, { does: ['運ぶ'] }],
    ['見学', 'technique', {}, { does: ['案内する'] }],
    ['古材', 'thing'],
    ['帳簿', 'thing'],
    ['子ども', 'person'],
    ['炭鉱', 'place'],
    ['寺', 'place'],
  );
  const mine = (needs: string, prefecture = '静岡県') =>
    entryOf('resource', '炭鉱', { prefecture, facets: facetsOf({ needs: texts(needs) }) });
  const card = { text: '案内役', kind: 'person' };
  it('are those of somebody whose occupation does it, and the reason says so', () => {
    const [best] = lines(lexicon, [mine('案内する人と直す費用')], card);
    expect(best?.reasons[0]).toMatchObject({
      rule: 'need',
      card: { term: { ja: '案内役' } },
      clauses: [{ a: { ja: '案内役' }, kind: 'does', b: { ja: '案内する' } }],
      candidate: { text: '炭鉱', term: { ja: '案内する人と直す費用' }, of: 'needs' },
    });
  });
  it.each([
    ['what somebody else does', mine('掘る人')],
    ['a thing for it', mine('案内する看板')],
    ['a successor', mine('案内する継ぎ手')],
    ['far away', mine('案内する人', '沖縄県')],
  ])('are not %s', (_, entry) => {
    expect(ids(lexicon, [entry], card)).toEqual([]);
  });
  it('are not those of a thing', () => {
    expect(ids(lexicon, [mine('案内する人')], { text: '寺', kind: 'resource' })).toEqual([]);
  });
  it('are asked for twice at most, however each entry puts it', () => {
    const all = ['客を案内する人', '寺を案内する人', '町を案内する人'].map((needs, i) =>
      entryOf('organisation', `会${i}`, { facets: facetsOf({ needs: texts(needs) }) }),
    );
    expect(ids(lexicon, all, card)).toHaveLength(2);
  });
  it.each([
    ['大工', '古材の技を教える人', ['炭鉱']],
    ['大工', '子どもに技を教える人', ['炭鉱']],
    ['大工', '帳簿を運ぶ人', ['炭鉱']],
    ['大工', '帳簿の技を教える人', []],
    ['案内役', '寺を案内する人', ['炭鉱']],
    ['案内役', '古材を案内する人', []],
    ['大工', '帳簿を運ぶ大工の手', ['炭鉱']],
    ['大工', '帳簿を運ぶ案内役', []],
    ['大工', '荷揚げの手', ['炭鉱']],
    ['案内役', '見学の手', []],
  ])('of %s: whether they know what is asked for, %s', (text, needs, listed) => {
    expect(ids(lexicon, [mine(needs)], { text, kind: 'person' })).toEqual(listed);
  });
});
