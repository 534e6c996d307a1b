/**
 * Ties a Lexical editor to the plan's text by the V2 binding. Ours and not the React plug-in, because that one owns the provider's life and
 * overwrites presence, and shows an already loaded document empty: here the state that is there is read first, then both directions follow.
 *
 * Fuzzing found about one run in a hundred of heavy concurrent moves and undos in tables and lists in which the documents agree and one live
 * editor does not show its own. So after every change from elsewhere the two are compared, when the hands rest, and a wrong picture is drawn
 * anew from the document. The document is never touched by that.
 */
import { createDOMRange } from '@lexical/selection';
import {
  $getAnchorAndFocusForUserState,
  type BindingV2,
  createBindingV2__EXPERIMENTAL,
  createUndoManager,
  type Provider,
  syncCursorPositions,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsChangesToLexicalV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
  REDO_COMMAND,
  SKIP_COLLAB_TAG,
  UNDO_COMMAND,
} from 'lexical';
import * as Y from 'yjs';
import { BODY_NAME, metaMap } from '../../shared/doc/schema.ts';
import { TextOrigin } from '../../shared/doc/transact.ts';
import { $editorSignature, documentSignature } from './bodySignature.ts';

/** The binding would publish the caret with every key and draw others with every edit. Both are done here when hands rest a moment. */
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

/** A stretch of the text that stays on its characters while others write around it: Yjs positions as JSON. */
export type TextRange = { readonly anchor: Record<string, unknown>; readonly focus: Record<string, unknown> };
export type OtherCaret = TextRange & { readonly name: string; readonly colour: string };

export type BodyBinding = {
  readonly undo: Y.UndoManager;
  /** The person's own selection; undefined where there is none. */
  selection(): TextRange | undefined;
  /** A stretch of the page, selected by whatever means, as positions; undefined outside the text. */
  positionsOf(range: Range): TextRange | undefined;
  /** Where a stretch is on the page now; undefined when its characters are gone. */
  rangeOf(range: TextRange): Range | undefined;
  /** Draws the others' carets into a container that lies over the text. */
  drawOthers(container: HTMLElement, others: ReadonlyMap<number, OtherCaret>): void;
  /** Compares editor and document now and mends the editor if need be; true when it had to. */
  heal(): boolean;
  dispose(): void;
};

const REST_MS = 400;

type BindOptions = {
  /** Called when content cannot be shown; the document itself is not touched by that. */
  readonly onProblem: (error: unknown) => void;
  /** Whether edits may reach the document: whatever command, button, paste or drop they come from, this is where they all pass. */
  readonly mayWrite: () => boolean;
  /** An edit was not taken: the editor shows the document again. */
  readonly onRefuse: () => void;
};

