import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAFE, randomModel } from '../../../../tests/fundingModel.ts';
import { TAX_TIMING } from '../../../data/schemeRules/taxTiming.ts';
import { randomFrom } from '../../../kernel/random.ts';
import { RuleBook } from '../rules.ts';
import { forecast } from './forecast.ts';
import { DEFAULT_SALES, type FundingModel, type ModelSettings } from './model.ts';
import { cashTable, equityFromFlows, yearStatements } from './statements.ts';
import { taxRulesOf } from './taxRules.ts';
import type { TaxRules } from './taxStatus.ts';

const RULES: TaxRules = {
  exemptUpToYen: 10_000_000,
  simplifiedUpToYen: 50_000_000,
  capitalTaxedFromYen: 10_000_000,
  interimConsumption: [
    { overYen: 480_000, times: 1 },
    { overYen: 4_000_000, times: 3 },
    { overYen: 48_000_000, times: 11 },
  ],
  nationalPpm: 780_000,
  interimProfitOverYen: 200_000,
  perCapitaYen: 70_000,
};
/** Only sales, the given amount per month before tax; a calendar year by default. */
const seller = (monthlyYen: number, settings: Partial<ModelSettings> = {}): FundingModel => ({
  settings: {
    ...CAFE.settings,
    startMonth: '2027-01',
    fiscalStartMonth: 1,
    legalForm: 'sole',
    consumptionTax: 'exempt',
    profitTaxPpm: 0,
    openingCashYen: 10_000_000,
    taxRules: RULES,
    ...settings,
  },
  sales: [{ ...DEFAULT_SALES, id: 's', title: 's', driver: 'amount', priceYen: monthlyYen }],
  costs: [],
  staff: [],
  uses: [],
  sources: [],
});
const kinds = (model: FundingModel) => forecast(model).taxes.map((y) => [y.kind, y.reason]);
const paid = (model: FundingModel, line: 'taxesPaid' | 'profitTaxPaid') =>
  cashTable(forecast(model)).flatMap((r) => (r.lines[line] === 0 ? [] : [[r.month, r.lines[line]]]));

