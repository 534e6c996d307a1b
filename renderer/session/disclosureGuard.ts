/** Asks before anything leaves the plan for others to see, for features that make files and prints and show slides. Outside an open plan nothing is asked. */
import { createContext, useCallback, useContext } from 'react';
import type { Door } from '../../shared/app/exports/doors.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';

/** What goes out: the plan, or a copy of it without what may not go that far. Whatever is made is made of this. */
export type Leaving = { readonly session: PlanSession; readonly audience: Layer };

/**
 * Calls `run`, which makes a file or a print or shows something, at once or after the person has decided. `audience`: to whom it goes, where that was
 * asked already.
 */
export type DisclosureGuard = (door: Door, run: (leaving: Leaving) => void, audience?: Layer) => void;

const Context = createContext<DisclosureGuard | undefined>(undefined);
export const DisclosureGuardProvider = Context.Provider;
export function useDisclosureGuard(session: PlanSession): DisclosureGuard {
  const guard = useContext(Context);
  const unasked = useCallback<DisclosureGuard>((_, run) => run({ session, audience: 'own' }), [session]);
  return guard ?? unasked;
}
