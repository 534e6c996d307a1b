/** Conditions that several programmes share, each three-valued with its reason, its date and the rule it is based on. */
import { addMonths } from '../../../text/dates.ts';
import { guidanceProgress } from '../../coaching/guidance.ts';
import type { RuleBook } from '../rules.ts';
import { type Business, isSmallLimitSector } from './business.ts';
import type { SchemeFact } from './programmeRecords.ts';

export const CONDITION_STATUSES = ['met', 'notMet', 'toConfirm'] as const;
export type ConditionStatus = (typeof CONDITION_STATUSES)[number];

/** The subject of a condition; a question of a single programme is a condition with that name. */
export type ConditionId =
  | 'employees'
  | 'district'
  | 'guidance'
  | 'taxes'
  | 'industry'
  | 'useOfFunds'
  | 'amount'
  | 'workingAmount'
  | 'planWindow'
  | 'hygieneRouting'
  | 'membership'
  | 'recommendation'
  | 'newBusiness'
  | 'ownFunds'
  | 'company'
  | 'hygieneTrade'
  | 'accounts'
  | 'supportProgramme'
  | 'inForce'
  | 'creditDecision'
  | 'call'
  | 'leastStaff'
  | 'grantBand'
  | SchemeFact;

export const CONDITION_REASONS = [
  'ok',
  'unknown',
  'staffWithin',
  'staffAbove',
  'districtFull',
  'districtNotYet',
  'districtFromOpening',
  'districtNotOpen',
  'guidanceFull',
  'guidanceNotYet',
  'guidanceNone',
  'guidancePaused',
  'guidanceLapsed',
  'guidanceMayShorten',
  'taxesPaid',
  'taxesDue',
  'industryOk',
  'industryExcluded',
  'useOk',
  'useOther',
  'amountWithin',
  'amountAboveCap',
  'amountNeedsPlan',
  'workingWithin',
  'workingAboveCap',
  'workingAboveAmount',
  'noWorking',
  'planInWindow',
  'planTooEarly',
  'planFounded',
  'hygieneRoute',
  'hygieneRouteNone',
  'memberOk',
  'memberExpected',
  'chamberDecides',
  'lenderDecides',
  'startPlanned',
  'startYoung',
  'startTooOld',
  'ownFundsEnough',
  'ownFundsShort',
  'companyOk',
  'companyNeeded',
  'hygieneYes',
  'hygieneNo',
  'accountsFew',
  'accountsAsk',
  'accountsBoth',
  'accountsOne',
  'accountsNone',
  'supportYes',
  'supportNo',
  'supportTooOld',
  'inForceSince',
  'notInForce',
  'callOpen',
  'callEnded',
  'callNotYet',
  'callUnknown',
  'staffEnough',
  'staffBelow',
  'grantBand',
  'declaredYes',
  'declaredNo',
] as const;
export type ConditionReason = (typeof CONDITION_REASONS)[number];

export type Condition = {
  readonly id: ConditionId;
  readonly status: ConditionStatus;
  readonly reason: ConditionReason;
  /** Numbers and days for the message. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The day on which it is or becomes true; `null` if time alone does not make it true. */
  readonly metFrom: string | null;
  /** Keys of rules, as `programme.key`. */
  readonly rules: readonly string[];
};

export const condition = (
  id: ConditionId,
  status: ConditionStatus,
  reason: ConditionReason,
  more: { params?: Record<string, string | number>; metFrom?: string | null; rules?: readonly string[] } = {},
): Condition => ({
  id,
  status,
  reason,
  params: more.params ?? {},
  metFrom: more.metFrom ?? null,
  rules: more.rules ?? [],
});

export type Asked = {
  readonly amountYen?: number;
  /** The part of the amount that is working capital. */
  readonly workingYen?: number;
  readonly uses?: readonly ('working' | 'equipment' | 'other')[];
};
export type Context = {
  readonly business: Business;
  readonly asOf: string;
  readonly rules: RuleBook;
  readonly asked: Asked;
};

export function employees({ business, rules }: Context, programme: string): Condition {
  const small = rules.number(programme, 'staffCommerce');
  const large = rules.number(programme, 'staffOther');
  const keys = [`${programme}.staffCommerce`, `${programme}.staffOther`];
  const { sector, regularEmployees: n } = business;
  if (sector === null || n === null || small === undefined || large === undefined)
    return condition('employees', 'toConfirm', 'unknown', { rules: keys });
  const isSmall = isSmallLimitSector(sector);
  const limit = isSmall ? small : large;
  return condition('employees', n <= limit ? 'met' : 'notMet', n <= limit ? 'staffWithin' : 'staffAbove', {
    params: { n, limit },
    rules: [isSmall ? `${programme}.staffCommerce` : `${programme}.staffOther`],
  });
}

