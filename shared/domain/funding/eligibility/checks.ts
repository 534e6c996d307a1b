/**
 * The checks that programmes are composed of (`programmeRecords.ts`), by name. None of them promises a loan: the decisions of chamber and lender are
 * conditions of their own.
 */
import { addMonths } from '../../../text/dates.ts';
import { knownSpan } from '../rules.ts';
import {
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
import { isEligibilityProgramme, programmeRecord } from './programmeRecords.ts';

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
  // The share is required only while no tax return has been filed.
  if ((business.taxFilings ?? 0) > 0) return condition('ownFunds', 'met', 'ok', { rules: keys });
  if (business.ownFundsPpm === null || least === undefined)
    return condition('ownFunds', 'toConfirm', 'unknown', { rules: keys });
  const enough = business.ownFundsPpm >= least * 100;
  return condition('ownFunds', enough ? 'met' : 'notMet', enough ? 'ownFundsEnough' : 'ownFundsShort', {
    params: { percent: least / 100 },
    rules: keys,
  });
};

/** 特定創業支援等事業: the certificate within a number of months before the day. */
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

/** Subsidies come in rounds: an ended one is closed for applications, and the next one has other terms. */
const call = ({ rules, asOf }: Context, programme: string, key = 'cap'): Condition => {
  const found = rules.find(programme, key);
  const keys = [`${programme}.${key}`];
  const until = found.rule?.validTo ?? '';
  if (found.doubts.includes('expired'))
    return condition('call', 'notMet', 'callEnded', { params: { until }, rules: keys });
  if (found.doubts.includes('notYetValid'))
    return condition('call', 'notMet', 'callNotYet', { metFrom: found.rule?.validFrom ?? null, rules: keys });
  // A page that was seen states the grant, not that applications are open today.
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

/** Two tests of the accounts: both, one or none passed, or too few years to test. The surcharge on the fee depends on it. */
const accounts = ({ business, rules }: Context, programme: string): Condition => {
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

const chamber = (): Condition => condition('recommendation', 'toConfirm', 'chamberDecides');
const lender = (): Condition => condition('creditDecision', 'toConfirm', 'lenderDecides');
const facts = (c: Context, programme: string): readonly Condition[] =>
  isEligibilityProgramme(programme) ? programmeRecord(programme).facts.map((fact) => declared(c, fact)) : [];

const CHECKS = {
  accounts,
  amount,
  call,
  chamber,
  company,
  district,
  /** With the limits of another programme, if given. */
  employees: (c: Context, programme: string, limitsOf: string = programme): Condition => employees(c, limitsOf),
  facts,
  grantBand,
  guidance,
  hygieneRouting,
  hygieneTrade,
  inForce,
  industry,
  leastStaff,
  lender,
  membership,
  newBusiness,
  ownFunds,
  planWindow,
  supportProgramme,
  taxes,
  useOfFunds,
  workingAmount,
} as const;
type Checks = typeof CHECKS;
type CheckName = keyof Checks;
/** The arguments of a check besides the context and the programme. */
type More<N extends CheckName> = Checks[N] extends (c: Context, programme: string, ...more: infer A) => unknown
  ? A
  : never;
/** A check by name, with its arguments if it takes any. */
export type CheckCall = {
  [N in CheckName]: readonly [N, ...Readonly<More<N>>] | ([] extends More<N> ? N : never);
}[CheckName];

/** The conditions of one check. A check of several answers returns all of them. */
export function runCheck(call: CheckCall, context: Context, programme: string): readonly Condition[] {
  const [name, ...more] = typeof call === 'string' ? [call] : call;
  // The type of a call ties name and arguments together; indexing by the name loses that.
  const check = CHECKS[name] as (
    c: Context,
    p: string,
    ...more: readonly unknown[]
  ) => Condition | readonly Condition[];
  return [check(context, programme, ...more)].flat();
}
