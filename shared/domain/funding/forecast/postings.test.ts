/** What each source of funds and each purchase posts, by account and month; and which sources cannot be computed. */
import { describe, expect, it } from 'vitest';
import { CAFE } from '../../../../tests/fundingModel.ts';
import { type Compiled, compile, feeOf } from './compile.ts';
import { fiscalYears } from './fiscalYears.ts';
import { type Account, type CashLine, Ledger } from './ledger.ts';
import type { FundingModel, Source, SourceOf } from './model.ts';
import { accountOf, Poster } from './poster.ts';
import { postFund, postLoan, postReward } from './postSources.ts';

const MONTHS = 8;
/** Movements that are not zero, by month. */
const moved = (ledger: Ledger, account: Account): Record<number, number> =>
  Object.fromEntries(
    Array.from({ length: ledger.months }, (_, m) => [m, ledger.movement(account, m)] as const).filter(
      ([, yen]) => yen !== 0,
    ),
  );
const paid = (ledger: Ledger, line: CashLine): Record<number, number> =>
  Object.fromEntries(
    Array.from({ length: ledger.months }, (_, m) => [m, ledger.line(line, m)] as const).filter(([, yen]) => yen !== 0),
  );
const posterOf = (isExempt: boolean) => {
  const ledger = new Ledger(MONTHS);
  return { ledger, poster: new Poster(ledger, new Uint8Array(MONTHS).fill(isExempt ? 1 : 0)) };
};

describe('a purchase', () => {
  it('is booked before tax, and by an exempt business with it', () => {
    expect(posterOf(false).poster.bought(0, 1_000, 100_000)).toEqual({ net: 1_000, tax: 100 });
    expect(posterOf(true).poster.bought(0, 1_000, 100_000)).toEqual({ net: 1_100, tax: 0 });
    const turning = new Poster(new Ledger(3), Uint8Array.from([1, 1, 0]));
    expect([0, 1, 2, 3, 99].map((m) => turning.isExempt(m))).toEqual([true, true, false, false, false]);
  });
  it('including tax is split to a yen', () => {
    const { poster } = posterOf(false);
    expect(poster.gross(0, 1_100, 100_000)).toEqual({ net: 1_000, tax: 100 });
    expect(poster.gross(0, 1_099, 100_000)).toEqual({ net: 1_000, tax: 99 });
    expect(poster.gross(0, 1_080, 80_000)).toEqual({ net: 1_000, tax: 80 });
    expect(poster.gross(0, 500, 0)).toEqual({ net: 500, tax: 0 });
    expect(posterOf(true).poster.gross(0, 1_099, 100_000)).toEqual({ net: 1_099, tax: 0 });
  });
  it('is paid at once, or through payables after its term', () => {
    const { ledger, poster } = posterOf(false);
    poster.expense(2, 'rent', { net: 1_000, tax: 100 }, 0, 'expensesPaid');
    poster.expense(4, 'dues', { net: 2_000, tax: 200 }, 2, 'expensesPaid');
    poster.expense(7, 'dues', { net: 10, tax: 1 }, 1, 'expensesPaid');
    expect(moved(ledger, 'rent')).toEqual({ 2: 1_000 });
    expect(moved(ledger, 'dues')).toEqual({ 4: 2_000, 7: 10 });
    expect(moved(ledger, 'taxPaidOn')).toEqual({ 2: 100, 4: 200, 7: 1 });
    expect(moved(ledger, 'cash')).toEqual({ 2: -1_100, 6: -2_200 });
    expect(moved(ledger, 'payables')).toEqual({ 4: -2_200, 6: 2_200, 7: -11 });
    expect(paid(ledger, 'expensesPaid')).toEqual({ 2: -1_100 });
    expect(paid(ledger, 'payablesPaid')).toEqual({ 6: -2_200 });
  });
  it('of rent and dues has an account of its own', () => {
    expect(['rent', 'dues', 'other'].map((c) => accountOf(c as 'rent'))).toEqual(['rent', 'dues', 'expenses']);
  });
});

