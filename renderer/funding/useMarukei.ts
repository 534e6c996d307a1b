/** When marukei opens for this plan, which sources wait for it, and what control each source takes. */
import { businessOf, termsOf } from '../../shared/doc/fundingView.ts';
import { type Eligibility, eligibility, ifGuidanceBegins } from '../../shared/domain/funding/eligibility/programmes.ts';
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

export type Marukei = Eligibility & {
  /** The day, if guidance began today; null where that is not what is missing. */
  readonly ifBegun: string | null;
  readonly milestones: readonly Milestone[];
  readonly control: ReadonlyMap<string, number | undefined>;
};

export function useMarukei(here: Here, guidance: readonly string[]): Marukei {
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
  const control = new Map(
    funding.model.sources.map((s) => {
      const pre = termsOf(session.store, s.id).number('preMoneyYen');
      const takes = s.kind === 'equity' || s.kind === 'equityCrowdfunding';
      return [s.id, takes && pre > 0 ? ratioPpm(s.amountYen, pre + s.amountYen) : takes ? undefined : 0] as const;
    }),
  );
  return { ...result, ifBegun, milestones, control };
}
