/**
 * The common state of a device and its server, tracked while both change: the state that the server last acknowledged, and the device's own edits
 * that it has not. If edits of others arrive while own ones are unacknowledged, they were made concurrently, whether or
 * not anybody had noticed that the connection was lost; from here both sides can be distinguished.
 *
 * Cost: one state and the list of updates since, no second document in memory. `compact` folds the list while nothing is unacknowledged.
 */
import * as Y from 'yjs';
import { coversClocks } from '../stored.ts';

/** The documents of one merge. The caller destroys them. */
export type MergeSides = {
  readonly base: Y.Doc;
  readonly mine: Y.Doc;
  readonly theirs: Y.Doc;
  destroy(): void;
};

export class MergeLedger {
  /** A state, and the updates since. */
  private updates: Uint8Array[];
  private own: { readonly seq: number; readonly update: Uint8Array }[] = [];
  private bytesSince = 0;
  /** Own edits up to this one are known to have reached the server. */
  private arrived = 0;

  /** `common` is a state that the server is known to have had, as one update or several. */
  constructor(common: readonly Uint8Array[]) {
    this.updates = [...common];
  }

  /** An edit of this device. `seq` grows with each. */
  edit(seq: number, update: Uint8Array): void {
    this.own.push({ seq, update });
  }
  /** The server has persisted all own edits up to `seq`. */
  acknowledge(seq: number): void {
    while (this.own[0] && this.own[0].seq <= seq) {
      const [first] = this.own.splice(0, 1);
      if (first) this.add(first.update);
    }
  }
  /**
   * The server reports how much of each copy's edits it has, before it sends those of others. An edit may have arrived whose acknowledgement was lost
   * with the connection, and others may have built on it: their side cannot be read without it. It is not common before that side was reviewed, since
   * the server may have received theirs first.
   */
  serverHas(stateVector: ReadonlyMap<number, number>): void {
    const last = this.own.findLast(({ update }) => {
      const { to } = Y.parseUpdateMeta(update);
      return to.size > 0 && coversClocks(stateVector, to);
    });
    // Earlier ones were sent over the same connection, in order.
    this.arrived = last?.seq ?? 0;
  }
  /** An edit that arrived from the server. */
  receive(update: Uint8Array): void {
    this.add(update);
    this.acknowledge(this.arrived);
    this.arrived = 0;
  }

  /** Whether there are own edits that the server is not known to have. */
  get hasOwn(): boolean {
    return this.own.length > 0;
  }
  /** Size in bytes of the updates since the last state. */
  get loose(): number {
    return this.bytesSince;
  }
  /** The common state, as one update. */
  get common(): Uint8Array {
    return Y.mergeUpdates(this.updates);
  }

  /** Takes the document's own state as the common one. Only while nothing is unacknowledged. */
  compact(doc: Y.Doc): void {
    if (this.hasOwn) return;
    this.updates = [Y.encodeStateAsUpdate(doc)];
    this.bytesSince = 0;
  }

  /** The common state, this device's version of it, and the one after `update`. Call before {@link receive} with the same update. */
  sides(update: Uint8Array): MergeSides {
    const common = this.updates;
    const base = docOf(common);
    const mine = docOf([...common, ...this.own.map((o) => o.update)]);
    const arrived = this.own.filter((o) => o.seq <= this.arrived).map((o) => o.update);
    const theirs = docOf([...common, ...arrived, update]);
    return { base, mine, theirs, destroy: () => [base, mine, theirs].forEach((doc) => void doc.destroy()) };
  }

  private add(update: Uint8Array): void {
    this.updates.push(update);
    this.bytesSince += update.length;
  }
}

export function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}