describe('a loan', () => {
  const schedule = { rows: [1, 2, 3].map((no) => ({ no, principalYen: no * 100, interestYen: no })) };
  const loan = (kind: 'loan' | 'existingLoan', month: number) => {
    const ledger = new Ledger(MONTHS + 12);
    postLoan(ledger, {
      source: { kind, month },
      principalYen: 600,
      schedule,
      cost: { guaranteeFeeYen: 50, subsidyYearsYen: [7, 0] },
    } as unknown as Compiled['loans'][number]);
    return ledger;
  };
  it('comes in its month and goes out from the next', () => {
    const ledger = loan('loan', 2);
    expect(moved(ledger, 'loans')).toEqual({ 2: -600, 3: 100, 4: 200, 5: 300 });
    expect(moved(ledger, 'interest')).toEqual({ 3: 1, 4: 2, 5: 3 });
    expect(moved(ledger, 'otherExpense')).toEqual({ 2: 50 });
    expect(moved(ledger, 'otherIncome')).toEqual({ 15: -7 });
    expect(moved(ledger, 'cash')).toEqual({ 2: 550, 3: -101, 4: -202, 5: -303, 15: 7 });
    expect([paid(ledger, 'loanIn'), paid(ledger, 'expensesPaid'), paid(ledger, 'otherIn')]).toEqual([
      { 2: 600 },
      { 2: -50 },
      { 15: 7 },
    ]);
    expect([paid(ledger, 'loanOut'), paid(ledger, 'interestPaid')]).toEqual([
      { 3: -100, 4: -200, 5: -300 },
      { 3: -1, 4: -2, 5: -3 },
    ]);
  });
  it('that exists is owed from the start, repaid from the first month, and brings nothing', () => {
    const ledger = loan('existingLoan', 0);
    expect([ledger.openingOf('loans'), ledger.openingOf('capital')]).toEqual([-600, 600]);
    expect(moved(ledger, 'loans')).toEqual({ 0: 100, 1: 200, 2: 300 });
    expect(paid(ledger, 'loanIn')).toEqual({});
    expect(moved(ledger, 'otherExpense')).toEqual({});
  });
  it('is repaid up to the end of the plan', () => {
    const ledger = loan('loan', MONTHS + 10);
    expect(moved(ledger, 'loans')).toEqual({ 18: -600, 19: 100 });
  });
});

