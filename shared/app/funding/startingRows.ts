/** Rows that a person starts from: the lines of a kind of business. */

import { COST_QUESTION, type Starter } from '../../data/starters/starters.ts';
import type { Words } from '../../i18n/words.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Author, putRows, type RowWrite } from './fundingCommands.ts';

/** Adds the sales and cost lines of a kind of business, with their questions and without a single figure. One undo step. */
export function addStarter(
  session: PlanWriter,
  { sales, costs }: Starter,
  { text }: Pick<Words, 'text'>,
  author: Author,
): Outcome {
  const rows: RowWrite[] = [
    ...sales.map((line) => ({
      collection: 'salesLines' as const,
      patch: { title: text(line.title), driver: line.driver, question: text(line.question) },
    })),
    ...costs.map((cost) => ({
      collection: 'costLines' as const,
      patch: { title: text(cost.title), category: cost.category, everyMonths: 1, question: text(COST_QUESTION) },
    })),
  ];
  return putRows(session, rows, author);
}