describe('when an exempt business becomes taxable', () => {
  it('two years after sales of more than 10 million, and not at 10 million', () => {
    // 833,333 × 12 = 9,999,996; 833,334 × 12 = 10,000,008.
    expect(kinds(seller(833_333)).map(([kind]) => kind)).toEqual(['exempt', 'exempt', 'exempt', 'exempt', 'exempt']);
    expect(kinds(seller(833_334))).toEqual([
      ['exempt', 'below'],
      ['exempt', 'below'],
      ['standard', 'basePeriod'],
      ['standard', 'basePeriod'],
      ['standard', 'basePeriod'],
    ]);
    const exactly = seller(0);
    const level = {
      ...exactly,
      sales: [{ ...exactly.sales[0], priceYen: 2_500_000, seasonPpm: seasonOf(4) }],
    } as FundingModel;
    expect(kinds(level)[2]).toEqual(['exempt', 'below']);
  });
  it('changes the tax with it: nothing is charged or paid before, and the whole difference after', () => {
    const model = seller(1_000_000);
    const table = cashTable(forecast(model));
    expect(table[23]?.lines.cashSales).toBe(1_000_000);
    expect(table[24]?.lines.cashSales).toBe(1_100_000);
    // 100,000 × 12 of the third year, in March of the fourth; 1,200,000 × 78 % = 936,000 national, so half is paid in August.
    expect(paid(model, 'taxesPaid').slice(0, 3)).toEqual([
      [38, -1_200_000],
      [43, -600_000],
      [50, -600_000],
    ]);
  });
  it('a registration for invoices ends the exemption from its month on', () => {
    const model = seller(500_000, { invoiceFromMonth: 5 });
    expect(forecast(model).taxes.map((y) => [y.kind, y.reason, y.from])).toEqual([
      ['standard', 'registered', 5],
      ['standard', 'registered', 12],
      ['standard', 'registered', 24],
      ['standard', 'registered', 36],
      ['standard', 'registered', 48],
    ]);
    const table = cashTable(forecast(model));
    expect([table[4]?.lines.cashSales, table[5]?.lines.cashSales]).toEqual([500_000, 550_000]);
    // June to December: 50,000 × 7.
    expect(table[14]?.lines.taxesPaid).toBe(-350_000);
    expect(kinds(seller(500_000, { invoiceFromMonth: -3 }))[0]).toEqual(['standard', 'registered']);
  });
  it('a new company with a capital of 10 million is taxable for its first two years', () => {
    const company = (capitalYen: number) => kinds(seller(500_000, { legalForm: 'company', capitalYen }));
    expect(company(9_999_999)[0]).toEqual(['exempt', 'below']);
    expect(company(10_000_000).slice(0, 3)).toEqual([
      ['standard', 'capital'],
      ['standard', 'capital'],
      ['exempt', 'below'],
    ]);
    expect(kinds(seller(500_000, { capitalYen: 10_000_000 }))[0]).toEqual(['exempt', 'below']);
  });
  it('the first half of the year before counts where sales and pay are both above 10 million', () => {
    const staff = (monthlyPayYen: number) => [{ ...(CAFE.staff[0] as FundingModel['staff'][number]), monthlyPayYen }];
    // Six months: 1,700,000 × 6 = 10,200,000 of sales; pay of 1,666,667 × 6 = 10,000,002.
    expect(kinds({ ...seller(1_700_000), staff: staff(1_666_667) })[1]).toEqual(['standard', 'halfYear']);
    expect(kinds({ ...seller(1_700_000), staff: staff(1_666_666) })[1]).toEqual(['exempt', 'below']);
    expect(kinds({ ...seller(1_666_666), staff: staff(1_700_000) })[1]).toEqual(['exempt', 'below']);
    // Sales began in July: the half from January to June had none.
    const late = seller(3_000_000, { startMonth: '2027-07' });
    expect(kinds({ ...late, staff: staff(3_000_000) })[1]).toEqual(['exempt', 'below']);
  });
  it('a company’s short base period is taken to a year, a person’s is not', () => {
    // Three months of 900,000: 2,700,000, or 10,800,000 a year.
    const at = (legalForm: 'sole' | 'company') => kinds(seller(900_000, { legalForm, startMonth: '2027-10' }))[2];
    expect(at('company')).toEqual(['standard', 'basePeriod']);
    expect(at('sole')).toEqual(['exempt', 'below']);
  });
  it('sales without consumption tax do not count', () => {
    const model = seller(2_000_000);
    expect(kinds({ ...model, sales: model.sales.map((l) => ({ ...l, taxPpm: 0 })) })[4]).toEqual(['exempt', 'below']);
  });
  it('the simplified kind, where it was chosen, until the base period is above 50 million', () => {
    expect(kinds(seller(4_000_000, { taxedKind: 'simplified' }))[2]).toEqual(['simplified', 'basePeriod']);
    expect(kinds(seller(5_000_000, { taxedKind: 'simplified' }))[2]).toEqual(['standard', 'simplifiedOver']);
    expect(kinds(seller(5_000_000, { consumptionTax: 'simplified' })).slice(1, 3)).toEqual([
      ['simplified', 'chosen'],
      ['standard', 'simplifiedOver'],
    ]);
  });
  it('follows a scenario: with weaker sales it stays exempt', () => {
    const f = forecast(seller(1_000_000), { ...forecast(seller(1)).scenario, salesPpm: 800_000 });
    expect(f.taxes[2]?.kind).toBe('exempt');
  });
});

