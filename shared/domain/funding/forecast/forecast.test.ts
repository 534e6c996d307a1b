import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAFE, randomModel } from '../../../../tests/fundingModel.ts';
import { randomFrom } from '../../../kernel/random.ts';
import { circulation } from '../circulation.ts';
import { coverage, fundingStack, usesAndSources } from '../stack.ts';
import { monthIndex, monthName, salesSeries } from './drivers.ts';
import { fiscalYears, forecast } from './forecast.ts';
import { DEFAULT_SALES, type FundingModel, type SalesLine, type Source } from './model.ts';
import { cashTable, equityFromFlows, investmentView, runwayAt, yearStatements } from './statements.ts';
import { DEFAULT_MONTE_CARLO, drawScenario, MonteCarlo, SCENARIO_NAMES, SCENARIOS, tornado } from './whatIf.ts';

const line = (change: Partial<SalesLine>): SalesLine => ({
  ...DEFAULT_SALES,
  id: 'x',
  title: 'x',
  driver: 'amount',
  priceYen: 0,
  ...change,
});
const people = (n: number) => n * 1_000_000;

describe('sales from drivers', () => {
  it('客単価 × 席 × 回転 × 日', () => {
    expect(
      salesSeries(
        line({ driver: 'seats', priceYen: 1_000, quantityPpm: people(20), turnsPpm: 1_500_000, daysPpm: people(25) }),
        '2026-10',
        1,
      ),
    ).toEqual([750_000]);
  });
  it('unit × price, projects by twelfths, an amount', () => {
    expect(salesSeries(line({ driver: 'unit', priceYen: 1_800, quantityPpm: people(120) }), '2026-10', 1)).toEqual([
      216_000,
    ]);
    expect(salesSeries(line({ driver: 'project', priceYen: 1_000_000, quantityPpm: people(5) }), '2026-10', 1)).toEqual(
      [416_666],
    );
    expect(salesSeries(line({ priceYen: 5 }), '2026-10', 2)).toEqual([5, 5]);
  });
  it('a subscription gains and loses members', () => {
    expect(
      salesSeries(
        line({
          driver: 'subscription',
          priceYen: 1_000,
          quantityPpm: people(100),
          newMembersPpm: people(10),
          churnPpm: 50_000,
        }),
        '2026-10',
        3,
      ),
    ).toEqual([100_000, 105_000, 109_750]);
  });
  it('begins late, ramps up, follows the season, grows each year, ends', () => {
    const s = salesSeries(
      line({ priceYen: 100_000, fromMonth: 2, rampMonths: 4, rampStartPpm: 200_000, growthPpm: 100_000, toMonth: 27 }),
      '2026-10',
      30,
    );
    expect(s.slice(0, 7)).toEqual([0, 0, 20_000, 40_000, 60_000, 80_000, 100_000]);
    expect([s[13], s[14], s[26], s[27], s[28]]).toEqual([100_000, 110_000, 121_000, 121_000, 0]);
    const season = Array.from({ length: 12 }, (_, i) => (i === 0 ? 2_000_000 : 1_000_000));
    expect(salesSeries(line({ priceYen: 100, seasonPpm: season }), '2026-12', 3)).toEqual([100, 200, 100]);
  });
  it('names months over the turn of years', () => {
    expect([monthName('2026-10', 0), monthName('2026-10', 3), monthName('2026-10', 59)]).toEqual([
      '2026-10',
      '2027-01',
      '2031-09',
    ]);
    expect([monthIndex('2026-10', '2027-01'), monthIndex('2026-10', '2026-04-15')]).toEqual([3, -6]);
  });
});

