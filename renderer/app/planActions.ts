/** The actions of every open plan: its views. */
import { PLAN_TABS, PLAN_VIEWS, type PlanView } from '../../shared/app/plan/planViews.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanWindow } from '../shell/planWindow.tsx';

const viewAction = (view: PlanView, at: number): ActionRecord<PlanWindow> => ({
  id: `plan.view.${view}`,
  menu: 'view',
  label: `view.${view}`,
  // The studio's tools have no shortcuts of their own: one opens its page, Enter opens the tool.
  key: at < PLAN_TABS.length ? `Mod+Alt+${at + 1}` : null,
  run: (window) => {
    window.go(view);
    window.focusView(view);
  },
});

export const planActions: readonly ActionRecord<PlanWindow>[] = PLAN_VIEWS.map(viewAction);
