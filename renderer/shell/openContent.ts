/** Makes a plan and opens it, whether the disk takes it or not. */
import { createPlan, type Maker, type PlanContent } from '../../shared/app/plan/createPlan.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import type { App } from './AppContext.tsx';
import { navigate } from './routes.ts';

export const makerOf = ({ settings, today }: App): Maker => ({ author: settings.name, today });

/** Answers with the id of the plan that was stored; undefined where it lives in memory only. */
export async function openContent(
  app: App,
  content: PlanContent,
  view: PlanView = 'text',
): Promise<string | undefined> {
  const made = await createPlan(app.core, content, makerOf(app));
  if (made.ok) {
    navigate({ name: 'plan', planId: made.value, view });
    return made.value;
  }
  // A disk that cannot be written is no reason not to begin: the plan lives in memory until it can be stored.
  const { id, update, problem } = made.error;
  app.adoptPlan(PlanSession.adopt(app.core, id, update, problem));
  navigate({ name: 'plan', planId: id, view });
  return undefined;
}
