/** Messages for invalid terms of a source, by field. */

import { monthIssue } from '../../shared/doc/fundingView.ts';
import type { Translate } from '../ui/i18n.tsx';
import type { FieldName } from './formSpecs.ts';
import type { FundingPage } from './useFundingPage.ts';

/** Form fields by the names that the compiled loan or campaign uses. */
const FIELD_OF_ISSUE: Record<string, FieldName> = {
  principalYen: 'amountYen',
  annualRatePercent: 'ratePercent',
  graceInstalments: 'grace',
  balanceYen: 'amountYen',
};

/** `month` is when the money arrives (YYYY-MM), as shown in the form. */
export function sourceProblems(t: Translate, page: FundingPage, id: string, month: string): Map<string, string> {
  const { forecast, model, payouts } = page.funding;
  const problems = new Map<string, string>(
    forecast.compiled.issues
      .filter((i) => i.source === id)
      .map((i) => [FIELD_OF_ISSUE[i.field] ?? i.field, t(`issue.${i.code}`)]),
  );
  const outside = monthIssue(month, model.settings.startMonth);
  const payout = payouts.get(id);
  if (outside) problems.set('month', t(`issue.${outside}`));
  else if (payout?.isEarly)
    problems.set(
      'month',
      t(`payout.early.${payout.from}`, { months: payout.months, earliest: page.month(payout.earliest) }),
    );
  return problems;
}
