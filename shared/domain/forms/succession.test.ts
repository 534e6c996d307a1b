/** 事業承継計画 and 官民共創の提案書 of a plan of its own: a brewery. */
import { describe, expect, it } from 'vitest';
import { KYOSO_PROPOSAL } from '../../data/forms/kyosoProposal.ts';
import { SUCCESSION } from '../../data/forms/succession.ts';
import { forecast } from '../funding/forecast/forecast.ts';
import { BASE, DEFAULT_SALES, type FundingModel } from '../funding/forecast/model.ts';
import { fundingStack } from '../funding/stack.ts';
import type { FormFacts, Saying } from './facts.ts';
import { fillForm } from './fill.ts';
import { onPaper } from './paper.ts';
import type { FormRecord } from './records.ts';

const BREWERY: FundingModel = {
  settings: {
    // April to June belongs to the term before: whole years begin in July.
    ...{ startMonth: '2027-04', months: 39, openingMonth: 0, fiscalStartMonth: 7, legalForm: 'company' },
    ...{ consumptionTax: 'standard', deemedPpm: 0, profitTaxPpm: 0, salesTaxPpm: 100_000 },
    ...{ openingCashYen: 0, drawingsYen: 0 },
  },
  // 2,345,678 a month, 28,148,136 a year; 40 % of it are goods: 938,271 a month, 11,259,252 a year.
  sales: [{ ...DEFAULT_SALES, id: 's', title: '酒', driver: 'amount', priceYen: 2_345_678, costPpm: 400_000 }],
  ...{ costs: [], staff: [], uses: [] },
  sources: [
    {
      ...{ id: 'loan', title: '設備の借入', month: 0, kind: 'existingLoan', balanceYen: 9_000_000 },
      ...{ monthlyPrincipalYen: 200_000, annualRatePercent: '0' },
    },
  ],
};
const facts = (over: Partial<FormFacts> = {}): FormFacts => {
  const f = forecast(BREWERY, BASE);
  const money = { forecast: f, stack: fundingStack(f), details: new Map(), actuals: new Map(), convertibles: [] };
  return { fields: {}, sections: [], cards: () => new Map(), customers: [], partners: [], money, ...over };
};
const fill = (form: FormRecord, of: FormFacts, own: Readonly<Record<string, string>> = {}) =>
  fillForm(form, of, (box) => {
    const text = own[box];
    return text === undefined ? undefined : { text, made: '', by: '', on: '' };
  });
const boxOf = (filled: ReturnType<typeof fill>, id: string) => {
  const box = filled.boxes.find((b) => b.box.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
};
const says = (text: string): Saying => ({ text, origins: [{ at: 'plan', says: text }] });

describe('事業承継計画', () => {
  it('has sales, profit, loans and net worth of whole business years, in 千円', () => {
    const { money } = boxOf(fill(SUCCESSION, facts()), 'numbers');
    expect(money?.heads).toEqual(['1年目\n2028年6月期', '2年目\n2029年6月期', '3年目\n2030年6月期']);
    const rows = new Map(money?.rows.map((r) => [r.label, r.cells]));
    // 28,148,136 − 11,259,252 = 16,888,884.
    expect(rows.get('売上高')).toEqual([28_148, 28_148, 28_148]);
    expect(rows.get('営業利益')).toEqual([16_888, 16_888, 16_888]);
    expect(rows.get('経常利益')).toEqual([16_888, 16_888, 16_888]);
    // 9,000,000 less 15, 27 and 39 payments of 200,000.
    expect(rows.get('期末の借入残高')).toEqual([6_000, 3_600, 1_200]);
  });

  it('has a table of now and ten years, named as the years of the plan go on', () => {
    const rows = boxOf(fill(SUCCESSION, facts()), 'years').rows;
    expect(rows.map(([year]) => year)).toEqual([
      ...['現在', '1年目 2028年6月期', '2年目 2029年6月期', '3年目 2030年6月期', '4年目 2031年6月期'],
      ...['5年目 2032年6月期', '6年目 2033年6月期', '7年目 2034年6月期', '8年目 2035年6月期'],
      ...['9年目 2036年6月期', '10年目 2037年6月期'],
    ]);
    expect(rows.every((cells) => cells.length === 6)).toBe(true);
    const without = boxOf(fill(SUCCESSION, facts({ money: undefined })), 'years');
    expect(without.rows.at(-1)?.[0]).toBe('10年目');
  });

  it.each([
    ['取'.repeat(15), undefined],
    ['取'.repeat(16), { of: 'characters', by: 1 }],
  ] as const)('says by how much a cell of the table is over: %s', (words, over) => {
    const filled = fill(SUCCESSION, facts(), { years: `現在\t\t${words}\t\t\t` });
    expect(boxOf(filled, 'years').over).toEqual(over);
    const rest = onPaper(filled)
      .rest.flatMap((r) => r.lines)
      .join('');
    expect(rest).toBe(over ? `現在　${words}` : '');
  });

  it('uses the text about the succession, and asks who takes over', () => {
    const sections = [
      { key: undefined, title: '事業承継の考え', says: [says('五年後に長女へ引き継ぐ。')] },
      { key: undefined, title: '店の歴史', says: [says('昭和三年に始めた。')] },
    ];
    const filled = fill(SUCCESSION, facts({ sections }));
    expect(boxOf(filled, 'policy').text).toBe('五年後に長女へ引き継ぐ。');
    for (const id of ['successor', 'way', 'when', 'property'])
      expect([id, boxOf(filled, id).isMissing]).toEqual([id, true]);
    expect(boxOf(filled, 'notes').isMissing).toBe(false);
  });
});

describe('官民共創の提案書', () => {
  it('starts the roles with the proposer, the city and those named on the board, each once', () => {
    const fields = { author: says('丸子酒造') };
    const partners = [says('丸子酒造'), says('由比の農協')];
    const filled = fill(KYOSO_PROPOSAL, facts({ fields, partners }));
    expect(boxOf(filled, 'roles').rows.map(([who]) => who)).toEqual(['丸子酒造', '自治体', '由比の農協']);
    expect(boxOf(fill(KYOSO_PROPOSAL, facts()), 'roles').rows.map(([who]) => who)).toEqual(['提案者', '自治体']);
  });

  it('takes problem, proposal and effect from the text, before the cards', () => {
    const sections = [
      { key: 'challenge', title: '課題', says: [says('酒粕が年に三トン捨てられる。')] },
      { key: 'effect', title: '効果', says: [says('ごみが三トン減る。')] },
    ];
    const cards = () => new Map([['challenges', [says('カードの課題')]]]);
    const filled = fill(KYOSO_PROPOSAL, facts({ sections, cards }));
    expect(boxOf(filled, 'problem').text).toBe('酒粕が年に三トン捨てられる。');
    expect(boxOf(filled, 'effect').text).toBe('ごみが三トン減る。');
    expect(boxOf(fill(KYOSO_PROPOSAL, facts({ cards })), 'problem').text).toBe('カードの課題');
    for (const id of ['to', 'kind', 'burden', 'wishes']) expect([id, boxOf(filled, id).isMissing]).toEqual([id, true]);
  });

  it('shows as unverified whatever no source states', () => {
    const unverified = fill(KYOSO_PROPOSAL, facts()).boxes.filter((b) => b.box.confidence === 'verified');
    expect(unverified.map((b) => b.box.id)).toEqual(['kind', 'burden']);
  });
});
