/** Which months of the plan are on the form, on both of its sides alike. */
import { expect, it } from 'vitest';
import { forecast } from '../funding/forecast/forecast.ts';
import { BASE, type FundingModel } from '../funding/forecast/model.ts';
import type { StackRow } from '../funding/stack.ts';
import type { FormMoney } from './facts.ts';
import { leftOut, sourcesOnPaper, subsidiesCounted, usesOnPaper } from './fundsNeeded.ts';

const settings: FundingModel['settings'] = {
  startMonth: '2026-12',
  months: 24,
  openingMonth: 2,
  fiscalStartMonth: 4,
  legalForm: 'company',
  consumptionTax: 'exempt',
  deemedPpm: 0,
  profitTaxPpm: 0,
  salesTaxPpm: 100_000,
  openingCashYen: 0,
  drawingsYen: 0,
};
const use = (month: number, amountYen: number) => ({
  ...{ id: `u${month}`, title: `${month}月`, kind: 'equipment' as const, amountYen, taxPpm: 0, month, lifeYears: 5 },
  ...{ node: undefined, quoted: false },
});
const row = (month: number, receivedYen: number) =>
  ({ id: `s${month}`, title: `${month}月の補助`, kind: 'subsidy', month, receivedYen }) as StackRow;
/** Before the plan, its first month, the last that counts (2 + 12 - 1), the next, the plan's last, after it. */
const MONTHS = [-1, 0, 13, 14, 23, 24];

it('counts the months from the first of the plan to a year after the opening, on every side', () => {
  const amounts = MONTHS.map((month, i) => [month, 10_000 * 10 ** i] as const);
  const model: FundingModel = { settings, sales: [], costs: [], staff: [], uses: [], sources: [] };
  const money: FormMoney = {
    forecast: forecast({ ...model, uses: amounts.map(([m, yen]) => use(m, yen)) }, BASE),
    stack: amounts.map(([m, yen]) => row(m, yen)),
    details: new Map(),
    actuals: new Map(),
    convertibles: [],
  };
  expect(usesOnPaper(money, 10_000).totalYen).toBe(100_000 + 1_000_000);
  expect(sourcesOnPaper(money, 10_000).totalYen).toBe(100_000 + 1_000_000);
  expect(subsidiesCounted(money)).toBe(100_000 + 1_000_000);
  expect(leftOut(money).map((l) => l.title)).toEqual(['14月', '23月', '14月の補助', '23月の補助']);
});
