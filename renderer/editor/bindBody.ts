/**
 * Binds a Lexical editor to the plan's text with the V2 binding. We do not use the React plug-in, because it owns the
 * provider's life cycle, overwrites presence, and shows an already loaded document as empty: here the existing state
 * is read first, then both directions are synced.
 *
 * In about one of a hundred runs with heavy concurrent moves and undos in tables and lists, fuzzing found that the
 * documents agree but one live editor does not match its own. So shortly after every remote change the two are
 * compared, and an editor that differs is refilled from the document. That never changes the document.
 */
import {
  type BindingV2,
  createBindingV2__EXPERIMENTAL,
  type Provider,
  syncCursorPositions,
  syncLexicalUpdateToYjsV2__EXPERIMENTAL,
  syncYjsChangesToLexicalV2__EXPERIMENTAL,
  syncYjsStateToLexicalV2__EXPERIMENTAL,
} from '@lexical/yjs';
import { type LexicalEditor, SKIP_COLLAB_TAG, type UpdateListenerPayload } from 'lexical';
import * as Y from 'yjs';
import { BODY_NAME } from '../../shared/doc/schema.ts';
import { $editorSignature, documentSignature } from './bodySignature.ts';
import { type BodyUndo, createBodyUndo, registerUndo } from './bodyUndo.ts';
import { $domRangeOf, $rangeOfDom, $selectedRange, relativePositionsOf, type TextRange } from './textRanges.ts';

/** The binding would publish the caret with every key and draw others with every edit. Both are debounced elsewhere (`useOthersInText`). */
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

export type OtherCaret = TextRange & { readonly name: string; readonly colour: string };

export interface BodyBinding {
  readonly undo: Y.UndoManager;
  /** The person's own selection; `undefined` if there is none. */
  selection(): TextRange | undefined;
  /** A DOM range, selected by whatever means, as positions; `undefined` outside the text. */
  positionsOf(range: Range): TextRange | undefined;
  /** The current DOM range of positions; `undefined` if their characters are gone. */
  rangeOf(range: TextRange): Range | undefined;
  /** Draws the others' carets into a container that overlays the text. */
  drawOthers(container: HTMLElement, others: ReadonlyMap<number, OtherCaret>): void;
  /** Compares editor and document now and refills the editor if they differ; true if it did. */
  heal(): boolean;
  dispose(): void;
}

/** Delay after a remote change before editor and document are compared. */
const HEAL_DELAY_MS = 400;

type BindOptions = {
  /** Called if content cannot be shown; the document itself is not changed by that. */
  readonly onProblem: (error: unknown) => void;
  /** Whether edits may reach the document: all commands, buttons, pastes and drops pass through here. */
  readonly mayWrite: () => boolean;
  /** An edit was refused: the editor shows the document again. */
  readonly onRefuse: () => void;
};

/** Creates the binding and loads the document into the editor. */
export const bindBody = (editor: LexicalEditor, doc: Y.Doc, options: BindOptions): BodyBinding =>
  new LiveBinding(editor, doc, options);

class LiveBinding implements BodyBinding {
  private readonly editor: LexicalEditor;
  private readonly doc: Y.Doc;
  private readonly options: BindOptions;
  private readonly bodyUndo: BodyUndo;
  private readonly unregister: readonly (() => void)[];
  private binding: BindingV2;
  private container: HTMLElement | null = null;
  private healTimer: ReturnType<typeof setTimeout> | undefined;
  private isDisposed = false;

  constructor(editor: LexicalEditor, doc: Y.Doc, options: BindOptions) {
    this.editor = editor;
    this.doc = doc;
    this.options = options;
    this.binding = this.createBinding();
    this.bodyUndo = createBodyUndo(doc, this.binding);
    this.fillEditor();
    this.binding.root.observeDeep(this.onDocumentChange as never);
    this.unregister = [
      editor.registerUpdateListener((update) => this.onEditorUpdate(update)),
      registerUndo(editor, this.undo, options.mayWrite),
    ];
  }

