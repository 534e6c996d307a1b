/** Asks before anything leaves the plan for others to see, for features that make files and prints and show slides. Outside an open plan nothing is asked. */
import { createContext, useContext } from 'react';
import type { WayOut } from '../../shared/domain/canvas/kinds.ts';

/** Calls `run`, which makes a file or a print or shows something, at once or after the person has decided. */
export type DisclosureGuard = (as: WayOut, run: () => void) => void;

const Context = createContext<DisclosureGuard>((_, run) => run());
export const DisclosureGuardProvider = Context.Provider;
export const useDisclosureGuard = (): DisclosureGuard => useContext(Context);
