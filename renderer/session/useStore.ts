/** Reads of the plan from React: a component re-renders only when the collections it names have changed. */
import { createContext, useCallback, useContext, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CollectionName } from '../../shared/doc/planStore.ts';
import type { CoachingModel } from './coachingModel.ts';
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

/** A model beside the plan that tells when it has changed. */
type Model = { readonly version: number; onDidChange(listener: () => void): { dispose(): void } };

/** Draws anew whenever the model changes; undefined until it is open. */
function useModel<M extends Model>(model: M | undefined): M | undefined {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = model?.onDidChange(changed);
      return () => subscription?.dispose();
    },
    [model],
  );
  useSyncExternalStore(subscribe, () => model?.version);
  return model;
}

const CommentsContext = createContext<CommentsModel | undefined>(undefined);
export const CommentsProvider = CommentsContext.Provider;
export const useComments = (): CommentsModel | undefined => useModel(useContext(CommentsContext));

const CoachingContext = createContext<CoachingModel | undefined>(undefined);
export const CoachingProvider = CoachingContext.Provider;
export const useCoaching = (): CoachingModel | undefined => useModel(useContext(CoachingContext));
