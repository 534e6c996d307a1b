/** What the features contribute to an open plan, combined once. */
import type { ComponentType } from 'react';
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import { PLAN_FEATURES } from '../featuresOfPlan.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution, PlanTool, ViewContribution } from '../shell/contribution.ts';
import type { DialogComponents } from '../shell/dialogs.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { fillSlots } from '../shell/slots.tsx';
import { disclosureInPlan } from './disclosureContribution.tsx';
import { planActions } from './planActions.ts';

const contributions: readonly PlanContribution[] = [...PLAN_FEATURES, disclosureInPlan];

const inOrder = <T extends { readonly order: number }>(things: readonly T[]): readonly T[] =>
  [...things].sort((a, b) => a.order - b.order);
const flat = <T,>(lists: readonly (readonly T[] | undefined)[]): readonly T[] => lists.flatMap((list) => list ?? []);

export const VIEWS: Readonly<Record<PlanView, ViewContribution>> = Object.assign(
  {},
  ...contributions.map((c) => c.views),
);
export const PLAN_DIALOGS: DialogComponents = Object.assign({}, ...contributions.map((c) => c.dialogs));
export const SLOTS = fillSlots(contributions.flatMap((c) => c.slots ?? []));
export const TOOLS: readonly PlanTool[] = inOrder(flat(contributions.map((c) => c.tools)));
export const HEADER = inOrder(flat(contributions.map((c) => c.header)));
export const BANNERS = inOrder(flat(contributions.map((c) => c.banners)));
export const PANELS = inOrder(contributions.flatMap((c) => Object.values(c.panels ?? {})));
export const OVERLAYS: readonly ComponentType[] = flat(contributions.map((c) => c.overlays));
export const PLAN_ACTIONS: readonly ActionRecord<PlanWindow>[] = [
  ...planActions,
  ...flat(contributions.map((c) => c.actions)),
];
export const SERVICES = flat(contributions.map((c) => c.services));
export const COMMENT_SERVICES = flat(contributions.map((c) => c.commentServices));
export const COACHING_SERVICES = flat(contributions.map((c) => c.coachingServices));
export const classNameOf = (window: PlanWindow): string =>
  contributions.map((c) => c.className?.(window) ?? '').join(' ');