describe('a café, computed by hand', () => {
  const f = forecast(CAFE);
  const years = yearStatements(f);
  it('has a short first year and then whole ones', () => {
    expect(fiscalYears(CAFE).map((y) => [y.from, y.to, y.isWhole])).toEqual([
      [0, 5, true],
      [6, 17, true],
      [18, 29, true],
      [30, 41, true],
      [42, 53, true],
      [54, 59, false],
    ]);
  });
  it('profit and loss of the first half year', () => {
    const [y] = years;
    // 750,000 a month; 30 % goods; 100,000 rent; 200,000 pay; 3 % cards; 2,400,000 over 48 months.
    expect(y).toMatchObject({
      salesYen: 4_500_000,
      costOfSalesYen: 1_350_000,
      rentYen: 600_000,
      personnelYen: 1_200_000,
      otherCostsYen: 135_000,
      depreciationYen: 300_000,
    });
    expect(y?.operatingYen).toBe(4_500_000 - 1_350_000 - 600_000 - 1_200_000 - 135_000 - 300_000);
    const interest = [4_750, 4_670, 4_591, 4_512, 4_433];
    expect(y?.interestYen).toBe(interest.reduce((a, b) => a + b, 0));
    expect(y?.taxYen).toBe(Math.trunc((y?.beforeTaxYen ?? 0) / 4));
  });
  it('first month: cash in the bank’s layout', () => {
    const [first, second] = cashTable(f);
    expect(first?.lines).toMatchObject({
      cashSales: 825_000,
      cashPurchases: -243_000,
      personnelPaid: -200_000,
      expensesPaid: -110_000,
      payablesPaid: 0,
      equipment: -2_640_000,
      loanIn: 3_000_000,
      ownIn: 1_640_000,
      loanOut: 0,
    });
    expect(first?.closingYen).toBe(825_000 - 243_000 - 200_000 - 110_000 - 2_640_000 + 3_000_000 + 1_640_000);
    expect(second?.lines).toMatchObject({ payablesPaid: -24_750, loanOut: -50_000, interestPaid: -4_750 });
    expect(second?.openingYen).toBe(first?.closingYen);
  });
  it('consumption tax of the first year is paid two months after it', () => {
    const taken = 75_000 * 6;
    const paid = (18_000 + 10_000 + 2_250) * 6 + 240_000;
    const table = cashTable(f);
    expect(table[7]?.lines.taxesPaid).toBe(-(taken - paid));
    expect(table.filter((r) => r.lines.taxesPaid !== 0).map((r) => r.month)).toEqual([7, 19, 31, 43, 55]);
  });
  it('a sole proprietor pays in March, from the owner’s pocket', () => {
    const sole = forecast({ ...CAFE, settings: { ...CAFE.settings, legalForm: 'sole', drawingsYen: 200_000 } });
    expect(fiscalYears(sole.compiled.model)[0]).toMatchObject({ from: 0, to: 2 });
    const [y] = yearStatements(sole);
    expect(y?.taxYen).toBe(0);
    const march = cashTable(sole)[5];
    expect(march?.lines.drawingsOut).toBe(-200_000 - Math.trunc(Math.max(0, y?.beforeTaxYen ?? 0) / 4));
  });
  it('an exempt business books gross amounts and owes no consumption tax', () => {
    const exempt = forecast({ ...CAFE, settings: { ...CAFE.settings, consumptionTax: 'exempt' } });
    const table = cashTable(exempt);
    expect(table.every((r) => r.lines.taxesPaid === 0)).toBe(true);
    expect(table[0]?.lines.cashSales).toBe(750_000);
    expect(yearStatements(exempt)[0]?.rentYen).toBe(660_000);
  });
  it('the simplified kind pays by its share and books the difference', () => {
    const simplified = forecast({ ...CAFE, settings: { ...CAFE.settings, consumptionTax: 'simplified' } });
    expect(cashTable(simplified)[7]?.lines.taxesPaid).toBe(-(450_000 - 270_000));
  });
  it('needs equal sources to the yen, and what is unquoted is named', () => {
    expect(usesAndSources(f)).toMatchObject({
      usesYen: 2_640_000,
      sourcesYen: 4_640_000,
      differenceYen: 2_000_000,
      unquoted: [],
    });
  });
  it('as an investment', () => {
    const view = investmentView(f, '5');
    expect(view.flows[0]).toBe(-2_640_000);
    expect(view.irr.kind).toBe('rate');
    expect(runwayAt(f, 20).monthsPpm).toBeUndefined();
  });
});

