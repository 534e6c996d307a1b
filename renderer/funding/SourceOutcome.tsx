/** The outcome of a source's terms: a loan's schedule, a campaign's net amount, a grant and its bridge financing. */

import type { Compiled } from '../../shared/domain/funding/forecast/compile.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { CampaignOutcome } from './CampaignOutcome.tsx';
import { RepaymentTable } from './RepaymentTable.tsx';
import { SubsidyDuties } from './SubsidyDuties.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function SourceOutcome({ page, id }: { readonly page: FundingPage; readonly id: string }) {
  const { loans, rewards, subsidies } = page.funding.forecast.compiled;
  const loan = loans.find((l) => l.source.id === id);
  if (loan) return <RepaymentTable loan={loan} month={page.month} />;
  const reward = rewards.find((r) => r.source.id === id);
  if (reward) return <CampaignOutcome outcome={reward.outcome} />;
  const subsidy = subsidies.find((s) => s.source.id === id);
  if (subsidy) return <SubsidyOutcome page={page} subsidy={subsidy} />;
  return null;
}

type Props = { readonly page: FundingPage; readonly subsidy: Compiled['subsidies'][number] };

function SubsidyOutcome({ page, subsidy }: Props) {
  const { t } = useWords();
  const say = useYen();
  const { outcome } = subsidy;
  return (
    <section className="stack">
      <h3 className="section-title">{t('subsidy.title')}</h3>
      <p>
        {t('subsidy.says', {
          grant: say.spoken(outcome.grantYen),
          bridge: say.spoken(outcome.bridgeYen),
          own: say.spoken(outcome.ownYen),
        })}
      </p>
      <SubsidyDuties page={page} programme={subsidy.source.programme} />
      {outcome.capped ? <p className="amber">{t('subsidy.capped')}</p> : null}
      {outcome.belowFloor ? <p className="bad">{t('subsidy.belowFloor')}</p> : null}
    </section>
  );
}
