/** Reads of the plan from React: a component re-renders only when the collections it names have changed. */
import { createContext, useCallback, useContext, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CollectionName } from '../../shared/doc/planStore.ts';
import type { CommentsModel } from './commentsModel.ts';
import type { PlanSession } from './planSession.ts';

const SessionContext = createContext<PlanSession | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no open plan here');
  return session;
}

export const useOptionalSession = (): PlanSession | undefined => useContext(SessionContext);

/** A number that changes when one of the collections changes; use it as the key of a memo. */
export function usePlanVersion(session: PlanSession, ...collections: CollectionName[]): number {
  const key = collections.join();
  // The list is spelled out at each call and never changes there; its text is its identity.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const names = useMemo(() => collections, [key]);
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = session.store.onDidChange(({ collection }) => {
        if (names.includes(collection)) changed();
      });
      return () => subscription.dispose();
    },
    [session, names],
  );
  return useSyncExternalStore(subscribe, () => session.store.version(...names));
}

/** A value read from the plan, read again when one of the collections changes. */
export function usePlan<T>(read: (session: PlanSession) => T, ...collections: CollectionName[]): T {
  const session = useSession();
  const version = usePlanVersion(session, ...collections);
  const latest = useRef<{ version: number; session: PlanSession; read: unknown; value: T } | undefined>(undefined);
  const cached = latest.current;
  if (cached && cached.version === version && cached.session === session && cached.read === read) return cached.value;
  const value = read(session);
  latest.current = { version, session, read, value };
  return value;
}

const CommentsContext = createContext<CommentsModel | undefined>(undefined);
export const CommentsProvider = CommentsContext.Provider;
const NOTHING = () => ({ dispose: () => undefined });

/** The plan's comments, read again whenever they change; undefined until they are open. */
export function useComments(): CommentsModel | undefined {
  const comments = useContext(CommentsContext);
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = comments ? comments.onDidChange(changed) : NOTHING();
      return () => subscription.dispose();
    },
    [comments],
  );
  useSyncExternalStore(subscribe, () => comments?.version);
  return comments;
}
