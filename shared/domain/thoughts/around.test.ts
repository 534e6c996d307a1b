/** Known facts around a card, from a small lexicon and two entries, and the questions based on them. */
import { describe, expect, it } from 'vitest';
import { type ConceptRow, conceptsOf, entryView } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { type Card, type Proposal, Proposer } from '../combination/proposer.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { aroundOf } from './around.ts';
import { becomes, MANDALA_RULES, promptOf, ruleAt, SCAMPER_RULES } from './prompts.ts';

const ROWS: readonly ConceptRow[] = [
  [
    '酒粕',
    'thing',
    {
      yields: ['粕汁'],
      use: ['菓子'],
      proc: ['乾燥'],
      who: ['菓子店'],
      like: ['米麹'],
      needs: ['冷蔵庫'],
      at: ['酒蔵'],
    },
    { months: [12, 1, 2], risks: ['日持ち'], props: ['香る'] },
  ],
  ['粕汁', 'product'],
  ['菓子', 'product'],
  ['乾燥', 'technique'],
  ['菓子店', 'trade'],
  ['米麹', 'thing'],
  ['冷蔵庫', 'thing'],
  ['酒蔵', 'place'],
  ['漬物屋', 'trade', { takes: ['酒粕'] }],
  ['白い酒粕', 'thing', { isa: ['酒粕'] }],
  ['竹', 'thing', { use: ['籠'] }],
  ['籠', 'product'],
];
const lexicon = new Lexicon({ concepts: conceptsOf(ROWS) });
const entry = (id: string, prefecture: string, title: string, more: Partial<CatalogueEntryView> = {}) =>
  entryView(id, 'organisation', title, { summary: { ja: title }, prefecture, ...more });
const near = entry('near', '新潟県', '長岡の菓子店');
const far = entry('far', '鹿児島県', '指宿の菓子店');
const bare = new Proposer(lexicon, []);
const proposed = (of: CatalogueEntryView, role: boolean): Proposal => ({
  ...{ id: of.id, text: of.title.ja, kind: of.kind, entry: of, score: 1, fit: 1, novelty: 1, feasibility: 1 },
  ...{ shelf: 'solid', precedent: undefined, against: [] },
  reasons: role
    ? [{ rule: 'missingRole', role: 'maker', cards: [], candidate: '', strength: 1 }]
    : [{ rule: 'region', distance: 'here', place: '', strength: 1 }],
});
/** Which entries are proposed is decided by the proposer and tested there. */
const proposer = {
  lexicon,
  understand: (card: Card) => bare.understand(card),
  propose: () => [proposed(near, true), proposed(far, false)],
};
const LEES = { text: '酒粕', kind: 'resource', prefecture: '新潟県' };
const around = (...cards: readonly { text: string; kind?: string; prefecture?: string }[]) => aroundOf(proposer, cards);
const names = (list: readonly { readonly ja: string }[]) => list.map(({ ja }) => ja);

