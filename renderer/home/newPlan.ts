/** A new plan from a template, or the sample. */
import { contentFromTemplate, type NewPlan } from '../../shared/app/plan/createPlan.ts';
import { sampleContent } from '../../shared/app/plan/samplePlan.ts';
import type { App } from '../shell/AppContext.tsx';
import { makerOf, openContent } from '../shell/openContent.ts';
import type { Words } from '../ui/i18n.tsx';

export async function openNewPlan(app: App, words: Words, plan: NewPlan): Promise<void> {
  await openContent(app, contentFromTemplate(app.core, words, plan));
}

export async function openSamplePlan(app: App, words: Words): Promise<void> {
  await app.catalogue.ready;
  await openContent(
    app,
    sampleContent(app.core, words, makerOf(app), (id) => app.catalogue.entry(id)),
  );
}
