/**
 * The funding plan of a document as input for the computations. Missing values are read as defaults; invalid values from a peer as
 * absent. A funding card without an amount is a candidate: it is listed and brings no money.
 */

import { CAMPAIGN_MODES } from '../domain/funding/crowdfunding/reward.ts';
import { type Business, countedStaff, SECTORS } from '../domain/funding/eligibility/business.ts';
import { SCHEME_FACT_NAMES } from '../domain/funding/eligibility/programmeRecords.ts';
import { monthIndex } from '../domain/funding/forecast/drivers.ts';
import {
  CONSUMPTION_TAX_KINDS,
  DEFAULT_SALES,
  type FundingModel,
  HORIZON_MONTHS,
  LEGAL_FORMS,
  type ModelSettings,
  type Scenario,
  type Source,
} from '../domain/funding/forecast/model.ts';
import type { TaxRules } from '../domain/funding/forecast/taxStatus.ts';
import type { Issue } from '../domain/funding/issue.ts';
import { LOAN_METHODS } from '../domain/funding/loan/schedule.ts';
import { fractionOf, ofPercent, PPM, type Ppm, times } from '../domain/funding/money.ts';
import type { PayoutTerms } from '../domain/funding/payout.ts';
import type { DatedRule } from '../domain/funding/rules.ts';
import { isIsoDay } from '../text/dates.ts';
import { type CapitalRaise, capEventsOf, capIssueAt, capitalRaisesOf, rowOnlyRaises } from './capitalView.ts';
import {
  fundingCards,
  isMonth,
  monthOf,
  oneOf,
  rowsOf,
  settingsReader,
  sourceKindOf,
  type Terms,
  termsOf,
} from './fundingRows.ts';
import type { CanvasNode, PlanReader } from './planStore.ts';
import { splitKey } from './schema.ts';

export { capEventsOf, capIssueAt, isMonth, rowsOf, settingsReader, sourceKindOf, type Terms, termsOf };

/** "12.5" as ppm of one; the fallback if the text is not a number. */
export function percentPpm(text: string, fallback: Ppm): Ppm {
  const f = text.trim() === '' ? undefined : fractionOf(text);
  return f ? times(PPM, ofPercent(f)) : fallback;
}
/** "1.5" as millionths. */
export function quantityPpm(text: string, fallback: Ppm): Ppm {
  const f = text.trim() === '' ? undefined : fractionOf(text);
  const value = f ? times(PPM, f) : fallback;
  return Math.abs(value) <= 1e13 ? value : fallback;
}
const foundersPaidYen = (store: PlanReader): number =>
  rowsOf(store, 'capEvents').reduce((sum, e) => (e.type === 'founding' ? sum + e.amountYen : sum), 0);

export function modelSettings(
  store: PlanReader,
  today: string,
  rates: Readonly<Record<'sole' | 'company' | 'salesTax', Ppm>> & { readonly taxRules?: TaxRules },
): ModelSettings {
  const s = settingsReader(store);
  const legalForm = oneOf(LEGAL_FORMS, s.text('legalForm')) ?? 'sole';
  const opened = isIsoDay(store.meta.openedOn) ? store.meta.openedOn.slice(0, 7) : '';
  const startMonth = [s.text('startMonth'), opened, today.slice(0, 7)].find(isMonth) ?? today.slice(0, 7);
  const fiscal = s.number('fiscalStartMonth', 4);
  return {
    startMonth,
    months: HORIZON_MONTHS,
    openingMonth: opened === '' ? 0 : Math.min(HORIZON_MONTHS - 1, Math.max(0, monthIndex(startMonth, opened))),
    fiscalStartMonth: Number.isInteger(fiscal) && fiscal >= 1 && fiscal <= 12 ? fiscal : 4,
    legalForm,
    ...(rates.taxRules ? { taxRules: rates.taxRules } : {}),
    taxedKind: s.text('taxedKind') === 'simplified' ? 'simplified' : 'standard',
    ...(isMonth(s.text('invoiceFrom')) ? { invoiceFromMonth: monthIndex(startMonth, s.text('invoiceFrom')) } : {}),
    // The founders' payments, until the person says how much of it is capital.
    capitalYen: s.has('capitalYen') ? s.number('capitalYen') : foundersPaidYen(store),
    consumptionTax: oneOf(CONSUMPTION_TAX_KINDS, s.text('consumptionTax')) ?? 'exempt',
    deemedPpm: percentPpm(s.text('deemedPercent'), 500_000),
    profitTaxPpm: percentPpm(s.text('profitTaxPercent'), rates[legalForm]),
    salesTaxPpm: rates.salesTax,
    openingCashYen: s.number('openingCashYen'),
    drawingsYen: s.number('drawingsYen'),
  };
}