describe('a campaign', () => {
  const outcome = {
    pageCostYen: 110,
    raisedYen: 1_100,
    feeYen: 220,
    feeTaxYen: 20,
    rewardCostYen: 330,
    productionCostYen: 110,
    postageYen: 55,
    reserveYen: 7,
  };
  const post = (isExempt: boolean, fails = false, change: object = {}, months: object = {}) => {
    const { ledger, poster } = posterOf(isExempt);
    const model = { ...CAFE, settings: { ...CAFE.settings, salesTaxPpm: 100_000 } };
    postReward(
      poster,
      model,
      {
        source: { month: 2, deliveryMonth: 5, ...months },
        outcome: { ...outcome, ...change },
      } as unknown as Compiled['rewards'][number],
      fails,
    );
    return ledger;
  };
  it('takes money early and earns it when it delivers', () => {
    const ledger = post(false);
    expect(moved(ledger, 'cash')).toEqual({ 1: -110, 2: 880, 4: -440, 5: -62 });
    expect(paid(ledger, 'crowdfundingIn')).toEqual({ 2: 880 });
    expect(paid(ledger, 'cashPurchases')).toEqual({ 4: -440 });
    expect(paid(ledger, 'expensesPaid')).toEqual({ 1: -110, 5: -62 });
    expect(moved(ledger, 'advances')).toEqual({ 2: -1_100, 5: 1_100 });
    expect(moved(ledger, 'sales')).toEqual({ 5: -1_000 });
    expect(moved(ledger, 'taxTaken')).toEqual({ 5: -100 });
    expect(moved(ledger, 'taxPaidOn')).toEqual({ 1: 10, 2: 20, 4: 40, 5: 5 });
    expect(moved(ledger, 'expenses')).toEqual({ 1: 100, 2: 200, 5: 50 });
    expect(moved(ledger, 'inventory')).toEqual({ 4: 400, 5: -400 });
    expect(moved(ledger, 'costOfSales')).toEqual({ 5: 400 });
    expect(moved(ledger, 'otherExpense')).toEqual({ 5: 7 });
  });
  it('of an exempt business is booked with the tax', () => {
    const ledger = post(true);
    expect(moved(ledger, 'cash')).toEqual({ 1: -110, 2: 880, 4: -440, 5: -62 });
    expect(moved(ledger, 'expenses')).toEqual({ 1: 110, 2: 220, 5: 55 });
    expect(moved(ledger, 'sales')).toEqual({ 5: -1_100 });
    expect([moved(ledger, 'taxTaken'), moved(ledger, 'taxPaidOn')]).toEqual([{}, {}]);
  });
  it('that fails, or raises nothing, still costs its page', () => {
    for (const ledger of [post(false, true), post(false, false, { raisedYen: 0 })])
      expect([moved(ledger, 'cash'), moved(ledger, 'expenses')]).toEqual([{ 1: -110 }, { 1: 100 }]);
  });
  it('in the first month pays its page then; delivered at once, its goods are bought then', () => {
    const ledger = post(false, false, {}, { month: 0, deliveryMonth: 0 });
    expect(moved(ledger, 'cash')).toEqual({ 0: -110 + 880 - 440 - 62 });
    expect(moved(ledger, 'inventory')).toEqual({});
    expect(moved(ledger, 'costOfSales')).toEqual({ 0: 400 });
  });
});

describe('a fund', () => {
  const post = (change: Partial<SourceOf<'fund'>>, sales = new Float64Array(MONTHS).fill(1_000_000)) => {
    const ledger = new Ledger(MONTHS);
    const source = {
      kind: 'fund',
      month: 1,
      amountYen: 1_000_000,
      feePercent: '5',
      sharePercent: '10',
      termMonths: 4,
      everyMonths: 2,
      ...change,
    };
    postFund(ledger, source as unknown as SourceOf<'fund'>, sales);
    return ledger;
  };
  it('takes its share of sales in turns, and forgives the rest at the end of its term', () => {
    const ledger = post({});
    expect(moved(ledger, 'fund')).toEqual({ 1: -1_000_000, 3: 200_000, 5: 200_000 + 600_000 });
    expect(moved(ledger, 'otherIncome')).toEqual({ 5: -600_000 });
    expect(moved(ledger, 'otherExpense')).toEqual({ 1: 50_000 });
    expect(paid(ledger, 'crowdfundingIn')).toEqual({ 1: 950_000 });
    expect(paid(ledger, 'fundOut')).toEqual({ 3: -200_000, 5: -200_000 });
  });
  it('is settled at the end of a term that is no whole number of turns', () => {
    expect(paid(post({ termMonths: 3 }), 'fundOut')).toEqual({ 3: -200_000, 4: -100_000 });
    expect(paid(post({ everyMonths: 0, termMonths: 2 }), 'fundOut')).toEqual({ 2: -100_000, 3: -100_000 });
    expect(paid(post({ everyMonths: 1, termMonths: 2 }), 'fundOut')).toEqual({ 2: -100_000, 3: -100_000 });
  });
  it('costs what its share is above the amount', () => {
    const ledger = post({ sharePercent: '60' });
    expect(paid(ledger, 'fundOut')).toEqual({ 3: -1_200_000, 5: -1_200_000 });
    expect(moved(ledger, 'fund')).toEqual({ 1: -1_000_000, 3: 1_000_000 });
    expect(moved(ledger, 'otherExpense')).toEqual({ 1: 50_000, 3: 200_000, 5: 1_200_000 });
    expect(moved(ledger, 'otherIncome')).toEqual({});
  });
  it('ends with the plan', () => {
    const ledger = post({ termMonths: 60 });
    expect(paid(ledger, 'fundOut')).toEqual({ 3: -200_000, 5: -200_000, 7: -200_000 });
    expect(moved(ledger, 'otherIncome')).toEqual({});
  });
  it('without a share, or with one that is no number, is kept', () => {
    for (const sharePercent of ['0', '', 'x', '-1']) {
      const ledger = post({ sharePercent });
      expect([moved(ledger, 'fund'), paid(ledger, 'fundOut')], sharePercent).toEqual([{ 1: -1_000_000 }, {}]);
    }
  });
  it('charges a fee between nothing and everything', () => {
    expect(['5', '0', '-5', '150', '100', 'x', ''].map((percent) => feeOf(1_000, percent))).toEqual([
      50, 0, 0, 1_000, 1_000, 0, 0,
    ]);
  });
});

