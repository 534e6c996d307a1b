import { describe, expect, it } from 'vitest';
import type { Clause, Reason, Term } from '../../domain/combination/reasons.ts';
import { wordsFor } from '../../i18n/words.ts';
import { sayAgainst, sayReason } from './says.ts';

const term = (ja: string, kind: Term['kind'], en?: string): Term =>
  en === undefined ? { ja, kind } : { ja, en, kind };
const people = term('船大工', 'person', 'shipwright');
const place = term('海辺', 'place', 'seaside');
const thing = term('酒粕', 'thing', 'sake lees');
const product = term('粉末', 'product', 'powder');
const technique = term('乾燥', 'technique', 'drying');

const said = (a: Term, kind: Clause['kind'], b: Term, language: 'ja' | 'en' = 'ja'): string => {
  const reason: Reason = {
    rule: 'flow',
    strength: 1,
    card: { text: a.ja, term: a, of: 'is' },
    candidate: { text: b.ja, term: b, of: 'is' },
    clauses: [{ a, kind, b, basis: { mark: 'general' } }],
  };
  return sayReason(wordsFor(language), reason, b.ja);
};

describe('phrases a relation as a person would', () => {
  it.each([
    [thing, 'use', product, '酒粕は粉末になります。'],
    [{ ...thing, ja: '余熱' }, 'use', product, '余熱は粉末に生かせます。'],
    [product, 'use', thing, '粉末は酒粕に生かせます。'],
    [people, 'use', product, '船大工の力は粉末に生かせます。'],
    [place, 'use', product, '海辺は粉末に生かせます。'],
    [thing, 'takes', product, '酒粕には粉末を使えます。'],
    [people, 'takes', thing, '船大工は酒粕を使います。'],
    [people, 'makes', product, '船大工は粉末を生み出します。'],
    [thing, 'yields', product, '酒粕からは粉末が出ます。'],
    [place, 'yields', thing, '海辺には、使える酒粕があります。'],
    [thing, 'who', people, '船大工は酒粕を求めています。'],
    [term('処理費がかかる', 'need'), 'who', people, '「処理費がかかる」は船大工の困りごとです。'],
    [thing, 'by', people, '酒粕は船大工の手元にあります。'],
    [technique, 'by', people, '乾燥は船大工が手がけています。'],
    [people, 'at', place, '船大工は海辺にいます。'],
    [technique, 'at', place, '乾燥の場は海辺です。'],
    [people, 'with', thing, '船大工は酒粕と縁があります。'],
    [place, 'with', technique, '海辺は乾燥と組み合わせやすいです。'],
    [term('獣害', 'need'), 'with', thing, '「獣害」には酒粕がよく関わります。'],
    [thing, 'with', product, '酒粕は粉末とよく合います。'],
    [people, 'like', term('大工', 'person'), '船大工と大工は仕事が似ています。'],
    [term('蒸す', 'technique'), 'with', place, '蒸すことは海辺と組み合わせやすいです。'],
    [people, 'does', term('建てる', 'function'), '船大工は「建てる」仕事ができます。'],
  ] as const)('%o %s %o', (a, kind, b, sentence) => {
    expect(said(a, kind, b)).toBe(sentence);
  });
  it('in English, too', () => {
    expect(said(people, 'takes', thing, 'en')).toBe('A shipwright can work with sake lees.');
    expect(said(place, 'yields', thing, 'en')).toBe('A seaside can have sake lees to spare.');
  });
  it.each([
    ['farm', 'place', 'A farm'],
    ['idle facility', 'place', 'An idle facility'],
    ['university', 'place', 'A university'],
    ['gym of a closed school', 'place', 'A gym of a closed school'],
    ['brewery', 'trade', 'A brewery'],
    ['terraced paddies', 'place', 'Terraced paddies'],
    ['children not attending school', 'person', 'Children not attending school'],
    ['elderly people', 'person', 'Elderly people'],
    ['abandoned farmland', 'place', 'Abandoned farmland'],
    ['NPO', 'trade', 'NPO'],
    ['remote island', 'place', 'A remote island'],
    ['island of art', 'place', 'An island of art'],
    ['uninhabited island', 'place', 'An uninhabited island'],
    ['reclaimed land', 'place', 'Reclaimed land'],
    ['hot spring', 'place', 'A hot spring'],
    ['spring', 'event', 'Spring'],
    ['dormitory', 'place', 'A dormitory'],
    ['observatory', 'place', 'An observatory'],
    ['conservatory', 'trade', 'A conservatory'],
    ['research laboratory', 'place', 'A research laboratory'],
    ['pastor and monastery', 'person', 'A pastor and monastery'],
    ['estuary', 'place', 'An estuary'],
    ['quarry', 'place', 'A quarry'],
    ['tannery', 'trade', 'A tannery'],
    ['foundry', 'trade', 'A foundry'],
    ['former refinery', 'place', 'A former refinery'],
    ['coffee roastery', 'trade', 'A coffee roastery'],
    ['winery in a school', 'trade', 'A winery in a school'],
    ['cheese dairy', 'trade', 'A cheese dairy'],
    ['joinery', 'trade', 'A joinery'],
    ['forestry', 'trade', 'Forestry'],
    ['municipality', 'trade', 'A municipality'],
    ['traditional industry', 'trade', 'A traditional industry'],
    ["butcher's", 'trade', "A butcher's"],
    ['wedding anniversary', 'event', 'A wedding anniversary'],
    ['breakfast meeting', 'event', 'A breakfast meeting'],
    ['tea gathering', 'event', 'A tea gathering'],
    ['tea picking', 'event', 'Tea picking'],
    ['bathhouse before opening', 'place', 'A bathhouse before opening'],
    ['space under the tracks', 'place', 'A space under the tracks'],
    ['people living alone', 'person', 'People living alone'],
    ['people posted away from family', 'person', 'People posted away from family'],
    ['families far away', 'person', 'Families far away'],
    ['women returning home to give birth', 'person', 'Women returning home to give birth'],
    ["children's canteen", 'trade', "A children's canteen"],
    ['elderly living alone', 'person', 'Elderly living alone'],
    ['chefs abroad', 'person', 'Chefs abroad'],
    ['firms cutting carbon', 'trade', 'Firms cutting carbon'],
    ['reed cutting', 'event', 'Reed cutting'],
    ['sewage', 'place', 'Sewage'],
    ['education', 'trade', 'Education'],
    ['elderly care', 'trade', 'Elderly care'],
    ['care home', 'trade', 'A care home'],
    ['government', 'trade', 'Government'],
    ['leaving a company', 'event', 'Leaving a company'],
    ['French restaurant', 'trade', 'A French restaurant'],
    ['IT company', 'trade', 'An IT company'],
    ['Seto Inland Sea', 'place', 'Seto Inland Sea'],
    ['Bon festival', 'event', 'Bon festival'],
    ['rice husks', 'thing', 'Rice husks'],
    ['weaving', 'technique', 'Weaving'],
  ] as const)('counts %s (%s) as %s', (label, kind, said) => {
    const reason: Reason = {
      rule: 'flow',
      strength: 1,
      card: { text: 'x', term: term('x', kind, label), of: 'gives' },
      candidate: { text: 'y', term: term('y', 'thing', 'sake'), of: 'is' },
      clauses: [
        { a: term('x', kind, label), kind: 'needs', b: term('y', 'thing', 'sake'), basis: { mark: 'general' } },
      ],
    };
    expect(sayReason(wordsFor('en'), reason, 'y')).toBe(`${said} cannot do without sake.`);
  });
  it('does not say that 牡蠣の殻 has to do with 牡蠣殻', () => {
    const shell = term('牡蠣殻', 'thing');
    const reason: Reason = {
      rule: 'flow',
      strength: 1,
      card: { text: '牡蠣の殻', term: shell, of: 'is' },
      candidate: { text: '釉薬の試験', term: term('釉薬', 'product'), of: 'is' },
      clauses: [{ a: shell, kind: 'use', b: term('釉薬', 'product'), basis: { mark: 'general' } }],
    };
    expect(sayReason(wordsFor('ja'), reason, '釉薬の試験')).toBe(
      '牡蠣殻は釉薬になります。「釉薬の試験」は釉薬に関わります。',
    );
  });
});

