/**
 * Whether a business can apply to a programme, since when or from when, and what is missing. Nothing here promises a loan: chamber and lender
 * decide, and say so as conditions of their own. Sources: marukei.md, debt.md and subsidies.md in docs/domain.
 */
import { addMonths } from '../../../text/dates.ts';
import { type DatedRule, knownSpan, RuleBook, type RuleInUse } from '../rules.ts';
import type { Business, SchemeFact } from './business.ts';
import {
  type Asked,
  amount,
  type Condition,
  type Context,
  condition,
  declared,
  district,
  employees,
  grantBand,
  guidance,
  hygieneRouting,
  industry,
  leastStaff,
  membership,
  newBusiness,
  planWindow,
  taxes,
  useOfFunds,
  workingAmount,
} from './conditions.ts';

const company = ({ business }: Context): Condition =>
  business.legalForm === null
    ? condition('company', 'toConfirm', 'unknown')
    : business.legalForm === 'company'
      ? condition('company', 'met', 'companyOk')
      : condition('company', 'notMet', 'companyNeeded');

const inForce = ({ asOf, rules }: Context, programme: string): Condition => {
  const since = rules.find(programme, 'inForce').rule?.validFrom ?? null;
  return since !== null && since <= asOf
    ? condition('inForce', 'met', 'inForceSince', {
        params: { since },
        metFrom: since,
        rules: [`${programme}.inForce`],
      })
    : condition('inForce', 'notMet', 'notInForce', {
        params: { since: since ?? '' },
        metFrom: since,
        rules: [`${programme}.inForce`],
      });
};

const ownFunds = ({ business, rules }: Context, programme: string): Condition => {
  const least = rules.number(programme, 'ownFunds');
  const keys = [`${programme}.ownFunds`];
  // The share is asked for only while no tax term has been filed.
  if ((business.taxFilings ?? 0) > 0) return condition('ownFunds', 'met', 'ok', { rules: keys });
  if (business.ownFundsPpm === null || least === undefined)
    return condition('ownFunds', 'toConfirm', 'unknown', { rules: keys });
  const enough = business.ownFundsPpm >= least * 100;
  return condition('ownFunds', enough ? 'met' : 'notMet', enough ? 'ownFundsEnough' : 'ownFundsShort', {
    params: { percent: least / 100 },
    rules: keys,
  });
};

/** 特定創業支援等事業: the certificate within some months before the day. */
const supportProgramme = ({ business, asOf, rules }: Context, programme: string): Condition => {
  const months = rules.number(programme, 'certificateMonths');
  const keys = [`${programme}.certificateMonths`];
  if (business.startupSupportOn === null) return condition('supportProgramme', 'notMet', 'supportNo', { rules: keys });
  if (months === undefined) return condition('supportProgramme', 'toConfirm', 'unknown', { rules: keys });
  const fresh = addMonths(business.startupSupportOn, months) >= asOf;
  return condition('supportProgramme', fresh ? 'met' : 'notMet', fresh ? 'supportYes' : 'supportTooOld', {
    params: { months },
    metFrom: fresh ? business.startupSupportOn : null,
    rules: keys,
  });
};

/** Subsidies come in rounds: one that has ended cannot be applied to, and the next one has other terms. */
const call = ({ rules, asOf }: Context, programme: string, key = 'cap'): Condition => {
  const found = rules.find(programme, key);
  const keys = [`${programme}.${key}`];
  const until = found.rule?.validTo ?? '';
  if (found.doubts.includes('expired'))
    return condition('call', 'notMet', 'callEnded', { params: { until }, rules: keys });
  if (found.doubts.includes('notYetValid'))
    return condition('call', 'notMet', 'callNotYet', { metFrom: found.rule?.validFrom ?? null, rules: keys });
  // A page that was seen says what is paid, not that somebody takes applications today.
  const isOpen = found.rule && until !== '' && asOf >= (knownSpan(found.rule).from ?? '');
  return isOpen
    ? condition('call', 'met', 'callOpen', { params: { until }, rules: keys })
    : condition('call', 'toConfirm', 'callUnknown', { rules: keys });
};

