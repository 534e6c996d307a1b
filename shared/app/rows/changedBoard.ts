/** A board that was changed in another program, put into the rows of its plan: cards keep their ids, and what the file cannot say stays as it was. */
import type { Fields, PlanRows } from '../../doc/planRows.ts';
import { type EntityName, linkKey, type RelationName, relationKey, splitKey } from '../../doc/schema.ts';
import type { BoardContent } from '../../export/board/boardContent.ts';

type Maps = {
  readonly entity: (name: EntityName) => Map<string, Fields>;
  readonly relation: (name: RelationName) => Map<string, unknown>;
};
function copied({ meta, entities, relations }: PlanRows): PlanRows & Maps {
  const own = new Map([...entities].map(([name, rows]) => [name, new Map(rows)]));
  const ties = new Map([...relations].map(([name, rows]) => [name, new Map(rows)]));
  return {
    meta,
    entities: own,
    relations: ties,
    entity: (name) => own.get(name) ?? new Map(),
    relation: (name) => ties.get(name) ?? new Map(),
  };
}

/** A card that was taken off the board stays in the plan. */
export function withChangedBoard(
  before: PlanRows,
  canvas: string,
  { title, cards, links, parts }: BoardContent,
  newId: <T extends string>() => T,
): PlanRows {
  const rows = copied(before);
  const nodes = rows.entity('nodes');
  const ids = new Map(cards.map(({ id }) => [id, nodes.has(id) ? id : newId<string>()]));
  const at = (id: string): string => ids.get(id) ?? '';
  const here = new Set(ids.values());
  const board = rows.entity('canvases').get(canvas);
  rows.entity('canvases').set(canvas, { order: 0, ...board, title });
  // Examples of a template are in no file of a board.
  const isExample = (card: string): boolean => nodes.get(card)?.['example'] === true;
  for (const name of ['positions', 'sizes', 'parents', 'bends'] as const)
    for (const key of rows.relation(name).keys()) {
      const [on, card] = splitKey(key);
      if (on === canvas && !isExample(card)) rows.relation(name).delete(key);
    }
  for (const [key] of rows.relation('links')) {
    const [from = '', to = ''] = key.split('|');
    if (here.has(from) && here.has(to)) rows.relation('links').delete(key);
  }
  for (const key of rows.relation('parts').keys()) {
    const [combination, node] = splitKey(key);
    if (here.has(combination) && here.has(node)) rows.relation('parts').delete(key);
  }
  for (const { id, fields, pos, size, parent } of cards) {
    const key = relationKey(canvas, at(id));
    nodes.set(at(id), fields);
    rows.relation('positions').set(key, pos);
    if (size) rows.relation('sizes').set(key, size);
    if (parent !== undefined && ids.has(parent)) rows.relation('parents').set(key, at(parent));
  }
  for (const { from, to, type, label, bends } of links) {
    const key = linkKey(at(from), at(to), type);
    rows.relation('links').set(key, { from: at(from), to: at(to), type, ...(label ? { label } : {}) });
    if (bends) rows.relation('bends').set(`${canvas}|${key}`, bends);
  }
  for (const { combination, node, order } of parts)
    rows.relation('parts').set(relationKey(at(combination), at(node)), { order });
  return rows;
}
