/** Each rule on a small handwritten lexicon and catalogue, with a counterexample to which it must not apply. */
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView, facetsOf } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Facets } from '../catalogue/facets.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { type Card, Proposer } from './proposer.ts';

const lexiconOf = (...rows: readonly ConceptRow[]) => new Lexicon({ concepts: conceptsOf(rows) });
const texts = (...all: string[]) => all.map((text) => ({ text, basis: 'stated' as const }));
const entryOf = (kind: CatalogueEntryView['kind'], title: string, more: Partial<CatalogueEntryView> = {}) =>
  entryView(title, kind, title, { prefecture: '静岡県', ...more });
const found = (lexicon: Lexicon, entries: readonly CatalogueEntryView[], ...cards: readonly Card[]) =>
  new Proposer(lexicon, entries).propose(cards.map((c) => ({ prefecture: '静岡県', ...c })));
const ruleOf = (...args: Parameters<typeof found>) => found(...args)[0]?.reasons[0]?.rule;

describe('flow: B takes in what A leaves over', () => {
  const lexicon = lexiconOf(['酒蔵', 'trade', { yields: ['酒粕'] }], ['酒粕', 'thing']);
  const takes = (more: Partial<CatalogueEntryView> = {}) =>
    entryOf('seed', '漬け床づくり', { facets: facetsOf({ takesIn: texts('酒粕') }), ...more });
  it('names the by-product and both ends', () => {
    expect(found(lexicon, [takes()], { text: '酒蔵' })[0]?.reasons[0]).toMatchObject({
      rule: 'flow',
      card: { text: '酒蔵', term: { ja: '酒蔵' } },
      clauses: [{ a: { ja: '酒蔵' }, kind: 'yields', b: { ja: '酒粕' } }],
      candidate: { text: '漬け床づくり', term: { ja: '酒粕' }, of: 'takes' },
    });
  });
  it('does not apply if B leaves the same thing over', () => {
    const rival = entryOf('byproduct', '隣の町の残り', { facets: facetsOf({ givesOff: texts('酒粕') }) });
    expect(ruleOf(lexicon, [rival], { text: '酒蔵' })).not.toBe('flow');
  });
});

describe('who takes in what the card is', () => {
  const known = Array.from({ length: 600 }, (_, i): ConceptRow => [`客${i}`, 'person']);
  const lexicon = lexiconOf(['空き家', 'place', { who: known.map(([label]) => label) }], ['古い家', 'place'], ...known);
  const offered = (...takesIn: string[]) =>
    found(lexicon, [entryOf('organisation', '住まいの会', { facets: facetsOf({ takesIn: texts(...takesIn) }) })], {
      text: '空き家',
    });
  it('is listed, however many others have to do with it', () => {
    expect(offered('空き家')[0]?.reasons[0]).toMatchObject({
      rule: 'flow',
      clauses: [],
      candidate: { text: '住まいの会', term: { ja: '空き家' }, of: 'takes' },
    });
    expect(offered('空き家')[0]?.reasons[0]?.strength).toBeGreaterThan(0.2);
  });
  it('differs from who takes in something else', () => {
    expect(offered('古い家')).toEqual([]);
  });
});

describe('who lacks what the card is', () => {
  const known = Array.from({ length: 600 }, (_, i): ConceptRow => [`客${i}`, 'person']);
  const others = ['布', '鉄', '塩', '油', '茶', '米'];
  const lexicon = lexiconOf(
    ['薪', 'thing', { who: known.map(([label]) => label) }],
    ['石', 'thing'],
    ...others.map((label): ConceptRow => [label, 'thing']),
    ...known,
  );
  const offered = (...needs: string[]) =>
    found(
      lexicon,
      [entryOf('organisation', '湯の会', { facets: facetsOf({ needs: texts(...needs), takesIn: texts(...others) }) })],
      { text: '薪' },
    );
  it('is listed, however much else it takes in', () => {
    expect(offered('薪')[0]?.reasons[0]).toMatchObject({
      rule: 'need',
      candidate: { text: '湯の会', term: { ja: '薪' }, of: 'needs' },
    });
  });
  it('differs from who lacks something else', () => {
    expect(offered('石')).toEqual([]);
  });
});