describe('a missing link names the thing and what would have to be true', () => {
  const says = (link: 'technique' | 'collector' | 'customer', needs?: Term, language: 'ja' | 'en' = 'ja') =>
    sayAgainst(wordsFor(language), { type: 'missing', link, concept: thing, ...(needs ? { needs } : {}) });
  it('in Japanese and English', () => {
    expect(says('technique', technique)).toBe(
      '酒粕の「乾燥」を引き受ける人が、まだいません。少しの量で試してくれる相手がいれば進みます。',
    );
    expect(says('collector')).toBe('酒粕を集めて運ぶ人が、まだいません。だれが週に何回回るかが決まれば動きます。');
    expect(says('customer', term('「藍」の店', 'thing'))).toBe(
      '「酒粕」と「『藍』の店」から生まれるものを買う人が、まだ決まっていません。最初の10人の名前が言えれば進みます。',
    );
    expect(says('collector', undefined, 'en')).toBe(
      'Nobody collects sake lees yet. It would have to be settled who goes round, and how often a week.',
    );
  });
});

describe('sentences', () => {
  const shop = { text: '酒粕の店', term: term('発酵', 'technique', 'fermenting'), of: 'takes', isHead: false } as const;
  const powder = { text: '粉', term: product, of: 'is', isHead: true } as const;
  const handed: Reason = {
    rule: 'flow',
    strength: 1,
    card: { text: '酒粕', term: thing, of: 'is' },
    candidate: { ...shop, term: thing },
    clauses: [],
  };
  it('begin with a capital letter in English, each of them', () => {
    const clause: Clause = { a: thing, kind: 'use', b: product, basis: { mark: 'general' } };
    const reason: Reason = { rule: 'flow', strength: 1, card: powder, candidate: shop, clauses: [clause] };
    expect(sayReason(wordsFor('en'), reason, 'x')).toBe(
      '“粉” stands for powder here. Sake lees can become powder. “酒粕の店” can make use of fermenting.',
    );
    expect(sayAgainst(wordsFor('en'), { type: 'permit', concept: thing, permit: '営業許可' })).toBe(
      'A permit is needed for sake lees: 営業許可.',
    );
  });
  it('say who takes the card if there is no relation in between', () => {
    expect(sayReason(wordsFor('ja'), handed, '')).toBe('「酒粕の店」には酒粕を使えます。');
  });
  it('say of a bridge which case tied it, or that none has', () => {
    const bridge = (tiedBy?: object): Reason =>
      ({ ...handed, rule: 'bridge', candidate: powder, tiedBy }) as unknown as Reason;
    expect(sayReason(wordsFor('ja'), bridge(), '')).toContain('酒粕と粉末を結んだ例は、資料にまだありません。');
    expect(sayReason(wordsFor('ja'), bridge({ title: { ja: '粕の粉' } }), '')).toContain(
      '酒粕と粉末を結んだ例に「粕の粉」があります。',
    );
  });
  it('name both amounts and how far they are apart', () => {
    const amounts = {
      card: '酒粕',
      cardAmount: '月300kg',
      candidate: '工場',
      candidateAmount: '年約40トン',
      times: 11,
    };
    expect(sayAgainst(wordsFor('ja'), { type: 'amount', larger: 'candidate', ...amounts })).toBe(
      '量が合いません。「工場」の年約40トンに対して、「酒粕」は月300kgで、約11分の1です。必要な分だけ分けてもらえれば成り立ちます。',
    );
  });
});
