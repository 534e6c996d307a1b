/** Creates the plan from a founder's answers and opens its board: loaded when somebody gets that far. */

import { canvasesOf } from '../../shared/app/board/boardCommands.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { StartDraft } from '../../shared/app/start/draft.ts';
import { answersOf, contentFromStart, layAnswers } from '../../shared/app/start/startPlan.ts';
import type { App } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { makerOf } from '../shell/openContent.ts';
import { report } from '../shell/refusals.ts';
import { navigate } from '../shell/routes.ts';
import type { Words } from '../ui/i18n.tsx';

/** The cards are laid out in the open plan, so that one undo reverts all of them. The draft is deleted once they exist. */
export async function layOut(app: App, words: Words, draft: StartDraft): Promise<void> {
  await app.catalogue.ready;
  const made = await createPlan(app.core, contentFromStart(app.core, words, draft, app.today), makerOf(app));
  // A disk that cannot be written is no reason not to start: the plan stays in memory until it can be stored.
  const session = made.ok
    ? await PlanSession.open(app.core, made.value)
    : PlanSession.adopt(app.core, made.error.id, made.error.update, made.error.problem);
  const canvas = canvasesOf(session.store)[0]?.id ?? '';
  const cards = report(layAnswers(session, words, answersOf(draft), (id) => app.catalogue.entry(id), canvas));
  if (cards) app.setSettings({ startDraft: '' });
  app.adoptPlan(session);
  navigate({ name: 'plan', planId: session.planId, view: 'board' });
  if (cards) announce(words.t('start.made', { n: cards.length }));
}