const endOf = (start: string, name: string): number | undefined =>
  isMonth(name) ? monthIndex(start, name) : undefined;
const numbers = (text: string): number[] =>
  text
    .split(/[,、\s]+/u)
    .filter((t) => t !== '')
    .map(Number)
    .filter((n) => Number.isFinite(n));

export type FundingPlan = {
  readonly model: FundingModel;
  /** Funding cards without an amount yet. */
  readonly candidates: readonly CanvasNode[];
  readonly allocations: readonly { readonly source: string; readonly activity: string; readonly yen: number }[];
};

export function fundingPlanOf(store: PlanReader, settings: ModelSettings): FundingPlan {
  const { startMonth } = settings;
  const sources: Source[] = [];
  const candidates: CanvasNode[] = [];
  const raises = capitalRaisesOf(store, startMonth);
  for (const node of fundingCards(store)) {
    const raise = raises.find((r) => r.card === node.id && r.row !== undefined);
    const source = sourceOf(store, node, startMonth, raise);
    if (source) sources.push(source);
    else candidates.push(node);
  }
  for (const r of rowOnlyRaises(raises, startMonth))
    sources.push({
      id: r.id,
      title: r.title,
      kind: r.kind === 'convertible' ? 'convertible' : 'equity',
      month: monthOf(startMonth, r.month),
      amountYen: r.amountYen,
    });
  return {
    model: {
      settings,
      sales: salesOf(store, settings),
      costs: costsOf(store, settings),
      staff: staffOf(store, settings),
      uses: usesOf(store, settings),
      sources,
    },
    candidates,
    allocations: [...store.relations('allocations')].map(([key, yen]) => {
      const [source, activity] = splitKey(key);
      return { source, activity, yen };
    }),
  };
}

const salesOf = (store: PlanReader, { startMonth, salesTaxPpm: standard }: ModelSettings): FundingModel['sales'] =>
  rowsOf(store, 'salesLines').map((l) => ({
    id: l.id,
    title: l.title,
    driver: l.driver,
    priceYen: l.priceYen,
    quantityPpm: quantityPpm(l.quantity, 0),
    turnsPpm: quantityPpm(l.turns, PPM),
    daysPpm: quantityPpm(l.days, DEFAULT_SALES.daysPpm),
    newMembersPpm: quantityPpm(l.newMembers, 0),
    churnPpm: percentPpm(l.churnPercent, 0),
    fromMonth: monthOf(startMonth, l.fromMonth),
    toMonth: endOf(startMonth, l.toMonth),
    rampMonths: Math.min(l.rampMonths, 120),
    rampStartPpm: percentPpm(l.rampStartPercent, l.rampMonths > 0 ? 0 : PPM),
    growthPpm: percentPpm(l.growthPercent, 0),
    seasonPpm: seasonOf(l.season),
    taxPpm: percentPpm(l.taxPercent, standard),
    costPpm: percentPpm(l.costPercent, 0),
    costTaxPpm: percentPpm(l.costTaxPercent, standard),
    cashPpm: percentPpm(l.cashPercent, l.collectMonths > 0 ? 0 : PPM),
    collectMonths: Math.min(l.collectMonths, 24),
    payMonths: Math.min(l.payMonths, 24),
    stockMonths: Math.min(l.stockMonths, 24),
  }));
const costsOf = (store: PlanReader, { startMonth, salesTaxPpm: standard }: ModelSettings): FundingModel['costs'] =>
  rowsOf(store, 'costLines').map((l) => ({
    id: l.id,
    title: l.title,
    category: l.category,
    kind: l.kind,
    amountYen: l.amountYen,
    salesPpm: percentPpm(l.salesPercent, 0),
    everyMonths: Math.max(1, l.everyMonths),
    fromMonth: monthOf(startMonth, l.fromMonth),
    toMonth: endOf(startMonth, l.toMonth),
    growthPpm: percentPpm(l.growthPercent, 0),
    taxPpm: percentPpm(l.taxPercent, l.category === 'insurance' || l.category === 'dues' ? 0 : standard),
    payMonths: Math.min(l.payMonths, 24),
  }));