describe('business years', () => {
  const years = (settings: Partial<FundingModel['settings']>) =>
    fiscalYears({ ...CAFE, settings: { ...CAFE.settings, ...settings } }).map((y) => [
      y.index,
      y.from,
      y.to,
      y.isWhole,
    ]);
  it('of a sole proprietor are calendar years', () => {
    expect(years({ legalForm: 'sole', months: 15 })).toEqual([
      [1, 0, 2, true],
      [2, 3, 14, true],
    ]);
    expect(years({ legalForm: 'sole', months: 14 })).toEqual([
      [1, 0, 2, true],
      [2, 3, 13, false],
    ]);
    expect(years({ legalForm: 'sole', months: 1 })).toEqual([[1, 0, 0, false]]);
  });
  it('of a company begin in its month', () => {
    expect(years({ fiscalStartMonth: 10, months: 13 })).toEqual([
      [1, 0, 11, true],
      [2, 12, 12, false],
    ]);
    expect(years({ fiscalStartMonth: 11, months: 12 })).toEqual([
      [1, 0, 0, true],
      [2, 1, 11, false],
    ]);
  });
});

describe('sources that cannot be computed', () => {
  const fund = (change: object): Source =>
    ({
      id: 'f',
      title: 'fund',
      kind: 'fund',
      month: 0,
      amountYen: 1_000,
      feePercent: '5',
      sharePercent: '10',
      termMonths: 12,
      everyMonths: 1,
      ...change,
    }) as unknown as Source;
  const issues = (source: Source) => {
    const compiled = compile({ ...CAFE, sources: [source] });
    expect(compiled.sources).toHaveLength(compiled.issues.length > 0 ? 0 : 1);
    return compiled.issues.map((i) => `${i.source} ${i.field} ${i.code}`);
  };
  it.each<[object, string[]]>([
    [{}, []],
    [{ month: -1 }, ['f month beforeStart']],
    [{ month: 59 }, []],
    [{ month: 60 }, ['f month beyondHorizon']],
    [{ amountYen: 0 }, []],
    [{ amountYen: -1 }, ['f amountYen negative']],
    [{ amountYen: 1_000_000_000_000_000 }, []],
    [{ amountYen: 1_000_000_000_000_001 }, ['f amountYen tooLarge']],
    [{ feePercent: '99.9' }, []],
    [{ feePercent: '100' }, ['f feePercent shareFrom100']],
    [{ feePercent: '' }, ['f feePercent required']],
    [{ sharePercent: '100' }, []],
    [{ sharePercent: '100.1' }, ['f sharePercent shareAbove100']],
    [{ sharePercent: 'x' }, ['f sharePercent notANumber']],
    [{ sharePercent: '-1' }, ['f sharePercent negative']],
    [{ termMonths: 1 }, []],
    [{ termMonths: 0 }, ['f termMonths mustBePositive']],
  ])('a fund with %j: %j', (change, expected) => expect(issues(fund(change))).toEqual(expected));
  it('of an unknown kind bring nothing', () => {
    expect(issues({ id: 'f', title: '', kind: 'lottery', month: 0 } as unknown as Source)).toEqual([
      'f kind unknownChoice',
    ]);
  });
});
