/** A card's money: the amount of a source, how far an activity is funded. Only cards that involve money subscribe. */

import { cardMoneyOf } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { useDerived } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';

export function FundingBadge({ session, node }: { readonly session: PlanSession; readonly node: CanvasNode }) {
  const { t } = useWords();
  const say = useYen();
  const { today } = useApp();
  const money = useDerived(session, cardMoneyOf, today, node.id);
  if (!money) return null;
  if (money.kind === 'source')
    return (
      <span className="card-status card-money">
        {t('card.brings', { yen: say.spoken(money.yen) })}
        {money.over ? <span className="chip warn">{t('card.overAllocated')}</span> : null}
      </span>
    );
  return (
    <span className={`card-status card-money ${money.coveredYen < money.needsYen ? 'short' : ''}`}>
      {t('card.covered', { covered: say.spoken(money.coveredYen), needs: say.spoken(money.needsYen) })}
    </span>
  );
}
