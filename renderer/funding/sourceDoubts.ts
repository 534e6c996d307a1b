/** The doubtful rules behind a source's terms: its figures are amber until a person has confirmed them. */
import { termsOf } from '../../shared/doc/fundingView.ts';
import { isDoubtful, type RuleInUse, ruleOn } from '../../shared/domain/funding/rules.ts';
import type { FundingPage } from './useFundingPage.ts';

export function sourceDoubts(page: FundingPage, id: string): readonly RuleInUse[] {
  const terms = termsOf(page.session.store, id);
  const programme = terms.text('programme');
  const platform = terms.text('platform');
  const subsidy = terms.text('subsidyRule');
  const asked: (readonly [string, string])[] = [
    ...(programme ? (['rate', 'cap'] as const).map((key) => [programme, key] as const) : []),
    ...(platform ? [['rewardCrowdfunding', platform] as const] : []),
    ...(subsidy ? [['interestSubsidy', subsidy] as const] : []),
  ];
  return asked
    .map(([p, key]) => ruleOn(page.funding.rules, p, key, page.author.today))
    .filter((r) => r.rule !== undefined && isDoubtful(r));
}