const staffOf = (store: PlanReader, { startMonth }: ModelSettings): FundingModel['staff'] =>
  rowsOf(store, 'staffLines').map((l) => ({
    id: l.id,
    title: l.title,
    kind: l.kind,
    headsPpm: quantityPpm(l.heads, PPM),
    monthlyPayYen: l.monthlyPayYen,
    bonusYen: l.bonusYen,
    bonusMonths: numbers(l.bonusMonths).filter((m) => Number.isInteger(m) && m >= 1 && m <= 12),
    socialPpm: percentPpm(l.socialPercent, 0),
    fromMonth: monthOf(startMonth, l.fromMonth),
    toMonth: endOf(startMonth, l.toMonth),
    raisePpm: percentPpm(l.raisePercent, 0),
  }));
const usesOf = (store: PlanReader, { startMonth, salesTaxPpm: standard }: ModelSettings): FundingModel['uses'] =>
  rowsOf(store, 'uses').map((u) => ({
    id: u.id,
    title: u.title,
    kind: u.kind,
    amountYen: u.amountYen,
    taxPpm: percentPpm(u.taxPercent, standard),
    month: monthOf(startMonth, u.month),
    lifeYears: Math.max(1, u.lifeYears || 5),
    node: u.node,
    quoted: u.quote !== undefined || (u.vendor.trim() !== '' && u.quotedOn !== ''),
  }));

/**
 * What is wrong with the month of a need or a source. A month before the plan begins counts as its first month; one after its end is not
 * counted. Both are reported at the month: a person cannot enter one, but a file or a peer can.
 */
export function monthIssue(month: string, startMonth: string): 'beforeStart' | 'beyondHorizon' | undefined {
  if (!isMonth(month)) return undefined;
  const index = monthIndex(startMonth, month);
  return index < 0 ? 'beforeStart' : index >= HORIZON_MONTHS ? 'beyondHorizon' : undefined;
}

/** Errors in a row as typed: shown at the field, while the forecast uses what it can read. */
export function rowIssues(row: Readonly<Record<string, unknown>>): Issue[] {
  const issues: Issue[] = [];
  const text = (field: string) => {
    const value = row[field];
    return typeof value === 'string' ? value : '';
  };
  const [from, to] = [text('fromMonth'), text('toMonth')];
  if (isMonth(from) && isMonth(to) && to < from) issues.push({ field: 'toMonth', code: 'contradiction' });
  if (text('season').trim() !== '' && seasonOf(text('season')) === undefined)
    issues.push({ field: 'season', code: 'twelveNeeded' });
  const months = numbers(text('bonusMonths'));
  if (
    text('bonusMonths').trim() !== '' &&
    (months.length === 0 || months.some((m) => !Number.isInteger(m) || m < 1 || m > 12))
  )
    issues.push({ field: 'bonusMonths', code: 'monthsNeeded' });
  for (const field of [
    'costPercent',
    'cashPercent',
    'churnPercent',
    'salesPercent',
    'rampStartPercent',
    'localPercent',
  ])
    if (percentPpm(text(field), 0) > PPM) issues.push({ field, code: 'shareAbove100' });
    else if (percentPpm(text(field), 0) < 0) issues.push({ field, code: 'negative' });
  return issues;
}

function seasonOf(text: string): Ppm[] | undefined {
  const list = numbers(text);
  return list.length === 12 ? list.map((n) => Math.max(0, Math.round(n * 10_000))) : undefined;
}

/** A card's terms of payout. */
export const payoutTermsOf =
  (store: PlanReader, startMonth: string) =>
  (node: string): PayoutTerms => {
    const t = termsOf(store, node);
    const begins = t.text('beginsMonth');
    return {
      programme: t.text('programme'),
      beginsMonth: isMonth(begins) ? monthIndex(startMonth, begins) : undefined,
      hasMonth: isMonth(t.text('month')),
    };
  };

