/**
 * The money of a plan, computed once for each change and shared by everything that shows a part of it: screens, cards on the board, embeds
 * in the text, the rehearsal, the frozen copy for judges. It is cached on the store that it was computed from, so a draft, a moment of a
 * recording and the plan itself each have their own. A computation takes about two milliseconds.
 */
import { SCHEME_RULES } from '../../data/schemeRules/rules.ts';
import { derived, sameFields, sameItems } from '../../doc/derived.ts';
import { type FundingPlan, fundingPlanOf, modelSettings, ownRulesOf, payoutTermsOf } from '../../doc/fundingView.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { isBehind } from '../../domain/funding/forecast/behind.ts';
import { monthIndex } from '../../domain/funding/forecast/drivers.ts';
import { type Forecast, forecast } from '../../domain/funding/forecast/forecast.ts';
import { BASE, type FundingModel } from '../../domain/funding/forecast/model.ts';
import { type YearStatement, yearStatements } from '../../domain/funding/forecast/statements.ts';
import { taxRulesOf } from '../../domain/funding/forecast/taxRules.ts';
import { type Payout, withPayouts } from '../../domain/funding/payout.ts';
import { type DatedRule, isDoubtful, RuleBook, type RuleInUse } from '../../domain/funding/rules.ts';
import {
  type Coverage,
  coverage,
  fundingStack,
  type StackRow,
  type UsesAndSources,
  usesAndSources,
} from '../../domain/funding/stack.ts';

export type Funding = FundingPlan & {
  readonly forecast: Forecast;
  readonly stack: readonly StackRow[];
  readonly totals: UsesAndSources;
  readonly coverage: Coverage;
  readonly years: readonly YearStatement[];
  /** The earliest payout of each source for which a rule states one. */
  readonly payouts: ReadonlyMap<string, Payout>;
  /** The person's own rules first. */
  readonly rules: readonly DatedRule[];
  /** Doubtful rules that the forecast itself uses: its figures are shown in amber. */
  readonly doubts: readonly RuleInUse[];
  /** True while nothing has been entered. */
  readonly isEmpty: boolean;
};

/** Basis points by rule as ppm; 0 without a rule. */
const ratePpm = (book: RuleBook, programme: string, key: string): number => (book.number(programme, key) ?? 0) * 100;

function compute(store: PlanReader, today: string, change?: (model: FundingModel) => FundingModel): Funding {
  const rules: readonly DatedRule[] = [...ownRulesOf(store), ...SCHEME_RULES];
  const book = new RuleBook(rules, today);
  const asks = !store.relations('fundingSettings').has('profitTaxPercent');
  const settings = modelSettings(store, today, {
    salesTax: ratePpm(book, 'consumptionTax', 'standard'),
    // The estimate of tax on profit is used only if the person has entered none.
    sole: asks ? ratePpm(book, 'profitTax', 'sole') : 0,
    company: asks ? ratePpm(book, 'profitTax', 'company') : 0,
    taxRules: taxRulesOf(book),
  });
  const plan = fundingPlanOf(store, settings);
  const timed = withPayouts(
    plan.model,
    payoutTermsOf(store, settings.startMonth),
    monthIndex(settings.startMonth, today),
    rules,
    today,
  );
  const { payouts } = timed;
  const model = change ? change(timed.model) : timed.model;
  const f = forecast(model, BASE);
  const stack = fundingStack(f);
  return {
    ...plan,
    model,
    forecast: f,
    stack,
    totals: usesAndSources(f, stack),
    coverage: coverage(f, plan.allocations, stack),
    years: yearStatements(f),
    rules,
    payouts,
    doubts: book.doubts.filter((d) => isDoubtful(d) && isBehind(d, settings, f)),
    isEmpty:
      model.sales.length + model.costs.length + model.staff.length + model.uses.length + model.sources.length === 0,
  };
}

/** The money of a plan as of a day (ISO). */
export const fundingOf: (plan: PlanReader, today: string) => Funding = derived((plan: PlanReader, today: string) =>
  compute(plan, today),
);

/** The same after a change of the model that is not written yet, such as during a drag. */
export const fundingWith = (plan: PlanReader, today: string, change: (model: FundingModel) => FundingModel): Funding =>
  compute(plan, today, change);

/** The same with one source in another month, counted from the plan's first month. */
export const fundingWithSourceAt = (plan: PlanReader, today: string, source: string, month: number): Funding =>
  fundingWith(plan, today, (model) => ({
    ...model,
    sources: model.sources.map((s) => (s.id === source ? { ...s, month } : s)),
  }));

/** The money shown on a card: the amount of a source, or how much of an activity is funded. */
export type CardMoney =
  | { readonly kind: 'source'; readonly yen: number; readonly over: boolean }
  | { readonly kind: 'activity'; readonly coveredYen: number; readonly needsYen: number };

/** Returns `undefined` if a card has nothing to do with money. */
export const cardMoneyOf: (plan: PlanReader, today: string, node: string) => CardMoney | undefined = derived(
  (plan: PlanReader, today: string, node: string): CardMoney | undefined => {
    const { stack, coverage: covered } = fundingOf(plan, today);
    const row = stack.find((r) => r.id === node);
    if (row)
      return row.isBroken
        ? undefined
        : { kind: 'source', yen: row.receivedYen, over: covered.sources.get(node)?.over === true };
    const share = covered.activities.get(node);
    return share && { kind: 'activity', coveredYen: share.coveredYen, needsYen: share.needsYen };
  },
  sameFields,
);

/** The money of a plan's cards, by card; the same map as long as all values are equal. */
export const moneyOfCards: (plan: PlanReader, today: string) => ReadonlyMap<string, CardMoney> = derived(
  (plan: PlanReader, today: string) =>
    new Map(
      [...plan.entities('nodes').values()].flatMap(({ id, kind }) => {
        const money = kind === 'funding' || kind === 'activity' ? cardMoneyOf(plan, today, id) : undefined;
        return money ? [[id, money] as const] : [];
      }),
    ),
  (a, b) => sameItems([...a].flat(), [...b].flat()),
);
