/**
 * What a feature adds to the app and to an open plan. The shell composes the contributions of `renderer/features.ts`
 * and `renderer/featuresOfPlan.ts` and knows no feature by name. A contribution's imports are loaded with it, so
 * screens, dialogs and views are lazy parts (`lazyPart`).
 */
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import type { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanPanelName, PlanView } from '../../shared/app/plan/planViews.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import type { PickedFile } from '../../shared/ipc/contract.ts';
import type { Service } from '../../shared/kernel/services.ts';
import type { Words } from '../ui/i18n.tsx';
import type { App } from './AppContext.tsx';
import type { ActionRecord } from './actions.ts';
import type { DialogComponents } from './dialogs.tsx';
import type { PlanWindow } from './planWindow.tsx';
import type { Route } from './routes.ts';
import type { SlotContents } from './slots.tsx';

export type ScreenName = Exclude<Route['name'], 'plan'>;
export type RouteOf<N extends Route['name']> = Extract<Route, { readonly name: N }>;
export type ScreenProps<N extends ScreenName> = { readonly route: RouteOf<N> };
export type Screens = { readonly [N in ScreenName]?: ComponentType<ScreenProps<N>> };

/** The scope of app-wide actions and of incoming files. */
export type AppScope = { readonly app: App; readonly words: Words };

/** Sorted by order, across features. Orders are unique within one place: they are also used as keys. */
type Ordered = { readonly order: number };

/** A button of the rail at the side of the window. */
export type RailButton = Ordered & {
  readonly record: ActionRecord<AppScope>;
  readonly icon: LucideIcon;
  readonly caption: MessageKey;
  /** At the bottom of the rail. */
  readonly isLast?: boolean;
  readonly isCurrent?: (route: Route) => boolean;
};

export type IncomingFile = Pick<PickedFile, 'name' | 'bytes'>;

export type Contribution = {
  /** A code for the log. */
  readonly id: string;
  readonly screens?: Screens;
  /** Shown instead of everything else until the person has chosen a role. */
  readonly welcome?: ComponentType;
  readonly rail?: readonly RailButton[];
  readonly dialogs?: DialogComponents;
  readonly actions?: readonly ActionRecord<AppScope>[];
  /** Handles files that were dropped on the window or opened from the desktop. */
  readonly files?: {
    readonly takes: (name: string) => boolean;
    readonly take: (file: IncomingFile, scope: AppScope) => Promise<void>;
  };
  /** Run while the window is open. `scope` returns the current settings and messages. */
  readonly services?: readonly Service<{ readonly scope: () => AppScope }>[];
};

/** A view of the plan: one of the tabs of its header. */
export type ViewContribution = {
  readonly part: ComponentType;
  /** Selectors of the element to focus when the view is chosen by keyboard: the first match wins. */
  readonly focus: readonly string[];
};

/** A button of the plan's header: an action with an icon, or a component if it shows more than that. */
export type PlanTool = Ordered &
  (
    | { readonly record: ActionRecord<PlanWindow>; readonly icon: LucideIcon; readonly caption: MessageKey }
    | { readonly part: ComponentType }
  );

export type PlanPanel = Ordered & {
  readonly isShown: (window: PlanWindow) => boolean;
  /** Mounted whether or not it is shown. */
  readonly part: ComponentType;
};

export type SessionScope = { readonly session: PlanSession; readonly words: () => Words };

export type PlanContribution = {
  readonly id: string;
  readonly views?: { readonly [V in PlanView]?: ViewContribution };
  readonly dialogs?: DialogComponents;
  readonly tools?: readonly PlanTool[];
  /** In the header, between the views and the tools. */
  readonly header?: readonly (Ordered & { readonly part: ComponentType })[];
  readonly banners?: readonly (Ordered & { readonly part: ComponentType })[];
  /** Beside the view, on the right. */
  readonly panels?: { readonly [P in PlanPanelName]?: PlanPanel };
  /** Above or below everything, mounted while the plan is open. */
  readonly overlays?: readonly ComponentType[];
  readonly slots?: SlotContents;
  readonly actions?: readonly ActionRecord<PlanWindow>[];
  /** Run while the plan is open. */
  readonly services?: readonly Service<SessionScope>[];
  /** Run while its comments are open, which are opened after the plan. */
  readonly commentServices?: readonly Service<SessionScope & { readonly comments: CommentsModel }>[];
  /** Run while its coaching is open. */
  readonly coachingServices?: readonly Service<SessionScope & { readonly coaching: CoachingModel }>[];
  /** A class of the whole plan, for its style sheet. */
  readonly className?: (window: PlanWindow) => string;
};
