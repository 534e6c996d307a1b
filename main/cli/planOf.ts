/** Finding and opening a plan of a library, for the commands that work on one. */
import type { Core } from '../../shared/app/core.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { isId } from '../../shared/kernel/ids.ts';
import { UsageError } from './errors.ts';
import { say } from './words.ts';

/** The plan that an id names. Throws a {@link UsageError} that says what is wrong with the id. */
export async function planOf(core: Core, id: string | undefined): Promise<PlanSummary> {
  if (id === undefined) throw new UsageError(say('cli.plan.noId'));
  const { plans } = await core.host.call('library.list', {});
  const plan = isId(id) ? plans.find((p) => p.id === id) : undefined;
  if (!plan) throw new UsageError(say('cli.plan.unknown', { id }));
  return plan;
}

/** Opens a plan as a window would, calls `run`, and resolves when everything written is on disk. */
export async function withPlan<T>(core: Core, id: string, run: (session: PlanSession) => T | Promise<T>): Promise<T> {
  const session = await PlanSession.open(core, id);
  try {
    const done = await run(session);
    await session.docs.flush();
    const { problem } = session.docs.saveState;
    if (problem) throw new UsageError(say('cli.plan.notSaved', { code: problem }));
    return done;
  } finally {
    session.dispose();
  }
}
