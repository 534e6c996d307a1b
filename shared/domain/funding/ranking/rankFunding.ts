/**
 * Ranks funding by how soon a person can count on it: first what is open and suitable, by the month of the cash and then by amount; then what opens
 * later, with its day; then what is unknown; what is unsuitable; what is closed. Dated rules decide everything. A loan that requires a chamber's
 * guidance (marukei) is never somebody's first loan: it is listed under "later" until its months of guidance are complete.
 */
import { addMonths } from '../../../text/dates.ts';
import type { Business } from '../eligibility/business.ts';
import { type Asked, type Condition, condition } from '../eligibility/conditions.ts';
import { isEligibilityProgramme, programmeRecord } from '../eligibility/programmeRecords.ts';
import { eligibility } from '../eligibility/programmes.ts';
import { payoutLag } from '../payout.ts';
import { type DatedRule, RuleBook, type RuleConfidence } from '../rules.ts';
import { type Citation, cite, leastConfidence } from './cited.ts';
import { type LineState, stateOfLine } from './lineState.ts';
import { FUNDING_LINE_IDS, type FundingLine, type FundingLineId, fundingLine } from './lines.ts';
import { type MoneyUse, type NoPay, type Payable, payableOf, type TakenMoney } from './payable.ts';

export type FundingQuestion = {
  readonly asOf: string;
  readonly business: Business;
  /** The day since which a chamber's guidance has been given, if there are no signed records; `null` if it has not started. */
  readonly guidanceSince: string | null;
  readonly uses: readonly MoneyUse[];
  readonly taken: readonly TakenMoney[];
  /** The month (YYYY-MM) in which a campaign closes; `null` if none is planned. */
  readonly campaignCloses: string | null;
};

/** The assumption of a date besides the rules: that guidance starts today, or that the business opens today. It cannot be earlier. */
export const ASSUMPTIONS = ['guidanceBeginsToday', 'opensToday'] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

export const SHELVES = ['now', 'later', 'unknown', 'notFitting', 'closed'] as const;
export type Shelf = (typeof SHELVES)[number];

export type Cash = {
  /** YYYY-MM. */
  readonly month: string;
  readonly lagMonths: number;
  /** The event that the months are counted from. */
  readonly from: 'application' | 'close' | 'spending';
  readonly by: Citation;
};
/** Why the month of the cash is unknown. */
export type NoCash = 'notOpen' | 'noRule' | 'noClosingMonth';

export type RankedLine = Omit<Payable, 'nothing'> & {
  readonly id: FundingLineId;
  readonly kind: FundingLine['kind'];
  readonly shelf: Shelf;
  readonly state: LineState;
  /** The rules that determine the state and its day. */
  readonly stateBy: readonly Citation[];
  readonly assumes: readonly Assumption[];
  readonly usesFrom: FundingLine['usesFrom'];
  readonly cash: Cash | null;
  readonly noCash: NoCash | null;
  /** Unfulfilled or unknown conditions. */
  readonly missing: readonly Condition[];
  /** Why it pays nothing; `null` if it does, or if no uses are known. */
  readonly nothing: NoPay | 'closesBefore' | null;
  /** Who makes the final decision. */
  readonly decides: readonly ('chamber' | 'lender')[];
  readonly confidence: RuleConfidence;
};

/** All lines, each once. The order is total and deterministic. */
export function rankFunding(question: FundingQuestion, rules: readonly DatedRule[]): RankedLine[] {
  const hasLoan = question.taken.some((t) => t.isLoan);
  return FUNDING_LINE_IDS.map((id) => rankedLine(id, question, rules)).sort(
    (a, b) =>
      SHELVES.indexOf(a.shelf) - SHELVES.indexOf(b.shelf) ||
      // Even if the guidance is complete, somebody without a loan is shown the other lines first.
      (hasLoan ? 0 : Number(needsGuidance(a.id)) - Number(needsGuidance(b.id))) ||
      compare(a.cash?.month ?? LAST, b.cash?.month ?? LAST) ||
      compare(dayOf(a.state), dayOf(b.state)) ||
      amountOf(b) - amountOf(a) ||
      compare(a.id, b.id),
  );
}
const LAST = '9999-12';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = (state: LineState): string => (state.kind === 'opensOn' ? state.on : '');
const amountOf = (line: RankedLine): number => line.payableYen ?? line.limit?.value ?? -1;