describe('sources in time', () => {
  const bare: FundingModel = { ...CAFE, sales: [], costs: [], staff: [], uses: [], sources: [] };
  const withSource = (source: Source, settings: Partial<FundingModel['settings']> = {}) =>
    forecast({ ...bare, settings: { ...bare.settings, ...settings }, sources: [source] });
  it('reward money is cash early and revenue late', () => {
    const f = withSource({
      id: 'r',
      title: 'r',
      kind: 'reward',
      month: 2,
      deliveryMonth: 8,
      campaign: {
        mode: 'allOrNothing',
        goalYen: 500_000,
        tiers: [{ priceYen: 11_000, takers: 100, unitCostYen: 3_300, postageYen: 1_100 }],
        feePercent: '17',
        pageCostYen: 55_000,
      },
    });
    const table = cashTable(f);
    expect(table[1]?.lines.expensesPaid).toBe(-55_000);
    expect(table[2]?.lines.crowdfundingIn).toBe(1_100_000 - 205_700);
    expect(table[7]?.lines.cashPurchases).toBe(-330_000);
    const [first, second] = yearStatements(f);
    expect([first?.salesYen, first?.advancesYen]).toEqual([0, 1_100_000]);
    expect([second?.salesYen, second?.costOfSalesYen, second?.advancesYen]).toEqual([1_000_000, 300_000, 0]);
    const failed = forecast(f.compiled.model, { ...SCENARIOS.campaignFails });
    expect(failed.cash.at(-1)).toBeLessThan(0);
    expect(yearStatements(failed).reduce((sum, y) => sum + y.salesYen, 0)).toBe(0);
  });
  it('a subsidy comes after the spending, and later still when late', () => {
    const subsidy: Source = {
      id: 'g',
      title: 'g',
      kind: 'subsidy',
      month: 14,
      uses: ['u1'],
      rate: '1/2',
      capYen: 10_000_000,
      floorYen: undefined,
      unitYen: 1,
      programme: undefined,
    };
    const model = { ...bare, uses: CAFE.uses, sources: [subsidy] };
    const f = forecast(model);
    expect(cashTable(f)[14]?.lines.subsidyIn).toBe(1_200_000);
    expect(f.lowest.yen).toBe(-2_640_000);
    expect(cashTable(forecast(model, SCENARIOS.subsidyLate))[20]?.lines.subsidyIn).toBe(1_200_000);
    expect(usesAndSources(f)).toMatchObject({ countsSubsidyEarly: true, withoutSubsidyYen: -2_640_000 });
  });
  it('a fund gets its share of sales until its term ends; a shortfall is not owed', () => {
    const f = forecast({
      ...bare,
      sales: [line({ priceYen: 1_000_000, taxPpm: 0 })],
      sources: [
        {
          id: 'f',
          title: 'f',
          kind: 'fund',
          month: 0,
          amountYen: 3_000_000,
          feePercent: '10',
          sharePercent: '10',
          termMonths: 24,
          everyMonths: 12,
        },
      ],
    });
    const table = cashTable(f);
    expect(table[0]?.lines.crowdfundingIn).toBe(2_700_000);
    expect([table[12]?.lines.fundOut, table[24]?.lines.fundOut]).toEqual([-1_200_000, -1_200_000]);
    expect(f.ledger.balances('fund').at(-1)).toBe(0);
    expect(yearStatements(f)[2]?.otherIncomeYen).toBe(600_000);
  });
  it('a loan that is there already starts as a debt, and a broken one brings nothing and says why', () => {
    const there = withSource(
      {
        id: 'e',
        title: 'e',
        kind: 'existingLoan',
        month: 0,
        balanceYen: 600_000,
        monthlyPrincipalYen: 50_000,
        annualRatePercent: '1.2',
      },
      { openingCashYen: 1_000_000 },
    );
    expect(there.ledger.balances('loans')[0]).toBe(-550_000);
    expect(there.cash[0]).toBe(949_400);
    const broken = withSource({
      id: 'l',
      title: 'l',
      kind: 'loan',
      month: 0,
      terms: { method: 'annuity', principalYen: -1, annualRatePercent: 'x', instalments: 0 },
      guaranteeFeePercent: '0',
      subsidy: undefined,
    });
    expect(broken.compiled.issues.map((i) => `${i.source}.${i.field}`)).toEqual([
      'l.principalYen',
      'l.instalments',
      'l.graceInstalments',
      'l.annualRatePercent',
    ]);
    expect(fundingStack(broken)[0]).toMatchObject({ isBroken: true, receivedYen: 0 });
  });
  it('contradictions in a source are reported at their field, and it provides nothing', () => {
    const issues = (source: Source) => {
      const f = withSource(source);
      expect(f.cash.every((yen) => yen === 0)).toBe(true);
      return f.compiled.issues.map((i) => `${i.field} ${i.code}`);
    };
    const base = { id: 'x', title: 'x', month: 5 };
    expect(issues({ ...base, kind: 'own', amountYen: -5 })).toEqual(['amountYen negative']);
    expect(
      issues({
        ...base,
        kind: 'fund',
        amountYen: 5,
        feePercent: '120',
        sharePercent: 'a',
        termMonths: 0,
        everyMonths: 1,
      }),
    ).toEqual(['feePercent shareAbove100', 'sharePercent notANumber', 'termMonths mustBePositive']);
    expect(
      issues({
        ...base,
        kind: 'reward',
        deliveryMonth: 4,
        campaign: {
          mode: 'allIn',
          goalYen: 1,
          feePercent: '10',
          tiers: [{ priceYen: 5, takers: 1, unitCostYen: 0, postageYen: 0 }],
        },
      }),
    ).toEqual(['deliveryMonth contradiction']);
  });
  it('shows what is allocated twice instead of cutting it', () => {
    const f = withSource({ id: 'o', title: 'o', kind: 'own', month: 0, amountYen: 1_000_000 });
    const c = coverage(f, [
      { source: 'o', activity: 'a', yen: 700_000 },
      { source: 'o', activity: 'b', yen: 700_000 },
    ]);
    expect(c.sources.get('o')).toEqual({ bringsYen: 1_000_000, allocatedYen: 1_400_000, over: true });
    expect(c.activities.get('b')).toEqual({ needsYen: 0, coveredYen: 700_000 });
  });
});

