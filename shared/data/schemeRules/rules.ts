/**
 * Every programme that the product knows, as dated rules. Replaced values stay with their last day: history is data. What could not
 * be confirmed has a matching confidence; if sources differ, each is listed.
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
/** The rules common to all subsidies; it is not a programme to apply for. */
type OfAllSubsidies = 'subsidyPayment';
/**
 * A programme that a business is checked against or that is ranked needs rules; a subsidy needs a check; a programme is ranked, or has a reason why
 * it is not. Anything missing is a compile error.
 */
type Missing =
  | Exclude<FundingLineId, Programme['id']>
  | Exclude<EligibilityProgramme, Programme['id']>
  | Exclude<Extract<Programme, { readonly fundingKind: 'subsidy' }>['id'], EligibilityProgramme | OfAllSubsidies>;
true satisfies [Missing] extends [never] ? true : Missing;
