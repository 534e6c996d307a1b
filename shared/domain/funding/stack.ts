/**
 * All sources on one timeline: when each arrives, its cost, the control it takes, its obligations, and which step enables the next.
 * Also the balance of needs and sources to the yen, and the allocations to activities.
 */
import type { Compiled } from './forecast/compile.ts';
import { feeOf } from './forecast/compile.ts';
import type { Forecast } from './forecast/forecast.ts';
import type { Source, SourceKind, UseLine } from './forecast/model.ts';
import { timesPpm } from './money.ts';
import { type PhasedTie, tieByPhase } from './phases.ts';

export const OBLIGATIONS = [
  'repay',
  'interest',
  'deliver',
  'report',
  'shareSales',
  'shareholders',
  'convertLater',
  'spendFirst',
  'thank',
  'familyTrust',
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

const OBLIGED: Record<SourceKind, readonly Obligation[]> = {
  own: [],
  family: ['repay', 'familyTrust'],
  reward: ['deliver'],
  donation: ['thank', 'report'],
  fund: ['shareSales', 'report'],
  loan: ['repay', 'interest'],
  existingLoan: ['repay', 'interest'],
  subsidy: ['spendFirst', 'report'],
  equity: ['shareholders'],
  equityCrowdfunding: ['shareholders', 'report'],
  convertible: ['convertLater'],
};

export type StackRow = {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly month: number;
  /** The amount that arrives, less fees kept by others. */
  readonly receivedYen: number;
  /** The total cost: interest, fees, rewards, payouts above the amount received. */
  readonly costYen: number;
  /** The highest monthly repayment within the horizon. */
  readonly monthlyYen: number;
  readonly obligations: readonly Obligation[];
  /** The source cannot be computed because of invalid amounts. */
  readonly isBroken: boolean;
};

/** Rows in order of time. */
export function fundingStack(f: Forecast): StackRow[] {
  const { compiled } = f;
  return compiled.model.sources
    .map((source): StackRow => {
      const isBroken = compiled.issues.some((i) => i.source === source.id);
      const { receivedYen, costYen, monthlyYen } = isBroken ? NOTHING : amounts(source, compiled);
      return {
        id: source.id,
        title: source.title,
        kind: source.kind,
        month: source.month,
        receivedYen,
        costYen,
        monthlyYen,
        obligations: OBLIGED[source.kind],
        isBroken,
      };
    })
    .sort((a, b) => a.month - b.month || a.id.localeCompare(b.id));
}

const NOTHING = { receivedYen: 0, costYen: 0, monthlyYen: 0 };
function amounts(source: Source, compiled: Compiled): { receivedYen: number; costYen: number; monthlyYen: number } {
  const loan = compiled.loans.find((l) => l.source.id === source.id);
  if (loan) {
    return {
      receivedYen: source.kind === 'existingLoan' ? 0 : loan.principalYen,
      costYen: loan.cost.netCostYen,
      // Only the last instalment may be large (a bullet): it is in the cash line, not in the monthly payment.
      monthlyYen: loan.schedule.rows.slice(0, -1).reduce((most, r) => Math.max(most, r.paymentYen), 0),
    };
  }
  const reward = compiled.rewards.find((r) => r.source.id === source.id);
  if (reward)
    return {
      receivedYen: reward.outcome.payoutYen,
      costYen: reward.outcome.raisedYen - reward.outcome.netYen,
      monthlyYen: 0,
    };
  const subsidy = compiled.subsidies.find((s) => s.source.id === source.id);
  if (subsidy) return { receivedYen: subsidy.outcome.grantYen, costYen: 0, monthlyYen: 0 };
  if (!('amountYen' in source)) return NOTHING;
  const fee = 'feePercent' in source ? feeOf(source.amountYen, source.feePercent) : 0;
  return { receivedYen: source.amountYen - fee, costYen: fee, monthlyYen: 0 };
}

/** Sources less needs (`differenceYen`), in total and by phase: a lender expects a total of zero and no phase with a shortfall. */
export type UsesAndSources = PhasedTie & {
  /** The difference without subsidies, which arrive after the spending. */
  readonly withoutSubsidyYen: number;
  readonly subsidyYen: number;
  /** Subsidies are counted although the money is needed earlier. */
  readonly countsSubsidyEarly: boolean;
  readonly unquoted: readonly string[];
};

/** The cost of a use, including tax. */
export const totalOfUse = (use: UseLine): number =>
  use.amountYen + (use.kind === 'deposit' || use.kind === 'working' ? 0 : timesPpm(use.amountYen, use.taxPpm));

/** `stack` avoids computing it again. */
export function usesAndSources(f: Forecast, stack: readonly StackRow[] = fundingStack(f)): UsesAndSources {
  const { model } = f.compiled;
  const rows = stack.filter((r) => r.kind !== 'existingLoan');
  const { months, openingMonth = 0, openingCashYen } = model.settings;
  const tie = tieByPhase(
    model.uses.map((u) => ({ id: u.id, month: u.month, yen: totalOfUse(u) })),
    [
      { id: 'opening', month: 0, yen: openingCashYen },
      ...rows.map((r) => ({ id: r.id, month: r.month, yen: r.receivedYen })),
    ],
    { openingMonth, months },
  );
  const { differenceYen } = tie;
  const subsidyYen = rows
    .filter((r) => r.kind === 'subsidy' && !tie.outside.includes(r.id))
    .reduce((sum, r) => sum + r.receivedYen, 0);
  return {
    ...tie,
    withoutSubsidyYen: differenceYen - subsidyYen,
    subsidyYen,
    countsSubsidyEarly: subsidyYen > 0 && differenceYen - subsidyYen < 0,
    unquoted: model.uses.filter((u) => u.kind === 'equipment' && !u.quoted).map((u) => u.id),
  };
}

export type Coverage = {
  /** Per activity: its needs and its allocations. */
  readonly activities: ReadonlyMap<string, { readonly needsYen: number; readonly coveredYen: number }>;
  /** Per source: its amount and its allocations. An excess is shown, never cut: two people may have allocated concurrently. */
  readonly sources: ReadonlyMap<
    string,
    { readonly bringsYen: number; readonly allocatedYen: number; readonly over: boolean }
  >;
};

export function coverage(
  f: Forecast,
  allocations: readonly { readonly source: string; readonly activity: string; readonly yen: number }[],
  stack: readonly StackRow[] = fundingStack(f),
): Coverage {
  const activities = new Map<string, { needsYen: number; coveredYen: number }>();
  const of = (id: string) => {
    const known = activities.get(id) ?? { needsYen: 0, coveredYen: 0 };
    activities.set(id, known);
    return known;
  };
  for (const use of f.compiled.model.uses) if (use.node) of(use.node).needsYen += totalOfUse(use);
  for (const a of allocations) of(a.activity).coveredYen += a.yen;
  const sources = new Map(
    stack.map((row) => {
      const allocatedYen = allocations.filter((a) => a.source === row.id).reduce((sum, a) => sum + a.yen, 0);
      return [row.id, { bringsYen: row.receivedYen, allocatedYen, over: allocatedYen > row.receivedYen }] as const;
    }),
  );
  return { activities, sources };
}
