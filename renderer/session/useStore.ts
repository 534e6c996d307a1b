/** Reads the plan from React: a component rerenders only when the entities or values that it names have changed. */
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { RoomModel } from '../../shared/app/room/roomModel.ts';
import type { SuggestionsModel } from '../../shared/app/suggestions/suggestionsModel.ts';
import type { Derived } from '../../shared/doc/derived.ts';
import type { CollectionName, Entity, PlanStore } from '../../shared/doc/planStore.ts';
import type { EntityName } from '../../shared/doc/schema.ts';

const SessionContext = createContext<PlanSession | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no open plan here');
  return session;
}

/** The document on screen: a different one while a draft replaces the plan. */
export function useShownDoc(session: PlanSession): PlanSession['doc'] {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = session.onDidChangeDocument(changed);
      return () => subscription.dispose();
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => session.doc);
}

/**
 * The read model of what is on screen. Components that keep a value of a plan take it from here, so that each of them
 * notices a different document (a draft, a moment of a recording, the plan again), even if no parent rerenders.
 */
function usePlanStore(session: PlanSession): PlanStore {
  useShownDoc(session);
  return session.store;
}

/** Rerenders on any change of the collections: for whole boards and lists. The result can be used as a memo key. */
export function usePlanVersion(session: PlanSession, ...collections: CollectionName[]): number {
  const store = usePlanStore(session);
  const key = collections.join();
  // The list is a literal at each call site and never changes there; its text is its identity.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const names = useMemo(() => collections, [key]);
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = store.onDidChange(({ collection }) => {
        if (names.includes(collection)) changed();
      });
      return () => subscription.dispose();
    },
    [store, names],
  );
  return useSyncExternalStore(subscribe, () => store.revision(...names));
}

/** One entity of the plan on screen: rerenders when it changes, appears or disappears, and on nothing else. */
export function useEntity<N extends EntityName>(session: PlanSession, name: N, id: string): Entity<N> | undefined {
  const store = usePlanStore(session);
  return useSyncExternalStore(useKeySubscription(store, name, id), () => store.entity(name, id));
}

const useKeySubscription = (store: PlanStore, name: CollectionName, key: string) =>
  useCallback(
    (changed: () => void) => {
      const subscription = store.onDidChangeKey(name, key, changed);
      return () => subscription.dispose();
    },
    [store, name, key],
  );

/** A derived value of the plan on screen: rerenders when the value differs (see `derived`). */
export function useDerived<A extends readonly string[], T>(session: PlanSession, value: Derived<A, T>, ...args: A): T {
  const store = usePlanStore(session);
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = store.onDidChange(changed);
      return () => subscription.dispose();
    },
    [store],
  );
  return useSyncExternalStore(subscribe, () => value(store, ...args));
}

/** A model beside the plan with a change event. */
type Model = { readonly version: number; onDidChange(listener: () => void): { dispose(): void } };

/** Rerenders whenever the model changes; `undefined` until it is open. */
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
/** The room of the people who have the plan open. */
export const useRoom = (): RoomModel | undefined => useModel(useContext(CommentsContext)?.room);

const CoachingContext = createContext<CoachingModel | undefined>(undefined);
export const CoachingProvider = CoachingContext.Provider;
export const useCoaching = (): CoachingModel | undefined => useModel(useContext(CoachingContext));
