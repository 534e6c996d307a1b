/** Queries to the engine about a box: candidates for a cell of a column, and known facts about the pairs of a configuration. */
import type { PlanReader } from '../../doc/planStore.ts';
import { type BoxRole, ROLE_RECORDS } from '../../domain/box/roles.ts';
import type { EntryKind } from '../../domain/catalogue/entry.ts';
import { ownWordsOf, sensesOf } from '../proposals/ownWords.ts';
import type { Question, SoughtCard } from '../proposals/question.ts';
import type { BoxCell, BoxColumn, BoxView } from './boxView.ts';

/** Cells that are queried at once: with more, the result would not be specific to any of them. */
const MOST_CARDS = 12;

/** A cell in the form that the engine takes, under the cell's id. A cell without a location gets the plan's. */
export const soughtCell = (plan: PlanReader, { id, node, entry, title }: BoxCell, role: BoxRole): SoughtCard => ({
  id,
  kind: node?.kind ?? entry?.kind ?? ROLE_RECORDS[role].becomes,
  text: title,
  note: node?.note,
  entry: entry?.id,
  prefecture: entry?.prefecture ?? (plan.meta.prefecture || null),
  municipality: entry?.municipality ?? null,
  ...(node ? sensesOf(plan, node.id) : {}),
});

/** For a column: what goes with the cells of the other columns or, if they have none, with its own. */
export function questionFor(
  plan: PlanReader,
  view: BoxView,
  { id, role }: BoxColumn,
): Question & { readonly kinds?: readonly EntryKind[] } {
  const cellsOf = (columns: readonly BoxColumn[]) =>
    columns.flatMap((c) =>
      c.cells.filter((cell) => cell.title.trim() !== '').map((cell) => soughtCell(plan, cell, c.role)),
    );
  const others = cellsOf(view.columns.filter((c) => c.id !== id && c.role !== 'money'));
  const cards = others.length > 0 ? others : cellsOf(view.columns.filter((c) => c.id === id));
  const { entryKinds } = ROLE_RECORDS[role];
  return {
    cards: cards.slice(0, MOST_CARDS),
    without: view.columns.flatMap((c) => c.cells.flatMap(({ entry }) => entry?.id ?? [])),
    declined: [],
    own: ownWordsOf(plan),
    ...(entryKinds.length > 0 ? { kinds: entryKinds } : {}),
  };
}
