/**
 * Every programme that the product knows, as dated rules. Values that were replaced stay with their last day: history is data. What could not
 * be confirmed says so by its confidence; where sources differ, each stands here.
 */
import type { EligibilityProgramme } from '../../domain/funding/eligibility/programmeRecords.ts';
import type { FundingLineId } from '../../domain/funding/ranking/lines.ts';
import { CROWDFUNDING } from './crowdfunding.ts';
import { EQUITY } from './equity.ts';
import { GUARANTEES } from './guarantees.ts';
import { LOANS } from './loans.ts';
import type { SchemeProgramme, SchemeRule } from './schema.ts';
import { SUBSIDIES } from './subsidies.ts';
import { TAXES_AND_PLANS } from './taxes.ts';
import { TAX_TIMING } from './taxTiming.ts';

const ALL = [
  ...LOANS,
  ...GUARANTEES,
  ...CROWDFUNDING,
  ...EQUITY,
  ...SUBSIDIES,
  ...TAXES_AND_PLANS,
  ...TAX_TIMING,
] as const;
export const SCHEME_PROGRAMMES: readonly SchemeProgramme[] = ALL;
export const SCHEME_RULES: readonly SchemeRule[] = SCHEME_PROGRAMMES.flatMap((p) => p.rules);

type Programme = (typeof ALL)[number];
/** What holds for every subsidy; nobody applies for it. */
type OfAllSubsidies = 'subsidyPayment';
/**
 * A programme that a business is checked against or that is ranked needs rules; a subsidy needs to be checked; a programme is ranked, or it is said why
 * not. What is missing does not compile.
 */
type Missing =
  | Exclude<FundingLineId, Programme['id']>
  | Exclude<EligibilityProgramme, Programme['id']>
  | Exclude<Extract<Programme, { readonly fundingKind: 'subsidy' }>['id'], EligibilityProgramme | OfAllSubsidies>;
true satisfies [Missing] extends [never] ? true : Missing;
