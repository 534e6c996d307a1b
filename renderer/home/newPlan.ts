/** Makes a plan and opens it, whether the disk takes it or not. */
import type { Core } from '../../shared/app/core.ts';
import { contentFromTemplate, createPlan, type NewPlan, type PlanContent } from '../../shared/app/plan/createPlan.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { sampleContent } from '../../shared/app/plan/samplePlan.ts';
import type { App } from '../shell/AppContext.tsx';
import type { Words } from '../ui/i18n.tsx';

export const openNewPlan = (app: App, words: Words, plan: NewPlan): Promise<void> =>
  openContent(app, contentFromTemplate(app.core, words, plan));

export async function openSamplePlan(app: App, words: Words): Promise<void> {
  await app.catalogue.ready;
  await openContent(
    app,
    sampleContent(app.core, words, makerOf(app), (id) => app.catalogue.entry(id)),
  );
}

const makerOf = ({ settings, today }: App) => ({ author: settings.name, today });

async function openContent(app: App, content: PlanContent): Promise<void> {
  const core: Core = app.core;
  const made = await createPlan(core, content, makerOf(app));
  if (made.ok) {
    app.openPlan(made.value);
    return;
  }
  // A disk that cannot be written is no reason not to begin: the plan lives in memory until it can be stored.
  const { id, update, problem } = made.error;
  app.adoptPlan(PlanSession.adopt(core, id, update, problem));
}