describe('for any plan', () => {
  const anyModel = fc
    .tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 8 }))
    .map(([seed, lines, sources]) => randomModel(randomFrom(seed), lines, sources));
  const anyScenario = fc
    .integer({ min: 1, max: 2 ** 31 - 1 })
    .map((seed) => drawScenario(randomFrom(seed), DEFAULT_MONTE_CARLO));
  it('cash flow matches the balance sheet, and net assets equal paid-in capital and earnings', () => {
    fc.assert(
      fc.property(anyModel, anyScenario, (model, scenario) => {
        const f = forecast(model, scenario);
        const table = cashTable(f);
        table.forEach((row, m) => {
          if (row.closingYen !== f.cash[m]) throw new Error(`month ${m}`);
        });
        for (const y of yearStatements(f)) expect(y.equityYen).toBe(equityFromFlows(f, y.to));
      }),
      { numRuns: 150 },
    );
  });
  it('every figure is a whole number', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const f = forecast(model);
        for (const yen of f.cash) expect(Number.isSafeInteger(yen)).toBe(true);
        const walk = (value: unknown): void => {
          if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
          else if (typeof value === 'object' && value !== null) for (const v of Object.values(value)) walk(v);
        };
        walk(yearStatements(f));
        walk(fundingStack(f));
        walk(usesAndSources(f));
        walk(investmentView(f, '5'));
      }),
      { numRuns: 60 },
    );
  });
  it('an empty plan is zero everywhere', () => {
    const f = forecast({ ...CAFE, sales: [], costs: [], staff: [], uses: [], sources: [] });
    expect(f.cash.every((yen) => yen === 0)).toBe(true);
    expect(f.firstShort).toBeUndefined();
    expect(yearStatements(f)[0]).toMatchObject({
      salesYen: 0,
      labourSharePpm: undefined,
      dscrPpm: undefined,
      repaymentPpm: undefined,
    });
  });
});

