/** Reads of the plan from React: a component re-renders only when the collections it names have changed. */
import { createContext, useCallback, useContext, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CollectionName } from '../../shared/doc/planStore.ts';
import type { CoachingModel } from './coachingModel.ts';
import type { CommentsModel } from './commentsModel.ts';
import type { PlanSession } from './planSession.ts';
import type { SuggestionsModel } from './suggestionsModel.ts';

const SessionContext = createContext<PlanSession | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no open plan here');
  return session;
}

export const useOptionalSession = (): PlanSession | undefined => useContext(SessionContext);

/** The document on screen: another one when the draft of whoever suggests takes the plan's place. */
export function useBench(session: PlanSession): PlanSession['doc'] {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = session.onDidChangeBench(changed);
      return () => subscription.dispose();
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => session.doc);
}

/** A number that changes when one of the collections changes; use it as the key of a memo. */
export function usePlanVersion(session: PlanSession, ...collections: CollectionName[]): number {
  const key = collections.join();
  // The list is spelled out at each call and never changes there; its text is its identity.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const names = useMemo(() => collections, [key]);
  const { store } = session;
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = store.onDidChange(({ collection }) => {
        if (names.includes(collection)) changed();
      });
      return () => subscription.dispose();
    },
    [store, names],
  );
  return useSyncExternalStore(subscribe, () => store.version(...names));
}

/** A value read from the plan, read again when one of the collections changes. */
export function usePlan<T>(read: (session: PlanSession) => T, ...collections: CollectionName[]): T {
  const session = useSession();
  const version = usePlanVersion(session, ...collections);
  const { store } = session;
  const latest = useRef<{ version: number; store: unknown; read: unknown; value: T } | undefined>(undefined);
  const cached = latest.current;
  if (cached && cached.version === version && cached.store === store && cached.read === read) return cached.value;
  const value = read(session);
  latest.current = { version, store, read, value };
  return value;
}

/** A model beside the plan that tells when it has changed. */
type Model = { readonly version: number; onDidChange(listener: () => void): { dispose(): void } };

/** Draws anew whenever the model changes; undefined until it is open. */
export function useModel<M extends Model>(model: M | undefined): M | undefined {
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
/** The suggestions beside the comments. */
export const useSuggestions = (): SuggestionsModel | undefined => useModel(useContext(CommentsContext)?.suggestions);

const CoachingContext = createContext<CoachingModel | undefined>(undefined);
export const CoachingProvider = CoachingContext.Provider;
export const useCoaching = (): CoachingModel | undefined => useModel(useContext(CoachingContext));