describe('payments within the year', () => {
  it('consumption tax: none at 480,000 national, one above, three above 4 million, eleven above 48 million', () => {
    const second = (monthlyYen: number) =>
      paid(seller(monthlyYen, { consumptionTax: 'standard' }), 'taxesPaid').filter(
        ([m]) => Number(m) >= 12 && Number(m) <= 26,
      );
    // 512,820 × 12 × 10 % = 615,384; × 78 % = 479,999. Nothing in August.
    expect(second(512_820)).toEqual([
      [14, -615_384],
      [26, -615_384],
    ]);
    // 600,000 × 12 × 10 % = 720,000; 561,600 national: 360,000 in August and the rest in March.
    expect(second(600_000)).toEqual([
      [14, -720_000],
      [19, -360_000],
      [26, -360_000],
    ]);
    // 6,000,000 a year; 4,680,000 national: a quarter in May, August, November.
    expect(second(5_000_000)).toEqual([
      [14, -6_000_000],
      [16, -1_500_000],
      [19, -1_500_000],
      [22, -1_500_000],
      [26, -1_500_000],
    ]);
    // 72,000,000 a year; 56,160,000 national: eleven parts of 6,000,000, the first two together.
    expect(second(60_000_000)).toEqual([
      [14, -72_000_000],
      [15, -12_000_000],
      ...[16, 17, 18, 19, 20, 21, 22, 23, 24].map((m) => [m, -6_000_000]),
      [26, -6_000_000],
    ]);
  });
  it('a company pays half of last year’s tax eight months into the year, and 均等割 without a profit too', () => {
    const company = seller(500_000, { legalForm: 'company', profitTaxPpm: 250_000 });
    // 6,000,000 × 25 % = 1,500,000 and 70,000 of 均等割; August: 750,000 + 35,000.
    expect(paid(company, 'profitTaxPaid').slice(0, 3)).toEqual([
      [13, -1_570_000],
      [19, -785_000],
      [25, -785_000],
    ]);
    // 25 % of 66,666 × 12 is 199,998: no payment in the middle; 66,667 × 12 × 25 % is 200,001: half, cut to a hundred yen.
    expect(
      paid(seller(66_666, { legalForm: 'company', profitTaxPpm: 250_000 }), 'profitTaxPaid').map(([m]) => m),
    ).toEqual([13, 25, 37, 49]);
    expect(paid(seller(66_667, { legalForm: 'company', profitTaxPpm: 250_000 }), 'profitTaxPaid')[1]).toEqual([
      19, -135_000,
    ]);
    expect(paid(seller(0, { legalForm: 'company' }), 'profitTaxPaid').slice(0, 2)).toEqual([
      [13, -70_000],
      [25, -70_000],
    ]);
    // A first year of three months: 70,000 × 3 ÷ 12 = 17,500.
    expect(paid(seller(0, { legalForm: 'company', startMonth: '2027-10' }), 'profitTaxPaid')[0]).toEqual([4, -17_500]);
    expect(paid(seller(500_000), 'profitTaxPaid')).toEqual([]);
  });
  it('without rules there are no taxes', () => {
    const { taxRules: _, ...settings } = seller(5_000_000).settings;
    const f = forecast({ ...seller(5_000_000), settings });
    expect(f.taxes.every((y) => y.kind === 'exempt' && y.interimConsumptionYen === 0 && y.perCapitaYen === 0)).toBe(
      true,
    );
  });
  it('the books tie out for any plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: -5, max: 59 }), (seed, invoiceFromMonth) => {
        const model = randomModel(randomFrom(seed), 9, 4);
        const f = forecast({
          ...model,
          settings: {
            ...model.settings,
            taxRules: RULES,
            invoiceFromMonth,
            capitalYen: seed * 1_000,
            taxedKind: 'simplified',
          },
        });
        for (const y of yearStatements(f)) {
          expect(y.cashYen).toBe(f.cash[y.to]);
          expect(y.equityYen).toBe(equityFromFlows(f, y.to));
        }
      }),
      { numRuns: 40 },
    );
  });
  it('reads its limits from the dated rules, and each is unverified', () => {
    const rules = TAX_TIMING.flatMap((p) => p.rules);
    expect(taxRulesOf(new RuleBook(rules, '2026-11-20'))).toEqual(RULES);
    expect(rules.every((r) => r.confidence === 'unverified')).toBe(true);
    const none = taxRulesOf(new RuleBook([], '2026-11-20'));
    expect(none).toMatchObject({ exemptUpToYen: Number.MAX_SAFE_INTEGER, perCapitaYen: 0 });
  });
});

/** So many months of the year at full sales, the others at nothing. */
function seasonOf(full: number): number[] {
  return Array.from({ length: 12 }, (_, i) => (i < full ? 1_000_000 : 0));
}
