/**
 * The consumption tax status of a business in each of its years. An exempt business becomes taxable by its sales two years before (基準期間), by
 * the first half of the previous year (特定期間), by its capital while it is new, or by registering for invoices; the plan derives that from its
 * own sales. Each limit is a dated rule.
 */
import { PPM, timesPpm } from '../money.ts';
import type { Compiled } from './compile.ts';
import { type FiscalYear, fiscalYears } from './fiscalYears.ts';
import type { ConsumptionTaxKind, Scenario } from './model.ts';

/** Limits in yen; infinite without a rule. */
export type TaxRules = {
  /** Sales of the base period up to which a business stays exempt. */
  readonly exemptUpToYen: number;
  /** Sales of the base period up to which the simplified method may be used. */
  readonly simplifiedUpToYen: number;
  /** A new company with this much capital or more is taxable from its first year. */
  readonly capitalTaxedFromYen: number;
  /** Thresholds of national consumption tax per year, with the number of interim payments in the next; ascending. */
  readonly interimConsumption: readonly { readonly overYen: number; readonly times: 1 | 3 | 11 }[];
  /** The national share of consumption tax. */
  readonly nationalPpm: number;
  /** Above this tax on profit per year, a company pays half of it in the middle of the next. */
  readonly interimProfitOverYen: number;
  /** 均等割 of a company per year: owed even without a profit. */
  readonly perCapitaYen: number;
};

export const TAX_REASONS = [
  'chosen',
  'below',
  'basePeriod',
  'halfYear',
  'capital',
  'registered',
  'simplifiedOver',
] as const;
export type TaxReason = (typeof TAX_REASONS)[number];

export type TaxStatus = {
  readonly kind: ConsumptionTaxKind;
  readonly reason: TaxReason;
  /** The first taxable month; the year's first unless an invoice registration begins within it. `undefined` while exempt. */
  readonly from: number | undefined;
  /** Sales of the base period, if the plan covers it: annualised for a company. */
  readonly baseYen: number | undefined;
};

export type TaxPlan = {
  readonly years: readonly TaxStatus[];
  /** 1 for each exempt month. */
  readonly exempt: Uint8Array;
  /** A cache key: different for different tax statuses. */
  readonly key: string;
};

export function taxPlanOf(compiled: Compiled, scenario: Scenario): TaxPlan {
  const { model, months } = compiled;
  const { settings } = model;
  const years = fiscalYears(model);
  const isExempt = settings.consumptionTax === 'exempt';
  const exempt = new Uint8Array(months).fill(isExempt ? 1 : 0);
  const rules = settings.taxRules;
  if (!rules)
    return {
      years: years.map((y) => ({
        kind: settings.consumptionTax,
        reason: 'chosen',
        from: isExempt ? undefined : y.from,
        baseYen: undefined,
      })),
      exempt,
      key: settings.consumptionTax,
    };
  const sales = taxableSales(compiled, scenario);
  const pay = payOf(compiled);
  const statuses = years.map((year, i): TaxStatus => {
    const status = statusOf({
      compiled,
      rules,
      years,
      i,
      sales,
      pay,
      rewards: rewardSales(compiled, scenario, exempt),
    });
    const from = status.from ?? months;
    for (let m = year.from; m <= year.to; m++) exempt[m] = m < from ? 1 : 0;
    return status;
  });
  return { years: statuses, exempt, key: statuses.map((s) => `${s.kind}${s.from ?? ''}`).join() };
}

type Question = {
  readonly compiled: Compiled;
  readonly rules: TaxRules;
  readonly years: readonly FiscalYear[];
  readonly i: number;
  readonly sales: Float64Array;
  readonly pay: Float64Array;
  readonly rewards: Float64Array;
};

const sum = (list: Float64Array, from: number, to: number): number => {
  let total = 0;
  for (let m = from; m <= to; m++) total += list[m] ?? 0;
  return total;
};