describe('need within purpose', () => {
  const lexicon = lexiconOf(['古民家', 'place', { needs: ['表具'] }], ['表具', 'technique'], ['植木', 'thing']);
  it('names the need', () => {
    expect(found(lexicon, [entryOf('person', '表具の職')], { text: '古民家' })[0]?.reasons[0]).toMatchObject({
      rule: 'need',
      clauses: [{ a: { ja: '古民家' }, kind: 'needs', b: { ja: '表具' } }],
    });
  });
  it('does not apply to something that nobody needs', () => {
    expect(found(lexicon, [entryOf('person', '植木の職')], { text: '古民家' })).toEqual([]);
  });
});

describe('idle asset meets seasonal need', () => {
  const lexicon = (month: number) =>
    lexiconOf(
      ['スキー場', 'place', { yields: ['駐車場'] }, { months: [6, 7, 8] }],
      ['駐車場', 'place'],
      ['野外音楽会', 'event', { takes: ['駐車場'] }, { months: [month] }],
    );
  const event = entryOf('resource', '野外音楽会');
  it('matches an idle place with somebody who uses one', () => {
    const [best] = found(lexicon(7), [event], { text: 'スキー場' });
    expect(best?.reasons[0]).toMatchObject({
      rule: 'idle',
      clauses: [
        { a: { ja: 'スキー場' }, kind: 'yields', b: { ja: '駐車場' } },
        { a: { ja: '野外音楽会' }, kind: 'takes', b: { ja: '駐車場' } },
      ],
    });
    expect(best?.against.map((a) => a.type)).not.toContain('months');
  });
  it('reports months that do not overlap', () => {
    const [best] = found(lexicon(1), [event], { text: 'スキー場' });
    expect(best?.against[0]).toEqual({
      type: 'months',
      card: 'スキー場',
      cardMonths: [6, 7, 8],
      candidate: '野外音楽会',
      candidateMonths: [1],
    });
    expect(best?.feasibility).toBeLessThan(found(lexicon(7), [event], { text: 'スキー場' })[0]?.feasibility ?? 0);
  });
  it('does not apply if a place leaves a thing over', () => {
    const grove = lexiconOf(
      ['竹林', 'place', { yields: ['竹'] }],
      ['竹', 'thing'],
      ['籠屋', 'trade', { takes: ['竹'] }],
    );
    expect(ruleOf(grove, [entryOf('person', '籠屋')], { text: '竹林' })).toBe('flow');
  });
});

describe('a bridge that nobody has made yet', () => {
  const lexicon = lexiconOf(
    ['竹林', 'place', { use: ['灯籠'] }],
    ['灯籠', 'thing'],
    ['旅館', 'place', { use: ['灯籠'] }],
  );
  it('names the third thing', () => {
    expect(found(lexicon, [entryOf('resource', '旅館')], { text: '竹林' })[0]?.reasons[0]).toMatchObject({
      rule: 'bridge',
      clauses: [{ b: { ja: '灯籠' } }, { b: { ja: '灯籠' } }],
      tiedBy: undefined,
    });
  });
  it('names the case that has made it', () => {
    const known = entryOf('case', '竹林の夜', { combines: ['竹林', '旅館'] });
    const [best] = found(lexicon, [entryOf('resource', '旅館'), known], { text: '竹林' });
    expect(best?.reasons.find((r) => r.rule === 'bridge')).toMatchObject({ tiedBy: { id: '竹林の夜' } });
  });
});

describe('analogy by structure', () => {
  const lexiconWhere = (more: ConceptRow[2] = {}) =>
    lexiconOf(
      ['酒粕', 'thing', { like: ['焼酎粕'], ...more }],
      ['焼酎粕', 'thing'],
      ['豚', 'thing'],
      ['牛', 'thing', { like: ['豚'] }],
      ['石', 'thing', { like: ['岩'] }],
      ['岩', 'thing'],
      ['餌', 'thing', { who: ['牛'] }],
    );
  const lexicon = lexiconWhere({ use: ['餌'] });
  const known = (...combines: string[]) => entryOf('case', '粕の豚', { combines });
  const farmer = entryOf('person', '牛の人');
  const ofCases = (...args: Parameters<typeof found>) =>
    found(...args).flatMap((p) => p.reasons.filter((r) => r.rule === 'analogy'));
  it('shows the mapping', () => {
    const [best] = found(lexicon, [farmer, known('焼酎粕', '豚')], { text: '酒粕' });
    expect(best?.reasons).toContainEqual(
      expect.objectContaining({
        rule: 'analogy',
        held: { yours: '酒粕', theirs: '焼酎粕' },
        candidate: { yours: '牛の人', theirs: '豚' },
      }),
    );
    expect(best?.precedent).toMatchObject({ entry: { id: '粕の豚' } });
  });
  it('does not put an otherwise unrelated candidate on the list', () => {
    expect(found(lexiconWhere(), [farmer, known('焼酎粕', '豚')], { text: '酒粕' })).toEqual([]);
  });
  it('does not apply if a part is only mentioned beside another', () => {
    expect(ofCases(lexicon, [farmer, known('焼酎粕の石', '豚')], { text: '酒粕' })).toEqual([]);
  });
  it('does not apply if the other part is similar to nothing', () => {
    expect(ofCases(lexicon, [farmer, known('焼酎粕', '石')], { text: '酒粕' })).toEqual([]);
  });
});

