/** The changes between two states of a plan, by meaning: its text first, then its data. Reads both documents and writes nothing. */
import type * as Y from 'yjs';
import { bodyRows } from './fields/bodyRows.ts';
import type { Change } from './fields/change.ts';
import { describe } from './fields/describe.ts';
import { differences, rowsOfDoc } from './fields/differences.ts';
import { textChanges } from './fields/textChanges.ts';

export type { Change } from './fields/change.ts';

export function comparePlans(before: Y.Doc, after: Y.Doc): Change[] {
  const sides = { before: rowsOfDoc(before), after: rowsOfDoc(after) };
  return [...textChanges(bodyRows(before), bodyRows(after), sides), ...describe(differences(before, after), sides)];
}
