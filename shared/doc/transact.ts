/** Every write to a document goes through here with a tagged origin: an untagged one would end up in somebody's undo history. */
import type * as Y from 'yjs';
import type { WholeStep } from './undo.ts';

/** A person's command, undoable. The label is shown on the undo button. */
export class UserOrigin {
  readonly label: string;
  constructor(label: string) {
    this.label = label;
  }
}
/** A command that writes into the text: undone by the undo of the text, or by the message that reports it, not by that of the board. */
export class TextOrigin {
  readonly label: string;
  constructor(label: string) {
    this.label = label;
  }
}
/** Creation of a new document and migration: never undoable. */
export class SeedOrigin {}
/** An update from storage, another window or a peer. */
export class RemoteOrigin {}
/** A restored version: undoable as one step on the board. */
export class RestoreOrigin {}

/** An accepted suggestion: reverted by restoring a version. Undo covers either boards or text, and would revert half of it. */
export class AcceptOrigin {}

/** Parts of another variant, in text and data alike: reverted as a whole by the undo of either, or by the message that reports it. */
export class TakeOrigin {
  readonly step: WholeStep;
  constructor(step: WholeStep) {
    this.step = step;
  }
}

/** The record of a past event: no undo reverts it. */
export class FactOrigin {}

export type Origin =
  | UserOrigin
  | TextOrigin
  | TakeOrigin
  | FactOrigin
  | SeedOrigin
  | RemoteOrigin
  | RestoreOrigin
  | AcceptOrigin;

export const transact = <T>(doc: Y.Doc, origin: Origin, fn: () => T): T => doc.transact(fn, origin);
