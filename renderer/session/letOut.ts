/** What stands before anything that leaves the plan for others to see, for features that make such things. Outside an open plan nothing does. */
import { createContext, useContext } from 'react';

/** A file or a sheet of paper; runs when it may. */
export type LetOut = (as: 'file' | 'paper', run: () => void) => void;

const Context = createContext<LetOut>((_, run) => run());
export const LetOutProvider = Context.Provider;
export const useLetOut = (): LetOut => useContext(Context);
