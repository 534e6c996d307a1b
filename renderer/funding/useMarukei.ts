/** When marukei opens for this plan, and which sources wait for it. */
import { businessOf, termsOf } from '../../shared/doc/fundingView.ts';
import { countedDays } from '../../shared/doc/records.ts';
import { type Eligibility, eligibility, ifGuidanceBegins } from '../../shared/domain/funding/eligibility/programmes.ts';
import { monthIndex } from '../../shared/domain/funding/forecast/drivers.ts';
import { useWords } from '../app/i18n.tsx';
import { useCoaching } from '../session/useStore.ts';
import type { Milestone } from './Timeline.tsx';
import type { Here } from './useFundingHere.ts';

/** A loan that its card or its terms call marukei. */
const isMarukei = (here: Here, id: string): boolean => {
  const node = here.session.store.entities('nodes').get(id);
  return termsOf(here.session.store, id).text('programme') === 'marukei' || /marukei/.test(node?.entry?.id ?? '');
};

export type Marukei = Eligibility & {
  /** The day, if guidance began today; null where that is not what is missing. */
  readonly ifBegun: string | null;
  readonly milestones: readonly Milestone[];
};

/** The days of guidance that count in this plan. */
export const useCountedDays = (): readonly string[] => countedDays(useCoaching()?.store.records ?? []);

export function useMarukei(here: Here): Marukei {
  const guidance = useCountedDays();
  const { t } = useWords();
  const { funding, session, author } = here;
  const loans = funding.model.sources.filter((s) => s.kind === 'loan' && isMarukei(here, s.id));
  const amountYen = loans.reduce((sum, s) => sum + (s.kind === 'loan' ? s.terms.principalYen : 0), 0);
  const business = businessOf(session.store, guidance);
  const asked = { uses: ['working', 'equipment'] as const, ...(amountYen > 0 ? { amountYen } : {}) };
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
