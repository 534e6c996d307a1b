/** A plan that was opened before its page is shown: one that could not be stored and is only in memory. */
import type { PlanSession } from '../../shared/app/plan/planSession.ts';

export class OpenedPlans {
  private waiting: PlanSession | undefined;

  put(session: PlanSession): void {
    this.waiting = session;
  }
  /** `undefined` if the plan has to be opened from the library. */
  take(planId: string): PlanSession | undefined {
    if (this.waiting?.planId !== planId) return undefined;
    const session = this.waiting;
    this.waiting = undefined;
    return session;
  }
}
