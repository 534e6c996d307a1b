/** How many months of guidance a recommendation asks for on a day. */
import { SCHEME_RULES } from '../../data/schemeRules/rules.ts';
import { ruleOn } from '../../domain/funding/rules.ts';

/** Used if no rule is in force on the day: the period that the scheme itself requires, in months. */
const USUAL_MONTHS = 6;

/** The dated rule that the months are counted against, if one is in force, and the months that it asks for. `today` is an ISO day. */
export function guidanceRule(today: string) {
  const { rule } = ruleOn(SCHEME_RULES, 'marukei', 'guidance', today);
  return { rule, required: typeof rule?.value === 'number' ? rule.value : USUAL_MONTHS };
}
