/** What every panel of the funding page needs: the funding model, the author, and formatters for months and amounts. */

import type { Author } from '../../shared/app/funding/fundingCommands.ts';
import type { Funding } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { derived } from '../../shared/doc/derived.ts';
import { settingsReader } from '../../shared/doc/fundingView.ts';
import type { PlanReader } from '../../shared/doc/planStore.ts';
import { monthName } from '../../shared/domain/funding/forecast/drivers.ts';
import { YEN_UNITS, type YenUnit } from '../../shared/text/yen.ts';
import { useFunding } from '../session/useFunding.ts';
import { useDerived } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWords } from '../ui/i18n.tsx';

import type { MonthSpan } from './fields.tsx';

export type FundingPage = {
  readonly session: PlanSession;
  readonly funding: Funding;
  readonly author: Author;
  readonly canEdit: boolean;
  readonly unit: YenUnit;
  /** First and last month of the plan. */
  readonly span: MonthSpan;
  /** 2027年4月 for a month's index. */
  readonly month: (index: number) => string;
  /** The same, abbreviated for an axis. */
  readonly axisMonth: (index: number) => string;
};

/** The unit in which a plan displays its amounts. */
export const unitOf = derived((plan: PlanReader): YenUnit => {
  const unit = settingsReader(plan).text('unit', 'yen');
  return Object.keys(YEN_UNITS).includes(unit) ? (unit as YenUnit) : 'yen';
});

export function useFundingPage(session: PlanSession): FundingPage {
  const { settings, today } = useApp();
  const { t } = useWords();
  const funding = useFunding(session, today);
  const unit = useDerived(session, unitOf);
  const said = (key: 'funding.month' | 'chart.axisMonth') => (index: number) => {
    const name = monthName(funding.model.settings.startMonth, index);
    return t(key, { year: Number(name.slice(0, 4)), month: Number(name.slice(5)) });
  };
  return {
    session,
    funding,
    author: { name: settings.name, today },
    canEdit: session.readOnly === undefined,
    unit,
    span: {
      first: funding.model.settings.startMonth,
      last: monthName(funding.model.settings.startMonth, funding.model.settings.months - 1),
    },
    month: said('funding.month'),
    axisMonth: said('chart.axisMonth'),
  };
}