const needsGuidance = (id: FundingLineId): boolean =>
  isEligibilityProgramme(id) && programmeRecord(id).checks.includes('guidance');

function rankedLine(id: FundingLineId, question: FundingQuestion, rules: readonly DatedRule[]): RankedLine {
  const line = fundingLine(id);
  const call = stateOfLine(id, line, rules, question.asOf);
  // Conditions are checked for the day of the application, by the rules of that day.
  const day = call.state.kind === 'opensOn' ? call.state.on : question.asOf;
  const book = new RuleBook(rules, day);
  const asked = conditionsOf(id, question, day, rules, {});
  const pay = payableOf(id, line, book, asked, question);
  const conditions = conditionsOf(id, question, day, rules, askedFor(question, pay));
  const judged = judge(conditions, call.state, day);
  const nothing = pay.nothing ?? judged.closesBefore;
  const cashOrNot = cashOf(id, line, judged.state, question, rules);
  const datedBy = judged.datedBy.flatMap((rule) => {
    const [programme = '', key = ''] = rule.split('.');
    return cite(book.find(programme, key)) ?? [];
  });
  const stateBy = [...call.by, ...datedBy];
  const figures = [pay.limit?.by, pay.share?.by, pay.workingLimit?.by, cashOrNot.cash?.by].filter(
    (c) => c !== undefined,
  );
  const { nothing: _, ...paid } = pay;
  return {
    ...paid,
    ...cashOrNot,
    id,
    kind: line.kind,
    shelf: shelfOf(judged.state, judged.isBlocked || nothing !== null),
    state: judged.state,
    stateBy,
    assumes: judged.assumes,
    usesFrom: line.usesFrom,
    missing: conditions.filter((c) => c.status !== 'met' && !NOT_MISSING.has(c.id)),
    nothing,
    decides: conditions.flatMap((c) =>
      c.id === 'recommendation' ? ['chamber' as const] : c.id === 'creditDecision' ? ['lender' as const] : [],
    ),
    confidence: leastConfidence([...stateBy, ...figures]),
  };
}

/** Reported elsewhere: by the state, by the amount, by who decides. */
const NOT_MISSING: ReadonlySet<Condition['id']> = new Set<Condition['id']>([
  'call',
  'amount',
  'workingAmount',
  'grantBand',
  'useOfFunds',
  'recommendation',
  'creditDecision',
]);

function shelfOf(state: LineState, isBlocked: boolean): Shelf {
  if (state.kind === 'closed') return 'closed';
  if (isBlocked) return 'notFitting';
  return state.kind === 'open' ? 'now' : state.kind === 'opensOn' ? 'later' : 'unknown';
}

function askedFor({ uses }: FundingQuestion, { payableYen, useKinds }: Payable): Asked {
  const kinds = uses.filter((u) => u.yen > 0 && useKinds.includes(u.kind)).map((u) => u.kind);
  if (kinds.length === 0) return {};
  const asked = [...new Set(kinds.map((k) => (k === 'working' || k === 'opening' ? 'working' : 'equipment')))];
  return { uses: asked, ...(payableYen !== null && payableYen > 0 ? { amountYen: payableYen } : {}) };
}

function conditionsOf(
  id: FundingLineId,
  { business, guidanceSince }: FundingQuestion,
  day: string,
  rules: readonly DatedRule[],
  asked: Asked,
): readonly Condition[] {
  if (!isEligibilityProgramme(id)) return [];
  const { conditions } = eligibility(id, business, day, rules, asked);
  if (guidanceSince === null || business.guidance.length > 0) return conditions;
  return conditions.map((c) => (c.id === 'guidance' ? guidanceFrom(c, guidanceSince, day) : c));
}

