/** 経営計画改善シート of a separate plan: a lunch restaurant, computed by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEIEI_KAIZEN } from '../../data/forms/keieiKaizen.ts';
import { forecast } from '../funding/forecast/forecast.ts';
import { BASE, type CostLine, DEFAULT_SALES, type FundingModel } from '../funding/forecast/model.ts';
import { fundingStack } from '../funding/stack.ts';
import { resultInUnits } from './amounts.ts';
import type { FormFacts } from './facts.ts';
import { fillForm } from './fill.ts';
import { onPaper } from './paper.ts';

const cost = (over: Partial<CostLine>): CostLine => ({
  ...{ id: 'c', title: '費用', category: 'other', kind: 'fixed', amountYen: 0, salesPpm: 0, everyMonths: 1 },
  ...{ fromMonth: 0, toMonth: undefined, growthPpm: 0, taxPpm: 100_000, payMonths: 0, ...over },
});
const dish = (id: string, title: string, priceYen: number, n: number, costPpm: number) => ({
  ...{ ...DEFAULT_SALES, id, title, driver: 'unit' as const, priceYen, quantityPpm: n * 1_000_000, costPpm },
});
const LUNCH: FundingModel = {
  settings: {
    ...{ startMonth: '2027-04', months: 36, openingMonth: 0, fiscalStartMonth: 4, legalForm: 'company' },
    ...{ consumptionTax: 'standard', deemedPpm: 0, profitTaxPpm: 0, salesTaxPpm: 100_000 },
    ...{ openingCashYen: 5_000_000, drawingsYen: 0 },
  },
  // 1,200,000 and 340,000 a month: 18,480,000 a year. Goods are 360,000 and 153,000: 6,156,000 a year.
  sales: [dish('a', '弁当', 850, 400, 450_000), dish('b', '日替わり定食', 1_200, 1_000, 300_000)],
  costs: [
    cost({ id: 'rent', title: '家賃', category: 'rent', amountYen: 120_000 }),
    // 3.25 % of 1,540,000 are 50,050 a month, 600,600 a year; 2 % are 30,800 and 369,600.
    cost({ id: 'card', title: '決済', kind: 'variable', salesPpm: 32_500 }),
    cost({ id: 'share', title: '歩合家賃', category: 'rent', kind: 'variable', salesPpm: 20_000 }),
    cost({ id: 'power', title: '光熱費', category: 'utilities', amountYen: 83_333 }),
  ],
  staff: [
    {
      // 345,000 with social insurance, 4,140,000 a year.
      ...{ id: 'p', title: '調理', kind: 'regular', headsPpm: 1_000_000, monthlyPayYen: 300_000, bonusYen: 0 },
      ...{ bonusMonths: [], socialPpm: 150_000, fromMonth: 0, toMonth: undefined, raisePpm: 0 },
    },
  ],
  uses: [],
  sources: [
    {
      ...{ id: 'loan', title: '前からの借入', month: 0, kind: 'existingLoan', balanceYen: 15_000_000 },
      ...{ monthlyPrincipalYen: 347_000, annualRatePercent: '1.2' },
    },
  ],
};
const factsOf = (model: FundingModel, over: Partial<FormFacts> = {}): FormFacts => {
  const f = forecast(model, BASE);
  const money = { forecast: f, stack: fundingStack(f), details: new Map(), actuals: new Map(), convertibles: [] };
  return { fields: {}, sections: [], cards: () => new Map(), customers: [], partners: [], money, ...over };
};
const fill = (model: FundingModel, over: Partial<FormFacts> = {}, own: Readonly<Record<string, string>> = {}) =>
  fillForm(KEIEI_KAIZEN, factsOf(model, over), (box) => {
    const text = own[box];
    return text === undefined ? undefined : { text, made: '', by: '', on: '' };
  });
const boxOf = (filled: ReturnType<typeof fill>, id: string) => {
  const box = filled.boxes.find((b) => b.box.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
};
const firstYear = (filled: ReturnType<typeof fill>, id: string) =>
  boxOf(filled, id).money?.rows.map((r) => [r.label, r.cells[0]]);

describe('経営計画改善シート', () => {
  it('has costs in three groups, which add up as printed', () => {
    const filled = fill(LUNCH);
    expect(boxOf(filled, 'costs').money?.heads).toEqual([
      ...['1年目\n2028年3月期', '2年目\n2029年3月期', '3年目\n2030年3月期'],
    ]);
    // 970,200 and 999,996 are rounded up, like all costs; the result of 4,773,804 is printed as 4,773.
    expect(firstYear(filled, 'costs')).toEqual([
      ['売上高', 18_480],
      ['① 変動費（売れた分だけ）', 7_127],
      ['売上原価（仕入・材料）', 6_156],
      ['売上に応じてかかる経費', 971],
      ['② 人件費', 4_140],
      ['③ その他の固定費', 2_440],
      ['家賃', 1_440],
      ['減価償却費', 0],
      ['その他の経費', 1_000],
      ['費用の合計 ①＋②＋③', 13_707],
      ['営業利益（売上高－費用の合計）', 4_773],
      // 7,126,200, 4,140,000 and 2,439,996 of 18,480,000: 38.56 %, 22.40 % and 13.20 %.
      ['売上に占める割合 ①', '38.5%'],
      ['売上に占める割合 ②', '22.4%'],
      ['売上に占める割合 ③', '13.2%'],
      // 6,579,996 × 18,480,000 ÷ 11,353,800 = 10,709,924.1…
      ['損益分岐点の売上高', 10_710],
    ]);
  });

  it('shows what is left after loan repayments, and names the years that do not cover them', () => {
    const filled = fill(LUNCH);
    const rows = new Map(boxOf(filled, 'repayment').money?.rows.map((r) => [r.label, r.cells]));
    expect(rows.get('営業利益')).toEqual([4_773, 4_773, 4_773]);
    // 347,000 × 12 = 4,164,000 a year; 15,000,000 less three of them is 2,508,000.
    expect(rows.get('借入元金の返済')).toEqual([-4_164, -4_164, -4_164]);
    expect(rows.get('期末の借入残高')).toEqual([10_836, 6_672, 2_508]);
    const [left = 0, second = 0] = (rows.get('返済のあとに残るお金') ?? []).map(Number);
    expect(second).toBeGreaterThan(left);
    expect(filled.problems.map((p) => p.code)).not.toContain('shortYears');
  });

  it.each([
    // 4,773,804 a year without interest: 397,817 a month are just earned, 397,818 are not.
    [397_817, []],
    [397_818, [1, 2, 3]],
  ])('holds %i of principal a month against what a year earns', (monthlyPrincipalYen, years) => {
    const [loan] = LUNCH.sources;
    const sources = [{ ...loan, annualRatePercent: '0', monthlyPrincipalYen }] as FundingModel['sources'];
    const { problems } = fill({ ...LUNCH, sources });
    expect(problems.flatMap((p) => (p.code === 'shortYears' ? p.years : []))).toEqual(years);
  });

  it('counts what a sole proprietor lives on before anything is paid back', () => {
    const settings = { ...LUNCH.settings, startMonth: '2027-01', fiscalStartMonth: 1, drawingsYen: 60_000 };
    const filled = fill({ ...LUNCH, settings: { ...settings, legalForm: 'sole' } });
    const living = boxOf(filled, 'repayment').money?.rows.find((r) => r.label === '事業主の生活費');
    expect(living?.cells).toEqual([-720, -720, -720]);
    // 4,773,804 − 720,000 − interest do not pay 4,164,000.
    expect(filled.problems).toContainEqual({ code: 'shortYears', years: [1, 2, 3] });
  });

  it('has the menu with cost and margin, the largest share first, and follows a price', () => {
    // 1,200 of 1,540 are 77.9 %; 850 × 45 % are 382.5 yen, cut.
    expect(boxOf(fill(LUNCH), 'menu').rows).toEqual([
      ['日替わり定食', '1,200', '360', '70', '78'],
      ['弁当', '850', '382', '55', '22'],
    ]);
    const [bento, ...others] = LUNCH.sales;
    const dearer = fill({ ...LUNCH, sales: [...(bento ? [{ ...bento, priceYen: 900 }] : []), ...others] });
    // 360,000 of 1,560,000 are 23.1 %; sales are 18,720,000 a year.
    expect(boxOf(dearer, 'menu').rows[1]).toEqual(['弁当', '900', '405', '55', '23']);
    expect(firstYear(dearer, 'costs')?.[0]).toEqual(['売上高', 18_720]);
    expect(boxOf(dearer, 'basis').text).toContain('弁当 900円×400＝月360,000円');
  });

  it('asks if nothing was entered, and starts the customers with those of the board', () => {
    const none = fill({ ...LUNCH, sales: [], costs: [], staff: [], sources: [] }, { money: undefined });
    for (const id of ['menu', 'segments', 'costs', 'repayment', 'cash', 'basis', 'actions', 'current'])
      expect([id, boxOf(none, id).isMissing]).toEqual([id, true]);
    const said = { text: '近くの会社員', origins: [{ at: 'card', id: 'k', says: '近くの会社員' }] } as const;
    expect(boxOf(fill(LUNCH, { customers: [said] }), 'segments')).toMatchObject({
      rows: [['近くの会社員', '', '', '']],
      origins: said.origins,
      isMissing: false,
    });
  });

  it.each([
    [10, 34, undefined],
    [11, 34, { of: 'rows', by: 1 }],
    [10, 35, { of: 'characters', by: 1 }],
  ] as const)('holds %i dishes of %i full-width letters', (dishes, letters, over) => {
    const sales = Array.from({ length: dishes }, (_, i) => dish(String(i), '膳'.repeat(letters), 1_000, 1, 0));
    const filled = fill({ ...LUNCH, sales });
    expect(boxOf(filled, 'menu').over).toEqual(over);
    const rest = onPaper(filled).rest.find((r) => r.box.id === 'menu');
    // Everything is on the continuation sheet: each dish once.
    expect(rest?.lines.join('').split('膳').length).toBe(over ? dishes * letters + 1 : undefined);
  });

  it.each([
    [360, undefined],
    [361, { of: 'lines', by: 1 }],
  ] as const)('has room for %i full-width letters of today', (letters, over) => {
    expect(boxOf(fill(LUNCH, {}, { current: 'あ'.repeat(letters) }), 'current').over).toEqual(over);
  });
});

describe('a year in units', () => {
  it('adds up, and no amount of it is off by a unit', () => {
    const yen = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(yen, fc.array(yen, { minLength: 1, maxLength: 6 }), (salesYen, costsYen) => {
        const { sales, costs, left } = resultInUnits(salesYen, costsYen, 1_000);
        expect(costs.reduce((a, b) => a + b, left)).toBe(sales);
        expect(Math.abs(sales * 1_000 - salesYen)).toBeLessThan(1_000);
        for (const [i, cost] of costs.entries())
          expect(Math.abs(cost * 1_000 - (costsYen[i] ?? 0)), `cost ${i}`).toBeLessThan(1_000);
      }),
    );
  });
  it.each([
    [1_999, [1_000], { sales: 1, costs: [1], left: 0 }],
    [1_000, [1_999], { sales: 1, costs: [2], left: -1 }],
    [10_999, [500, 500, 500], { sales: 10, costs: [1, 0, 0], left: 9 }],
    [0, [0], { sales: 0, costs: [0], left: 0 }],
  ])('%i less %j', (salesYen, costsYen, shown) => {
    expect(resultInUnits(salesYen, costsYen, 1_000)).toEqual(shown);
  });
});
