/** The facts of a plan as input to the ranking of funding, and the ranked list. */
import { businessOf, payoutTermsOf, settingsReader, termsOf } from '../../doc/fundingView.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import type { Source } from '../../domain/funding/forecast/model.ts';
import type { MoneyUse, TakenMoney } from '../../domain/funding/ranking/payable.ts';
import { type FundingQuestion, type RankedLine, rankFunding } from '../../domain/funding/ranking/rankFunding.ts';
import { isIsoDay } from '../../text/dates.ts';
import { fundingOf } from './fundingState.ts';

function fundingQuestionOf(
  plan: PlanReader,
  today: string,
  guidance: readonly string[],
  guidanceSince: string | null,
): FundingQuestion {
  const { model } = fundingOf(plan, today);
  const { startMonth } = model.settings;
  return {
    asOf: today,
    business: businessOf(plan, guidance),
    guidanceSince: guidanceSince ?? namedDay(plan, 'guidanceSince'),
    uses: usesOf(plan, model.uses, startMonth),
    taken: takenOf(plan, model.sources),
    campaignCloses: campaignClosesOf(plan, model.sources, startMonth),
  };
}

function namedDay(plan: PlanReader, setting: string): string | null {
  const day = settingsReader(plan).text(setting);
  return isIsoDay(day) ? day : null;
}

/** The needs of the plan; if there are none, what was entered for the question about programmes. */
function usesOf(
  plan: PlanReader,
  uses: readonly { readonly kind: MoneyUse['kind']; readonly amountYen: number; readonly month: number }[],
  startMonth: string,
): MoneyUse[] {
  if (uses.length > 0)
    return uses.map((u) => ({ kind: u.kind, yen: u.amountYen, month: monthName(startMonth, Math.max(0, u.month)) }));
  const s = settingsReader(plan);
  const yen = s.number('askedAmountYen');
  const kind = s.text('askedUses');
  const working = kind === 'working' ? yen : Math.min(yen, s.number('askedWorkingYen'));
  if (yen <= 0 || kind === '' || kind === 'other') return [];
  return [
    { kind: 'working' as const, yen: working, month: null },
    { kind: 'equipment' as const, yen: yen - working, month: null },
  ].filter((u) => u.yen > 0);
}

/** Existing loans. Funding that the plan only counts on has not been taken. */
const takenOf = (plan: PlanReader, sources: readonly Source[]): TakenMoney[] =>
  sources.flatMap((s) =>
    s.kind === 'existingLoan'
      ? [{ programme: termsOf(plan, s.id).text('programme'), isLoan: true, yen: s.balanceYen }]
      : [],
  );

/** The last month in which a reward campaign of the plan closes. */
function campaignClosesOf(plan: PlanReader, sources: readonly Source[], startMonth: string): string | null {
  const terms = payoutTermsOf(plan, startMonth);
  const closing = sources.flatMap((s) => (s.kind === 'reward' ? (terms(s.id).beginsMonth ?? []) : []));
  return closing.length === 0 ? null : monthName(startMonth, Math.max(...closing));
}

/**
 * The ranked funding of a plan as of a day (ISO), by a person's own rules before the others. `guidance`: the days of countersigned records;
 * `guidanceSince`: since when guidance has been received if there are none; without it, the day entered in the plan.
 */
export const rankedFundingOf = (
  plan: PlanReader,
  today: string,
  guidance: readonly string[],
  guidanceSince: string | null = null,
): readonly RankedLine[] =>
  rankFunding(fundingQuestionOf(plan, today, guidance, guidanceSince), fundingOf(plan, today).rules);
