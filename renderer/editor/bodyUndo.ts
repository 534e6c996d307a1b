/** Undo of the text: typing in groups, and each command that writes into the text as a separate step. */
import type { BindingV2 } from '@lexical/yjs';
import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type * as Y from 'yjs';
import { metaMap } from '../../shared/doc/schema.ts';
import { TextOrigin } from '../../shared/doc/transact.ts';
import { PlanUndo } from '../../shared/doc/undo.ts';

export type BodyUndo = { readonly manager: Y.UndoManager; readonly endSteps: () => void };

/** The undo manager of a binding. Destroy the manager after `endSteps`. */
export function createBodyUndo(doc: Y.Doc, binding: BindingV2): BodyUndo {
  // A command records the template together with the text; both are undone together.
  const manager = new PlanUndo([binding.root, metaMap(doc)], {
    // As in `createUndoManager` of `@lexical/yjs`: the initial fill of the editor is not an edit.
    captureTransaction: () => !binding.isBootstrapping,
    trackedOrigins: new Set<unknown>([binding, null, TextOrigin]),
  });
  const beginStep = ({ origin }: Y.Transaction) => origin instanceof TextOrigin && manager.stopCapturing();
  doc.on('beforeTransaction', beginStep);
  doc.on('afterTransaction', beginStep);
  return {
    manager,
    endSteps: () => {
      doc.off('beforeTransaction', beginStep);
      doc.off('afterTransaction', beginStep);
    },
  };
}

/** Handles the editor's undo and redo commands while allowed, and tells the editor what can be undone. */
export function registerUndo(editor: LexicalEditor, manager: Y.UndoManager, mayWrite: () => boolean): () => void {
  const dispatchAvailability = () => {
    editor.dispatchCommand(CAN_UNDO_COMMAND, manager.canUndo());
    editor.dispatchCommand(CAN_REDO_COMMAND, manager.canRedo());
  };
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
    manager.on(event, dispatchAvailability);
  return mergeRegister(
    editor.registerCommand(UNDO_COMMAND, () => (mayWrite() && manager.undo(), true), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REDO_COMMAND, () => (mayWrite() && manager.redo(), true), COMMAND_PRIORITY_EDITOR),
  );
}
