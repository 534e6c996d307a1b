/** The open contest for React: rerenders whenever it changes. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { ContestModel } from '../../shared/app/contest/contestModel.ts';

const ContestContext = createContext<ContestModel | undefined>(undefined);
export const ContestProvider = ContestContext.Provider;

type Changing = { readonly version: number; onDidChange(listener: () => void): { dispose(): void } };
/** Rerenders whenever the model changes. */
export function useVersion(model: Changing): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = model.onDidChange(changed);
      return () => subscription.dispose();
    },
    [model],
  );
  return useSyncExternalStore(subscribe, () => model.version);
}

export function useContest(): ContestModel {
  const model = useContext(ContestContext);
  if (!model) throw new Error('no open contest here');
  useVersion(model);
  return model;
}
