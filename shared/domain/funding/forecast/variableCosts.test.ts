/** What varies with sales: only in the months of its line, and as it was booked. */
import { expect, it } from 'vitest';
import { forecast } from './forecast.ts';
import { BASE, type CostLine, DEFAULT_SALES, type FundingModel } from './model.ts';
import { variableExpenses, yearStatements } from './statements.ts';

const settings: FundingModel['settings'] = {
  ...{ startMonth: '2027-04', months: 24, openingMonth: 0, fiscalStartMonth: 4, legalForm: 'company' },
  ...{ consumptionTax: 'standard', deemedPpm: 0, profitTaxPpm: 0, salesTaxPpm: 100_000, openingCashYen: 0 },
  drawingsYen: 0,
};
const share = (over: Partial<CostLine>): CostLine => ({
  ...{
    id: 'card',
    title: '決済',
    category: 'other',
    kind: 'variable',
    amountYen: 0,
    salesPpm: 100_000,
    everyMonths: 1,
  },
  ...{ fromMonth: 0, toMonth: undefined, growthPpm: 0, taxPpm: 100_000, payMonths: 0, ...over },
});
const plan = (costs: readonly CostLine[], over: Partial<FundingModel['settings']> = {}) =>
  forecast(
    {
      settings: { ...settings, ...over },
      // 1,000,000 a month, 12,000,000 a year; goods are 30 % of it.
      sales: [
        { ...DEFAULT_SALES, id: 's', title: '品', driver: 'amount', priceYen: 1_000_000, costPpm: 300_000, taxPpm: 0 },
      ],
      ...{ costs, staff: [], uses: [], sources: [] },
    },
    BASE,
  );

it('counts a share of sales in the months of its line', () => {
  // 3,600,000 of goods; 10 % of the sales of months 12 to 17 are 600,000.
  const years = yearStatements(plan([share({ fromMonth: 12, toMonth: 17 })]));
  expect(years.map((y) => [y.variableYen, y.operatingYen, y.breakEven.salesYen])).toEqual([
    [3_600_000, 8_400_000, 0],
    [4_200_000, 7_800_000, 0],
  ]);
});

it('counts it as it was booked: with consumption tax for a business that is exempt', () => {
  // 100,000 × 1.1 × 12 = 1,320,000.
  const [year] = yearStatements(plan([share({})], { consumptionTax: 'exempt' }));
  expect(year?.otherCostsYen).toBe(1_320_000);
  expect((year?.variableYen ?? 0) - (year?.costOfSalesYen ?? 0)).toBe(1_320_000);
});

it('tells a share of sales that is rent from the others', () => {
  const f = plan([share({ id: 'rent', category: 'rent', salesPpm: 50_000 }), share({})]);
  const year = { from: 0, to: 11 };
  expect(variableExpenses(f, year)).toBe(1_800_000);
  expect(variableExpenses(f, year, 'rent')).toBe(600_000);
});