function statusOf({ compiled, rules, years, i, sales, pay, rewards }: Question): TaxStatus {
  const { settings } = compiled.model;
  const year = years[i] as FiscalYear;
  const base = years[i - 2];
  const isSole = settings.legalForm === 'sole';
  let baseYen: number | undefined;
  if (base) {
    const sold = sum(sales, base.from, base.to) + sum(rewards, base.from, base.to);
    // A company's short base period is annualised; a person's is not.
    baseYen = isSole ? sold : Math.floor((sold * 12) / (base.to - base.from + 1));
  }
  const taxable = (reason: TaxReason, from = year.from): TaxStatus => {
    const chosen = settings.consumptionTax === 'exempt' ? (settings.taxedKind ?? 'standard') : settings.consumptionTax;
    const isOver = chosen === 'simplified' && (baseYen ?? 0) > rules.simplifiedUpToYen;
    return isOver
      ? { kind: 'standard', reason: 'simplifiedOver', from, baseYen }
      : { kind: chosen, reason, from, baseYen };
  };
  if (settings.consumptionTax !== 'exempt') return taxable('chosen');
  const invoice = settings.invoiceFromMonth;
  if (invoice !== undefined && invoice <= year.from) return taxable('registered');
  if ((baseYen ?? 0) > rules.exemptUpToYen) return taxable('basePeriod');
  if (halfYearOver({ compiled, rules, years, i, sales, pay, rewards })) return taxable('halfYear');
  if (!isSole && !base && (settings.capitalYen ?? 0) >= rules.capitalTaxedFromYen) return taxable('capital');
  if (invoice !== undefined && invoice <= year.to) return taxable('registered', invoice);
  return { kind: 'exempt', reason: 'below', from: undefined, baseYen };
}

/** 特定期間: both sales and pay of the first six months of the previous year exceed the limit. A company's year of seven months or less has none. */
function halfYearOver({ compiled, rules, years, i, sales, pay, rewards }: Question): boolean {
  const before = years[i - 1];
  if (!before) return false;
  const isSole = compiled.model.settings.legalForm === 'sole';
  const length = before.to - before.from + 1;
  if (!isSole && length <= 7) return false;
  // A person's half year is January to June, whenever in it the business started.
  const to = isSole ? before.to - 6 : before.from + 5;
  if (to < before.from) return false;
  const sold = sum(sales, before.from, to) + sum(rewards, before.from, to);
  return sold > rules.exemptUpToYen && sum(pay, before.from, to) > rules.exemptUpToYen;
}

/** Taxable sales before tax, by month. */
function taxableSales({ sales, months }: Compiled, { salesPpm, salesDelayMonths }: Scenario): Float64Array {
  const out = new Float64Array(months);
  for (const { line, series } of sales) {
    if (line.taxPpm === 0) continue;
    for (let m = salesDelayMonths; m < months; m++) {
      const yen = series[m - salesDelayMonths] ?? 0;
      out[m] = (out[m] ?? 0) + (salesPpm === PPM ? yen : timesPpm(yen, salesPpm));
    }
  }
  return out;
}

/** Rewards are sold on delivery: including tax if the business is exempt, before tax if it is taxable. */
function rewardSales(
  { rewards, model, months }: Compiled,
  { campaignFails }: Scenario,
  exempt: Uint8Array,
): Float64Array {
  const out = new Float64Array(months);
  if (campaignFails) return out;
  for (const { source, outcome } of rewards) {
    const m = source.deliveryMonth;
    if (m >= months) continue;
    const gross = outcome.raisedYen;
    const net = exempt[m] === 1 ? gross : Math.ceil((gross * PPM) / (PPM + model.settings.salesTaxPpm));
    out[m] = (out[m] ?? 0) + net;
  }
  return out;
}

/** Pay for the half-year test: everybody's except a sole proprietor's own. */
function payOf({ staff, model, months }: Compiled): Float64Array {
  const out = new Float64Array(months);
  for (const { line, pay } of staff) {
    if (model.settings.legalForm === 'sole' && line.kind === 'owner') continue;
    for (let m = 0; m < months; m++) out[m] = (out[m] ?? 0) + (pay[m] ?? 0);
  }
  return out;
}