/** A place of business in the district for the required months, in principle. */
export function district({ business, asOf, rules }: Context, programme: string): Condition {
  const months = rules.number(programme, 'yearInBusiness');
  const keys = [`${programme}.yearInBusiness`];
  const { inDistrictSince, openedOn } = business;
  if (months === undefined) return condition('district', 'toConfirm', 'unknown', { rules: keys });
  // The same trade must have been carried on: a place rented before the opening does not count.
  const since = inDistrictSince && openedOn ? [inDistrictSince, openedOn].sort().at(-1) : inDistrictSince;
  if (since) {
    const metFrom = addMonths(since, months);
    const full = metFrom <= asOf;
    return condition('district', full ? 'met' : 'notMet', full ? 'districtFull' : 'districtNotYet', {
      params: { months, since, metFrom },
      metFrom,
      rules: keys,
    });
  }
  if (openedOn) {
    const metFrom = addMonths(openedOn, months);
    return condition('district', metFrom <= asOf ? 'toConfirm' : 'notMet', 'districtFromOpening', {
      params: { months, since: openedOn, metFrom },
      metFrom,
      rules: keys,
    });
  }
  return condition('district', 'notMet', 'districtNotOpen', { params: { months }, rules: keys });
}

/** Ongoing guidance; the records are the evidence. */
export function guidance({ business, asOf, rules }: Context, programme: string): Condition {
  const required = rules.number(programme, 'guidance');
  const keys = [`${programme}.guidance`];
  if (required === undefined) return condition('guidance', 'toConfirm', 'unknown', { rules: keys });
  const progress = guidanceProgress(
    business.guidance.map((g) => g.date),
    required,
    asOf,
  );
  const params = {
    required,
    months: progress.months,
    records: progress.records,
    since: progress.since ?? '',
    metFrom: progress.metOn ?? '',
  };
  const metFrom = progress.metOn ?? null;
  if (progress.reason === 'noRecords') return condition('guidance', 'notMet', 'guidanceNone', { params, rules: keys });
  if (progress.verdict === 'met') return condition('guidance', 'met', 'guidanceFull', { params, metFrom, rules: keys });
  if (progress.reason === 'lapsed')
    return condition('guidance', 'notMet', 'guidanceLapsed', {
      params: { ...params, last: progress.last ?? '' },
      rules: keys,
    });
  if (progress.reason === 'paused')
    return condition('guidance', 'toConfirm', 'guidancePaused', { params, metFrom, rules: keys });
  if (progress.reason === 'mayShorten')
    return condition('guidance', 'toConfirm', 'guidanceMayShorten', { params, metFrom, rules: keys });
  return condition('guidance', 'notMet', 'guidanceNotYet', { params, metFrom, rules: keys });
}

export function taxes({ business }: Context): Condition {
  if (business.taxesPaid === null) return condition('taxes', 'toConfirm', 'unknown');
  return business.taxesPaid ? condition('taxes', 'met', 'taxesPaid') : condition('taxes', 'notMet', 'taxesDue');
}

export function industry({ business }: Context): Condition {
  if (business.excludedIndustry === null) return condition('industry', 'toConfirm', 'unknown');
  return business.excludedIndustry
    ? condition('industry', 'notMet', 'industryExcluded')
    : condition('industry', 'met', 'industryOk');
}

export function useOfFunds({ asked }: Context): Condition {
  if (!asked.uses || asked.uses.length === 0) return condition('useOfFunds', 'toConfirm', 'unknown');
  return asked.uses.includes('other')
    ? condition('useOfFunds', 'notMet', 'useOther')
    : condition('useOfFunds', 'met', 'useOk');
}

/** Within the cap; some programmes require a plan above a threshold. */
export function amount({ asked, rules }: Context, programme: string, planAboveKey?: string): Condition {
  const cap = rules.number(programme, 'cap');
  const keys = [`${programme}.cap`];
  if (asked.amountYen === undefined || cap === undefined)
    return condition('amount', 'toConfirm', 'unknown', { rules: keys });
  const params = { amount: asked.amountYen, cap };
  if (asked.amountYen > cap) return condition('amount', 'notMet', 'amountAboveCap', { params, rules: keys });
  const threshold = planAboveKey ? rules.number(programme, planAboveKey) : undefined;
  return threshold !== undefined && asked.amountYen > threshold
    ? condition('amount', 'toConfirm', 'amountNeedsPlan', {
        params: { ...params, threshold },
        rules: [...keys, `${programme}.${planAboveKey}`],
      })
    : condition('amount', 'met', 'amountWithin', { params, rules: keys });
}

