/** When marukei opens for this plan, and which sources wait for it. */
import { askedOf, isLoanOf } from '../../shared/doc/askedOf.ts';
import { businessOf } from '../../shared/doc/fundingView.ts';
import { countedDays } from '../../shared/doc/records.ts';
import { type Eligibility, eligibility, ifGuidanceBegins } from '../../shared/domain/funding/eligibility/programmes.ts';
import { monthIndex } from '../../shared/domain/funding/forecast/drivers.ts';
import { useCoaching } from '../session/useStore.ts';
import { useWords } from '../ui/i18n.tsx';
import type { Milestone } from './Timeline.tsx';
import type { FundingPage } from './useFundingPage.ts';

export type Marukei = Eligibility & {
  /** The date if guidance began today; `null` if guidance is not what is missing. */
  readonly ifBegun: string | null;
  readonly milestones: readonly Milestone[];
};

/** The days of guidance that count in this plan. */
export const useCountedDays = (): readonly string[] => countedDays(useCoaching()?.store.records ?? []);

export function useMarukei(page: FundingPage): Marukei {
  const guidance = useCountedDays();
  const { t } = useWords();
  const { funding, session, author } = page;
  const loans = funding.model.sources.filter((s) => s.kind === 'loan' && isLoanOf(session.store, 'marukei', s.id));
  const business = businessOf(session.store, guidance);
  const asked = askedOf(session.store, funding.model.sources, 'marukei');
  const result = eligibility('marukei', business, author.today, funding.rules, asked);
  const ifBegun = ifGuidanceBegins('marukei', business, author.today, funding.rules, asked);
  const { startMonth } = funding.model.settings;
  const on = result.earliestApplicationOn ?? ifBegun;
  const milestones: Milestone[] = on
    ? [
        {
          month: Math.max(0, monthIndex(startMonth, on)),
          label: t(result.earliestApplicationOn ? 'timeline.marukei' : 'timeline.marukeiIf'),
          unlocks: loans.map((s) => s.id),
        },
      ]
    : [];
  return { ...result, ifBegun, milestones };
}