/** Binds and loads. */
export function bindBody(editor: LexicalEditor, doc: Y.Doc, options: BindOptions): BodyBinding {
  const { onProblem, mayWrite, onRefuse } = options;
  const bind = () =>
    createBindingV2__EXPERIMENTAL(editor, BODY_NAME, doc, new Map([[BODY_NAME, doc]]), { rootName: BODY_NAME });
  let binding: BindingV2 = bind();
  const { root } = binding;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;
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
  // Commands that write into the text are its steps too, each a step of its own, together with the template that they note.
  undo.addTrackedOrigin(TextOrigin);
  undo.addToScope(metaMap(doc));
  const beginStep = ({ origin }: Y.Transaction) => origin instanceof TextOrigin && undo.stopCapturing();
  doc.on('beforeTransaction', beginStep);
  doc.on('afterTransaction', beginStep);
  const draw = (others: ReadonlyMap<number, OtherCaret>): void => {
    const states = new Map(
      [...others].map(([client, { anchor, focus, name, colour }]) => [
        client,
        {
          anchorPos: Y.createRelativePositionFromJSON(anchor),
          focusPos: Y.createRelativePositionFromJSON(focus),
          focusing: true,
          name,
          color: colour,
          awarenessData: {},
        },
      ]),
    );
    syncCursorPositions(binding, silentProvider, { getAwarenessStates: () => states, selectionHighlight: true });
  };
  let container: HTMLElement | null = null;
  const heal = (): boolean => {
    clearTimeout(timer);
    timer = undefined;
    // A composition is a person's: wait for its end.
    if (editor.isComposing()) {
      timer = setTimeout(heal, REST_MS);
      return false;
    }
    if (editor.getEditorState().read($editorSignature) === documentSignature(root)) return false;
    // The carets that the old one drew would stay.
    draw(new Map());
    // A fresh binding remembers nothing of the wrong picture. Its edits stay undoable with those before.
    binding = bind();
    binding.cursorsContainer = container;
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
      if (!mayWrite()) {
        if (dirtyElements.size + dirtyLeaves.size === 0) return;
        // Not within the update that is being told.
        setTimeout(() => !disposed && heal() && onRefuse());
        return;
      }
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
    editor.registerCommand(UNDO_COMMAND, () => (mayWrite() && undo.undo(), true), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REDO_COMMAND, () => (mayWrite() && undo.redo(), true), COMMAND_PRIORITY_EDITOR),
  ];
  return {
    undo,
    heal,
    selection: () =>
      editor.getEditorState().read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return undefined;
        const backward = selection.isBackward();
        const collapsed = selection.isCollapsed();
        // The ends hold on to the characters inside: what is written just before or after stays outside.
        const anchor = $position(binding, selection.anchor, !collapsed && backward ? -1 : 0);
        const focus = $position(binding, selection.focus, !collapsed && !backward ? -1 : 0);
        return anchor && focus ? { anchor, focus } : undefined;
      }),
    positionsOf: (range) =>
      editor.read(() => {
        const anchor = $positionAt(binding, range.startContainer, range.startOffset, 0);
        const focus = $positionAt(binding, range.endContainer, range.endOffset, -1);
        return anchor && focus ? { anchor, focus } : undefined;
      }),
    rangeOf: ({ anchor, focus }) =>
      editor.getEditorState().read(() => {
        const state = {
          anchorPos: Y.createRelativePositionFromJSON(anchor),
          focusPos: Y.createRelativePositionFromJSON(focus),
        };
        const at = $getAnchorAndFocusForUserState(
          binding,
          state as Parameters<typeof $getAnchorAndFocusForUserState>[1],
        );
        const [from, to] = [at.anchorKey && $getNodeByKey(at.anchorKey), at.focusKey && $getNodeByKey(at.focusKey)];
        return (from && to && createDOMRange(editor, from, at.anchorOffset, to, at.focusOffset)) || undefined;
      }),
    drawOthers(into, others) {
      container = into;
      binding.cursorsContainer = into;
      draw(others);
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      doc.off('beforeTransaction', beginStep);
      doc.off('afterTransaction', beginStep);
      draw(new Map());
      root.unobserveDeep(onChange as never);
      removeUpdate();
      for (const remove of removeCommands) remove();
      undo.destroy();
    },
  };
}

const $position = (binding: BindingV2, point: PointType, assoc: number): Record<string, unknown> | undefined =>
  $positionIn(binding, point.getNode(), point.offset, assoc);

/** A place in a run of text on the page; places between blocks are none. */
function $positionAt(
  binding: BindingV2,
  dom: Node,
  offset: number,
  assoc: number,
): Record<string, unknown> | undefined {
  const node = $getNearestNodeFromDOMNode(dom);
  return $isTextNode(node) && dom.nodeType === Node.TEXT_NODE ? $positionIn(binding, node, offset, assoc) : undefined;
}

/** A place in a node as a Yjs position in the shared type behind it; undefined for nodes that have none. */
function $positionIn(
  binding: BindingV2,
  node: LexicalNode,
  offset: number,
  assoc: number,
): Record<string, unknown> | undefined {
  const type = binding.mapping.getSharedType(node as Parameters<typeof binding.mapping.getSharedType>[0]);
  if (!type) return undefined;
  let index = offset;
  // Runs of text beside each other are one text in the document; an element's places are counted in its own children.
  if ($isTextNode(node))
    for (let before = node.getPreviousSibling(); $isTextNode(before); before = before.getPreviousSibling())
      index += before.getTextContentSize();
  const position = Y.createRelativePositionFromTypeIndex(type, index, assoc);
  return Y.relativePositionToJSON(position) as Record<string, unknown>;
}