const hygieneTrade = ({ business }: Context): Condition =>
  business.hygieneTrade === null
    ? condition('hygieneTrade', 'toConfirm', 'unknown')
    : business.hygieneTrade
      ? condition('hygieneTrade', 'met', 'hygieneYes')
      : condition('hygieneTrade', 'notMet', 'hygieneNo');

/** Two tests of the accounts: both, one or none, and too few terms to be tested at all. The addition to the fee follows from it. */
const accounts = ({ business, rules }: Context): Condition => {
  const programme = 'noOwnerGuarantee';
  const percent = (key: string) => (rules.number(programme, key) ?? 0) / 100;
  const one = { params: { percent: percent('feeOne') }, rules: [`${programme}.feeOne`] };
  const { taxFilings, netWorthPositive, noTwoLosses } = business;
  if (taxFilings === null) return condition('accounts', 'toConfirm', 'unknown');
  if (taxFilings < 2) return condition('accounts', 'met', 'accountsFew', one);
  if (netWorthPositive === null || noTwoLosses === null) return condition('accounts', 'toConfirm', 'accountsAsk');
  if (netWorthPositive && noTwoLosses)
    return condition('accounts', 'met', 'accountsBoth', {
      params: { percent: percent('feeBoth') },
      rules: [`${programme}.feeBoth`],
    });
  return netWorthPositive || noTwoLosses
    ? condition('accounts', 'met', 'accountsOne', one)
    : condition('accounts', 'notMet', 'accountsNone', one);
};

const chamber = condition('recommendation', 'toConfirm', 'chamberDecides');
const lender = condition('creditDecision', 'toConfirm', 'lenderDecides');

/** What each subsidy asks that only the person can answer: its own questions on screen (docs/domain/subsidies.md). */
const FACTS: Readonly<Record<string, readonly SchemeFact[]>> = {
  monozukuri: ['wagePlan'],
  newField: ['newMarket', 'grantAboveFloor', 'wagePlan'],
  shoryokuka: ['wagePlan'],
  shoryokukaCatalogue: ['listedProduct', 'wagePlan'],
  digitalAi: ['registeredTool'],
  successionMa: ['handoverSoon'],
  growthAcceleration: ['growthSales', 'growthInvestment', 'hundredDeclared', 'wagePlan'],
};
export const factsAskedBy = (programme: string): readonly SchemeFact[] => FACTS[programme] ?? [];
const facts = (c: Context, programme: string): Condition[] => factsAskedBy(programme).map((f) => declared(c, f));

