/** Making a new plan: from a template, or the sample to break. Seeded here and nowhere else. */
import * as Y from 'yjs';
import { templateOf } from '../../shared/data/templates/templates.ts';
import type { BodyBlock } from '../../shared/doc/body.ts';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import type { App } from '../app/AppContext.tsx';
import type { Words } from '../app/i18n.tsx';
import { newId, PlanSession } from '../session/planSession.ts';

export type NewPlan = {
  readonly title: string;
  readonly template: string;
  readonly prefecture: string;
  readonly municipalityCode: string;
};

export async function createPlan(app: App, words: Words, plan: NewPlan): Promise<void> {
  const { t, text } = words;
  const template = templateOf(plan.template);
  const blocks: BodyBlock[] = template.sections.flatMap((s): BodyBlock[] => [
    { kind: 'heading', level: 2, text: text(s.title), section: s.key },
    { kind: 'paragraph', inlines: [{ text: text(s.question) }], question: true },
    { kind: 'paragraph', inlines: [] },
  ]);
  await store(app, plan, [{ type: 'addCanvas', canvas: newId(), title: t('canvas.first'), order: 1 }], blocks);
}

export async function store(
  app: App,
  plan: NewPlan,
  commands: readonly PlanCommand[],
  blocks: readonly BodyBlock[],
): Promise<void> {
  const id = newId();
  const doc = createPlanDoc(
    {
      id,
      title: plan.title,
      template: plan.template,
      createdOn: app.today,
      author: app.settings.name,
      prefecture: plan.prefecture,
      municipalityCode: plan.municipalityCode,
    },
    commands,
    blocks,
  );
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  try {
    await app.host.call('library.create', { id, title: plan.title, update });
    app.openPlan(id);
  } catch (error) {
    // A disk that cannot be written is no reason not to begin.
    app.adoptPlan(PlanSession.adopt(app.host, id, update, error instanceof HostError ? error.code : 'internal'));
  }
}
