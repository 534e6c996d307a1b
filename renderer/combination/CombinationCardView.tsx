/** The combination as shown in the text: the knot first, then claim, parts and evidence. */

import { detailsOf } from '../../shared/app/board/combinationView.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { evidenceOf } from '../../shared/domain/combination/combination.ts';
import { useDerived, useEntity } from '../session/useStore.ts';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';

export function CombinationCardView({ session, id }: { readonly session: PlanSession; readonly id: string }) {
  const { t } = useWords();
  const node = useEntity(session, 'nodes', id);
  const { parts, types, check, assumptions } = useDerived(session, detailsOf, id);
  if (!node) return null;
  return (
    <div className={`combination-card in-text ${check.valid ? 'valid' : 'invalid'}`}>
      <div className="combination-head">
        <Knot colours={parts.map((p) => `var(--kind-${p.kind})`)} size={88} />
        <div className="grow">
          <p className="card-title">{node.title || t('combination.untitled')}</p>
          <p className={`combination-claim ${node.claim ? '' : 'muted'}`}>
            {node.claim || t('combination.claimMissing')}
          </p>
        </div>
      </div>
      <p className="combination-parts">
        {parts.map((p, i) => (
          <span key={p.id} style={{ ['--kind' as string]: `var(--kind-${p.kind})` }}>
            {i > 0 ? <b aria-hidden="true">×</b> : null}
            <span className="part-name">{p.title}</span>
          </span>
        ))}
      </p>
      <p className="combination-foot">
        {check.valid ? (
          <span className={`evidence evidence-${evidenceOf(assumptions)}`}>
            {t(`evidence.${evidenceOf(assumptions)}`)}
          </span>
        ) : (
          <span className="gap">{check.gaps.map((g) => t(`gap.${g}`)).join('・')}</span>
        )}
        {[...types.keys()].map((type) => (
          <span key={type} className="muted">
            {t(`combinationType.${type}`)}
          </span>
        ))}
      </p>
    </div>
  );
}
