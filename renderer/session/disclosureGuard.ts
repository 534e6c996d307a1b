/** Asks before anything leaves the plan for others to see, for features that make files and prints. Outside an open plan nothing is asked. */
import { createContext, useContext } from 'react';

/** Calls `run`, which makes a file or a print, at once or after the person has decided. */
export type DisclosureGuard = (as: 'file' | 'paper', run: () => void) => void;

const Context = createContext<DisclosureGuard>((_, run) => run());
export const DisclosureGuardProvider = Context.Provider;
export const useDisclosureGuard = (): DisclosureGuard => useContext(Context);
