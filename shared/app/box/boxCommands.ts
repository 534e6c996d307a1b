/** A person's actions on a box: one command and one undo step each. */

import type { PlanCommand } from '../../doc/commands.ts';
import { ownNodes } from '../../doc/ownNodes.ts';
import type { Entity, PlanStore } from '../../doc/planStore.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';
import type { Limit } from '../../domain/box/limits.ts';
import { type BoxRole, FIRST_ROLES, ROLE_RECORDS } from '../../domain/box/roles.ts';
import { MOST_CELLS, MOST_COLUMNS } from '../../domain/box/space.ts';
import { CARD_KIND_OF_ENTRY, isNodeKind, type NodeKind, PART_KINDS } from '../../domain/canvas/kinds.ts';
import { movedByOne, nextOrder } from '../../kernel/order.ts';
import { mapOk, ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import type { Said } from '../plan/said.ts';
import { type BoxCell, type BoxColumn, type BoxView, boxesOf } from './boxView.ts';

/** A new box with the usual columns. Returns its id. */
export function addBox(plan: PlanWriter, title: string): Outcome<string> {
  const box = plan.newId<string>();
  const commands: PlanCommand[] = [
    { type: 'putBox', box, patch: { title: title.slice(0, 200), order: nextOrder(boxesOf(plan.store)) } },
    ...FIRST_ROLES.map(
      (role, i): PlanCommand => ({
        type: 'putBoxColumn',
        column: plan.newId(),
        patch: { box, role, title: '', order: i + 1 },
      }),
    ),
  ];
  return mapOk(plan.execute({ type: 'batch', commands }), () => box);
}

export const renameBox = (plan: PlanWriter, box: string, title: string): Outcome =>
  plan.execute({ type: 'putBox', box, patch: { title: title.trim().slice(0, 200) } });

/** Its columns and cells stay in the plan, so that an undo, or a peer who still has it, finds them again. */
export const deleteBox = (plan: PlanWriter, box: string): Outcome =>
  plan.execute({ type: 'removeEntity', collection: 'boxes', id: box });

/** Whether a box may have another column. */
export const hasRoomForColumn = ({ columns }: BoxView): boolean => columns.length < MOST_COLUMNS;
export const hasRoomForCell = ({ cells }: BoxColumn): boolean => cells.length < MOST_CELLS;

export function addColumn(plan: PlanWriter, { id: box }: BoxView, role: BoxRole, title: string): Outcome<string> {
  const column = plan.newId<string>();
  const rows = [...plan.store.entities('boxColumns').values()].filter((c) => c.box === box);
  const patch = { box, role, title: title.trim().slice(0, 80), order: nextOrder(rows) };
  return mapOk(plan.execute({ type: 'putBoxColumn', column, patch }), () => column);
}

export const changeColumn = (plan: PlanWriter, column: string, patch: { role?: BoxRole; title?: string }): Outcome =>
  plan.execute({ type: 'putBoxColumn', column, patch });

/** Moves a column one place to the left (-1) or right (1). Returns false at the end. */
export function moveColumn(plan: PlanWriter, view: BoxView, column: string, by: -1 | 1): Outcome<boolean> {
  const ids = view.columns.map((c) => c.id);
  const moved = movedByOne(ids, column, by);
  if (!moved) return ok(false);
  const commands = moved.map((id, i): PlanCommand => ({ type: 'putBoxColumn', column: id, patch: { order: i + 1 } }));
  return mapOk(plan.execute({ type: 'batch', commands }), () => true);
}

export const deleteColumn = (plan: PlanWriter, column: string): Outcome =>
  plan.execute({ type: 'removeEntity', collection: 'boxColumns', id: column });

type CellFields = Partial<Omit<Entity<'boxCells'>, 'id'>>;

function putCells(
  plan: PlanWriter,
  cells: readonly (CellFields & { readonly column: string })[],
): Outcome<readonly string[]> {
  const orders = new Map<string, number>();
  const orderIn = (column: string): number => {
    const rows = [...plan.store.entities('boxCells').values()].filter((c) => c.column === column);
    const next = orders.get(column) ?? nextOrder(rows);
    orders.set(column, next);
    return next;
  };
  const rows = cells.map((cell) => ({ cell: plan.newId<string>(), patch: { ...cell, order: orderIn(cell.column) } }));
  const commands = rows.map((row): PlanCommand => ({ type: 'putBoxCell', ...row }));
  return mapOk(plan.execute({ type: 'batch', commands }), () => rows.map(({ cell }) => cell));
}

const only = (made: Outcome<readonly string[]>): Outcome<string> => mapOk(made, ([id = '']) => id);

export const addTypedCell = (plan: PlanWriter, column: string, text: string): Outcome<string> =>
  only(putCells(plan, [{ column, text: text.trim().slice(0, 400) }]));

export const addEntryCell = (plan: PlanWriter, column: string, entry: EntrySnapshot, title: string): Outcome<string> =>
  only(putCells(plan, [{ column, entry, text: title.slice(0, 400) }]));

export function addCardCells(plan: PlanWriter, column: string, nodes: readonly string[]): Outcome<readonly string[]> {
  return putCells(
    plan,
    nodes.map((node) => ({ column, node, text: plan.store.entity('nodes', node)?.title ?? '' })),
  );
}

/** Cards that may become cells of a column and are not cells yet, by name. With `ofRole`, only those of the column's own kinds. */
export function cardsFor(store: PlanStore, { role, cells }: BoxColumn, ofRole: boolean) {
  const there = new Set(cells.map((c) => c.node?.id));
  const { kinds } = ROLE_RECORDS[role];
  return ownNodes(store)
    .filter((n) => n.title.trim() !== '' && !there.has(n.id))
    .filter((n) => (ofRole ? kinds.includes(n.kind) : PART_KINDS.includes(n.kind)))
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1));
}

