/** Imports a board file onto a new board of the plan, in one undo step. Every card is new. */
import type { PlanCommand } from '../../../doc/commands.ts';
import { linkKey } from '../../../doc/schema.ts';
import type { BoardContent } from '../../../export/board/boardContent.ts';
import { mapOk } from '../../../kernel/result.ts';
import { canvasesOf } from '../../board/boardCommands.ts';
import type { Outcome, PlanWriter } from '../../plan/planWriter.ts';

/** Returns the id of the new board. */
export function takeBoard(
  session: Pick<PlanWriter, 'store' | 'execute' | 'newId'>,
  content: BoardContent,
  untitled: string,
): Outcome<string> {
  const canvas = session.newId<string>();
  const last = canvasesOf(session.store).at(-1)?.order ?? 0;
  const commands: PlanCommand[] = [
    { type: 'addCanvas', canvas, title: content.title || untitled, order: last + 1 },
    ...boardCommands(content, canvas, session.newId),
  ];
  return mapOk(session.execute({ type: 'batch', commands }), () => canvas);
}

export function boardCommands(
  { cards, links, parts }: BoardContent,
  canvas: string,
  newId: <T extends string>() => T,
): readonly PlanCommand[] {
  const fresh = new Map(cards.map((c) => [c.id, newId<string>()]));
  const at = (id: string): string => fresh.get(id) ?? '';
  // A frame is created before its contents.
  const inOrder = [...cards].sort((a, b) => Number(b.fields.kind === 'frame') - Number(a.fields.kind === 'frame'));
  return [
    ...inOrder.map(
      ({ id, fields: { example: _, ...fields }, pos, size }): PlanCommand => ({
        type: 'addNode',
        node: at(id),
        fields,
        canvas,
        pos,
        ...(size ? { size } : {}),
      }),
    ),
    ...cards.flatMap(({ id, parent }): PlanCommand[] =>
      parent && fresh.has(parent) ? [{ type: 'setParent', canvas, nodes: [at(id)], parent: at(parent) }] : [],
    ),
    ...links.flatMap(({ from, to, type, label, bends }): PlanCommand[] => [
      { type: 'addLink', from: at(from), to: at(to), linkType: type, ...(label ? { label } : {}) },
      ...(bends
        ? [{ type: 'bendLink' as const, canvas, key: linkKey(at(from), at(to), type), bends: [...bends] }]
        : []),
    ]),
    ...[...parts]
      .sort((a, b) => a.order - b.order)
      .map(
        ({ combination, node }): PlanCommand => ({ type: 'addParts', combination: at(combination), nodes: [at(node)] }),
      ),
    ...cards.flatMap(({ id, types, assumptions }): PlanCommand[] => [
      ...(types ?? []).map(
        ([combinationType, reason]): PlanCommand => ({
          type: 'setCombinationType',
          combination: at(id),
          combinationType,
          on: true,
          reason,
        }),
      ),
      ...(assumptions ?? []).flatMap((a): PlanCommand[] => {
        const assumption = newId<string>();
        return [
          { type: 'addAssumption', assumption, combination: at(id), text: a.text, order: a.order },
          { type: 'updateAssumption', assumption, patch: { status: a.status, evidence: a.evidence } },
        ];
      }),
    ]),
  ];
}
