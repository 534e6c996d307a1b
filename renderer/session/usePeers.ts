/** Other people who have the plan open, for React. */
import { useCallback, useSyncExternalStore } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Peer } from '../../shared/app/sharing/presence.ts';

const useSubscription = ({ presence }: PlanSession) =>
  useCallback(
    (changed: () => void) => {
      const subscription = presence.onDidChange(changed);
      return () => subscription.dispose();
    },
    [presence],
  );

export const usePeers = (session: PlanSession): readonly Peer[] =>
  useSyncExternalStore(useSubscription(session), () => session.presence.peers);

/** One primitive value derived from the others' presence: unrelated presence changes do not rerender the component. */
export const usePeerValue = <T extends string | number | boolean | undefined>(
  session: PlanSession,
  read: (peers: readonly Peer[]) => T,
): T => useSyncExternalStore(useSubscription(session), () => read(session.presence.peers));
