/** The open plan as its features see it: the session, the documents beside it, the person's location, and navigation. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import type { SuggestionsModel } from '../../shared/app/suggestions/suggestionsModel.ts';
import type { Canvas } from '../../shared/doc/planStore.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import type { DisclosureGuard } from '../session/disclosureGuard.ts';
import type { Words } from '../ui/i18n.tsx';
import type { App } from './AppContext.tsx';

/** State of a feature that outlives its view and ends with the plan's window. */
export type FeatureStateKey<T> = { readonly initial: () => T };
export const featureStateKey = <T,>(initial: () => T): FeatureStateKey<T> => ({ initial });

export class FeatureStates {
  private readonly values = new Map<FeatureStateKey<unknown>, unknown>();
  private readonly changed = new Emitter<void>();
  readonly onDidChange = this.changed.on;

  get<T>(key: FeatureStateKey<T>): T {
    if (!this.values.has(key)) this.values.set(key, key.initial());
    return this.values.get(key) as T;
  }
  set<T>(key: FeatureStateKey<T>, value: T): void {
    if (Object.is(this.get(key), value)) return;
    this.values.set(key, value);
    this.changed.fire();
  }
}

export type PlanWindow = {
  readonly app: App;
  readonly words: Words;
  readonly session: PlanSession;
  /** `undefined` until they are open. */
  readonly comments: CommentsModel | undefined;
  readonly suggestions: SuggestionsModel | undefined;
  /** `undefined` until it is open, and for people who may not read it. */
  readonly coaching: CoachingModel | undefined;
  readonly view: PlanView;
  /** A card, a canvas or a source that the address points at. */
  readonly target: string | undefined;
  /** Identifies the document on screen: components that hold one use it as their key. */
  readonly document: string;
  readonly canvases: readonly Canvas[];
  readonly canvas: string | undefined;
  readonly setCanvas: (canvas: string) => void;
  readonly addCanvas: () => void;
  readonly selection: SelectionModel;
  readonly kept: FeatureStates;
  readonly go: (view: PlanView, target?: string) => void;
  /** Focuses a view that was chosen by keyboard. */
  readonly focusView: (view: PlanView) => void;
  /** Asks before anything is exported or shared. */
  readonly guardDisclosure: DisclosureGuard;
  /** Whether the plan's text is being rendered for printing. */
  readonly isPrinting: boolean;
};

const Context = createContext<PlanWindow | undefined>(undefined);
export const PlanWindowProvider = Context.Provider;

export function usePlanWindow(): PlanWindow {
  const window = useContext(Context);
  if (!window) throw new Error('no open plan here');
  return window;
}

export function useFeatureState<T>(key: FeatureStateKey<T>): readonly [T, (value: T) => void] {
  const { kept } = usePlanWindow();
  const value = useSyncExternalStore(
    (listener) => {
      const subscription = kept.onDidChange(listener);
      return () => subscription.dispose();
    },
    () => kept.get(key),
  );
  return [value, (next) => kept.set(key, next)];
}
