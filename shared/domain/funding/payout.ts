/**
 * How long money takes to come: a loan after it is applied for, a campaign after it closes, a subsidy after the money is spent. The months are
 * dated rules, of the programme where it has its own. A source cannot come before them; one that is dated earlier is told.
 */
import type { FundingModel, Source } from './forecast/model.ts';
import { type DatedRule, type RuleInUse, ruleOn } from './rules.ts';

export type PayoutFrom = 'application' | 'close' | 'spending';
export type PayoutLag = { readonly months: number; readonly from: PayoutFrom; readonly rule: RuleInUse };

/** Undefined where no rule says how long it takes. */
export function payoutLag(
  kind: Source['kind'],
  programme: string,
  rules: readonly DatedRule[],
  on: string,
): PayoutLag | undefined {
  const by = (from: PayoutFrom, ...asked: readonly (readonly [string, string])[]): PayoutLag | undefined => {
    for (const [id, key] of asked) {
      const rule = id === '' ? undefined : ruleOn(rules, id, key, on);
      if (rule && typeof rule.rule?.value === 'number') return { months: rule.rule.value, from, rule };
    }
    return undefined;
  };
  switch (kind) {
    case 'loan':
      return by('application', [programme, 'decision']);
    case 'reward':
      return by('close', ['rewardCrowdfunding', 'payoutMonths']);
    case 'subsidy':
      return by('spending', [programme, 'monthsToPayment'], ['subsidyPayment', 'monthsToPayment']);
    default:
      return undefined;
  }
}

export type Payout = PayoutLag & {
  /** First month of the plan in which the money can be there; negative: before the plan. */
  readonly earliest: number;
  /** The source is dated before it. */
  readonly isEarly: boolean;
};

export type PayoutTerms = {
  readonly programme: string;
  /** Month in which it is applied for, or closes; undefined: today at the earliest. */
  readonly beginsMonth: number | undefined;
  /** A person has said when the money comes. */
  readonly hasMonth: boolean;
};

/**
 * Moves the sources that have no month of their own to the first in which their money can be there, and says which of the others are dated
 * before theirs: those stay where the person put them. `todayMonth` is this month as the plan counts.
 */
export function withPayouts(
  model: FundingModel,
  termsOf: (source: string) => PayoutTerms,
  todayMonth: number,
  rules: readonly DatedRule[],
  on: string,
): { readonly model: FundingModel; readonly payouts: ReadonlyMap<string, Payout> } {
  const payouts = new Map<string, Payout>();
  const sources = model.sources.map((source): Source => {
    const terms = termsOf(source.id);
    const lag = payoutLag(source.kind, terms.programme, rules, on);
    if (!lag) return source;
    const earliest = beginning(source, model, terms, todayMonth) + lag.months;
    payouts.set(source.id, { ...lag, earliest, isEarly: terms.hasMonth && source.month < earliest });
    if (terms.hasMonth) return source;
    const month = Math.max(0, earliest);
    return source.kind === 'reward'
      ? { ...source, month, deliveryMonth: Math.max(month, source.deliveryMonth) }
      : { ...source, month };
  });
  return { model: { ...model, sources }, payouts };
}

function beginning(source: Source, model: FundingModel, { beginsMonth }: PayoutTerms, todayMonth: number): number {
  if (source.kind !== 'subsidy') return beginsMonth ?? todayMonth;
  // The last of what it counts must be paid before it is settled.
  return model.uses.filter((u) => source.uses.includes(u.id)).reduce((last, u) => Math.max(last, u.month), todayMonth);
}
