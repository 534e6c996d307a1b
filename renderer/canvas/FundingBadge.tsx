/** What a card says about money: what a source brings, how far an activity is paid for. Only cards that have to do with money look. */
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { useApp } from '../app/AppContext.tsx';
import { useWords } from '../app/i18n.tsx';
import { useYen } from '../app/useYen.ts';
import { useFunding } from '../session/fundingState.ts';
import type { PlanSession } from '../session/planSession.ts';

export function FundingBadge({ session, node }: { readonly session: PlanSession; readonly node: CanvasNode }) {
  const { t } = useWords();
  const say = useYen();
  const { today } = useApp();
  const funding = useFunding(session, today);
  if (node.kind === 'funding') {
    const row = funding.stack.find((r) => r.id === node.id);
    if (!row || row.isBroken) return null;
    const over = funding.coverage.sources.get(node.id)?.over === true;
    return (
      <span className="card-status card-money">
        {t('card.brings', { yen: say.spoken(row.receivedYen) })}
        {over ? <span className="chip warn">{t('card.overAllocated')}</span> : null}
      </span>
    );
  }
  const share = funding.coverage.activities.get(node.id);
  if (!share) return null;
  return (
    <span className={`card-status card-money ${share.coveredYen < share.needsYen ? 'short' : ''}`}>
      {t('card.covered', { covered: say.spoken(share.coveredYen), needs: say.spoken(share.needsYen) })}
    </span>
  );
}
