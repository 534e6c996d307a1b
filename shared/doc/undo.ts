/** Undo on the board: one labelled step per command, own commands only. Text has its own scope, made by the editor's binding. */
import * as Y from 'yjs';
import { UNDONE } from './fields/table.ts';
import { bodyElement, entityMap, metaMap, relationMap } from './schema.ts';
import { RestoreOrigin, TakeOrigin, UserOrigin } from './transact.ts';

/** What the board's undo covers: everything that can be undone. The text has its own undo. */
const boardTypes = (doc: Y.Doc): Y.Map<unknown>[] => [
  ...UNDONE.entities.map((name) => entityMap(doc, name) as unknown as Y.Map<unknown>),
  ...UNDONE.relations.map((name) => relationMap(doc, name)),
];

/** One change to text and data, which is undone and redone as a whole, whichever undo is used. */
export class WholeStep {
  private readonly manager: Y.UndoManager;
  private isDone = true;

  /** Create it before the change, which is made by a transaction of `TakeOrigin`; `end` says that it is complete. */
  constructor(doc: Y.Doc) {
    this.manager = new Y.UndoManager([bodyElement(doc), metaMap(doc), ...boardTypes(doc)], {
      trackedOrigins: new Set<unknown>([TakeOrigin]),
      captureTimeout: 0,
    });
  }
  end(): void {
    this.manager.removeTrackedOrigin(TakeOrigin);
  }

  /** Whether it is already in the state that `undo` or `redo` would produce; then they do nothing. */
  is(what: 'undone' | 'done'): boolean {
    return this.isDone === (what === 'done');
  }
  undo(): void {
    if (!this.isDone) return;
    this.isDone = false;
    this.manager.undo();
  }
  redo(): void {
    if (this.isDone) return;
    this.isDone = true;
    this.manager.redo();
  }
  destroy(): void {
    this.manager.destroy();
  }
}

type Item = Y.UndoManager['undoStack'][number];
const WHOLE = 'whole';
const wholeOf = (item: Item | undefined): WholeStep | undefined => {
  const step: unknown = item?.meta.get(WHOLE);
  return step instanceof WholeStep ? step : undefined;
};

/**
 * The undo of a part of the plan, which also contains changes across text and data: each is an item without content of its own that refers
 * to the whole step. Several of these, of the board and of an open text, contain the same step; once one has undone it, the others skip it.
 */
export class PlanUndo extends Y.UndoManager {
  private readonly onWhole = ({ origin }: Y.Transaction): void => {
    if (!(origin instanceof TakeOrigin)) return;
    this.clear(false, true);
    const item: Item = { insertions: Y.createDeleteSet(), deletions: Y.createDeleteSet(), meta: new Map() };
    item.meta.set(WHOLE, origin.step);
    this.undoStack.push(item);
    this.told('stack-item-added', item, 'undo');
  };

  constructor(...how: ConstructorParameters<typeof Y.UndoManager>) {
    super(...how);
    this.doc.on('afterTransaction', this.onWhole);
  }

  override canUndo(): boolean {
    passBy(this.undoStack, 'undone');
    return super.canUndo();
  }
  override canRedo(): boolean {
    passBy(this.redoStack, 'done');
    return super.canRedo();
  }
  override undo(): Item | null {
    return this.turn('undo') ?? super.undo();
  }
  override redo(): Item | null {
    return this.turn('redo') ?? super.redo();
  }
  override destroy(): void {
    this.doc.off('afterTransaction', this.onWhole);
    super.destroy();
  }

  /** `undefined` if no whole change is next. */
  private turn(way: 'undo' | 'redo'): Item | undefined {
    const [from, to] = way === 'undo' ? [this.undoStack, this.redoStack] : [this.redoStack, this.undoStack];
    passBy(from, way === 'undo' ? 'undone' : 'done');
    const item = from.at(-1);
    const step = wholeOf(item);
    if (!item || !step) return undefined;
    from.pop();
    step[way]();
    to.push(item);
    this.told('stack-item-popped', item, way);
    return item;
  }
  private told(event: 'stack-item-added' | 'stack-item-popped', stackItem: Item, type: 'undo' | 'redo'): void {
    // What is typed next is a separate step.
    this.stopCapturing();
    this.emit(event, [{ stackItem, origin: this, type, changedParentTypes: new Map() }, this]);
  }
}

/** Drops whole changes from the end of a stack that were undone or redone elsewhere. */
function passBy(stack: Item[], state: 'undone' | 'done'): void {
  while (wholeOf(stack.at(-1))?.is(state)) stack.pop();
}

export type BoardUndo = PlanUndo;

export function createBoardUndo(doc: Y.Doc): BoardUndo {
  const undo = new PlanUndo(boardTypes(doc), {
    trackedOrigins: new Set<unknown>([UserOrigin, RestoreOrigin]),
    // One command, one step: otherwise Yjs merges commands within half a second.
    captureTimeout: 0,
  });
  undo.on('stack-item-added', ({ stackItem, origin }) => {
    if (origin instanceof UserOrigin) stackItem.meta.set('label', origin.label);
  });
  return undo;
}

/** The command that the next undo reverts, for the button's label. */
export function undoLabel(undo: BoardUndo): string | undefined {
  // A whole change that was undone elsewhere stays on top until the next request.
  if (!undo.canUndo()) return undefined;
  const label: unknown = undo.undoStack.at(-1)?.meta.get('label');
  return typeof label === 'string' ? label : undefined;
}
