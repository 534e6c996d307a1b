/** The plan that is open in this window, for code outside of it: the storage banner, incoming files. */
import { useSyncExternalStore } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';

const changed = new Emitter<void>();
let open: PlanSession | undefined;

export function setOpenPlan(session: PlanSession | undefined): void {
  if (open === session) return;
  open = session;
  changed.fire();
}
export const openPlanNow = (): PlanSession | undefined => open;

export const useOpenPlan = (): PlanSession | undefined =>
  useSyncExternalStore(
    (listener) => {
      const subscription = changed.on(listener);
      return () => subscription.dispose();
    },
    () => open,
  );
