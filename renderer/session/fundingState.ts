/**
 * The funding plan of an open plan, computed once per change and shared by everything that shows a part of it: screens, cards on the board,
 * embeds in the text. A recomputation takes about two milliseconds, so there is nothing to wait for.
 */
import { SCHEME_RULES } from '../../shared/data/schemeRules/rules.ts';
import {
  FUNDING_PARTS,
  type FundingPlan,
  fundingPlanOf,
  modelSettings,
  ownRulesOf,
} from '../../shared/doc/fundingView.ts';
import { type Forecast, forecast } from '../../shared/domain/funding/forecast/forecast.ts';
import { BASE, type FundingModel } from '../../shared/domain/funding/forecast/model.ts';
import { type YearStatement, yearStatements } from '../../shared/domain/funding/forecast/statements.ts';
import { type DatedRule, RuleBook, type RuleInUse } from '../../shared/domain/funding/rules.ts';
import {
  type Coverage,
  coverage,
  fundingStack,
  type StackRow,
  type UsesAndSources,
  usesAndSources,
} from '../../shared/domain/funding/stack.ts';
import type { PlanSession } from './planSession.ts';
import { usePlanVersion } from './useStore.ts';

export type Funding = FundingPlan & {
  readonly forecast: Forecast;
  readonly stack: readonly StackRow[];
  readonly totals: UsesAndSources;
  readonly coverage: Coverage;
  readonly years: readonly YearStatement[];
  /** A person's own rules first. */
  readonly rules: readonly DatedRule[];
  /** Rules behind the forecast itself that are doubtful: its figures are amber. */
  readonly doubts: readonly RuleInUse[];
  /** True while nothing has been entered at all. */
  readonly isEmpty: boolean;
};

/** Basis points by rule as ppm; nil where no rule is. */
const ratePpm = (book: RuleBook, programme: string, key: string): number => (book.number(programme, key) ?? 0) * 100;

/** Computes from a store; `change` turns the model first (a drag that is not let go yet). */
export function fundingOf(
  session: PlanSession,
  today: string,
  change?: (model: FundingModel) => FundingModel,
): Funding {
  const { store } = session;
  const rules: readonly DatedRule[] = [...ownRulesOf(store), ...SCHEME_RULES];
  const book = new RuleBook(rules, today);
  const asks = !store.relations('fundingSettings').has('profitTaxPercent');
  const settings = modelSettings(store, today, {
    salesTax: ratePpm(book, 'consumptionTax', 'standard'),
    // The estimate of tax on profit is asked for only while the person has none of their own.
    sole: asks ? ratePpm(book, 'profitTax', 'sole') : 0,
    company: asks ? ratePpm(book, 'profitTax', 'company') : 0,
  });
  const plan = fundingPlanOf(store, settings);
  const model = change ? change(plan.model) : plan.model;
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
    doubts: book.doubts.filter((d) => d.key === settings.legalForm || d.programme === 'consumptionTax'),
    isEmpty:
      model.sales.length + model.costs.length + model.staff.length + model.uses.length + model.sources.length === 0,
  };
}

type Kept = { readonly version: number; readonly today: string; readonly value: Funding };
const kept = new WeakMap<PlanSession, Kept>();

/** The funding of a session, drawn anew when something in it has changed. */
export function useFunding(session: PlanSession, today: string): Funding {
  const version = usePlanVersion(session, ...FUNDING_PARTS);
  const known = kept.get(session);
  if (known && known.version === version && known.today === today) return known.value;
  const value = fundingOf(session, today);
  kept.set(session, { version, today, value });
  return value;
}
