/** Undo on the board: one labelled step per command, own commands only. Text has its own scope, made by the editor's binding. */
import * as Y from 'yjs';
import { UNDONE } from './fields/table.ts';
import { bodyElement, entityMap, metaMap, relationMap } from './schema.ts';
import { RestoreOrigin, TakeOrigin, UserOrigin } from './transact.ts';

/** What the board's undo covers: everything that may be taken back. The text has an undo of its own. */
const boardTypes = (doc: Y.Doc): Y.Map<unknown>[] => [
  ...UNDONE.entities.map((name) => entityMap(doc, name) as unknown as Y.Map<unknown>),
  ...UNDONE.relations.map((name) => relationMap(doc, name)),
];

export type BoardUndo = Y.UndoManager;

export function createBoardUndo(doc: Y.Doc): BoardUndo {
  const undo = new Y.UndoManager(boardTypes(doc), {
    trackedOrigins: new Set<unknown>([UserOrigin, RestoreOrigin]),
    // One command, one step: without this Yjs joins commands that follow within half a second.
    captureTimeout: 0,
  });
  undo.on('stack-item-added', ({ stackItem, origin }) => {
    if (origin instanceof UserOrigin) stackItem.meta.set('label', origin.label);
  });
  return undo;
}

/** Undo of one change over text and data, made before the change; stop tracking `TakeOrigin` when it is done. */
export const createWholeUndo = (doc: Y.Doc): Y.UndoManager =>
  new Y.UndoManager([bodyElement(doc), metaMap(doc), ...boardTypes(doc)], {
    trackedOrigins: new Set<unknown>([TakeOrigin]),
    captureTimeout: 0,
  });

/** The command that the next undo takes back, for the button's label. */
export function undoLabel(undo: BoardUndo): string | undefined {
  const label: unknown = undo.undoStack.at(-1)?.meta.get('label');
  return typeof label === 'string' ? label : undefined;
}