const CHECKS = {
  marukei: (c) => [
    hygieneRouting(c),
    employees(c, 'marukei'),
    district(c, 'marukei'),
    guidance(c, 'marukei'),
    taxes(c),
    industry(c),
    useOfFunds(c),
    amount(c, 'marukei', 'planAbove'),
    membership(c),
    chamber,
  ],
  hygieneLoan: (c) => [
    hygieneTrade(c),
    employees(c, 'hygieneLoan'),
    guidance(c, 'hygieneLoan'),
    taxes(c),
    useOfFunds(c),
    amount(c, 'hygieneLoan'),
    chamber,
  ],
  jfcStartup: (c) => [
    newBusiness(c, 'jfcStartup', 'startWithin', 'within'),
    industry(c),
    amount(c, 'jfcStartup'),
    workingAmount(c, 'jfcStartup'),
    lender,
  ],
  smallGuarantee: (c) => [employees(c, 'smallGuarantee'), industry(c), amount(c, 'smallGuarantee'), lender],
  startupGuarantee: (c) => [
    newBusiness(c, 'startupGuarantee', 'startWithin'),
    planWindow(c, 'startupGuarantee'),
    company(c),
    ownFunds(c, 'startupGuarantee'),
    amount(c, 'startupGuarantee'),
    lender,
  ],
  noOwnerGuarantee: (c) => [company(c), accounts(c), lender],
  subordinatedLoan: (c) => [amount(c, 'subordinatedLoan'), lender],
  enterpriseValueCollateral: (c) => [inForce(c, 'enterpriseValueCollateral'), company(c), lender],
  jizokuka: (c) => [call(c, 'jizokuka'), employees(c, 'jizokuka'), chamber],
  jizokukaStartup: (c) => [
    call(c, 'jizokukaStartup'),
    employees(c, 'jizokuka'),
    newBusiness(c, 'jizokukaStartup', 'startWithin'),
    supportProgramme(c, 'jizokukaStartup'),
    chamber,
  ],
  monozukuri: (c) => [
    call(c, 'monozukuri', 'rate'),
    leastStaff(c, 'monozukuri'),
    grantBand(c, 'monozukuri', [5, 20, 50]),
    ...facts(c, 'monozukuri'),
    lender,
  ],
  newField: (c) => [
    call(c, 'newField', 'rate'),
    grantBand(c, 'newField', [20, 50, 100]),
    ...facts(c, 'newField'),
    lender,
  ],
  mergedSubsidy: (c) => [
    call(c, 'mergedSubsidy', 'rate'),
    grantBand(c, 'mergedSubsidy', [5, 20, 50], 'capInnovation'),
    lender,
  ],
  shoryokuka: (c) => [
    call(c, 'shoryokuka', 'rate'),
    grantBand(c, 'shoryokuka', [5, 20, 50, 100]),
    ...facts(c, 'shoryokuka'),
    lender,
  ],
  shoryokukaCatalogue: (c) => [
    call(c, 'shoryokukaCatalogue', 'rate'),
    grantBand(c, 'shoryokukaCatalogue', [5, 20]),
    ...facts(c, 'shoryokukaCatalogue'),
    lender,
  ],
  digitalAi: (c) => [call(c, 'digitalAi', 'rate'), ...facts(c, 'digitalAi'), lender],
  successionMa: (c) => [call(c, 'successionMa', 'rate'), ...facts(c, 'successionMa'), lender],
  growthAcceleration: (c) => [call(c, 'growthAcceleration', 'rate'), ...facts(c, 'growthAcceleration'), lender],
} as const satisfies Record<string, (c: Context) => readonly Condition[]>;

export type EligibilityProgramme = keyof typeof CHECKS;
export const ELIGIBILITY_PROGRAMMES = Object.keys(CHECKS) as EligibilityProgramme[];
export const isEligibilityProgramme = (id: string): id is EligibilityProgramme => Object.hasOwn(CHECKS, id);

export type DocumentId =
  | 'accounts'
  | 'taxReturn'
  | 'trialBalance'
  | 'taxReceipts'
  | 'incomeCertificate'
  | 'registry'
  | 'quotation'
  | 'licence'
  | 'loanSchedule'
  | 'businessPlan';
export type NeededDocument = {
  readonly id: DocumentId;
  readonly confidence: 'verified' | 'unverified';
  readonly when:
    | 'always'
    | 'ifSoon'
    | 'ifCompany'
    | 'ifWhiteForm'
    | 'ifEquipment'
    | 'ifLicensed'
    | 'ifLoans'
    | 'ifLarge';
};

