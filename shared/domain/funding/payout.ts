/**
 * How long funds take to arrive: a loan after the application, a campaign after it closes, a subsidy after the spending. The delays are
 * dated rules, of the programme if it has its own. A source cannot arrive earlier; one with an earlier date is reported.
 */
import type { FundingModel, Source } from './forecast/model.ts';
import { type DatedRule, type RuleInUse, ruleOn } from './rules.ts';

export type PayoutFrom = 'application' | 'close' | 'spending';
export type PayoutLag = { readonly months: number; readonly from: PayoutFrom; readonly rule: RuleInUse };

/** `undefined` if no rule states the delay. */
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
  /** The first month of the plan in which the money can arrive; negative: before the plan. */
  readonly earliest: number;
  /** The source has an earlier date. */
  readonly isEarly: boolean;
};

export type PayoutTerms = {
  readonly programme: string;
  /** The month of the application or the closing; `undefined`: today at the earliest. */
  readonly beginsMonth: number | undefined;
  /** A person has entered when the money arrives. */
  readonly hasMonth: boolean;
};

/**
 * Moves the sources without a month of their own to the first month in which their money can arrive, and reports those dated
 * earlier: they stay where the person put them. `todayMonth` is the current month as an index of the plan.
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
  // The last of its eligible costs must be paid before it is settled.
  return model.uses.filter((u) => source.uses.includes(u.id)).reduce((last, u) => Math.max(last, u.month), todayMonth);
}