/** A card's source; `undefined` while it has no amount. */
export function sourceOf(
  store: PlanReader,
  node: CanvasNode,
  startMonth: string,
  /** The capital raise that is the same as the card: it defines amount and month. */
  raise?: CapitalRaise,
): Source | undefined {
  const t = termsOf(store, node.id);
  const kind = sourceKindOf(t, node);
  const base = { id: node.id, title: node.title, month: monthOf(startMonth, raise?.month ?? t.text('month')) };
  const amountYen = raise?.amountYen ?? t.number('amountYen');
  if (kind === 'reward') return rewardOf(store, t, base, startMonth);
  if (kind === 'subsidy') return subsidyOf(store, t, base);
  if (amountYen === 0) return undefined;
  switch (kind) {
    case 'loan':
    case 'family':
      return loanOf(t, base, kind, amountYen);
    case 'existingLoan':
      return {
        ...base,
        kind,
        month: 0,
        balanceYen: amountYen,
        monthlyPrincipalYen: t.number('monthlyPrincipalYen'),
        annualRatePercent: t.text('ratePercent', '0'),
      };
    case 'fund':
      return {
        ...base,
        kind,
        amountYen,
        feePercent: t.text('feePercent', '0'),
        sharePercent: t.text('sharePercent', '0'),
        termMonths: t.number('termMonths', 36),
        everyMonths: t.number('everyMonths', 12),
      };
    case 'donation':
    case 'equityCrowdfunding':
      return { ...base, kind, amountYen, feePercent: t.text('feePercent', '0') };
    case 'own':
    case 'equity':
    case 'convertible':
      return { ...base, kind, amountYen };
  }
}

type Base = { readonly id: string; readonly title: string; readonly month: number };
type SourceOfKind<K extends Source['kind']> = Extract<Source, { readonly kind: K }>;

function rewardOf(store: PlanReader, t: Terms, base: Base, startMonth: string): SourceOfKind<'reward'> | undefined {
  const tiers = rowsOf(store, 'tiers').filter((x) => x.source === base.id);
  if (tiers.length === 0) return undefined;
  return {
    ...base,
    kind: 'reward',
    deliveryMonth: t.has('deliveryMonth') ? monthOf(startMonth, t.text('deliveryMonth')) : base.month + 4,
    campaign: {
      mode: oneOf(CAMPAIGN_MODES, t.text('mode')) ?? 'allOrNothing',
      goalYen: t.number('goalYen', 1),
      tiers: tiers.map(({ title, priceYen, takers, unitCostYen, postageYen }) => ({
        title,
        priceYen,
        takers,
        unitCostYen,
        postageYen,
      })),
      feePercent: t.text('feePercent', '17'),
      pageCostYen: t.number('pageCostYen'),
      productionCostYen: t.number('productionCostYen'),
      reservePercent: t.text('reservePercent', '0'),
    },
  };
}

function subsidyOf(store: PlanReader, t: Terms, base: Base): SourceOfKind<'subsidy'> | undefined {
  const uses = [...store.entities('uses').keys()].filter((use) => t.text(`use:${use}`) === 'yes');
  if (uses.length === 0 || !t.has('rate')) return undefined;
  return {
    ...base,
    kind: 'subsidy',
    uses,
    rate: t.text('rate'),
    capYen: t.number('capYen'),
    floorYen: t.has('floorYen') ? t.number('floorYen') : undefined,
    unitYen: t.number('unitYen') === 1_000 ? 1_000 : 1,
    programme: t.text('programme') || undefined,
  };
}

function loanOf(t: Terms, base: Base, kind: 'loan' | 'family', principalYen: number): SourceOfKind<'loan' | 'family'> {
  const grace = t.number('grace');
  return {
    ...base,
    kind,
    terms: {
      method: oneOf(LOAN_METHODS, t.text('method')) ?? 'equalPrincipal',
      principalYen,
      annualRatePercent: t.text('ratePercent', '0'),
      instalments: t.number('instalments', 60),
      graceInstalments: grace,
      rounding: {
        interest: t.text('interestRounding') === 'halfUp' ? 'halfUp' : 'floor',
        principalUnitYen: ([100, 1_000] as const).find((u) => u === t.number('principalUnit')) ?? 1,
        remainder: t.text('remainder') === 'first' ? 'first' : 'last',
      },
      ...(t.has('stepFrom') && t.has('stepPercent')
        ? { rateSteps: [{ fromInstalment: t.number('stepFrom'), annualRatePercent: t.text('stepPercent') }] }
        : {}),
      ...(t.has('firstPeriodDays') ? { firstPeriodDays: t.number('firstPeriodDays') } : {}),
    },
    guaranteeFeePercent: t.text('guaranteeFeePercent', '0'),
    subsidy: t.has('subsidyPercent')
      ? {
          ratePercent: t.text('subsidyPercent'),
          months: t.number('subsidyMonths', 36),
          unitYen: t.number('subsidyUnit', 1),
          ...(t.has('subsidyYearlyCap') ? { yearlyCapYen: t.number('subsidyYearlyCap') } : {}),
        }
      : undefined,
  };
}