/** Guidance since a day that somebody entered: the months count from there, but no record proves it. */
function guidanceFrom(found: Condition, since: string, day: string): Condition {
  const { required } = found.params;
  if (typeof required !== 'number') return found;
  const metFrom = addMonths(since, required);
  const params = { ...found.params, since, metFrom };
  return metFrom <= day
    ? condition('guidance', 'met', 'guidanceFull', { params, metFrom, rules: found.rules })
    : condition('guidance', 'notMet', 'guidanceNotYet', { params, metFrom, rules: found.rules });
}

type Judged = {
  readonly state: LineState;
  readonly assumes: readonly Assumption[];
  readonly isBlocked: boolean;
  readonly closesBefore: 'closesBefore' | null;
  /** The rules of the conditions that determine the day. */
  readonly datedBy: readonly string[];
};

/** The earliest day on which a condition can be true. */
function startOf(c: Condition, day: string): { readonly on: string; readonly assumes?: Assumption } | undefined {
  if (c.reason === 'guidanceNone' || c.reason === 'guidanceLapsed')
    return typeof c.params.required === 'number'
      ? { on: addMonths(day, c.params.required), assumes: 'guidanceBeginsToday' }
      : undefined;
  if (c.reason === 'districtNotOpen')
    return typeof c.params.months === 'number'
      ? { on: addMonths(day, c.params.months), assumes: 'opensToday' }
      : undefined;
  return c.metFrom === null ? undefined : { on: c.metFrom };
}

/** Combines the conditions with the state of the call: a later day, an open question, or not possible. */
function judge(conditions: readonly Condition[], call: LineState, day: string): Judged {
  const unmet = conditions.filter((c) => c.id !== 'call' && c.id !== 'inForce' && c.status === 'notMet');
  const shortened = conditions.filter((c) => c.reason === 'guidanceMayShorten');
  const starts = [...unmet, ...shortened].flatMap((c) => {
    const start = startOf(c, day);
    return start ? [{ ...start, rules: c.rules }] : [];
  });
  const base: Judged = {
    state: call,
    assumes: starts.flatMap((s) => s.assumes ?? []),
    isBlocked: unmet.some((c) => startOf(c, day) === undefined),
    closesBefore: null,
    datedBy: starts.flatMap((s) => s.rules),
  };
  if (call.kind === 'closed' || call.kind === 'unknown') return { ...base, assumes: [], datedBy: [] };
  const guidance = conditions.find((c) => c.id === 'guidance');
  if (guidance?.status === 'toConfirm' && guidance.reason !== 'guidanceMayShorten')
    return { ...base, state: { kind: 'unknown', why: 'guidanceToJudge' } };
  const on = starts
    .map((s) => s.on)
    .sort()
    .at(-1);
  if (on === undefined || on <= day) return base;
  if (call.kind === 'open' && call.until !== null && on > call.until) return { ...base, closesBefore: 'closesBefore' };
  return { ...base, state: { kind: 'opensOn', on } };
}

function cashOf(
  id: FundingLineId,
  line: FundingLine,
  state: LineState,
  { asOf, uses, campaignCloses }: FundingQuestion,
  rules: readonly DatedRule[],
): { readonly cash: Cash | null; readonly noCash: NoCash | null } {
  if (state.kind === 'closed' || state.kind === 'unknown') return { cash: null, noCash: 'notOpen' };
  const day = state.kind === 'opensOn' ? state.on : asOf;
  const lag = payoutLag(line.kind === 'guarantee' ? 'loan' : line.kind, id, rules, day);
  const by = lag && cite(lag.rule);
  if (!lag || !by) return { cash: null, noCash: 'noRule' };
  const applied = day.slice(0, 7);
  if (line.kind === 'reward' && campaignCloses === null) return { cash: null, noCash: 'noClosingMonth' };
  // A subsidy is settled after the last of its eligible costs has been paid.
  const spent = uses.filter((u) => line.uses.includes(u.kind) && u.yen > 0).flatMap((u) => u.month ?? []);
  const waits =
    line.kind === 'subsidy' ? spent : line.kind === 'reward' && campaignCloses !== null ? [campaignCloses] : [];
  const begins = [applied, ...waits].sort().at(-1) ?? applied;
  const month = addMonths(`${begins}-01`, lag.months).slice(0, 7);
  return { cash: { month, lagMonths: lag.months, from: lag.from, by }, noCash: null };
}
