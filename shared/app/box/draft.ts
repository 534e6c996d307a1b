/** A configuration of a box as a draft on the board: its cells as cards, tied into a combination, linked as their columns say. One undo step. */

import type { PlanCommand } from '../../doc/commands.ts';
import { nodeIn } from '../../doc/ownNodes.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { linkKey } from '../../doc/schema.ts';
import { type BoxRole, ROLE_LINKS } from '../../domain/box/roles.ts';
import { cardKind, type NodeKind, PART_KINDS } from '../../domain/canvas/kinds.ts';
import { judgeLink } from '../../domain/canvas/linkRules.ts';
import { mapOk } from '../../kernel/result.ts';
import { belowAll, combinationOf, placedCards } from '../board/boardCommands.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import type { Said } from '../plan/said.ts';
import { cardOfCell } from './boxCommands.ts';
import { type BoxCell, type BoxView, cellIn, verdictOn } from './boxView.ts';

const GAP = 32;
const BELOW = 72;

type Part = {
  readonly node: { readonly id: string };
  readonly kind: NodeKind;
  readonly role: BoxRole;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** The combination that was made from a configuration and still exists. */
export const draftOf = (plan: PlanReader, view: BoxView, cells: readonly string[]): string | undefined => {
  return nodeIn(plan, verdictOn(view, cells)?.combination)?.id;
};

/** Cards that cannot be parts (notes, frames, combinations) are left out. Returns the combination. */
export function draft(
  plan: PlanWriter,
  canvas: string,
  view: BoxView,
  cells: readonly string[],
  { by, on }: Said,
): Outcome<string> {
  const commands: PlanCommand[] = [];
  const parts = partsFor(plan, canvas, view, cells, commands);
  const combination = plan.newId<string>();
  commands.push(...combinationOf(plan.store, canvas, combination, parts));
  const title = parts.map(({ title: name }) => name).join(' × ');
  commands.push({ type: 'updateNode', node: combination, patch: { title: title.slice(0, 400) } });
  commands.push(...linksFor(plan.store, parts));
  const verdict = { verdict: 'kept' as const, combination, by: by.slice(0, 120), on };
  commands.push({ type: 'judgeConfiguration', box: view.id, cells: [...cells], verdict });
  return mapOk(plan.execute({ type: 'batch', commands }), () => combination);
}

/** A cell as a card of its own on the board, one undo step. Returns the card. */
export function cellToCard(plan: PlanWriter, canvas: string, view: BoxView, cell: string): Outcome<string> {
  const commands: PlanCommand[] = [];
  const [part] = partsFor(plan, canvas, view, [cell], commands);
  return mapOk(plan.execute({ type: 'batch', commands }), () => part?.node.id ?? '');
}

/** The cards of cells on a canvas: the existing ones, and the commands that add the others in a row below everything. */
function partsFor(
  plan: PlanWriter,
  canvas: string,
  view: BoxView,
  cells: readonly string[],
  commands: PlanCommand[],
): (Part & { readonly title: string })[] {
  const { store } = plan;
  const placed = placedCards(store, canvas);
  const [left, y] = belowAll(placed, BELOW);
  let x = left;
  return cells.flatMap((id): (Part & { readonly title: string })[] => {
    const cell = cellIn(view, id);
    const role = view.columns.find((c) => c.id === cell?.column)?.role;
    if (!cell || !role) return [];
    const card = cell.node ?? cardOfEntry(store, cell);
    const fields = card ?? cardOfCell(cell, role);
    const { kind, title } = fields;
    if (!PART_KINDS.includes(kind)) return [];
    const here = card && placed.find((c) => c.node.id === card.id);
    if (here) return [{ node: here.node, kind, role, title, x: here.x, y: here.y, w: here.w, h: here.h }];
    const [w, h] = cardKind(kind).size;
    const pos: [number, number] = [x, y];
    x += w + GAP;
    const node = card?.id ?? plan.newId<string>();
    if (card) commands.push({ type: 'placeNode', canvas, node, pos });
    else commands.push({ type: 'addNode', node, fields: cardOfCell(cell, role), canvas, pos });
    if (cell.node?.id !== node) commands.push({ type: 'putBoxCell', cell: cell.id, patch: { node } });
    return [{ node: { id: node }, kind, role, title, x: pos[0], y: pos[1], w, h }];
  });
}

/** The card that was made from the same catalogue entry. */
const cardOfEntry = (plan: PlanReader, { entry }: BoxCell) =>
  entry && [...plan.entities('nodes').values()].find((n) => n.entry?.id === entry.id);

function linksFor(plan: PlanReader, parts: readonly Part[]): PlanCommand[] {
  return ROLE_LINKS.flatMap(([from, type, to]) =>
    parts
      .filter((p) => p.role === from)
      .flatMap((a) =>
        parts
          .filter((b) => b.role === to && b.node.id !== a.node.id)
          .filter((b) => judgeLink(type, a.kind, b.kind).verdict !== 'refused')
          .filter((b) => !plan.relation('links', linkKey(a.node.id, b.node.id, type)))
          .map((b): PlanCommand => ({ type: 'addLink', from: a.node.id, to: b.node.id, linkType: type })),
      ),
  );
}
