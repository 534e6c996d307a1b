/**
 * Ties a Lexical editor to the plan's text by the V2 binding. Ours and not the React plug-in, because that one owns the provider's life and
 * overwrites presence, and shows an already loaded document empty: here the state that is there is read first, then both directions follow.
 *
 * Fuzzing found about one run in a hundred of heavy concurrent moves and undos in tables and lists in which the documents agree and one live
 * editor does not show its own. So after every change from elsewhere the two are compared, when the hands rest, and a wrong picture is drawn
 * anew from the document. The document is never touched by that.
 */
import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL,
  createUndoManager,
  type Provider,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsChangesToLexicalV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  REDO_COMMAND,
  SKIP_COLLAB_TAG,
  UNDO_COMMAND,
} from 'lexical';
import * as Y from 'yjs';
import { BODY_NAME } from '../../shared/doc/schema.ts';
import { $editorSignature, documentSignature } from './bodySignature.ts';

/** The binding asks for a provider's awareness to draw cursors; alone on a machine there are none. */
const silentProvider: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    off: () => undefined,
    on: () => undefined,
    setLocalState: () => undefined,
    setLocalStateField: () => undefined,
  },
  connect: () => undefined,
  disconnect: () => undefined,
  on: () => undefined,
  off: () => undefined,
};

export type BodyBinding = {
  readonly undo: Y.UndoManager;
  /** Compares editor and document now and mends the editor if need be; true when it had to. */
  heal(): boolean;
  dispose(): void;
};

const REST_MS = 400;

/** Binds and loads. `onProblem` is called when content cannot be shown; the document itself is not touched by that. */
export function bindBody(editor: LexicalEditor, doc: Y.Doc, onProblem: (error: unknown) => void): BodyBinding {
  const bind = () =>
    createBindingV2__EXPERIMENTAL(editor, BODY_NAME, doc, new Map([[BODY_NAME, doc]]), { rootName: BODY_NAME });
  let binding: BindingV2 = bind();
  const { root } = binding;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const guard =
    <A extends unknown[]>(fn: (...args: A) => void) =>
    (...args: A): void => {
      try {
        fn(...args);
      } catch (error) {
        onProblem(error);
      }
    };
  const undo = createUndoManager(binding, root);
  const heal = (): boolean => {
    clearTimeout(timer);
    timer = undefined;
    // A composition is a person's: wait for its end.
    if (editor.isComposing()) {
      timer = setTimeout(heal, REST_MS);
      return false;
    }
    if (editor.getEditorState().read($editorSignature) === documentSignature(root)) return false;
    // A fresh binding remembers nothing of the wrong picture. Its edits stay undoable with those before.
    binding = bind();
    undo.addTrackedOrigin(binding);
    guard(() => syncYjsStateToLexicalV2__EXPERIMENTAL(binding, silentProvider))();
    return true;
  };
  const onChange = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void => {
    if (transaction.origin === binding) return;
    clearTimeout(timer);
    timer = setTimeout(heal, REST_MS);
    try {
      syncYjsChangesToLexicalV2__EXPERIMENTAL(
        binding,
        silentProvider,
        events as never,
        transaction,
        transaction.origin instanceof Y.UndoManager,
      );
    } catch {
      // The binding points at text that the editor no longer has: draw it anew.
      heal();
    }
  };
  guard(() => syncYjsStateToLexicalV2__EXPERIMENTAL(binding, silentProvider))();
  root.observeDeep(onChange as never);
  const removeUpdate = editor.registerUpdateListener(
    ({ prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags }) => {
      if (tags.has(SKIP_COLLAB_TAG)) return;
      guard(() =>
        syncLexicalUpdateToYjsV2__EXPERIMENTAL(
          binding,
          silentProvider,
          prevEditorState,
          editorState,
          dirtyElements,
          dirtyLeaves,
          normalizedNodes,
          tags,
        ),
      )();
    },
  );
  const tell = () => {
    editor.dispatchCommand(CAN_UNDO_COMMAND, undo.canUndo());
    editor.dispatchCommand(CAN_REDO_COMMAND, undo.canRedo());
  };
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) undo.on(event, tell);
  const removeCommands = [
    editor.registerCommand(UNDO_COMMAND, () => (undo.undo(), true), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REDO_COMMAND, () => (undo.redo(), true), COMMAND_PRIORITY_EDITOR),
  ];
  return {
    undo,
    heal,
    dispose() {
      clearTimeout(timer);
      root.unobserveDeep(onChange as never);
      removeUpdate();
      for (const remove of removeCommands) remove();
      undo.destroy();
    },
  };
}
