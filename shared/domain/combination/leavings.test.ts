import { describe, expect, it } from 'vitest';
import { conceptsOf, entryView } from '../../../tests/smallCatalogue.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { type Card, Proposer } from './proposer.ts';

const lexicon = new Lexicon({
  concepts: conceptsOf([
    ['農産物', 'thing'],
    ['果物', 'thing', { isa: ['農産物'] }],
    ['さとうきび', 'thing', { isa: ['農産物'], yields: ['バガス'], use: ['黒糖'] }],
    ['黒糖', 'product'],
    ['搾りかす', 'thing'],
    ['バガス', 'thing', { isa: ['搾りかす'], use: ['紙'] }],
    ['梨', 'thing', { isa: ['果物'], yields: ['摘果'] }],
    ['摘果', 'thing', { use: ['酢'] }],
    ['実', 'thing'],
    ['葉', 'thing'],
    ['いちじく', 'thing', { isa: ['果物'], yields: ['いちじくの葉'] }],
    ['いちじくの葉', 'thing', { isa: ['葉', '果物'] }],
    ['酢', 'product'],
    ['紙', 'product'],
    ['野菜', 'thing'],
    ['玉ねぎ', 'thing', { isa: ['野菜'] }],
    ['規格外品', 'thing'],
    ['規格外野菜', 'thing', { isa: ['規格外品', '野菜'], who: ['食堂'] }],
    ['規格外果実', 'thing', { isa: ['規格外品', '果物'] }],
    ['食堂', 'trade'],
    ['畑', 'place'],
    ['廃材', 'thing'],
    ['瓦', 'product', { yields: ['廃瓦', '窯の熱'] }],
    ['廃瓦', 'thing', { use: ['壁'] }],
    ['窯の熱', 'thing'],
    ['壁', 'product'],
    ['おがくず', 'thing', { use: ['紙'] }],
    ['桐', 'thing'],
    ['桐のおがくず', 'thing', {}, { leaf: true }],
    ['杉のおがくず', 'thing', { use: ['酢', '壁', '紙', '黒糖', '畑'] }],
    ['人手不足', 'need'],
    ['草刈り', 'need', { needs: ['山羊'] }],
    ['山羊', 'thing'],
    ['ため池', 'place'],
    ['剪定', 'technique'],
    ['農家', 'person'],
  ]),
});
const proposer = new Proposer(lexicon, [entryView('食堂', 'organisation', '食堂')]);
const headsOf = (card: Card) =>
  proposer
    .understand(card)
    .senses.filter((s) => s.isHead)
    .map((s) => lexicon.node(s.node).label)
    .sort();

describe('what a phrase says is left over', () => {
  it.each([
    ['黒糖をしぼったさとうきびのかす', ['バガス', '搾りかす']],
    ['さとうきびの搾りかす', ['バガス', '搾りかす']],
    ['梨を間引いた実', ['実', '摘果']],
    ['玉ねぎの規格外が畑に残る', ['畑', '規格外野菜']],
    ['梨の規格外が残る畑', ['畑', '規格外果実']],
    ['解体で出た瓦', ['廃瓦', '瓦']],
    ['いちじくの木の葉', ['いちじくの葉', '葉']],
  ])('%s: %j', (text, heads) => {
    expect(headsOf({ text })).toEqual(heads);
  });
  it.each([
    ['さとうきび', ['さとうきび']],
    ['さとうきびの畑', ['畑']],
    ['梨の実', ['実']],
    ['梨の葉', ['葉']],
    ['古い瓦', ['瓦']],
  ])('%s names no leftover', (text, heads) => {
    expect(headsOf({ text })).toEqual(heads);
  });
  it('does not make leftovers of a person', () => {
    expect(headsOf({ text: '梨を間引いてきた農家', kind: 'person' })).toEqual(['農家']);
  });
  it('leads to who takes in off-grade vegetables, not only onions', () => {
    expect(proposer.propose([{ text: '玉ねぎの規格外' }]).map((p) => p.id)).toEqual(['食堂']);
    expect(proposer.propose([{ text: '玉ねぎ' }])).toEqual([]);
  });
});

describe('a compound', () => {
  it('of which nothing is known is also its last word', () => {
    expect(headsOf({ text: '桐のおがくず' })).toEqual(['おがくず', '桐のおがくず']);
  });
  it('of which enough is known is only itself', () => {
    expect(headsOf({ text: '杉のおがくず' })).toEqual(['杉のおがくず']);
  });
});

describe('a lack of people', () => {
  it('is led by what they would do', () => {
    const card = { text: 'ため池の草刈りの人手不足', kind: 'challenge' };
    expect(headsOf(card)).toEqual(['人手不足', '草刈り']);
  });
  it('is led by nothing else if it names no task', () => {
    expect(headsOf({ text: 'ため池の人手不足', kind: 'challenge' })).toEqual(['人手不足']);
  });
});

describe('a craft that somebody is good at', () => {
  it('is offered beside their occupation', () => {
    expect(headsOf({ text: '剪定が得意な農家', kind: 'person' })).toEqual(['剪定', '農家']);
  });
  it('is not offered if it is only mentioned', () => {
    expect(headsOf({ text: '剪定を頼む農家', kind: 'person' })).toEqual(['農家']);
  });
});
