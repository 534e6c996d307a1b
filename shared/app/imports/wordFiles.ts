/** A Word file that a person has agreed to take: it becomes a plan of the library, or comments and suggestions of the plan that it was exported from. */
import type { WordFile } from '../../export/readers/docx/readDocx.ts';
import type { Words } from '../../i18n/words.ts';
import type { Core } from '../core.ts';
import { paperOf } from '../exports/paper/paperOf.ts';
import type { Maker } from '../plan/createPlan.ts';
import { DocSession } from '../plan/docSession.ts';
import { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';
import { type PlanMarkup, takePlanMarkup } from './planMarkup.ts';
import { storeWordPlan, type WordPlan, wordPlan } from './wordPlan.ts';

/** Rejects with the host's error; then nothing has been stored. */
export async function createPlanFromWord(
  core: Core,
  file: WordFile,
  names: { readonly name: string; readonly canvas: string },
  maker: Maker,
): Promise<WordPlan> {
  const plan = wordPlan(core, file, names, maker);
  await storeWordPlan(core, plan);
  return plan;
}

/**
 * Puts what was changed and said in the file beside the plan. `open` is the plan if it is on screen. In somebody else's plan one speaks for oneself only:
 * undefined there. Rejects with the host's error.
 */
export async function takeMarkupFromWord(
  core: Core,
  planId: string,
  file: WordFile,
  { open, words, today }: { readonly open: PlanSession | undefined; readonly words: Words; readonly today: string },
): Promise<PlanMarkup | undefined> {
  const session = open ?? (await PlanSession.open(core, planId));
  try {
    if (session.membership) return undefined;
    const beside = openedSideDoc(session, 'comments');
    const docs = beside ?? (await DocSession.open(core, `comments:${planId}`));
    try {
      const target = { plan: session.planDoc, comments: docs.doc, newId: core.newId };
      const brought = takePlanMarkup(target, file, await paperOf({ session, words, today, with: { questions: true } }));
      await docs.flush();
      return brought;
    } finally {
      if (!beside) docs.dispose();
    }
  } finally {
    if (!open) session.dispose();
  }
}
