/** Rows that a person starts from: the lines of a kind of business. */

import { COST_QUESTION, type Starter } from '../../data/starters/starters.ts';
import type { Words } from '../../i18n/words.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Author, putRows, type RowWrite } from './fundingCommands.ts';

/** The sales and cost lines of a kind of business, with their questions and without figures. */
export const starterRows = ({ sales, costs }: Starter, { text }: Pick<Words, 'text'>): RowWrite[] => [
  ...sales.map((line) => ({
    collection: 'salesLines' as const,
    patch: { title: text(line.title), driver: line.driver, question: text(line.question) },
  })),
  ...costs.map((cost) => ({
    collection: 'costLines' as const,
    patch: { title: text(cost.title), category: cost.category, everyMonths: 1, question: text(COST_QUESTION) },
  })),
];

/** Adds them to a plan, in one undo step. */
export const addStarter = (
  session: PlanWriter,
  starter: Starter,
  words: Pick<Words, 'text'>,
  author: Author,
): Outcome => putRows(session, starterRows(starter, words), author);