  get undo(): Y.UndoManager {
    return this.bodyUndo.manager;
  }

  selection(): TextRange | undefined {
    return this.editor.getEditorState().read(() => $selectedRange(this.binding));
  }

  positionsOf(range: Range): TextRange | undefined {
    return this.editor.read(() => $rangeOfDom(this.binding, range));
  }

  rangeOf(range: TextRange): Range | undefined {
    return this.editor.getEditorState().read(() => $domRangeOf(this.editor, this.binding, range));
  }

  drawOthers(container: HTMLElement, others: ReadonlyMap<number, OtherCaret>): void {
    this.container = container;
    this.binding.cursorsContainer = container;
    this.drawCarets(others);
  }

  heal(): boolean {
    clearTimeout(this.healTimer);
    this.healTimer = undefined;
    // Never interrupt a composition: wait for its end.
    if (this.editor.isComposing()) {
      this.scheduleHeal();
      return false;
    }
    if (this.editor.getEditorState().read($editorSignature) === documentSignature(this.binding.root)) return false;
    // Carets drawn by the old binding would remain.
    this.drawCarets(new Map());
    // A new binding has no stale state. Its edits stay undoable together with earlier ones.
    this.binding = this.createBinding();
    this.binding.cursorsContainer = this.container;
    this.undo.addTrackedOrigin(this.binding);
    this.fillEditor();
    return true;
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.healTimer);
    this.bodyUndo.endSteps();
    this.drawCarets(new Map());
    this.binding.root.unobserveDeep(this.onDocumentChange as never);
    for (const remove of this.unregister) remove();
    this.undo.destroy();
  }

  private createBinding(): BindingV2 {
    const docs = new Map([[BODY_NAME, this.doc]]);
    return createBindingV2__EXPERIMENTAL(this.editor, BODY_NAME, this.doc, docs, { rootName: BODY_NAME });
  }

  private fillEditor(): void {
    this.guard(() => syncYjsStateToLexicalV2__EXPERIMENTAL(this.binding, silentProvider));
  }

  private guard(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.options.onProblem(error);
    }
  }

  private scheduleHeal(): void {
    clearTimeout(this.healTimer);
    this.healTimer = setTimeout(() => this.heal(), HEAL_DELAY_MS);
  }

  private readonly onDocumentChange = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    transaction: Y.Transaction,
  ): void => {
    if (transaction.origin === this.binding) return;
    this.scheduleHeal();
    const isFromUndo = transaction.origin instanceof Y.UndoManager;
    try {
      syncYjsChangesToLexicalV2__EXPERIMENTAL(this.binding, silentProvider, events as never, transaction, isFromUndo);
    } catch {
      // The binding refers to text that the editor no longer has: refill it.
      this.heal();
    }
  };

  private onEditorUpdate(update: UpdateListenerPayload): void {
    const { prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags } = update;
    if (tags.has(SKIP_COLLAB_TAG)) return;
    if (!this.options.mayWrite()) {
      if (dirtyElements.size + dirtyLeaves.size > 0) this.refuse();
      return;
    }
    this.guard(() =>
      syncLexicalUpdateToYjsV2__EXPERIMENTAL(
        this.binding,
        silentProvider,
        prevEditorState,
        editorState,
        dirtyElements,
        dirtyLeaves,
        normalizedNodes,
        tags,
      ),
    );
  }

  /** Shows the document again, after the update that is being reported. */
  private refuse(): void {
    setTimeout(() => {
      if (!this.isDisposed && this.heal()) this.options.onRefuse();
    });
  }

  private drawCarets(others: ReadonlyMap<number, OtherCaret>): void {
    const states = new Map(
      [...others].map(([client, caret]) => [
        client,
        { ...relativePositionsOf(caret), focusing: true, name: caret.name, color: caret.colour, awarenessData: {} },
      ]),
    );
    syncCursorPositions(this.binding, silentProvider, { getAwarenessStates: () => states, selectionHighlight: true });
  }
}
