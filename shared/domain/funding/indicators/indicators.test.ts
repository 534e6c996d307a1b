import { describe, expect, it } from 'vitest';
import { breakEven, platformBreakEven } from './breakEven.ts';
import {
  debtServiceCoverage,
  labourShare,
  localBenchmark,
  repaymentYears,
  valueAdded,
  type YearFigures,
} from './debt.ts';
import { compounded, growthPpm, reaches, reachesYearly } from './growth.ts';
import { internalRateOfReturn, netPresentValue, paybackPpm, perpetuityValue, runway } from './investment.ts';

describe('break-even, past papers', () => {
  it('H21 Q8', () => {
    const b = breakEven(8_000_000, 5_000_000, 2_700_000);
    expect([b.salesYen, b.safetyPpm]).toEqual([7_200_000, 100_000]);
  });
  it('H27', () => expect(breakEven(28_000, 15_400, 9_000).salesYen).toBe(20_000));
  it('H23 Q11: from a ratio of 75 %, 10 % margin and 1,600 of profit', () => {
    const b = breakEven(16_000, 9_600, 4_800, 1_600);
    expect([b.ratioPpm, b.salesYen, b.marginPpm, b.targetSalesYen]).toEqual([750_000, 12_000, 400_000, 16_000]);
  });
  it('no margin, no sales: no break-even, and no NaN', () => {
    expect(breakEven(100, 100, 10).salesYen).toBeUndefined();
    expect(breakEven(0, 0, 10)).toEqual({
      marginPpm: undefined,
      salesYen: undefined,
      ratioPpm: undefined,
      safetyPpm: undefined,
      targetSalesYen: undefined,
    });
  });
  it('the platform: sharing and digitising lower the break-even step by step', () => {
    const [one, two, three] = platformBreakEven([
      { salesYen: 10_000_000, variableYen: 6_000_000, fixedYen: 6_000_000 },
      { salesYen: 10_000_000, variableYen: 6_000_000, fixedYen: 4_000_000 },
      { salesYen: 10_000_000, variableYen: 5_000_000, fixedYen: 3_000_000 },
    ]);
    expect([one?.salesYen, two?.salesYen, three?.salesYen]).toEqual([15_000_000, 10_000_000, 6_000_000]);
    expect([one?.profitYen, two?.profitYen, three?.profitYen]).toEqual([-2_000_000, 0, 2_000_000]);
  });
});

describe('payback, NPV, IRR', () => {
  const million = (n: number) => n * 1_000_000;
  it('2015 Q20 A: exact 35.9468, IRR 25 % exactly, payback 1.8333 years', () => {
    const flows = [-120, 70, 60, 50].map(million);
    expect(netPresentValue(flows, '8')).toBe(35_946_756);
    expect(internalRateOfReturn(flows)).toEqual({ kind: 'rate', ppm: 250_000 });
    expect(paybackPpm(flows)).toBe(1_833_333);
  });
  it('2025 Q17: exact 795.7280, IRR 28.0776 %, payback 1.5', () => {
    const flows = [-22_000_000, 11_000_000, 22_000_000];
    expect(netPresentValue(flows, '6')).toBe(7_957_280);
    expect(internalRateOfReturn(flows)).toEqual({ kind: 'rate', ppm: 280_776 });
    expect(paybackPpm(flows)).toBe(1_500_000);
  });
  it('2024 Q17: for ever', () => expect((perpetuityValue(1_000_000, '10') ?? 0) - 8_000_000).toBe(2_000_000));
  it('the annuity of ten at 4 %', () => {
    const flows = (cost: number) => [-cost, ...new Array<number>(10).fill(1_000_000)];
    expect(netPresentValue(flows(0), '4')).toBe(8_110_896);
    expect(netPresentValue(flows(5_000_000), '4')).toBe(3_110_896);
    expect(netPresentValue(flows(10_000_000), '4')).toBe(-1_889_104);
  });
  it('the two-year discount factor at 8 % is 0.8573', () =>
    expect(netPresentValue([0, 0, 1_000_000], '8')).toBe(857_339));
  it('says why there is no rate, and if there are several', () => {
    expect(internalRateOfReturn([100, 100])).toEqual({ kind: 'none', reason: 'noOutlay' });
    expect(internalRateOfReturn([-100, -1])).toEqual({ kind: 'none', reason: 'noReturn' });
    expect(internalRateOfReturn([-100, 250, -157])).toEqual({ kind: 'none', reason: 'noRoot' });
    expect(internalRateOfReturn([-1_000_000, 2_300_000, -1_320_000])).toEqual({
      kind: 'several',
      ppm: [100_000, 200_000],
    });
    expect(internalRateOfReturn([])).toEqual({ kind: 'none', reason: 'noOutlay' });
    expect(netPresentValue([1], '-100')).toBeUndefined();
    expect(paybackPpm([-100, 10])).toBeUndefined();
  });
  it('runway', () => {
    expect(runway(20_000_000, 60_000_000, 40_000_000, 12)).toEqual({
      grossBurnYen: 5_000_000,
      netBurnYen: 1_666_667,
      monthsPpm: 12_000_000,
    });
    expect(runway(1, 1_000_000, 300_000, 1).netBurnYen).toBe(700_000);
    expect(runway(1_000, 10, 10, 1).monthsPpm).toBeUndefined();
  });
});