describe('missing role', () => {
  const lexicon = lexiconOf(
    ['柿渋', 'thing', { proc: ['染め'] }],
    ['染め', 'technique'],
    ['渋柿', 'thing', { use: ['柿渋'] }],
  );
  const rulesOf = (card: Card, entry: CatalogueEntryView) =>
    found(lexicon, [entry], card).flatMap((p) => p.reasons.flatMap((r) => (r.rule === 'missingRole' ? [r.role] : [])));
  it('names the role that no card has', () => {
    expect(rulesOf({ text: '柿渋', kind: 'resource' }, entryOf('seed', '染めの研究'))).toEqual(['technology']);
  });
  it('does not apply if a card has the role', () => {
    expect(rulesOf({ text: '柿渋', kind: 'byproduct' }, entryOf('byproduct', '渋柿'))).toEqual([]);
  });
});

describe('the same purpose by another mechanism', () => {
  const lexicon = (does: string) =>
    lexiconOf(['雪室', 'place', {}, { does: ['冷やす'] }], ['地下水', 'thing', {}, { does: [does] }]);
  it('names what both do', () => {
    expect(found(lexicon('冷やす'), [entryOf('resource', '地下水')], { text: '雪室' })[0]?.reasons[0]).toMatchObject({
      rule: 'purpose',
      clauses: [{ b: { ja: '冷やす' } }, { b: { ja: '冷やす' } }],
    });
  });
  it('does not apply if they do different things', () => {
    expect(found(lexicon('運ぶ'), [entryOf('resource', '地下水')], { text: '雪室' })).toEqual([]);
  });
});

describe('the region first, then farther', () => {
  const lexicon = lexiconOf(['い草', 'thing', { who: ['畳屋'] }], ['畳屋', 'trade']);
  const shop = (prefecture: string, municipality: string | null = null) =>
    entryOf('person', '畳屋', { id: prefecture + (municipality ?? ''), prefecture, municipality });
  const all = [shop('沖縄県'), shop('愛知県'), shop('静岡県'), shop('静岡県', '浜松市')];
  it('puts the nearest first, and names its place', () => {
    const order = found(lexicon, all, { text: 'い草', municipality: '浜松市' });
    expect(order.map((p) => p.id).slice(0, 2)).toEqual(['静岡県浜松市', '静岡県']);
    expect(order[0]?.reasons.find((r) => r.rule === 'region')).toMatchObject({
      distance: 'here',
      place: '静岡県浜松市',
    });
  });
  it('reports that a distant one requires travel, and never calls it near', () => {
    const [far] = found(lexicon, [shop('沖縄県')], { text: 'い草' });
    expect(far?.against).toContainEqual({ type: 'far', from: '静岡県', place: '沖縄県' });
    expect(far?.reasons.map((r) => r.rule)).not.toContain('region');
  });
});