/** What the chamber asks for, as a union over chambers (docs/domain/marukei.md); what surely does not apply is left out. */
function documentsFor(programme: EligibilityProgramme, { business, asked, rules }: Context): NeededDocument[] {
  if (programme !== 'marukei' && programme !== 'hygieneLoan') return [];
  const planAbove = programme === 'marukei' ? rules.number(programme, 'planAbove') : undefined;
  const all: (NeededDocument | false)[] = [
    { id: 'accounts', confidence: 'verified', when: 'always' },
    { id: 'taxReturn', confidence: 'verified', when: 'always' },
    { id: 'trialBalance', confidence: 'verified', when: 'ifSoon' },
    { id: 'taxReceipts', confidence: 'verified', when: 'always' },
    business.legalForm !== 'company' &&
      business.whiteForm !== false && { id: 'incomeCertificate', confidence: 'verified', when: 'ifWhiteForm' },
    business.legalForm !== 'sole' && { id: 'registry', confidence: 'verified', when: 'ifCompany' },
    (asked.uses === undefined || asked.uses.includes('equipment')) && {
      id: 'quotation',
      confidence: 'verified',
      when: 'ifEquipment',
    },
    { id: 'licence', confidence: 'verified', when: 'ifLicensed' },
    { id: 'loanSchedule', confidence: 'unverified', when: 'ifLoans' },
    planAbove !== undefined &&
      (asked.amountYen ?? 0) > planAbove && { id: 'businessPlan', confidence: 'unverified', when: 'ifLarge' },
  ];
  return all.filter((d): d is NeededDocument => d !== false);
}

export type Eligibility = {
  readonly programme: EligibilityProgramme;
  readonly asOf: string;
  readonly conditions: readonly Condition[];
  /** All conditions with a date are true from here on; null while something is missing that no date brings. */
  readonly earliestApplicationOn: string | null;
  /** `open`: nothing stands against applying today. `later`: a day is known. `closed`: something else must change first. */
  readonly verdict: 'open' | 'later' | 'closed';
  readonly documents: readonly NeededDocument[];
  /** Rules that were used and are doubtful. */
  readonly doubts: readonly RuleInUse[];
};

export function eligibility(
  programme: EligibilityProgramme,
  business: Business,
  asOf: string,
  rules: readonly DatedRule[],
  asked: Asked = {},
): Eligibility {
  const book = new RuleBook(rules, asOf);
  const context: Context = { business, asOf, rules: book, asked };
  const conditions = CHECKS[programme](context);
  const documents = documentsFor(programme, context);
  const missing = conditions.filter((c) => c.status === 'notMet');
  const days = conditions.flatMap((c) => (c.metFrom === null ? [] : [c.metFrom]));
  const blocked = missing.some((c) => c.metFrom === null);
  const earliest = blocked ? null : (days.sort().at(-1) ?? asOf);
  return {
    programme,
    asOf,
    conditions,
    earliestApplicationOn: earliest,
    verdict: blocked ? 'closed' : missing.length > 0 ? 'later' : 'open',
    documents,
    doubts: book.doubts,
  };
}

/**
 * The first day if guidance began on the day asked for and went on: what somebody without a record wants to know. Null where guidance is not what
 * is missing, or not all that is.
 */
export function ifGuidanceBegins(
  programme: EligibilityProgramme,
  business: Business,
  asOf: string,
  rules: readonly DatedRule[],
  asked: Asked = {},
): string | null {
  if (business.guidance.length > 0) return null;
  return eligibility(programme, { ...business, guidance: [{ date: asOf }] }, asOf, rules, asked).earliestApplicationOn;
}

/** Every programme with its verdict: what fits before another opens. Open ones first, then by their day. */
export function programmesFor(
  business: Business,
  asOf: string,
  rules: readonly DatedRule[],
  asked: Asked | ((programme: EligibilityProgramme) => Asked) = {},
): Eligibility[] {
  const askedOf = (p: EligibilityProgramme) => (typeof asked === 'function' ? asked(p) : asked);
  const order = { open: 0, later: 1, closed: 2 };
  return ELIGIBILITY_PROGRAMMES.map((p) => eligibility(p, business, asOf, rules, askedOf(p))).sort(
    (a, b) =>
      order[a.verdict] - order[b.verdict] ||
      // A day decides among those that open later; the usual order of asking decides among the others.
      (a.verdict === 'later' ? (a.earliestApplicationOn ?? '').localeCompare(b.earliestApplicationOn ?? '') : 0),
  );
}
