/**
 * A model with everything that is independent of scenarios precomputed: series of lines, schedules of loans, results of campaigns and subsidies. A
 * forecast, and each of ten thousand Monte Carlo runs, starts from it.
 */
import { type RewardOutcome, rewardOutcome } from '../crowdfunding/reward.ts';
import { type Issue, Issues } from '../issue.ts';
import { type LoanCost, loanCost } from '../loan/costs.ts';
import { existingLoanSchedule, type LoanSchedule, loanSchedule } from '../loan/schedule.ts';
import { fractionOf, MAX_YEN, ofPercent, times, timesPpm } from '../money.ts';
import { type SubsidyOutcome, subsidyOutcome } from '../subsidy/grant.ts';
import { costSeries, paySeries, salesSeries } from './drivers.ts';
import type { FundingModel, SalesLine, Source, SourceOf } from './model.ts';

export type SourceIssue = Issue & { readonly source: string };

export type CompiledLoan = {
  readonly source: SourceOf<'loan' | 'family' | 'existingLoan'>;
  readonly principalYen: number;
  readonly schedule: LoanSchedule;
  readonly cost: LoanCost;
};
export type Compiled = {
  readonly model: FundingModel;
  readonly months: number;
  readonly sales: readonly { readonly line: SalesLine; readonly series: readonly number[] }[];
  readonly costs: readonly { readonly line: FundingModel['costs'][number]; readonly series: readonly number[] }[];
  readonly staff: readonly {
    readonly line: FundingModel['staff'][number];
    readonly pay: readonly number[];
    readonly social: readonly number[];
  }[];
  readonly loans: readonly CompiledLoan[];
  readonly rewards: readonly { readonly source: SourceOf<'reward'>; readonly outcome: RewardOutcome }[];
  readonly subsidies: readonly { readonly source: SourceOf<'subsidy'>; readonly outcome: SubsidyOutcome }[];
  /** Sources without an issue. */
  readonly sources: readonly Source[];
  /** Sources that could not be computed: they bring nothing, and the screen shows the reason. */
  readonly issues: readonly SourceIssue[];
};

/** `rateAddBp` raises the rates of loans that are not drawn yet. */
export function compile(model: FundingModel, rateAddBp = 0): Compiled {
  const { settings } = model;
  const months = settings.months;
  const issues: SourceIssue[] = [];
  const loans: CompiledLoan[] = [];
  const rewards: { source: SourceOf<'reward'>; outcome: RewardOutcome }[] = [];
  const subsidies: { source: SourceOf<'subsidy'>; outcome: SubsidyOutcome }[] = [];
  const fail = (source: Source, found: readonly Issue[]) =>
    issues.push(...found.map((i) => ({ ...i, source: source.id })));
  for (const source of model.sources) {
    if (source.month < 0 || source.month >= months) {
      // Sources outside the plan's months bring nothing, and their field shows an error.
      fail(source, [{ field: 'month', code: source.month < 0 ? 'beforeStart' : 'beyondHorizon' }]);
      continue;
    }
    if (source.kind === 'loan' || source.kind === 'family') {
      const made = loanSchedule(
        rateAddBp === 0
          ? source.terms
          : { ...source.terms, annualRatePercent: raised(source.terms.annualRatePercent, rateAddBp) },
      );
      if (!made.ok) fail(source, made.error);
      else
        loans.push({
          source,
          principalYen: source.terms.principalYen,
          schedule: made.value,
          cost: loanCost(source.terms.principalYen, made.value, source),
        });
    } else if (source.kind === 'existingLoan') {
      const made = existingLoanSchedule(source);
      if (!made.ok) fail(source, made.error);
      else
        loans.push({
          source,
          principalYen: source.balanceYen,
          schedule: made.value,
          cost: loanCost(source.balanceYen, made.value),
        });
    } else if (source.kind === 'reward') {
      const made = rewardOutcome(source.campaign);
      if (!made.ok) fail(source, made.error);
      else if (source.deliveryMonth < source.month) fail(source, [{ field: 'deliveryMonth', code: 'contradiction' }]);
      else rewards.push({ source, outcome: made.value });
    } else if (source.kind === 'subsidy') {
      const uses = model.uses.filter((u) => source.uses.includes(u.id));
      const eligibleYen = uses.reduce((sum, u) => sum + u.amountYen, 0);
      const made = subsidyOutcome({
        eligibleYen,
        taxYen: uses.reduce((sum, u) => sum + timesPpm(u.amountYen, u.taxPpm), 0),
        rate: source.rate,
        capYen: source.capYen,
        unitYen: source.unitYen,
        taxable: settings.consumptionTax !== 'exempt',
        ...(source.floorYen === undefined ? {} : { floorYen: source.floorYen }),
      });
      if (!made.ok) fail(source, made.error);
      else subsidies.push({ source, outcome: made.value });
    } else if (!('amountYen' in source)) fail(source, [{ field: 'kind', code: 'unknownChoice' }]);
    else if (!Number.isInteger(source.amountYen) || source.amountYen < 0 || source.amountYen > MAX_YEN)
      fail(source, [{ field: 'amountYen', code: source.amountYen < 0 ? 'negative' : 'tooLarge' }]);
    else fail(source, shareIssues(source));
  }
  const broken = new Set(issues.map((i) => i.source));
  return {
    model,
    months,
    sources: model.sources.filter((s) => !broken.has(s.id)),
    sales: model.sales.map((line) => ({ line, series: salesSeries(line, settings.startMonth, months) })),
    costs: model.costs.map((line) => ({ line, series: costSeries(line, months) })),
    staff: model.staff.map((line) => ({ line, ...paySeries(line, settings.startMonth, months) })),
    loans,
    rewards,
    subsidies,
    issues,
  };
}

/** Validates percentages of the sources: parsable, and at most 100 %. */
function shareIssues(source: Source): readonly Issue[] {
  const issues = new Issues();
  if ('feePercent' in source) issues.percent('feePercent', source.feePercent, true);
  if (source.kind === 'fund') {
    issues.percent('sharePercent', source.sharePercent);
    if (source.termMonths < 1) issues.add('termMonths', 'mustBePositive');
  }
  return issues.list;
}

/** As a fraction: a decimal number would include binary rounding digits, which cannot be parsed as a rate. */
const raised = (percent: string, bp: number): string => {
  const rate = fractionOf(percent);
  // A fraction is parsed up to nine digits; a rate with more than six decimals is left unchanged.
  return rate && rate.den <= 1_000_000n ? `${rate.num * 100n + BigInt(bp) * rate.den}/${rate.den * 100n}` : percent;
};

export const feeOf = (yen: number, feePercent: string): number => {
  const fee = fractionOf(feePercent);
  return fee && fee.num > 0n ? Math.min(yen, times(yen, ofPercent(fee))) : 0;
};
