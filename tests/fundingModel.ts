/** Funding plans for tests and the bench: one written by hand, and any number of random ones from a seed. */
import type {
  CostLine,
  FundingModel,
  SalesLine,
  Source,
  StaffLine,
  UseLine,
} from '../shared/domain/funding/forecast/model.ts';
import { DEFAULT_SALES } from '../shared/domain/funding/forecast/model.ts';

const PPM = 1_000_000;
const people = (n: number) => n * PPM;

export const CAFE: FundingModel = {
  settings: {
    startMonth: '2026-10',
    months: 60,
    fiscalStartMonth: 4,
    legalForm: 'company',
    consumptionTax: 'standard',
    deemedPpm: 600_000,
    profitTaxPpm: 250_000,
    salesTaxPpm: 100_000,
    openingCashYen: 0,
    drawingsYen: 0,
  },
  sales: [
    {
      ...DEFAULT_SALES,
      id: 's1',
      title: 'lunch',
      driver: 'seats',
      priceYen: 1_000,
      quantityPpm: people(20),
      turnsPpm: 1_500_000,
      daysPpm: people(25),
      costPpm: 300_000,
      costTaxPpm: 80_000,
    },
  ],
  costs: [
    {
      id: 'c1',
      title: 'rent',
      category: 'rent',
      kind: 'fixed',
      amountYen: 100_000,
      salesPpm: 0,
      everyMonths: 1,
      fromMonth: 0,
      toMonth: undefined,
      growthPpm: 0,
      taxPpm: 100_000,
      payMonths: 0,
    },
    {
      id: 'c2',
      title: 'cards',
      category: 'other',
      kind: 'variable',
      amountYen: 0,
      salesPpm: 30_000,
      everyMonths: 1,
      fromMonth: 0,
      toMonth: undefined,
      growthPpm: 0,
      taxPpm: 100_000,
      payMonths: 1,
    },
  ],
  staff: [
    {
      id: 't1',
      title: 'cook',
      kind: 'regular',
      headsPpm: people(1),
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
      id: 'u1',
      title: 'oven',
      kind: 'equipment',
      amountYen: 2_400_000,
      taxPpm: 100_000,
      month: 0,
      lifeYears: 4,
      node: undefined,
      quoted: true,
    },
  ],
  sources: [
    { id: 'q1', title: 'own', kind: 'own', month: 0, amountYen: 1_640_000 },
    {
      id: 'q2',
      title: 'loan',
      kind: 'loan',
      month: 0,
      terms: { method: 'equalPrincipal', principalYen: 3_000_000, annualRatePercent: '1.9', instalments: 60 },
      guaranteeFeePercent: '0',
      subsidy: undefined,
    },
  ],
};

