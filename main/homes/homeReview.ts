/**
 * Reviews what the home merges into a plan of this library, as an open plan's window does for its server: whatever a merge removes or overwrites is kept in
 * the plan itself, with its author, and is shown on both sides. The founder's machine does it, because the advisors may all have gone home.
 */
import * as Y from 'yjs';
import type { Person } from '../../shared/doc/merge/records.ts';
import { MergeReviewer } from '../../shared/doc/merge/reviewer.ts';
import { coversClocks, isEmptyUpdate } from '../../shared/doc/stored.ts';

const COMPACT_BYTES = 256 << 10;

export class HomeReview {
  private readonly reviewer: MergeReviewer;
  private readonly doc: Y.Doc;
  private readonly me: () => Person;
  /** Numbers what was done here. */
  private last = 0;

  /**
   * `common`: a state that the home had, as {@link common} gave it earlier. Without one, what is in the document counts as common: only what the home
   * removes of it is noticed then.
   */
  constructor(doc: Y.Doc, common: Uint8Array | undefined, me: () => Person) {
    this.doc = doc;
    this.me = me;
    const since = common && changesSince(doc, common);
    this.reviewer = new MergeReviewer(doc, [since ? common : Y.encodeStateAsUpdate(doc)]);
    if (since && !isEmptyUpdate(since)) this.edited(since);
  }

  /** Something was written here. */
  edited(update: Uint8Array): void {
    this.reviewer.ledger.edit(++this.last, update);
  }
  /** The home reports how much of each copy's edits it has. Its answer follows. */
  homeHas(stateVector: Uint8Array): void {
    this.reviewer.ledger.serverHas(Y.decodeStateVector(stateVector));
  }
  /** Both sides have the same on their disks. */
  inStep(): void {
    const { ledger } = this.reviewer;
    ledger.acknowledge(this.last);
    if (ledger.loose >= COMPACT_BYTES) ledger.compact(this.doc);
  }
  /** What both sides are known to have had, as one update. */
  get common(): Uint8Array {
    return this.reviewer.ledger.common;
  }

  /** `apply` applies an update of the home to the document. `isAnswer`: all that was done there while there was no line. */
  receive(update: Uint8Array, apply: () => void, isAnswer: boolean): void {
    const isReturn = isAnswer && !isEmptyUpdate(update);
    this.reviewer.receive(update, apply, isReturn, this.me(), () => new Date().toISOString());
  }
}

/** What the document has beyond `common`; `undefined` if `common` is damaged or has what the document lacks, as after an older data folder was restored. */
function changesSince(doc: Y.Doc, common: Uint8Array): Uint8Array | undefined {
  try {
    const vector = Y.encodeStateVectorFromUpdate(common);
    const has = Y.decodeStateVector(Y.encodeStateVector(doc));
    return coversClocks(has, Y.decodeStateVector(vector)) ? Y.encodeStateAsUpdate(doc, vector) : undefined;
  } catch {
    // Cut short by a full disk, or written by something else.
    return undefined;
  }
}
