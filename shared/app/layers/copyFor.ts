/** A plan for an audience: the plan itself for oneself or if nothing is restricted, otherwise a copy without restricted content. */
import { hasLayers } from '../../doc/layers/leaving.ts';
import type { PruneReport } from '../../doc/layers/leftOut.ts';
import { prunedPlan } from '../../doc/layers/prune.ts';
import type { Layer } from '../../domain/layers/layers.ts';
import type { Words } from '../../i18n/words.ts';
import type { PlanSession } from '../plan/planSession.ts';

export type CopyFor = {
  readonly session: PlanSession;
  /** `undefined` if the copy is the whole plan. */
  readonly left: PruneReport | undefined;
};

export const holdsBack = (session: Pick<PlanSession, 'planDoc'>): boolean => hasLayers(session.planDoc);

/**
 * The copy can be read by anything that reads a session; it is read-only. It has its own id, so that a file of it never merges with the plan: the
 * two have no edits in common, and the text would be duplicated.
 */
export function copyFor(session: PlanSession, audience: Layer, { t }: Pick<Words, 't'>): CopyFor {
  if (audience === 'own' || !holdsBack(session)) return { session, left: undefined };
  const id = session.newId<string>();
  const { doc, left } = prunedPlan(session.planDoc, audience, { id, mark: t('layer.mark') });
  return { session: session.overCopy(doc, id), left };
}