describe('what a lender looks at', () => {
  const year: YearFigures = {
    salesYen: 120_000,
    operatingYen: 6_000,
    ordinaryYen: 300,
    netYen: 200,
    taxYen: 100,
    depreciationYen: 200,
    personnelYen: 30_000,
    receivablesYen: 12_000,
    inventoryYen: 4_000,
    payablesYen: 6_000,
    loansYen: 40_000,
    cashYen: 9_000,
    equityYen: 20_000,
    assetsYen: 80_000,
    staffPpm: 2_500_000,
  };
  it('債務償還年数: (5,000 − 1,000) ÷ (300 + 200 − 100) is 10 years', () => {
    const y = { ...year, loansYen: 5_000, receivablesYen: 800, inventoryYen: 400, payablesYen: 200 };
    expect(repaymentYears(y)).toBe(10_000_000);
    expect(repaymentYears(y, 'ordinaryAfterTax', false)).toBe(12_500_000);
    expect(repaymentYears({ ...y, ordinaryYen: -500 })).toBeUndefined();
  });
  it('DSCR: 10,000 ÷ 5,000 is 2', () => {
    expect(debtServiceCoverage(10_000, 4_500, 500)).toBe(2_000_000);
    expect(debtServiceCoverage(10_000, 0, 0)).toBeUndefined();
  });
  it('the six of ロカベン', () => {
    expect(localBenchmark(year, 100_000)).toEqual({
      salesGrowthPpm: 200_000,
      operatingMarginPpm: 50_000,
      productivityYen: 2_400,
      ebitdaDebtPpm: 5_000_000,
      workingCapitalMonthsPpm: 1_000_000,
      equityRatioPpm: 250_000,
    });
    expect(
      Object.values(localBenchmark({ ...year, salesYen: 0, staffPpm: 0, assetsYen: 0, operatingYen: -300 }, 0)).every(
        (v) => v === undefined,
      ),
    ).toBe(true);
  });
  it('value added by each definition, labour share', () => {
    const parts = { operatingYen: 100, personnelYen: 300, depreciationYen: 50, rentYen: 40, taxesAndDuesYen: 10 };
    expect([valueAdded(parts, 'planSchemes'), valueAdded(parts, 'whitePaper')]).toEqual([450, 450]);
    expect(labourShare(300, 450)).toBe(666_667);
    expect(labourShare(300, 0)).toBeUndefined();
  });
});

describe('growth that schemes ask for', () => {
  it('yearly rates compounded', () => {
    expect([compounded('4.0', 3), compounded('4.0', 5), compounded('3.5', 3), compounded('2.5', 5)]).toEqual([
      1_124_864, 1_216_653, 1_108_718, 1_131_408,
    ]);
  });
  it('a pass is exact: one yen decides', () => {
    expect(reachesYearly(1_000_000, 1_124_864, 3, '4.0')).toBe(true);
    expect(reachesYearly(1_000_000, 1_124_863, 3, '4.0')).toBe(false);
    expect(reachesYearly(0, 5, 3, '4.0')).toBeUndefined();
    expect(reaches(10_000, 10_900, 90_000)).toBe(true);
    expect(reaches(10_000, 10_899, 90_000)).toBe(false);
    expect(reaches(-5, 10, 90_000)).toBeUndefined();
    expect(growthPpm(-100, 50)).toBe(1_500_000);
    expect(growthPpm(0, 5)).toBeUndefined();
  });
});
