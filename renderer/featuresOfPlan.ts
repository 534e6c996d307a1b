/** The features' contributions to an open plan. Loaded with the first plan that is opened. */

import type { PlanPanelName, PlanView } from '../shared/app/plan/planViews.ts';
import { boxInPlan } from './box/planContribution.tsx';
import { canvasInPlan } from './canvas/planContribution.tsx';
import { coachingInPlan } from './coaching/planContribution.tsx';
import { combinationInPlan } from './combination/planContribution.tsx';
import { commentsInPlan } from './comments/planContribution.tsx';
import { contestInPlan } from './contest/planContribution.tsx';
import { editorInPlan } from './editor/planContribution.tsx';
import { evidenceInPlan } from './evidence/planContribution.tsx';
import type { FEATURES } from './features.ts';
import { filesInPlan } from './files/planContribution.tsx';
import { formsInPlan } from './forms/planContribution.tsx';
import { fundingInPlan } from './funding/planContribution.tsx';
import { islandsInPlan } from './islands/planContribution.tsx';
import { pagesInPlan } from './pages/planContribution.tsx';
import { rehearsalInPlan } from './rehearsal/planContribution.tsx';
import { roomInPlan } from './room/planContribution.tsx';
import { sharingInPlan } from './sharing/planContribution.tsx';
import type { PlanContribution } from './shell/contribution.ts';
import type { DialogKind } from './shell/dialogs.tsx';
import type { SlotName } from './shell/slots.tsx';
import { startInPlan } from './start/planContribution.tsx';
import { studioInPlan } from './studio/planContribution.tsx';
import { suggestionsInPlan } from './suggestions/planContribution.tsx';
import { tasksInPlan } from './tasks/planContribution.tsx';
import { thoughtsInPlan } from './thoughts/planContribution.tsx';
import { twinsInPlan } from './twins/planContribution.tsx';
import { variantsInPlan } from './variants/planContribution.tsx';
import { versionsInPlan } from './versions/planContribution.tsx';

export const PLAN_FEATURES = [
  editorInPlan,
  canvasInPlan,
  combinationInPlan,
  fundingInPlan,
  formsInPlan,
  studioInPlan,
  boxInPlan,
  islandsInPlan,
  commentsInPlan,
  suggestionsInPlan,
  coachingInPlan,
  roomInPlan,
  sharingInPlan,
  contestInPlan,
  versionsInPlan,
  filesInPlan,
  pagesInPlan,
  tasksInPlan,
  thoughtsInPlan,
  rehearsalInPlan,
  evidenceInPlan,
  startInPlan,
  twinsInPlan,
  variantsInPlan,
] as const satisfies readonly PlanContribution[];

/** Makes a declared view, panel, dialog or slot without a contribution a compile error. */
type PlanFeature = (typeof PLAN_FEATURES)[number];
type Keys<F, K extends string> = F extends { readonly [P in K]: infer V } ? keyof V : never;
/** Dialogs of the app itself are in `renderer/app`. */
type OfTheApp =
  | Keys<(typeof FEATURES)[number], 'dialogs'>
  | 'palette'
  | 'keys'
  | 'audience'
  | 'disclosure'
  | 'pictures';
type Missing =
  | Exclude<PlanView, Keys<PlanFeature, 'views'>>
  | Exclude<PlanPanelName, Keys<PlanFeature, 'panels'>>
  | Exclude<DialogKind, Keys<PlanFeature, 'dialogs'> | OfTheApp>
  | Exclude<SlotName, Keys<PlanFeature, 'slots'>>;
true satisfies [Missing] extends [never] ? true : Missing;
