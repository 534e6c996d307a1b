/** The computed facts of a variant in words. Unknown ones are marked as such. */
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { factsOfCombination, factsOfPlan } from '../../shared/app/variants/facts.ts';
import type { Fact } from '../../shared/domain/variants/criteria.ts';
import { groupedDigits } from '../../shared/text/yen.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { Column } from './columns.ts';

export function useFactWords(home: PlanSession, isPlan: boolean): (column: Column, fact: Fact) => string {
  const { t } = useWords();
  const { app } = usePlanWindow();
  const yen = (n: number) => t('variant.yen', { yen: groupedDigits(String(n)) });
  const month = (iso: string) => t('funding.month', { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) });
  return ({ row, store }, fact) => {
    if (!store) return t('variant.notHere');
    const facts = isPlan ? factsOfPlan(store, app.today) : factsOfCombination(home.store, home.doc, row.id, app.today);
    switch (fact) {
      case 'need':
        return facts.needYen === undefined ? t('variant.notEntered') : yen(facts.needYen);
      case 'lowestCash':
        if (!facts.cash) return t('variant.notEntered');
        return facts.cash.shortIn === undefined
          ? t('variant.cashLowest', { month: month(facts.cash.month), yen: yen(facts.cash.yen) })
          : t('variant.cashShort', { month: month(facts.cash.shortIn), yen: yen(facts.cash.yen) });
      case 'assumptions':
        return t('variant.countOf', { n: facts.assumptions });
      case 'opening':
        return facts.opening === undefined ? t('variant.notEntered') : t('variant.months', { n: facts.opening });
    }
  };
}
