/** Asks before a plan is exported, printed or presented, on behalf of the features that do so. Outside an open plan nothing is asked. */
import { createContext, useCallback, useContext } from 'react';
import type { Door } from '../../shared/app/exports/doors.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';

/** What is exported: the plan, or a copy pruned for the audience. Every output must be made from this. */
export type Leaving = { readonly session: PlanSession; readonly audience: Layer };

/**
 * Calls `run`, which creates a file or a printout or shows something, at once or after the person has decided.
 * `audience`: set if it was asked already.
 */
export type DisclosureGuard = (door: Door, run: (leaving: Leaving) => void, audience?: Layer) => void;

const Context = createContext<DisclosureGuard | undefined>(undefined);
export const DisclosureGuardProvider = Context.Provider;
export function useDisclosureGuard(session: PlanSession): DisclosureGuard {
  const guard = useContext(Context);
  const unasked = useCallback<DisclosureGuard>((_, run) => run({ session, audience: 'own' }), [session]);
  return guard ?? unasked;
}