describe('what if', () => {
  it('scenarios differ where they should', () => {
    const end = Object.fromEntries(SCENARIO_NAMES.map((n) => [n, forecast(CAFE, SCENARIOS[n]).cash.at(-1) ?? 0]));
    expect(end['slowSales']).toBeLessThan(end['base'] ?? 0);
    expect(end['campaignFails']).toBe(end['base']);
  });
  it('the tornado turns one driver at a time, the widest first', () => {
    const t = tornado(forecast(CAFE));
    const width = t.bars.map((b) => Math.abs(b.betterYen - b.worseYen));
    expect(width).toEqual([...width].sort((a, b) => b - a));
    for (const b of t.bars) expect(b.worseYen).toBeLessThanOrEqual(b.betterYen);
    expect(t.bars.find((b) => b.driver === 'campaign')).toMatchObject({ worseYen: t.baseYen, betterYen: t.baseYen });
  });
  it('Monte Carlo is the same from the same seed, in one piece or in many', () => {
    const run = (pieces: number, seed = 7) => {
      const mc = new MonteCarlo(CAFE, { ...DEFAULT_MONTE_CARLO, runs: 300, seed });
      while (mc.done < 300) mc.run(Math.ceil(300 / pieces));
      return mc.result();
    };
    expect(run(1)).toEqual(run(9));
    expect(run(1, 8)).not.toEqual(run(1));
    const short = run(1).shortByMonthPpm;
    expect([...short].sort((a, b) => a - b)).toEqual(short);
  });
  it('certain plans have no spread', () => {
    const mc = new MonteCarlo(CAFE, {
      runs: 20,
      seed: 1,
      salesSpreadPpm: 0,
      longestDelayMonths: 0,
      campaignSuccessPpm: 1_000_000,
      subsidySuccessPpm: 1_000_000,
      longestSubsidyDelayMonths: 0,
    });
    mc.run(20);
    const base = forecast(CAFE);
    expect(mc.result().lowestCash).toEqual({ p10: base.lowest.yen, p50: base.lowest.yen, p90: base.lowest.yen });
  });
});

describe('what stays in the region', () => {
  it('three rounds by the formula', () => {
    const c = circulation({
      salesYen: 10_000_000,
      purchases: [
        { title: 'fish', yen: 4_000_000, localPpm: 750_000 },
        { title: 'packs', yen: 2_000_000, localPpm: 0 },
      ],
      payYen: 2_000_000,
      payLocalPpm: 1_000_000,
      profitYen: 1_000_000,
      profitLocalPpm: 500_000,
      residentLocalPpm: 400_000,
      localJobsPpm: 1_500_000,
    });
    expect(c.rounds).toEqual([5_500_000, 1_500_000 + 1_000_000, 1_000_000]);
    expect(c.multiplierPpm).toBe(900_000);
  });
  it('nothing sold, nothing stays', () => {
    const c = circulation({
      salesYen: 0,
      purchases: [],
      payYen: 0,
      payLocalPpm: 0,
      profitYen: -5,
      profitLocalPpm: 1_000_000,
      residentLocalPpm: 400_000,
      localJobsPpm: 0,
    });
    expect([c.rounds, c.multiplierPpm]).toEqual([[0, 0, 0], 0]);
  });
});

it('adds to a rate exactly: 1.1% and 2.2% are 3.3%, and the loan is there', () => {
  const at = (annualRatePercent: string): FundingModel => ({
    ...CAFE,
    sources: CAFE.sources.map((s) => (s.kind === 'loan' ? { ...s, terms: { ...s.terms, annualRatePercent } } : s)),
  });
  // 1.1 + 2.2 is 3.3000000000000003 in binary fractions.
  const raised = forecast(at('1.1'), { ...SCENARIOS.base, rateAddBp: 220 });
  expect(raised.compiled.issues).toEqual([]);
  // 3,000,000 × 3.3% ÷ 12.
  expect(raised.compiled.loans[0]?.schedule.rows[0]?.interestYen).toBe(8_250);
  expect(
    forecast(at('0.12345'), { ...SCENARIOS.base, rateAddBp: -5 }).compiled.loans[0]?.schedule.rows[0]?.interestYen,
  ).toBe(
    // 3,000,000 × 0.07345% ÷ 12 = 183.6…
    183,
  );
});