/** A plan with the given numbers of lines and sources, drawn from `random` (non-negative integers). */
export function randomModel(random: () => number, lines: number, sources: number): FundingModel {
  const upTo = (n: number) => random() % n;
  const pick = <T>(list: readonly [T, ...T[]]): T => list[upTo(list.length)] ?? list[0];
  const id = (prefix: string, i: number) => `${prefix}${i}`;
  const third = Math.ceil(lines / 3);
  const sales = Array.from(
    { length: third },
    (_, i): SalesLine => ({
      ...DEFAULT_SALES,
      id: id('s', i),
      title: id('s', i),
      driver: pick(['seats', 'unit', 'subscription', 'project', 'amount']),
      priceYen: upTo(50_000),
      quantityPpm: upTo(200) * PPM,
      turnsPpm: upTo(3 * PPM),
      newMembersPpm: upTo(5 * PPM),
      churnPpm: upTo(200_000),
      fromMonth: upTo(12),
      toMonth: upTo(4) === 0 ? 12 + upTo(40) : undefined,
      rampMonths: upTo(12),
      rampStartPpm: upTo(PPM),
      growthPpm: upTo(100_000) - 20_000,
      seasonPpm: upTo(2) === 0 ? Array.from({ length: 12 }, () => upTo(2 * PPM)) : undefined,
      taxPpm: pick([100_000, 80_000, 0]),
      costPpm: upTo(900_000),
      cashPpm: upTo(PPM + 1),
      collectMonths: upTo(4),
      payMonths: upTo(4),
      stockMonths: upTo(3),
    }),
  );
  const costs = Array.from(
    { length: third },
    (_, i): CostLine => ({
      id: id('c', i),
      title: id('c', i),
      category: pick(['rent', 'dues', 'other', 'advertising']),
      kind: pick(['fixed', 'fixed', 'variable']),
      amountYen: upTo(300_000),
      salesPpm: upTo(60_000),
      everyMonths: pick([1, 1, 3, 12]),
      fromMonth: upTo(24),
      toMonth: undefined,
      growthPpm: upTo(30_000),
      taxPpm: pick([100_000, 0]),
      payMonths: upTo(3),
    }),
  );
  const staff = Array.from(
    { length: lines - 2 * third },
    (_, i): StaffLine => ({
      id: id('t', i),
      title: id('t', i),
      kind: pick(['regular', 'partTime', 'officer', 'owner']),
      headsPpm: upTo(3 * PPM),
      monthlyPayYen: upTo(400_000),
      bonusYen: upTo(600_000),
      bonusMonths: pick([[], [6, 12], [7]]),
      socialPpm: upTo(160_000),
      fromMonth: upTo(24),
      toMonth: undefined,
      raisePpm: upTo(40_000),
    }),
  );
  const uses = Array.from(
    { length: 6 },
    (_, i): UseLine => ({
      id: id('u', i),
      title: id('u', i),
      kind: pick(['equipment', 'deposit', 'opening', 'working']),
      amountYen: upTo(5_000_000),
      taxPpm: 100_000,
      month: upTo(12),
      lifeYears: 1 + upTo(10),
      node: undefined,
      quoted: false,
    }),
  );
  const source = (i: number): Source => {
    const base = { id: id('q', i), title: id('q', i), month: upTo(24) };
    switch (upTo(9)) {
      case 0:
        return { ...base, kind: 'own', amountYen: upTo(5_000_000) };
      case 1:
        return { ...base, kind: 'equityCrowdfunding', amountYen: upTo(50_000_000), feePercent: '20' };
      case 2:
        return { ...base, kind: 'donation', amountYen: upTo(1_000_000), feePercent: '12' };
      case 3:
        return {
          ...base,
          kind: 'fund',
          amountYen: 1 + upTo(10_000_000),
          feePercent: '10',
          sharePercent: String(upTo(20)),
          termMonths: 6 + upTo(36),
          everyMonths: pick([1, 6, 12]),
        };
      case 4:
        return {
          ...base,
          kind: 'subsidy',
          uses: ['u0', 'u1'],
          rate: '2/3',
          capYen: upTo(3_000_000),
          floorYen: undefined,
          unitYen: 1_000,
          programme: undefined,
        };
      case 5:
        return {
          ...base,
          kind: 'reward',
          deliveryMonth: base.month + upTo(8),
          campaign: {
            mode: pick(['allIn', 'allOrNothing']),
            goalYen: 1 + upTo(2_000_000),
            tiers: [
              { priceYen: 1 + upTo(30_000), takers: upTo(200), unitCostYen: upTo(20_000), postageYen: upTo(2_000) },
            ],
            feePercent: '17',
            pageCostYen: upTo(200_000),
            productionCostYen: upTo(500_000),
            reservePercent: '2',
          },
        };
      case 6:
        return {
          ...base,
          kind: 'existingLoan',
          balanceYen: 1 + upTo(5_000_000),
          monthlyPrincipalYen: 50_000 + upTo(100_000),
          annualRatePercent: '1.5',
        };
      default:
        return {
          ...base,
          kind: 'loan',
          terms: {
            method: pick(['equalPrincipal', 'annuity', 'bullet']),
            principalYen: 1 + upTo(20_000_000),
            annualRatePercent: (upTo(500) / 100).toFixed(2),
            instalments: 12 + upTo(108),
            graceInstalments: upTo(12),
          },
          guaranteeFeePercent: pick(['0', '0.8']),
          subsidy: upTo(2) === 0 ? { ratePercent: '50', months: 36, unitYen: 100 } : undefined,
        };
    }
  };
  return {
    settings: {
      startMonth: `2026-${String(1 + upTo(12)).padStart(2, '0')}`,
      months: 60,
      fiscalStartMonth: 1 + upTo(12),
      legalForm: pick(['company', 'sole']),
      consumptionTax: pick(['standard', 'simplified', 'exempt']),
      deemedPpm: 600_000,
      profitTaxPpm: 250_000,
      salesTaxPpm: 100_000,
      openingCashYen: upTo(3_000_000),
      drawingsYen: upTo(300_000),
    },
    sales,
    costs,
    staff,
    uses,
    sources: Array.from({ length: sources }, (_, i) => source(i)),
  };
}