describe('numbers', () => {
  const lexicon = lexiconOf(['酒粕', 'thing', { who: ['養豚場'] }], ['養豚場', 'trade']);
  const farm = (amount: string) =>
    entryOf('byproduct', '養豚場', {
      facets: facetsOf({ byProducts: [{ thing: '粕', amount, months: '10-12', basis: 'stated' }] }),
    });
  const against = (text: string, amount: string) => found(lexicon, [farm(amount)], { text })[0]?.against ?? [];
  it('compares amounts if both are stated', () => {
    expect(against('月300kgの酒粕', '年約40トン')).toContainEqual({
      type: 'amount',
      card: '月300kgの酒粕',
      cardAmount: '月300kg',
      candidate: '養豚場',
      candidateAmount: '年約40トン',
      times: 11,
      larger: 'candidate',
    });
  });
  it.each([
    ['月300kgの酒粕', '年17トン'],
    ['酒粕', '年約40トン'],
    ['月300リットルの酒粕', '年約40トン'],
  ])('says nothing of %s beside %s', (text, amount) => {
    expect(against(text, amount).map((a) => a.type)).not.toContain('amount');
  });
  it('reads the months of a card and of a by-product', () => {
    const months = (text: string) => against(text, '').filter((a) => a.type === 'months');
    expect(months('1〜3月の酒粕')).toMatchObject([{ cardMonths: [1, 2, 3], candidateMonths: [10, 11, 12] }]);
    expect(months('12月の酒粕')).toEqual([]);
    expect(months('2024年3月の酒粕')).toEqual([]);
  });
});

describe('words at which no path ends', () => {
  const lexicon = lexiconOf(
    ['茶師', 'person', { needs: ['茶', '畑', '夏'] }],
    ['茶', 'product'],
    ['畑', 'place'],
    ['景色', 'thing'],
    ['夏', 'event'],
    ['茶殻', 'thing'],
    ['蕎麦', 'thing'],
  );
  const offered = (kind: CatalogueEntryView['kind'], title: string, more: Partial<Facets>) =>
    found(lexicon, [entryOf(kind, title, { facets: facetsOf(more) })], { text: '茶師' }).length;
  it('are modifiers of the thing that a facet names', () => {
    expect(offered('resource', '蕎麦', { givesOff: texts('畑') })).toBe(1);
    expect(offered('resource', '蕎麦', { givesOff: texts('畑の景色') })).toBe(0);
  });
  it('are the material or needs of a by-product', () => {
    expect(offered('byproduct', '茶殻', { givesOff: texts('茶') })).toBe(1);
    expect(offered('byproduct', '茶殻', { takesIn: texts('茶') })).toBe(0);
    expect(offered('byproduct', '茶殻', { needs: texts('畑') })).toBe(0);
  });
  it('are qualities of a resource, but not the purpose of a technique', () => {
    expect(offered('resource', '蕎麦', { purpose: texts('畑') })).toBe(0);
    expect(offered('seed', '蕎麦', { purpose: texts('畑') })).toBe(1);
  });
  it('are times that somebody has to spare', () => {
    expect(offered('person', '蕎麦', { idle: texts('畑') })).toBe(1);
    expect(offered('person', '蕎麦', { idle: texts('夏') })).toBe(0);
  });
});

describe('another of the same kind', () => {
  const lexicon = lexiconOf(['鬼皮', 'thing', { isa: ['殻'] }], ['殻', 'thing'], ['複合材', 'thing']);
  it('is not a partner', () => {
    expect(found(lexicon, [entryOf('resource', '殻')], { text: '鬼皮' })).toEqual([]);
  });
  it('is a partner if it is worked with', () => {
    const entry = entryOf('seed', '殻の複合材');
    const thing = { id: '', text: entry.title.ja, kind: 'seed', place: entry, entry };
    const [best] = new Proposer(lexicon, []).rank([{ text: '鬼皮' }], [thing]);
    expect(best?.reasons[0]).toMatchObject({ clauses: [{ a: { ja: '鬼皮' }, kind: 'isa', b: { ja: '殻' } }] });
  });
});

describe('a path that ends at a common word', () => {
  const lexicon = lexiconOf(
    ['パン屋', 'trade', { yields: ['売れ残り', '生地', '耳'] }],
    ['売れ残り', 'thing'],
    ['生地', 'thing'],
    ['耳', 'thing'],
  );
  const strengthOf = (more: Partial<Facets>) =>
    found(lexicon, [entryOf('seed', '煮物づくり', { facets: facetsOf(more) })], { text: 'パン屋' })[0]?.reasons[0]
      ?.strength ?? 0;
  const alone = strengthOf({ takesIn: texts('売れ残り') });
  it('counts little on its own; a specific word counts in full', () => {
    expect(alone).toBeLessThan(0.5 * strengthOf({ takesIn: texts('生地') }));
  });
  it('counts in full together with a second path', () => {
    expect(strengthOf({ takesIn: texts('売れ残り'), needs: texts('耳') })).toBeGreaterThan(2 * alone);
  });
});