/** Fills the columns with the plan's cards of their kinds, as one step. A card goes into the first column of its kind. Returns how many were added. */
export function fillFromCards(plan: PlanWriter, view: BoxView): Outcome<number> {
  const taken = new Set(view.columns.flatMap((c) => c.cells.flatMap((cell) => cell.node?.id ?? [])));
  const cells = view.columns.flatMap((column) => {
    const cards = cardsFor(plan.store, column, true)
      .filter((n) => !taken.has(n.id))
      .slice(0, MOST_CELLS - column.cells.length);
    for (const { id } of cards) taken.add(id);
    return cards.map(({ id, title }) => ({ column: column.id, node: id, text: title }));
  });
  if (cells.length === 0) return ok(0);
  return mapOk(putCells(plan, cells), (made) => made.length);
}

/** For a cell that represents a card, the card is renamed: they are the same thing. */
export function renameCell(plan: PlanWriter, { id, node }: BoxCell, title: string): Outcome {
  const text = title.trim().slice(0, 400);
  return plan.execute(
    node
      ? { type: 'updateNode', node: node.id, patch: { title: text } }
      : { type: 'putBoxCell', cell: id, patch: { text } },
  );
}

export type CellFacts = Pick<CellFields, 'months' | 'kilometres' | 'yen' | 'permit' | 'car'>;
/** Facts that the founder enters about a cell; `undefined` removes a fact. */
export const setFacts = (plan: PlanWriter, cell: string, facts: CellFacts): Outcome =>
  plan.execute({ type: 'putBoxCell', cell, patch: facts });

export const deleteCell = (plan: PlanWriter, cell: string): Outcome =>
  plan.execute({ type: 'removeEntity', collection: 'boxCells', id: cell });

/** The card that a cell becomes. */
export function cardOfCell(
  { title, entry }: BoxCell,
  role: BoxRole,
): { kind: NodeKind; title: string; entry?: EntrySnapshot } {
  const ofEntry = entry && CARD_KIND_OF_ENTRY[entry.kind as keyof typeof CARD_KIND_OF_ENTRY];
  const kind = isNodeKind(ofEntry) && PART_KINDS.includes(ofEntry) ? ofEntry : ROLE_RECORDS[role].becomes;
  return { kind, title, ...(entry ? { entry } : {}) };
}

/** Marks two cells as incompatible, with the reason. Reasons and names are truncated to a plan's limits. */
export const crossOut = (
  plan: PlanWriter,
  cells: readonly [string, string],
  reason: string,
  { by, on }: Said,
): Outcome =>
  plan.execute({
    type: 'crossCells',
    cells: [...cells],
    crossed: { reason: reason.trim().slice(0, 400), by: by.slice(0, 120), on },
  });

/** Removes the mark that two cells are incompatible, including marks on duplicates of either cell. */
export function allowAgain(plan: PlanWriter, view: BoxView, [a, b]: readonly [string, string]): Outcome {
  const same = (id: string) => {
    const cell = view.columns.flatMap((c) => c.cells).find((c) => c.id === id);
    const rows = [...plan.store.entities('boxCells').values()].filter(
      (row) =>
        row.column === cell?.column &&
        ((row.node !== undefined && row.node === cell.facts.node) ||
          (row.entry !== undefined && row.entry.id === cell.facts.entry?.id)),
    );
    return new Set([id, ...rows.map((row) => row.id)]);
  };
  const [ofA, ofB] = [same(a), same(b)];
  const commands = [...ofA].flatMap((one) =>
    [...ofB].map((other): PlanCommand => ({ type: 'crossCells', cells: [one, other], crossed: null })),
  );
  return plan.execute({ type: 'batch', commands });
}

/** Sets a limit to a value, or removes it with `null`. */
export const setLimit = (plan: PlanWriter, box: string, limit: Limit, value: number | string | true | null): Outcome =>
  plan.execute({ type: 'setBoxLimits', box, limits: { [limit]: value } });

/** Keeps or skips a configuration; `undefined` removes the verdict. A combination that was made from it stays recorded. */
export function judgeCells(
  plan: PlanWriter,
  { id: box, verdicts }: BoxView,
  cells: readonly string[],
  verdict: 'kept' | 'skipped' | undefined,
  { by, on }: Said,
): Outcome {
  const key = [...cells].sort().join();
  const combination = verdicts.find((v) => [...v.cells].sort().join() === key)?.combination;
  const said = verdict && { verdict, by: by.slice(0, 120), on, ...(combination ? { combination } : {}) };
  return plan.execute({ type: 'judgeConfiguration', box, cells: [...cells], verdict: said ?? null });
}