describe('known facts around a card', () => {
  it('come from the lexicon, by question, with their basis', () => {
    const { words, months, risks, missingRoles } = around(LEES);
    expect(names(words.leftovers)).toEqual(['粕汁']);
    expect(words.leftovers[0]?.basis).toEqual({ mark: 'general' });
    expect(names(words.uses)).toEqual(['菓子']);
    expect(names(words.techniques)).toEqual(['乾燥']);
    expect(names(words.wantedBy)).toEqual(['菓子店', '漬物屋']);
    expect(names(words.standIns)).toEqual(['米麹']);
    expect(names(words.needs)).toEqual(['冷蔵庫']);
    expect(names(words.places)).toEqual(['酒蔵']);
    expect(names(words.traits)).toEqual(['香る']);
    expect(months).toEqual([12, 1, 2]);
    expect(risks).toEqual([{ concept: { ja: '酒粕', kind: 'thing' }, risk: '日持ち' }]);
    expect(missingRoles).toEqual(['technology', 'maker', 'customer', 'channel']);
  });
  it('contain substitutes in both directions', () => {
    expect(names(around({ text: '米麹' }).words.standIns)).toEqual(['酒粕']);
  });
  it('come from the broader word if the own word has none', () => {
    expect(names(around({ text: '白い酒粕' }).words.techniques)).toEqual(['乾燥']);
    expect(names(around({ text: '竹' }).words.leftovers)).toEqual([]);
  });
  it('begin with those that the source of its entry states', () => {
    const facets = {
      ...{ purpose: [], mechanism: [], takesIn: [], givesOff: [], idle: [], needs: [], permits: [], roles: [] },
      byProducts: [{ thing: '粕', basis: 'stated' as const }],
    };
    const made = entry('kura', '新潟県', '長岡の酒粕', { kind: 'resource', facets });
    const { leftovers } = aroundOf(proposer, [{ ...LEES, entry: made }]).words;
    expect(leftovers.map(({ ja, basis }) => [ja, basis])).toEqual([
      ['粕', { mark: 'source', entry: 'kura' }],
      ['粕汁', { mark: 'general' }],
    ]);
  });
  it('mark entries of another part of the country as far, and none if the card has no place', () => {
    expect(around(LEES).far.map((p) => p.id)).toEqual(['far']);
    expect(
      around(LEES)
        .partners.map((p) => p.id)
        .sort(),
    ).toEqual(['far', 'near']);
    expect(around({ text: '酒粕' }).far).toEqual([]);
  });
  it('are empty for an unknown word, and without cards', () => {
    for (const nothing of [around({ text: 'ゾモラ' }), around()]) {
      expect(Object.values(nothing.words).flat()).toEqual([]);
      expect([nothing.months, nothing.risks, nothing.missingRoles, nothing.precedents]).toEqual([[], [], [], []]);
    }
  });
  it('of two cards include those of either, and the months in which both are available', () => {
    const both = around(LEES, { text: '竹' });
    expect(names(both.words.uses)).toEqual(['菓子', '籠']);
    expect(both.months).toEqual([12, 1, 2]);
  });
});

describe('the questions', () => {
  it('are eight around a centre and seven letters, each with a kind of card', () => {
    expect(MANDALA_RULES).toHaveLength(8);
    expect(SCAMPER_RULES).toHaveLength(7);
    expect([becomes('leftover'), becomes('wanted'), becomes('far'), becomes('reverse')]).toEqual([
      'resource',
      'customer',
      'case',
      'activity',
    ]);
    expect([0, 4, 8, 36, 40, 80].map(ruleAt)).toEqual(['leftover', undefined, 'far', 'leftover', undefined, 'far']);
  });
  it('offer known answers, and list the rest as facts', () => {
    const known = around(LEES);
    const offered = (rule: Parameters<typeof promptOf>[0]) =>
      promptOf(rule, known).offers.map((o) => (o.is === 'word' ? o.word.ja : o.entry.id));
    expect(offered('leftover')).toEqual(['粕汁']);
    expect(offered('far')).toEqual(['far']);
    expect(offered('otherUse')).toEqual(['菓子', '菓子店', '漬物屋']);
    expect(promptOf('season', known)).toEqual({ facts: [{ is: 'months', months: [12, 1, 2] }], offers: [] });
    expect(promptOf('eliminate', known).facts).toEqual([
      { is: 'risk', concept: { ja: '酒粕', kind: 'thing' }, risk: '日持ち' },
      { is: 'words', list: 'needs', words: known.words.needs },
    ]);
    expect(promptOf('role', known).facts).toEqual([
      { is: 'roles', roles: ['technology', 'maker', 'customer', 'channel'] },
    ]);
  });
  it('remain questions if nothing is known', () => {
    for (const rule of [...MANDALA_RULES, ...SCAMPER_RULES]) {
      expect(promptOf(rule, undefined)).toEqual({ facts: [], offers: [] });
      expect(promptOf(rule, around({ text: 'ゾモラ' })).facts, rule).toEqual([]);
    }
  });
});