describe('the same as the card, from elsewhere', () => {
  const lexicon = lexiconOf(['樹皮', 'thing'], ['杉', 'thing'], ['樹皮の職人', 'person']);
  const gives = (kind: CatalogueEntryView['kind']) =>
    entryOf(kind, '日田の山', { facets: facetsOf({ givesOff: texts('樹皮') }) });
  it('is not a partner of it', () => {
    expect(found(lexicon, [gives('resource')], { text: '樹皮' })).toEqual([]);
  });
  it('is a partner if a person or a technique makes it', () => {
    expect(ruleOf(lexicon, [gives('person')], { text: '樹皮' })).toBe('flow');
    expect(ruleOf(lexicon, [gives('seed')], { text: '樹皮' })).toBe('flow');
  });
});

describe('what a problem does', () => {
  const lexicon = (kind: 'need' | 'trade') =>
    new Lexicon({
      concepts: [
        { label: '獣害', reading: '', kind, does: ['獣を防ぐ'] },
        { label: '柵', reading: '', kind: 'thing', does: ['獣を防ぐ'] },
      ],
    });
  it('is not a shared purpose', () => {
    expect(ruleOf(lexicon('trade'), [entryOf('seed', '柵')], { text: '獣害' })).toBe('purpose');
    expect(ruleOf(lexicon('need'), [entryOf('seed', '柵')], { text: '獣害' })).not.toBe('purpose');
  });
});

describe('the owner of a thing', () => {
  const lexicon = lexiconOf(
    ['木工所', 'trade', { needs: ['油'] }],
    ['油', 'product'],
    ['端材', 'thing', { use: ['小箱'] }],
    ['小箱', 'product'],
  );
  const strengthOf = (card: string, gives: string) =>
    found(lexicon, [entryOf('resource', '古い蔵', { facets: facetsOf({ givesOff: texts(gives) }) })], { text: card })[0]
      ?.reasons[0]?.strength ?? 0;
  it('relates the thing to the owner’s needs only half as much as the owner', () => {
    expect(strengthOf('木工所', '油')).toBeGreaterThan(0.12);
    expect(strengthOf('木工所の端材', '油')).toBeLessThan(0.5 * strengthOf('木工所', '油'));
  });
  it('does not weaken relations of the thing itself', () => {
    expect(strengthOf('木工所の端材', '小箱')).toBe(strengthOf('端材', '小箱'));
  });
});

describe('what somebody likes', () => {
  const lexicon = lexiconOf(
    ['主婦', 'person', { needs: ['小さな店'] }],
    ['小さな店', 'place'],
    ['端材', 'thing', { who: ['主婦'] }],
    ['内職', 'technique', { who: ['主婦'] }],
  );
  const strengthOf = (gives: string) =>
    found(lexicon, [entryOf('resource', '古い蔵', { facets: facetsOf({ givesOff: texts(gives) }) })], {
      text: '主婦',
    })[0]?.reasons[0]?.strength ?? 0;
  it('is a weaker relation than what they can do', () => {
    expect(strengthOf('端材')).toBeLessThan(0.5 * strengthOf('内職'));
  });
});

describe('where somebody goes', () => {
  const lexicon = lexiconOf(['会社員', 'person'], ['焼鳥店', 'trade', { who: ['会社員'] }]);
  const strengthOf = (kind: string) =>
    found(lexicon, [entryOf('resource', '焼鳥店')], { text: '会社員', kind })[0]?.reasons[0]?.strength ?? 0;
  it('relates a customer, but not somebody who offers labour', () => {
    expect(strengthOf('customer')).toBeGreaterThan(0.12);
    expect(strengthOf('person')).toBeLessThan(0.3 * strengthOf('customer'));
  });
});

describe('a card with very many relations', () => {
  const names = Array.from({ length: 1200 }, (_, i) => `用途${String(i)}号`);
  const uses = (of: '夜空' | '提灯') =>
    lexiconOf(
      ['夜空', 'thing', { with: ['提灯'], ...(of === '夜空' ? { use: names } : {}) }],
      ['提灯', 'product', of === '提灯' ? { use: names } : {}],
      ...names.map((n): ConceptRow => [n, 'product']),
    );
  const far = entryOf('resource', '提灯', { prefecture: '青森県' });
  it('has its candidates listed although each path is weaker', () => {
    expect(found(uses('夜空'), [far], { text: '夜空' })).toHaveLength(1);
  });
  it('differs from a candidate with very many relations', () => {
    expect(found(uses('提灯'), [far], { text: '夜空' })).toHaveLength(0);
  });
});

