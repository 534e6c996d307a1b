import { describe, expect, it } from 'vitest';
import { explain } from '../explain.ts';
import { repaymentYears } from '../indicators/debt.ts';
import { forecast } from './forecast.ts';
import { DEFAULT_SALES, type FundingModel } from './model.ts';
import { cashTable, yearStatements } from './statements.ts';

/**
 * A restaurant of a sole proprietor, a whole calendar year, by hand. Sales 2,000,000 a month, goods 35 %, rent 250,000, two people at 200,000,
 * once a year 810,940 of other costs; equipment of 7,700,000 over five years; 9,000,000 borrowed in January at 2.5 %, 60 equal parts of
 * principal, so eleven are paid in the year; tax at 20 % of the income; 280,000 a month to live on.
 *
 *   gross 24,000,000 × 65 %                                  15,600,000
 *   rent 3,000,000 + pay 4,800,000 + other 810,940          − 8,610,940
 *   write-off 7,700,000 ÷ 5                                 − 1,540,000
 *   interest 18,750 falling by 312.5, each cut to a yen     −   189,060
 *   ordinary profit                                           5,260,000
 *   tax 20 %                                                  1,052,000
 *   living 280,000 × 12                                       3,360,000
 *   principal 150,000 × 11                                    1,650,000;  left to repay 7,350,000
 *
 *   before tax and living: (5,260,000 + 189,060 + 1,540,000) ÷ 1,839,060 = 3.80 and 7,350,000 ÷ 6,800,000 = 1.08 years
 *   after them: 2,577,060 ÷ 1,839,060 = 1.4013 and 7,350,000 ÷ 2,388,000 = 3.0779 years
 */
const RESTAURANT: FundingModel = {
  settings: {
    startMonth: '2027-01',
    months: 60,
    fiscalStartMonth: 1,
    legalForm: 'sole',
    consumptionTax: 'exempt',
    deemedPpm: 600_000,
    profitTaxPpm: 200_000,
    salesTaxPpm: 100_000,
    openingCashYen: 3_000_000,
    drawingsYen: 280_000,
  },
  sales: [
    {
      ...DEFAULT_SALES,
      id: 's',
      title: 'meals',
      driver: 'amount',
      priceYen: 2_000_000,
      costPpm: 350_000,
      costTaxPpm: 0,
      taxPpm: 0,
    },
  ],
  costs: [cost('rent', 250_000, 1), cost('other', 810_940, 12)],
  staff: [
    {
      id: 't',
      title: 'people',
      kind: 'regular',
      headsPpm: 2_000_000,
      monthlyPayYen: 200_000,
      bonusYen: 0,
      bonusMonths: [],
      socialPpm: 0,
      fromMonth: 0,
      toMonth: undefined,
      raisePpm: 0,
    },
  ],
  uses: [
    {
      id: 'u',
      title: 'kitchen',
      kind: 'equipment',
      amountYen: 7_700_000,
      taxPpm: 0,
      month: 0,
      lifeYears: 5,
      node: undefined,
      quoted: true,
    },
  ],
  sources: [
    {
      id: 'q',
      title: 'loan',
      kind: 'loan',
      month: 0,
      terms: { method: 'equalPrincipal', principalYen: 9_000_000, annualRatePercent: '2.5', instalments: 60 },
      guaranteeFeePercent: '0',
      subsidy: undefined,
    },
  ],
};

function cost(category: 'rent' | 'other', amountYen: number, everyMonths: number): FundingModel['costs'][number] {
  return {
    id: category,
    title: category,
    category,
    kind: 'fixed',
    amountYen,
    salesPpm: 0,
    everyMonths,
    fromMonth: 0,
    toMonth: undefined,
    growthPpm: 0,
    taxPpm: 0,
    payMonths: 0,
  };
}

describe('what a sole proprietor can repay', () => {
  const f = forecast(RESTAURANT);
  const [first] = yearStatements(f);
  if (!first) throw new Error('no year');

  it('DSCR and years to repay come after tax and the owner’s living costs', () => {
    expect(first).toMatchObject({
      ordinaryYen: 5_260_000,
      depreciationYen: 1_540_000,
      interestYen: 189_060,
      principalYen: 1_650_000,
      loansYen: 7_350_000,
      ownTaxYen: 1_052_000,
      livingYen: 3_360_000,
    });
    expect(first.dscrPpm).toBe(1_401_292);
    expect(first.repaymentPpm).toBe(3_077_889);
  });

  it('explains both: the tax and the living costs are among what went in', () => {
    for (const figure of ['dscr', 'repayment'] as const) {
      const inputs = explain(f, figure, first).inputs;
      expect(inputs).toContainEqual({ label: 'ownTax', yen: 1_052_000 });
      expect(inputs).toContainEqual({ label: 'living', yen: 3_360_000 });
      expect(inputs.some((i) => i.label === 'tax')).toBe(false);
    }
  });

  it('pay that is entered for the owner is living, and tax paid in March is not', () => {
    const [, second] = yearStatements(f);
    expect(second?.livingYen).toBe(3_360_000);
    // March of the second year: 280,000 to live on and the 1,052,000 of the first year’s tax.
    expect(cashTable(f)[14]?.lines.drawingsOut).toBe(-1_332_000);
    const owner = { ...(RESTAURANT.staff[0] as FundingModel['staff'][number]), id: 'o', kind: 'owner' as const };
    const own = { ...owner, headsPpm: 1_000_000, monthlyPayYen: 100_000 };
    const [paid] = yearStatements(forecast({ ...RESTAURANT, staff: [...RESTAURANT.staff, own] }));
    expect(paid).toMatchObject({ livingYen: 4_560_000, ordinaryYen: 5_260_000 });
  });

  it('a company has neither', () => {
    const company = forecast({ ...RESTAURANT, settings: { ...RESTAURANT.settings, legalForm: 'company' } });
    const [year] = yearStatements(company);
    // (5,260,000 + 189,060 + 1,540,000 − 1,052,000) ÷ 1,839,060 = 3.2283.
    expect(year).toMatchObject({ ownTaxYen: 0, livingYen: 0, taxYen: 1_052_000, dscrPpm: 3_228_312 });
    expect(year && explain(company, 'dscr', year).inputs).toContainEqual({ label: 'tax', yen: 1_052_000 });
  });

  it('nothing is left to repay with where living takes it all', () => {
    const high = { ...RESTAURANT, settings: { ...RESTAURANT.settings, drawingsYen: 600_000 } };
    const [year] = yearStatements(forecast(high));
    expect(year?.repaymentPpm).toBeUndefined();
    expect(year?.dscrPpm).toBeLessThan(0);
  });

  it('the flow of three months is taken to a year before debt is divided by it', () => {
    const figures = {
      ordinaryYen: 300_000,
      depreciationYen: 0,
      taxYen: 0,
      netYen: 0,
      operatingYen: 0,
      loansYen: 2_400_000,
      receivablesYen: 0,
      inventoryYen: 0,
      payablesYen: 0,
    };
    expect(repaymentYears(figures, 'ordinaryAfterTax', true, 3)).toBe(2_000_000);
    expect(repaymentYears(figures, 'ordinaryAfterTax', true, 12)).toBe(8_000_000);
  });
});
