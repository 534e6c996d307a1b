/** Amounts pasted from a spreadsheet as rows of the plan. */
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Author, putRows } from './fundingCommands.ts';

export type PastedRow = { readonly title: string; readonly yen: number };

/** The kind assumed for a pasted row until the person changes it. */
const PASTED = {
  uses: { kind: 'equipment', taxPercent: '10' },
  costLines: { everyMonths: 1 },
} as const;

/** All rows in one undo step, or none. */
export const addPastedRows = (
  session: PlanWriter,
  collection: keyof typeof PASTED,
  rows: readonly PastedRow[],
  author: Author,
): Outcome =>
  putRows(
    session,
    rows.map(({ title, yen }) => ({ collection, patch: { title, ...PASTED[collection], amountYen: yen } })),
    author,
  );