describe('a place and what is found there', () => {
  const lexicon = lexiconOf(
    ['廃線跡', 'place', { with: ['いちご'], use: ['熟成庫'], yields: ['平らな道'] }],
    ['いちご', 'product'],
    ['熟成庫', 'product'],
    ['平らな道', 'place'],
    ['椿油', 'product', { with: ['つげ'] }],
    ['つげ', 'thing'],
  );
  const berries = (more: Partial<Facets> = {}) => entryOf('resource', 'いちご', { facets: facetsOf(more) });
  const strengthOf = (card: string, entry: CatalogueEntryView) =>
    new Proposer(lexicon, [])
      .rank(
        [{ text: card, prefecture: '静岡県' }],
        [{ id: 'x', text: entry.title.ja, kind: entry.kind, place: entry, entry }],
      )
      .flatMap((p) => p.reasons)
      .find((r) => r.rule === 'bridge')?.strength ?? 0;
  it('are related weakly by that alone', () => {
    expect(strengthOf('廃線跡', berries())).toBeLessThan(0.4 * strengthOf('椿油', entryOf('resource', 'つげ')));
  });
  it('are related in full if something else relates them, or one names the other', () => {
    const alone = strengthOf('廃線跡', berries());
    expect(strengthOf('廃線跡', berries({ takesIn: texts('熟成庫') }))).toBeGreaterThan(3 * alone);
    expect(strengthOf('廃線跡', entryOf('resource', '廃線跡のいちご'))).toBeGreaterThan(2 * alone);
  });
  it('exclude candidates from another part of the country', () => {
    const far = entryOf('resource', '熟成庫', { prefecture: '青森県' });
    expect(found(lexicon, [far], { text: '廃線跡' })).toEqual([]);
    expect(found(lexicon, [{ ...far, prefecture: '愛知県' }], { text: '廃線跡' })).toHaveLength(1);
  });
});

describe('somebody who stays where they are', () => {
  const lexicon = lexiconOf(
    ['助産師', 'person', { needs: ['空き家', '秤'], with: ['手帳'] }],
    ['空き家', 'place'],
    ['秤', 'thing'],
    ['手帳', 'product'],
    ['帆布', 'thing'],
  );
  const offered = (title: string, prefecture: string) =>
    found(lexicon, [entryOf('resource', title, { prefecture })], { text: '助産師' }).length;
  it('is not related to a distant place, nor to something distant that is only found with them', () => {
    expect(offered('帆布と空き家', '広島県')).toBe(0);
    expect(offered('手帳', '広島県')).toBe(0);
  });
  it('is related to what can be sent, and to anything nearby', () => {
    expect(offered('帆布と秤', '広島県')).toBe(1);
    expect(offered('帆布と空き家', '静岡県')).toBe(1);
    expect(offered('手帳', '静岡県')).toBe(1);
  });
});

describe('a thing named by a technique', () => {
  const lexicon = lexiconOf(
    ['せんべい', 'product', { takes: ['昆虫', '海苔'], with: ['ビール'], proc: ['蒸す'], use: ['土産'] }],
    ['昆虫', 'thing'],
    ['ネット', 'product'],
    ['海苔', 'product'],
    ['ビール', 'product'],
    ['蒸す', 'technique'],
    ['丸太', 'thing'],
    ['土産', 'product'],
    ['餅', 'product', { isa: ['米菓'] }],
    ['米菓', 'product'],
    ['煎り豆', 'product', { isa: ['米菓'], proc: ['蒸す'] }],
  );
  const strengthOf = (title: string, kind: CatalogueEntryView['kind'] = 'seed', more: Partial<Facets> = {}) =>
    Math.max(
      0,
      ...found(lexicon, [entryOf(kind, title, { facets: facetsOf(more) })], { text: 'せんべい' }).flatMap((p) =>
        p.reasons.flatMap((r) => ('clauses' in r ? r.strength : [])),
      ),
    );
  it('is not supplied by it, unless it is the technique’s head', () => {
    expect(strengthOf('昆虫のネット')).toBe(0);
    expect(strengthOf('昆虫のネット', 'resource')).toBeGreaterThan(0.1);
    expect(strengthOf('海苔')).toBeGreaterThan(0.1);
  });
  it('is not a companion of the card', () => {
    expect(strengthOf('ビール')).toBe(0);
    expect(strengthOf('ビール', 'resource')).toBeGreaterThan(0.1);
  });
  it('shares the card’s processing only if both are similar', () => {
    const [alone, wood, akin] = [strengthOf('蒸す'), strengthOf('丸太を蒸す'), strengthOf('せんべいを蒸す')];
    expect(wood).toBeLessThan(0.5 * alone);
    expect(akin).toBeGreaterThan(0.9 * alone);
    expect(strengthOf('蒸す', 'seed', { takesIn: texts('丸太') })).toBeLessThan(0.5 * alone);
  });
});

