/** Creates a plan and opens it, whether or not it can be stored. */
import { createPlan, type Maker, type PlanContent } from '../../shared/app/plan/createPlan.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import type { App } from './AppContext.tsx';
import { navigate } from './routes.ts';

export const makerOf = ({ settings, today }: App): Maker => ({ author: settings.name, today });

/** Resolves to the id of the stored plan; `undefined` if it is only in memory. */
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
  // A disk that cannot be written is no reason not to start: the plan stays in memory until it can be stored.
  const { id, update, problem } = made.error;
  app.adoptPlan(PlanSession.adopt(app.core, id, update, problem));
  navigate({ name: 'plan', planId: id, view });
  return undefined;
}
