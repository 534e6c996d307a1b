/** When marukei opens for this plan, which sources wait for it, and what control each source takes. */
import { businessOf, termsOf } from '../../shared/doc/fundingView.ts';
import { type Eligibility, eligibility } from '../../shared/domain/funding/eligibility/programmes.ts';
import { monthIndex } from '../../shared/domain/funding/forecast/drivers.ts';
import { ratioPpm } from '../../shared/domain/funding/money.ts';
import { useWords } from '../app/i18n.tsx';
import type { CoachingModel } from '../session/coachingModel.ts';
import type { Milestone } from './Timeline.tsx';
import type { Here } from './useFundingHere.ts';

/** Days of guidance that count: signed by both. */
export const daysOfGuidance = (coaching: CoachingModel | undefined): readonly string[] =>
  (coaching?.store.records ?? []).filter((r) => r.countersigned).map((r) => r.content.date);

/** A loan that its card or its terms call marukei. */
const isMarukei = (here: Here, id: string): boolean => {
  const node = here.session.store.entities('nodes').get(id);
  return termsOf(here.session.store, id).text('programme') === 'marukei' || /marukei/.test(node?.entry?.id ?? '');
};

export function useMarukei(
  here: Here,
  guidance: readonly string[],
): Eligibility & {
  readonly milestones: readonly Milestone[];
  readonly control: ReadonlyMap<string, number | undefined>;
} {
  const { t } = useWords();
  const { funding, session, author } = here;
  const loans = funding.model.sources.filter((s) => s.kind === 'loan' && isMarukei(here, s.id));
  const amountYen = loans.reduce((sum, s) => sum + (s.kind === 'loan' ? s.terms.principalYen : 0), 0);
  const result = eligibility('marukei', businessOf(session.store, guidance), author.today, funding.rules, {
    uses: ['working', 'equipment'],
    ...(amountYen > 0 ? { amountYen } : {}),
  });
  const { startMonth } = funding.model.settings;
  const on = result.earliestApplicationOn;
  const milestones: Milestone[] = on
    ? [
        {
          month: Math.max(0, monthIndex(startMonth, on)),
          label: t('timeline.marukei'),
          unlocks: loans.map((s) => s.id),
        },
      ]
    : [];
  const control = new Map(
    funding.model.sources.map((s) => {
      const pre = termsOf(session.store, s.id).number('preMoneyYen');
      const takes = s.kind === 'equity' || s.kind === 'equityCrowdfunding';
      return [s.id, takes && pre > 0 ? ratioPpm(s.amountYen, pre + s.amountYen) : takes ? undefined : 0] as const;
    }),
  );
  return { ...result, milestones, control };
}
