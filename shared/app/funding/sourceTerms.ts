/**
 * Terms that a choice fills in: a programme, a platform or a municipality's subsidy sets its usual figures. They come from the rule of
 * the day; if no rule is known, nothing is filled in.
 */
import type { Scalar } from '../../doc/fundingSchema.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import type { Entity, PlanReader } from '../../doc/planStore.ts';
import type { SourceKind } from '../../domain/funding/forecast/model.ts';
import { type DatedRule, ruleOn } from '../../domain/funding/rules.ts';

/** Values of terms by field; `null` removes a value. */
export type TermValues = Readonly<Record<string, Scalar | null>>;

/** Programmes that a source of a kind can be taken from. */
export const PROGRAMMES_OF_KIND = {
  loan: ['marukei', 'jfcStartup', 'hygieneLoan', 'subordinatedLoan', 'smallGuarantee', 'startupGuarantee'],
  subsidy: [
    'jizokuka',
    'jizokukaStartup',
    'monozukuri',
    'newField',
    'mergedSubsidy',
    'shoryokuka',
    'shoryokukaCatalogue',
    'digitalAi',
    'successionMa',
    'growthAcceleration',
  ],
} as const satisfies Partial<Record<SourceKind, readonly string[]>>;

/** Crowdfunding platforms; each is a key of the programme `rewardCrowdfunding`, whose value is the fee. */
export const PLATFORMS = [
  'campfire',
  'machiya',
  'readyforSimple',
  'readyforFull',
  'makuake',
  'greenfunding',
  'motiongallery',
] as const;

/** Basis points as percent. */
const percentOf = (basisPoints: number): string => String(basisPoints / 100);

/** A loan's interest rate; a subsidy's rate and cap. `today` is an ISO day. */
export function termsOfProgramme(
  rules: readonly DatedRule[],
  kind: SourceKind,
  programme: string,
  today: string,
): TermValues {
  const rate = ruleOn(rules, programme, 'rate', today).rule?.value;
  const cap = ruleOn(rules, programme, 'cap', today).rule?.value;
  return {
    programme,
    ...(kind === 'loan' && typeof rate === 'number' ? { ratePercent: percentOf(rate) } : {}),
    ...(kind === 'subsidy' && typeof rate === 'string' ? { rate } : {}),
    ...(kind === 'subsidy' && typeof cap === 'number' ? { capYen: cap } : {}),
  };
}

/** A crowdfunding platform's fee. `today` is an ISO day. */
export function termsOfPlatform(rules: readonly DatedRule[], platform: string, today: string): TermValues {
  const fee = ruleOn(rules, 'rewardCrowdfunding', platform, today).rule?.value;
  return { platform, ...(typeof fee === 'number' ? { feePercent: percentOf(fee) } : {}) };
}

/** The interest subsidies among a person's own rules whose percentage is a number. */
export const interestSubsidyRules = (store: PlanReader): readonly Entity<'ownRules'>[] =>
  rowsOf(store, 'ownRules').filter(
    (r) => r.programme === 'interestSubsidy' && r.unit === 'basisPoints' && typeof r.value === 'number',
  );

/** The percentage of the interest that a municipality pays; its other terms are left to the user. An empty key removes the subsidy. */
export function termsOfInterestSubsidy(rules: readonly Entity<'ownRules'>[], key: string): TermValues {
  const value = rules.find((r) => r.key === key)?.value;
  return {
    subsidyRule: key === '' ? null : key,
    ...(typeof value === 'number' ? { subsidyPercent: percentOf(value) } : {}),
  };
}