describe('a solution of a problem', () => {
  const lexicon = lexiconOf(
    [
      '海ごみ',
      'thing',
      { of: ['樹脂'], isa: ['ごみ'], at: ['離島'], yields: ['漁網'], use: ['眼鏡'], needs: ['選別機'] },
    ],
    ['ごみ', 'thing'],
    ['樹脂', 'thing'],
    ['離島', 'place'],
    ['漁網', 'thing'],
    ['眼鏡', 'product'],
    ['選別機', 'thing'],
    ['岸', 'place', { yields: ['海ごみ'] }],
  );
  const offered = (
    kind: string,
    title: string,
    of: CatalogueEntryView['kind'] = 'resource',
    more: Partial<Facets> = {},
  ) => found(lexicon, [entryOf(of, title, { facets: facetsOf(more) })], { text: '海ごみ', kind }).length;
  it('is what it needs, what is made from it, and somebody who takes its by-product', () => {
    expect(offered('challenge', '選別機')).toBe(1);
    expect(offered('challenge', '眼鏡')).toBe(1);
    expect(offered('challenge', '鞄', 'person', { takesIn: texts('漁網') })).toBe(1);
  });
  it('is not its material or origin, nor somebody who has its by-product', () => {
    expect(offered('challenge', '樹脂')).toBe(0);
    expect(offered('challenge', '岸')).toBe(0);
    expect(offered('challenge', '漁網')).toBe(0);
    expect(offered('resource', '樹脂')).toBe(1);
  });
});

describe('how a resource was processed', () => {
  const lexicon = lexiconOf(['食品ロス', 'need', { needs: ['缶詰'] }], ['缶詰', 'technique'], ['いわし', 'thing']);
  const strengthOf = (kind: CatalogueEntryView['kind']) =>
    found(lexicon, [entryOf(kind, 'いわし', { facets: facetsOf({ mechanism: texts('缶詰') }) })], {
      text: '食品ロス',
    })[0]?.reasons[0]?.strength ?? 0;
  it('counts less than what a technique or a person does', () => {
    expect(strengthOf('resource')).toBeLessThan(0.4 * strengthOf('seed'));
  });
});

describe('a person of any field', () => {
  const lexicon = lexiconOf(
    ['砂丘', 'place', { who: ['研究者', '写真家'] }],
    ['研究者', 'person'],
    ['写真家', 'person'],
    ['通信', 'technique'],
  );
  const strengthOf = (title: string) =>
    found(lexicon, [entryOf('person', title)], { text: '砂丘' })[0]?.reasons[0]?.strength ?? 0;
  it('is not meant if the title says more about them', () => {
    expect(strengthOf('通信の研究者')).toBeLessThan(0.4 * strengthOf('通信の写真家'));
    expect(strengthOf('研究者')).toBeGreaterThan(0.12);
  });
});

describe('a place that is out of use', () => {
  const lexicon = lexiconOf(
    ['高校', 'place', { who: ['高校生'], with: ['部活'], yields: ['教室'] }],
    ['高校生', 'person'],
    ['部活', 'technique'],
    ['教室', 'place'],
    ['遊休施設', 'place'],
    ['塾', 'trade', { takes: ['教室'] }],
  );
  const offered = (card: string, title: string) =>
    found(lexicon, [entryOf('person', title)], { text: card, kind: 'resource' }).length;
  it('is no longer for its former visitors, nor for what was done there', () => {
    expect(offered('閉校した高校', '高校生')).toBe(0);
    expect(offered('閉校した高校', '部活')).toBe(0);
    expect(offered('高校', '高校生')).toBe(1);
  });
  it('still has its rooms', () => {
    expect(offered('閉校した高校', '塾')).toBe(1);
  });
});
