/** Assigning readers to entries in a round: the proposed plan, and storing it. */
import { writeReads } from '../../doc/contest/secretariat.ts';
import { type Assignment, summary } from '../../domain/contest/assign.ts';
import { err } from '../../kernel/result.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

/** The reads of a round as they are written down; `undefined` before any are. */
export function assignedReads({ store }: Pick<ContestModel, 'store'>, round: string): Assignment | undefined {
  const reads = store.readsOf(round);
  return reads.length > 0 ? summary({ judges: store.list('judges').map(({ id }) => ({ id })) }, reads) : undefined;
}

/** Whether judges may know of the reads of a round, so that changing them needs a reason. */
export const needsReasonToAssign = ({ store }: Pick<ContestModel, 'store'>, round: string): boolean =>
  store.needsReason(round) && store.readsOf(round).length > 0;

/** Writes a plan down in place of the reads before it. */
export function assignReads(model: ContestModel, round: string, plan: Assignment, reason: string): ContestOutcome {
  if (!model.store.get('rounds', round)) return err({ code: 'notFound' });
  if (needsReasonToAssign(model, round) && reason.trim() === '') return err({ code: 'noReason' });
  return model.commit(() => writeReads(model.store, round, plan.pairs, model.now(), reason));
}