/** Working capital has its own cap within the amount. */
export function workingAmount({ asked, rules }: Context, programme: string): Condition {
  const cap = rules.number(programme, 'capWorking');
  const keys = [`${programme}.capWorking`];
  const { amountYen, workingYen, uses } = asked;
  if (uses !== undefined && uses.length > 0 && !uses.includes('working'))
    return condition('workingAmount', 'met', 'noWorking', { rules: keys });
  // A loan for working capital only is working capital as a whole.
  const working = workingYen ?? (uses?.length === 1 ? amountYen : undefined);
  if (working === undefined || cap === undefined)
    return condition('workingAmount', 'toConfirm', 'unknown', { rules: keys });
  const params = { working, cap, amount: amountYen ?? working };
  if (amountYen !== undefined && working > amountYen)
    return condition('workingAmount', 'notMet', 'workingAboveAmount', { params, rules: keys });
  return working > cap
    ? condition('workingAmount', 'notMet', 'workingAboveCap', { params, rules: keys })
    : condition('workingAmount', 'met', 'workingWithin', { params, rules: keys });
}

/** A company that is not founded yet must be close to it: closer without the support programme. */
export function planWindow({ business, asOf, rules }: Context, programme: string): Condition {
  const key = business.startupSupportOn === null ? 'planWithin' : 'planWithinSupported';
  const months = rules.number(programme, key);
  const keys = [`${programme}.${key}`];
  const { openedOn } = business;
  if (openedOn === null || months === undefined)
    return condition('planWindow', 'toConfirm', 'unknown', { rules: keys });
  if (openedOn <= asOf) return condition('planWindow', 'met', 'planFounded', { rules: keys });
  const from = addMonths(openedOn, -months);
  return from <= asOf
    ? condition('planWindow', 'met', 'planInWindow', { params: { months }, rules: keys })
    : condition('planWindow', 'notMet', 'planTooEarly', { params: { months, from }, metFrom: from, rules: keys });
}

/** Some chambers cannot recommend equipment loans to hygiene-related trades, which have a loan of their own. */
export function hygieneRouting({ business, asked }: Context): Condition {
  const keys = ['marukei.hygieneRouting'];
  if (business.hygieneTrade === null) return condition('hygieneRouting', 'toConfirm', 'unknown', { rules: keys });
  return business.hygieneTrade && (asked.uses === undefined || asked.uses.includes('equipment'))
    ? condition('hygieneRouting', 'toConfirm', 'hygieneRoute', { rules: keys })
    : condition('hygieneRouting', 'met', 'hygieneRouteNone', { rules: keys });
}

export const membership = ({ business }: Context): Condition =>
  business.chamberMember
    ? condition('membership', 'met', 'memberOk')
    : condition('membership', 'toConfirm', 'memberExpected');

/**
 * About to start, or at most the given number of months after the start. `within` includes the day on which the months are complete ("within about
 * seven years"), `under` excludes it ("less than five years").
 */
export function newBusiness(
  { business, asOf, rules }: Context,
  programme: string,
  key: string,
  limit: 'within' | 'under' = 'under',
): Condition {
  const months = rules.number(programme, key);
  const keys = [`${programme}.${key}`];
  const { openedOn } = business;
  if (months === undefined) return condition('newBusiness', 'toConfirm', 'unknown', { rules: keys });
  if (!openedOn || openedOn > asOf)
    return condition('newBusiness', 'met', 'startPlanned', { params: { months }, rules: keys });
  const until = addMonths(openedOn, months);
  return asOf < until || (limit === 'within' && asOf === until)
    ? condition('newBusiness', 'met', 'startYoung', { params: { months, until }, metFrom: openedOn, rules: keys })
    : condition('newBusiness', 'notMet', 'startTooOld', { params: { months, until }, rules: keys });
}

/** The minimum number of regular employees. */
export function leastStaff({ business, rules }: Context, programme: string): Condition {
  const least = rules.number(programme, 'leastStaff');
  const keys = [`${programme}.leastStaff`];
  const n = business.regularEmployees;
  if (n === null || least === undefined) return condition('leastStaff', 'toConfirm', 'unknown', { rules: keys });
  const enough = n >= least;
  return condition('leastStaff', enough ? 'met' : 'notMet', enough ? 'staffEnough' : 'staffBelow', {
    params: { n, least },
    rules: keys,
  });
}

/** The staff band that determines the cap. `upTo`: the upper bound of each band but the last. */
export function grantBand(
  { business, rules }: Context,
  programme: string,
  upTo: readonly number[],
  prefix = 'cap',
): Condition {
  const n = business.regularEmployees;
  if (n === null) return condition('grantBand', 'toConfirm', 'unknown');
  const key = `${prefix}${upTo.find((most) => n <= most) ?? (upTo.at(-1) ?? 0) + 1}`;
  const cap = rules.number(programme, key);
  const keys = [`${programme}.${key}`];
  return cap === undefined
    ? condition('grantBand', 'toConfirm', 'unknown', { rules: keys })
    : condition('grantBand', 'met', 'grantBand', { params: { n, cap }, rules: keys });
}

/** What only the person can answer. */
export function declared({ business }: Context, fact: SchemeFact): Condition {
  const answer = business.facts[fact] ?? null;
  if (answer === null) return condition(fact, 'toConfirm', 'unknown');
  return answer ? condition(fact, 'met', 'declaredYes') : condition(fact, 'notMet', 'declaredNo');
}