const yesNo = (text: string): boolean | null => (text === 'yes' ? true : text === 'no' ? false : null);
const dayOrNull = (text: string): string | null => (isIsoDay(text) ? text : null);

/** What the plan knows about the business; `guidance` lists the days of countersigned records. */
export function businessOf(store: PlanReader, guidance: readonly string[]): Business {
  const s = settingsReader(store);
  const staff = rowsOf(store, 'staffLines').map((l) => ({ kind: l.kind, count: quantityPpm(l.heads, PPM) / PPM }));
  return {
    sector: oneOf(SECTORS, s.text('sector')) ?? null,
    legalForm: oneOf(LEGAL_FORMS, s.text('legalForm')) ?? null,
    regularEmployees: s.has('regularEmployees')
      ? s.number('regularEmployees')
      : staff.length > 0
        ? Math.ceil(countedStaff(staff))
        : null,
    openedOn: dayOrNull(store.meta.openedOn),
    inDistrictSince: dayOrNull(s.text('inDistrictSince')),
    taxesPaid: yesNo(s.text('taxesPaid')),
    guidance: guidance.map((date) => ({ date })),
    chamberMember: yesNo(s.text('chamberMember')),
    excludedIndustry: yesNo(s.text('excludedIndustry')),
    hygieneTrade: yesNo(s.text('hygieneTrade')),
    startupSupportOn: dayOrNull(s.text('startupSupportOn')),
    taxFilings: s.has('taxFilings') ? s.number('taxFilings') : null,
    ownFundsPpm: s.has('ownFundsPercent') ? percentPpm(s.text('ownFundsPercent'), 0) : null,
    netWorthPositive: yesNo(s.text('netWorthPositive')),
    noTwoLosses: yesNo(s.text('noTwoLosses')),
    whiteForm: yesNo(s.text('whiteForm')),
    facts: Object.fromEntries(SCHEME_FACT_NAMES.map((fact) => [fact, yesNo(s.text(fact))])),
  };
}

/** A person's own scenarios, in order. */
export const scenariosOf = (
  store: PlanReader,
): { readonly id: string; readonly title: string; readonly scenario: Scenario }[] =>
  rowsOf(store, 'scenarios').map((s) => ({
    id: s.id,
    title: s.title,
    scenario: {
      salesPpm: Math.max(0, percentPpm(s.salesLevel, PPM)),
      salesDelayMonths: Math.min(s.salesDelay, HORIZON_MONTHS),
      costPpm: Math.max(0, percentPpm(s.costLevel, PPM)),
      campaignFails: s.campaignFails,
      subsidyFails: s.subsidyFails,
      subsidyDelayMonths: Math.min(s.subsidyDelay, HORIZON_MONTHS),
      rateAddBp: Math.trunc(percentPpm(s.rateAdd, 0) / 100),
    },
  }));

/** A person's own rules as dated rules. Those not confirmed are unverified. */
export function ownRulesOf(store: PlanReader): DatedRule[] {
  return rowsOf(store, 'ownRules')
    .filter((r) => r.programme && r.key && r.value !== '')
    .map((r) => ({
      programme: r.programme,
      key: r.key,
      value: r.value,
      unit: r.unit,
      validFrom: dayOrNull(r.validFrom),
      validTo: dayOrNull(r.validTo),
      source: r.source,
      checkedOn: dayOrNull(r.checkedOn),
      confidence: r.confirmed && r.source.trim() !== '' ? 'verified' : 'unverified',
    }));
}
