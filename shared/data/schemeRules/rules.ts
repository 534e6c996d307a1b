/**
 * Every programme that the product knows, as dated rules. Values that were replaced stay with their last day: history is data. What could not
 * be confirmed says so by its confidence; where sources differ, each stands here.
 */
import { CROWDFUNDING } from './crowdfunding.ts';
import { EQUITY } from './equity.ts';
import { GUARANTEES } from './guarantees.ts';
import { LOANS } from './loans.ts';
import type { SchemeProgramme, SchemeRule } from './schema.ts';
import { SUBSIDIES } from './subsidies.ts';
import { TAXES_AND_PLANS } from './taxes.ts';
import { TAX_TIMING } from './taxTiming.ts';

export const SCHEME_PROGRAMMES: readonly SchemeProgramme[] = [
  ...LOANS,
  ...GUARANTEES,
  ...CROWDFUNDING,
  ...EQUITY,
  ...SUBSIDIES,
  ...TAXES_AND_PLANS,
  ...TAX_TIMING,
];
export const SCHEME_RULES: readonly SchemeRule[] = SCHEME_PROGRAMMES.flatMap((p) => p.rules);
